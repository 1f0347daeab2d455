// The list of messages: only what changed is drawn again, and the end stays in view.
import { bubble, make } from "/page/bubbles.js";
import { day, dayKey } from "/page/moments.js";

const scroll = document.getElementById("scroll");
const log = document.getElementById("log");
const down = document.getElementById("down");
const unread = document.getElementById("unread");
const drawn = new Map(); // message id -> { state, item }
let unseen = 0;
let first = true;
let stick = true; // the end stays in view until the person scrolls up
let lastTop = 0;

const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 90;

export function toEnd(smooth = false) {
  stick = true;
  scroll.scrollTo({ top: scroll.scrollHeight, behavior: smooth ? "smooth" : "instant" });
  unseen = 0;
  showDown();
}

function showDown() {
  down.hidden = stick || atEnd();
  unread.hidden = !unseen;
  unread.textContent = String(unseen);
}

export function drawLog(messages, actions) {
  const present = new Set(messages.map((message) => message.message_id));
  for (const [id, { item }] of drawn) if (!present.has(id)) { item.remove(); drawn.delete(id); }
  let last = null;
  let fresh = 0;
  for (const message of messages) {
    const state = JSON.stringify(message);
    const known = drawn.get(message.message_id);
    if (known?.state !== state) {
      const item = bubble(message, actions);
      if (!known) { fresh += message.from_bot ? 1 : 0; if (!first) item.classList.add("new"); }
      swap(known?.item, item);
      drawn.set(message.message_id, { state, item });
    }
  }
  for (const message of messages) last = place(drawn.get(message.message_id).item, message, last);
  dates(messages);
  groups(messages);
  if (stick) toEnd(!first && fresh > 0);
  else { unseen += fresh; showDown(); }
  first = first && !messages.length;
}

// An edited message keeps the keyboard focus inside itself.
function swap(old, item) {
  if (!old) { log.append(item); return; }
  const focused = old.contains(document.activeElement);
  old.replaceWith(item);
  const typing = matchMedia("(hover: hover)").matches ? document.getElementById("input") : null; // no pop-up keyboard
  if (focused) (item.querySelector(".keyboard button") ?? typing)?.focus({ preventScroll: true });
}

function place(item, message, last) {
  const expected = last ? last.nextElementSibling : log.firstElementChild;
  if (expected !== item && !expected?.classList.contains("day")) (last ? last.after(item) : log.prepend(item));
  return item;
}

function dates(messages) {
  let key = "";
  const wanted = new Map();
  for (const message of messages) {
    const date = new Date(message.date * 1000);
    if (dayKey(date) !== key) { key = dayKey(date); wanted.set(message.message_id, day(date)); }
  }
  for (const chip of log.querySelectorAll(".day")) chip.remove();
  for (const [id, words] of wanted) drawn.get(id).item.before(make("li", { class: "day" }, make("span", {}, words)));
}

// Messages of one side in a row stand close together; only the last has a tail.
function groups(messages) {
  messages.forEach((message, index) => {
    const { item } = drawn.get(message.message_id);
    const next = messages[index + 1];
    const ends = !next || next.from_bot !== message.from_bot || next.date - message.date > 900;
    item.classList.toggle("last", ends);
  });
}

export function redraw() {
  for (const entry of drawn.values()) entry.state = "";
}

scroll.addEventListener("scroll", () => {
  if (atEnd()) { stick = true; unseen = 0; }
  else if (scroll.scrollTop < lastTop - 2) stick = false;
  lastTop = scroll.scrollTop;
  showDown();
}, { passive: true });
down.addEventListener("click", () => toEnd(true));
new ResizeObserver(() => { if (stick) toEnd(); }).observe(scroll);
document.addEventListener("load", (event) => { if (event.target.tagName === "IMG" && stick) toEnd(); }, true);
