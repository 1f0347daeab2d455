// What the bot answers to a tap: a toast or an alert.
const box = document.getElementById("toast");
let hiding;

export function toast(text) {
  box.textContent = text;
  box.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => { box.hidden = true; }, 3500);
}

export function alertBox(text) {
  document.getElementById("alert-text").textContent = text;
  document.getElementById("alert").showModal();
}
