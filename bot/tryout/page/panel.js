// The panel above the text field: commands, attachments, and the chat's own menu.
import { icon, make } from "/page/bubbles.js";

const panel = document.getElementById("panel");
let opener = null;

export const isOpen = () => !panel.hidden;

// items: [{ title, text?, icon?, act, testid? }]
export function open(items, button, place = "left") {
  close();
  panel.className = place;
  panel.replaceChildren(...items.map(entry));
  panel.hidden = !items.length;
  opener = button;
  opener?.setAttribute("aria-expanded", String(!panel.hidden));
}

export function close() {
  panel.hidden = true;
  opener?.setAttribute("aria-expanded", "false");
  opener = null;
}

export function toggle(items, button, place) {
  if (isOpen() && opener === button) { close(); return; }
  open(items, button, place);
  panel.querySelector("button")?.focus();
}

function entry(item) {
  const button = make("button", { type: "button", role: "menuitem", "data-testid": item.testid ?? "menu-item" });
  if (item.icon) button.append(icon(item.icon));
  button.append(make("span", { class: "name" }, item.title));
  if (item.text) button.append(make("span", { class: "hint" }, item.text));
  button.addEventListener("click", () => { close(); item.act(); });
  return button;
}

panel.addEventListener("keydown", (event) => {
  const buttons = [...panel.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) { event.preventDefault(); buttons[(at + step + buttons.length) % buttons.length].focus(); }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && isOpen()) { const back = opener; close(); (back ?? document.getElementById("input")).focus(); }
});
document.addEventListener("pointerdown", (event) => {
  if (isOpen() && !panel.contains(event.target) && !opener?.contains(event.target)) close();
});
