// Text with entities (offsets in UTF-16 units, as JavaScript counts) to nodes. No HTML is ever parsed.
import { say } from "/page/words.js";

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote",
  expandable_blockquote: "blockquote", spoiler: "button", text_link: "a", url: "a", email: "a", bot_command: "button",
  text_mention: "b", mention: "span", hashtag: "span",
};

export function rich(text, entities = [], onCommand) {
  const fragment = document.createDocumentFragment();
  const queue = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  fragment.append(...render(text, 0, text.length, queue, onCommand));
  return fragment;
}

// One level: plain pieces and elements; what crosses an element's end goes on behind it.
function render(text, start, end, queue, onCommand) {
  const nodes = [];
  let at = start;
  while (queue.length) {
    const entity = queue.shift();
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (to <= from) continue;
    if (from > at) nodes.push(text.slice(at, from));
    const inner = [];
    const behind = [];
    for (const other of queue) {
      if (other.offset < to) inner.push(other);
      if (other.offset + other.length > to) behind.push(other);
    }
    nodes.push(element(entity, text, from, to, inner, onCommand));
    queue = behind;
    at = to;
    if (/blockquote|pre/.test(entity.type) && text[at] === "\n") at += 1;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

function element(entity, text, from, to, inner, onCommand) {
  const node = document.createElement(TAGS[entity.type] ?? "span");
  const part = text.slice(from, to);
  node.className = `e-${entity.type}`;
  node.append(...render(text, from, to, inner, onCommand));
  if (node.tagName === "A") {
    const address = { text_link: entity.url, url: part, email: `mailto:${part}` }[entity.type];
    node.href = /^(https?|mailto|tg):/i.test(address) ? address : `https://${address}`;
    node.target = "_blank";
    node.rel = "noopener noreferrer";
  }
  if (node.tagName === "BUTTON") node.type = "button";
  if (entity.type === "bot_command") node.addEventListener("click", () => onCommand(part));
  if (entity.type === "spoiler") {
    node.setAttribute("aria-label", say("spoiler"));
    node.addEventListener("click", () => { node.classList.add("shown"); node.removeAttribute("aria-label"); });
  }
  if (entity.type === "expandable_blockquote") node.addEventListener("click", () => node.classList.toggle("open"));
  return node;
}
