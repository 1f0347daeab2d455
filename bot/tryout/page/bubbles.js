// A message to its list item.
import { rich } from "/page/entities.js";
import { clock, exact, size } from "/page/moments.js";
import { say } from "/page/words.js";

export function icon(name, more = "") {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("class", `icon ${more}`);
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

// `actions`: command(text), tap(message, row, column, button), edit(message)
export function bubble(message, actions) {
  const side = message.from_bot ? "bot" : "person";
  const item = make("li", {
    class: `message ${side}`, "data-testid": `message-${side}`, "data-message-id": message.message_id,
  });
  const body = make("div", { class: "bubble" });
  if (message.reply_to) body.append(make("p", { class: "quote" }, message.reply_to.text ?? "…"));
  body.append(...media(message));
  const words = message.text ?? message.caption;
  if (words) body.append(text(words, message.entities ?? message.caption_entities, actions));
  body.append(meta(message));
  if (!words) body.classList.add("bare");
  if (message.photo) body.classList.add("with-photo");
  if (message.sticker) body.classList.add("sticker");
  const column = make("div", { class: "column" }, body);
  if (message.keyboard.length) column.append(keyboard(message, actions));
  item.append(column);
  if (side === "person" && message.text) item.append(pen(message, actions));
  return item;
}

function text(words, entities, actions) {
  const paragraph = make("div", { class: "text", "data-testid": "text" });
  paragraph.append(rich(words, entities, actions.command));
  return paragraph;
}

function meta(message) {
  const date = new Date(message.date * 1000);
  const line = make("span", { class: "meta" });
  if (message.edit_date) line.append(make("span", { "data-testid": "edited" }, say("edited")));
  if (message.silent) line.append(make("span", { title: say("silent"), role: "img", "aria-label": say("silent"), "data-testid": "silent" }, icon("mute")));
  line.append(make("time", { datetime: date.toISOString(), title: exact(date) }, clock(date)));
  return line;
}

function media(message) {
  const nodes = [];
  if (message.photo) {
    const image = make("img", { src: message.photo.url, alt: message.caption ?? say("photo"), width: message.photo.width, height: message.photo.height });
    nodes.push(make("a", { href: message.photo.url, target: "_blank", class: "photo", "data-testid": "photo", "aria-label": say("openPhoto") }, image));
  }
  if (message.document) {
    const { url, name, size: bytes } = message.document;
    nodes.push(make("a", { href: url, download: name, class: "document", "data-testid": "document", "aria-label": say("download", name) },
      make("span", { class: "disc" }, icon("file")),
      make("span", { class: "about" }, make("b", {}, name), make("small", {}, size(bytes)))));
  }
  if (message.sticker) nodes.push(make("span", { class: "emoji", role: "img", "aria-label": say("sticker") }, message.sticker));
  if (message.voice) nodes.push(row("voice", say("voice"), "0:02"));
  if (message.location) {
    const { latitude, longitude } = message.location;
    nodes.push(row("pin", say("location"), `${latitude.toFixed(2)}, ${longitude.toFixed(2)}`));
  }
  return nodes;
}

function row(name, title, small) {
  return make("span", { class: "document" }, make("span", { class: "disc" }, icon(name)),
    make("span", { class: "about" }, make("b", {}, title), make("small", {}, small)));
}

function keyboard(message, actions) {
  const board = make("div", { class: "keyboard", "data-testid": "keyboard" });
  message.keyboard.forEach((buttons, rowNumber) => {
    const line = make("div", { class: "row" });
    buttons.forEach((button, column) => {
      if (button.url) {
        const link = make("a", { href: button.url, target: "_blank", rel: "noopener noreferrer", "data-testid": "button" }, button.text);
        link.append(icon("out", "corner"));
        line.append(link);
        return;
      }
      const node = make("button", { type: "button", "data-testid": "button", "data-callback": button.callback_data ?? "" });
      node.append(make("span", { class: "label" }, button.text), make("span", { class: "spinner" }));
      node.addEventListener("click", () => actions.tap(message, rowNumber, column, node));
      line.append(node);
    });
    board.append(line);
  });
  return board;
}

function pen(message, actions) {
  const button = make("button", { type: "button", class: "round pen", title: say("edit"), "aria-label": say("edit"), "data-testid": "edit" }, icon("pen"));
  button.addEventListener("click", () => actions.edit(message));
  return button;
}
