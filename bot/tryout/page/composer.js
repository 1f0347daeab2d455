// The text field: sending, editing, the command menu, attachments, the bot's own keyboard under the field.
import { chatPath, post, write } from "/page/api.js";
import { make } from "/page/bubbles.js";
import { toEnd } from "/page/log.js";
import { toast } from "/page/notices.js";
import * as panel from "/page/panel.js";
import { say } from "/page/words.js";

const PLACES = {
  Amsterdam: [52.37, 4.9], Gent: [51.05, 3.72], LasPalmas: [28.12, -15.43], NewYork: [40.71, -74.01], Kaapstad: [-33.92, 18.42],
};
const byId = (id) => document.getElementById(id);
const input = byId("input");
let commands = [];
let edited = null;

// Whether `work` succeeded; a failure is told.
async function tried(work) {
  try { await work(); return true; } catch { toast(say("failed")); return false; }
}

export const send = (message) => tried(async () => { await write(message); toEnd(); });

export function startEdit(message) {
  edited = message.message_id;
  byId("editing").hidden = false;
  byId("editing-text").textContent = message.text;
  input.value = message.text;
  grow();
  input.focus();
}

function stopEdit() {
  edited = null;
  byId("editing").hidden = true;
  input.value = "";
  grow();
}

async function submit(event) {
  event?.preventDefault();
  const text = input.value.trim();
  if (!text) return;
  const id = edited;
  const shown = byId("editing-text").textContent;
  stopEdit();
  panel.close();
  const done = id ? tried(() => post(`${chatPath}/messages/${id}/edit`, { text })) : send({ text });
  if (!(await done)) giveBack(text, id, shown);
}

// Puts text that was not sent in the field again, above what was typed since.
function giveBack(text, id, shown) {
  const since = input.value;
  if (id && !edited && !since) startEdit({ message_id: id, text: shown });
  input.value = since ? `${text}\n${since}` : text;
  grow();
}

function grow() {
  input.style.height = "auto";
  input.style.height = `${Math.min(input.scrollHeight, 150)}px`;
  byId("send").classList.toggle("ready", Boolean(input.value.trim()));
}

const commandItems = (start = "") =>
  commands.filter(({ command }) => command.startsWith(start)).map(({ command, description }) => ({
    title: `/${command}`, text: description, testid: "command",
    act: () => { stopEdit(); send({ text: `/${command}` }); },
  }));

function suggest() {
  grow();
  const typed = /^\/(\w*)$/.exec(input.value);
  if (typed) panel.open(commandItems(typed[1].toLowerCase()), null);
  else if (panel.isOpen()) panel.close();
}

const placeItems = () =>
  Object.entries(PLACES).map(([key, [latitude, longitude]]) => ({
    title: say("places")[key] ?? key, icon: "pin", testid: `place-${key}`, act: () => send({ location: { latitude, longitude } }),
  }));

const attachItems = () => [
  { title: say("location"), icon: "pin", testid: "attach-location", act: choosePlace },
  { title: say("photo"), icon: "photo", testid: "attach-photo", act: () => send({ photo: true }) },
  { title: say("sticker"), icon: "smile", testid: "attach-sticker", act: () => send({ sticker: true }) },
  { title: say("voice"), icon: "voice", testid: "attach-voice", act: () => send({ voice: true }) },
];

function choosePlace() {
  panel.toggle(placeItems(), byId("attach"), "right");
}

export function drawComposer(chat) {
  const fresh = !chat.messages.length;
  commands = chat.bot.commands;
  byId("start").hidden = !fresh || chat.blocked;
  byId("unblock").hidden = !chat.blocked;
  byId("composer").hidden = fresh || chat.blocked;
  byId("menu").hidden = !commands.length;
  drawKeyboard(chat.blocked || fresh ? null : chat.reply_keyboard);
}

function drawKeyboard(keyboard) {
  const board = byId("reply-keyboard");
  board.hidden = !keyboard;
  board.replaceChildren(...(keyboard?.keyboard ?? []).map((buttons) => make("div", { class: "row" }, ...buttons.map(key))));
}

function key(button) {
  const node = make("button", { type: "button", "data-testid": "reply-button" }, button.text);
  node.addEventListener("click", () => (button.request_location ? choosePlace() : send({ text: button.text })));
  return node;
}

byId("composer").addEventListener("submit", submit);
byId("edit-cancel").addEventListener("click", stopEdit);
byId("menu").addEventListener("click", () => panel.toggle(commandItems(), byId("menu")));
byId("attach").addEventListener("click", () => panel.toggle(attachItems(), byId("attach"), "right"));
byId("start").addEventListener("click", async () => {
  await send({ text: "/start" });
  if (matchMedia("(hover: hover)").matches) input.focus();
});
byId("unblock").addEventListener("click", () => post(`${chatPath}/unblock`));
input.addEventListener("input", suggest);
input.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) submit(event);
  if (event.key === "Escape" && edited) stopEdit();
});
