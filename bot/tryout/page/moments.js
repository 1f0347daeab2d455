// Dates and times as the person reads them: browser zone, or Amsterdam where the browser has none of its own.
import { current, say } from "/page/words.js";

const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
export const zone = !own || own === "UTC" || own === "Etc/UTC" ? "Europe/Amsterdam" : own;

const format = (options, date) =>
  new Intl.DateTimeFormat(current() === "nl" ? "nl-NL" : "en-GB", { timeZone: zone, ...options }).format(date);

export const clock = (date) => format({ hour: "2-digit", minute: "2-digit" }, date);
export const day = (date) => format({ weekday: "long", day: "numeric", month: "long" }, date);
export const shortDay = (date) => format({ weekday: "short", day: "numeric", month: "short" }, date);
export const exact = (date) => format({ dateStyle: "full", timeStyle: "medium" }, date);
export const dayKey = (date) => format({ dateStyle: "short" }, date);

export function duration(seconds) {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const parts = [
    [Math.floor(minutes / 1440), "days"], [Math.floor((minutes % 1440) / 60), "hours"], [minutes % 60, "minutes"],
  ];
  return parts.filter(([count]) => count).slice(0, 2).map(([count, key]) => say(key, count)).join(" ");
}

export function size(bytes) {
  const units = ["B", "kB", "MB"];
  let power = 0;
  for (; bytes >= 1000 && power < 2; power += 1) bytes /= 1000;
  const digits = power && bytes < 100 ? 1 : 0;
  return `${new Intl.NumberFormat(current(), { maximumFractionDigits: digits }).format(bytes)} ${units[power]}`;
}
