// The time machine above the chat.
import { get, person, post } from "/page/api.js";
import { clock, duration, exact, shortDay } from "/page/moments.js";
import { say } from "/page/words.js";
import { toast } from "/page/notices.js";

const time = document.getElementById("now-time");
const offset = document.getElementById("offset");
const next = document.getElementById("next-message");
const back = document.getElementById("back-to-now");
let ahead = 0; // milliseconds between the turned clock and this computer's

export function setNow(iso) {
  ahead = Date.parse(iso) - Date.now();
  drawTime();
}

export function drawTime() {
  const now = new Date(Date.now() + ahead);
  const turned = Math.abs(ahead) > 30_000;
  time.dateTime = now.toISOString();
  put(time, `${shortDay(now)} · ${clock(now)}`);
  time.title = exact(now);
  offset.hidden = back.hidden = !turned;
  put(offset, turned ? say(ahead > 0 ? "ahead" : "behind", duration(ahead / 1000)) : "");
  const running = next.getAttribute("aria-busy") === "true";
  put(next.querySelector(".long"), say(running ? "nextBusy" : "next"));
  put(next.querySelector(".short"), say(running ? "nextBusyShort" : "nextShort"));
}

// Only real changes touch the page: a button that changes each second is hard to press.
function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function busy(on) {
  next.setAttribute("aria-busy", String(on));
  for (const button of document.querySelectorAll("#turns button")) button.disabled = on;
  drawTime();
}

async function turn(body) {
  busy(true);
  try {
    const answer = await post("/api/clock", body);
    setNow(answer.now);
    if (answer.arrived === false) toast(say("nextNone"));
  } catch {
    toast(say("failed"));
  } finally {
    busy(false);
  }
}

for (const button of document.querySelectorAll("[data-turn]"))
  button.addEventListener("click", () => turn({ advance: Number(button.dataset.turn) }));
next.addEventListener("click", () => turn({ until_message: person }));
back.addEventListener("click", () => turn({ to: "now" }));
setInterval(drawTime, 1000);
get("/api/clock").then((answer) => setNow(answer.now)).catch(() => {});
