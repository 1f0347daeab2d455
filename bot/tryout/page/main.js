// Follows the chat by long polling and hands it to the parts of the page.
import { chatPath, get, person, post } from "/page/api.js";
import { drawComposer, send, startEdit } from "/page/composer.js";
import { drawLog, redraw } from "/page/log.js";
import { alertBox, toast } from "/page/notices.js";
import * as panel from "/page/panel.js";
import { drawTime, setNow } from "/page/timebar.js";
import { say, speak } from "/page/words.js";

const byId = (id) => document.getElementById(id);
let chat = null;
let typingEnds = 0;
let online = true;

async function tap(message, row, column, button) {
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  try {
    const { id } = await post(`${chatPath}/messages/${message.message_id}/tap`, { row, column });
    const answer = await get(`/api/callbacks/${id}?wait=15`);
    if (answer.text) (answer.alert ? alertBox : toast)(answer.text);
  } catch {
    toast(say("failed"));
  } finally {
    button.removeAttribute("aria-busy");
  }
}

const actions = { command: (text) => send({ text }), tap, edit: startEdit };

function draw() {
  byId("bot-name").textContent = byId("empty-name").textContent = document.title = chat.bot.name;
  byId("empty").hidden = chat.messages.length > 0;
  byId("empty-text").textContent = chat.bot.description || say("empty");
  setNow(chat.now);
  drawLog(chat.messages, actions);
  drawComposer(chat);
  drawStatus();
}

function drawStatus() {
  const typing = Date.now() < typingEnds;
  const status = byId("status");
  const word = !online ? "offline" : chat.blocked ? "blocked" : typing ? "typing" : "bot";
  if (status.textContent !== say(word)) status.textContent = say(word);
  status.classList.toggle("active", online && typing);
}

async function follow() {
  for (;;) {
    try {
      chat = await get(chat ? `${chatPath}?after=${chat.version}&wait=25` : chatPath);
      online = true;
      typingEnds = chat.typing ? Date.now() + 5000 : 0;
      draw();
    } catch (problem) {
      if (!(problem instanceof TypeError) && !/: \d+$/.test(problem.message)) throw problem;
      online = false;
      if (chat) drawStatus();
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

async function choose(language) {
  speak(language);
  redraw();
  drawTime();
  if (chat) draw();
  await post("/api/users", { id: person, first_name: say("you"), language_code: language });
}

for (const button of document.querySelectorAll("[data-language]"))
  button.addEventListener("click", () => choose(button.dataset.language));
byId("more").addEventListener("click", () => {
  const word = !online ? "offline" : chat.blocked ? "unblock" : "block";
  panel.toggle([{ title: say(word), icon: "close", testid: word, act: () => post(`${chatPath}/${word}`) }], byId("more"), "top");
});
setInterval(() => { if (chat) drawStatus(); }, 1000);

speak("nl");
try {
  const people = await get("/api/users");
  const found = people.find(({ id }) => id === person) ?? (await post("/api/users", { id: person, language_code: "nl" }));
  speak(found.language_code && !found.language_code.startsWith("nl") ? "en" : "nl");
  if (/^P\d+$/.test(found.first_name)) await post("/api/users", { id: person, first_name: say("you") });
} catch { /* the loop below says so */ }
drawTime();
follow();
