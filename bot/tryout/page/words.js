// Every word on the page, in both languages.
export const WORDS = {
  nl: {
    you: "Jij", timebar: "Tijdmachine", language: "Taal", log: "Gesprek", message: "Bericht", send: "Versturen",
    menu: "Menu", menuTip: "Opdrachten", attach: "Bijlage", more: "Meer", down: "Naar beneden", cancel: "Annuleren",
    plusHour: "+1 uur", plusDay: "+1 dag", plusHourTip: "Zet de klok een uur vooruit", plusDayTip: "Zet de klok een dag vooruit",
    next: "Naar het volgende bericht", nextShort: "Volgende bericht", nextTip: "Zet de klok vooruit tot er een bericht komt",
    nextBusy: "De tijd loopt vooruit…", nextBusyShort: "De tijd loopt…", nextNone: "Er komt voorlopig geen bericht.",
    back: "Terug naar nu", backTip: "Zet de klok weer gelijk", ahead: "{0} vooruit", behind: "{0} terug",
    days: "{0} d", hours: "{0} u", minutes: "{0} min",
    start: "Start", unblock: "Bot deblokkeren", block: "Bot blokkeren", ok: "OK", editing: "Bericht bewerken",
    bot: "bot", typing: "is aan het typen…", offline: "verbinding zoeken…", blocked: "geblokkeerd",
    edited: "bewerkt", silent: "Zonder geluid verstuurd", edit: "Bewerken", photo: "Foto", voice: "Spraakbericht",
    sticker: "Sticker", location: "Locatie", openPhoto: "Foto openen", download: "Downloaden: {0}",
    today: "vandaag", empty: "Tik op Start om te beginnen.", spoiler: "Verborgen tekst, tik om te tonen",
    failed: "Dat lukte niet.", noMenu: "Er zijn nog geen opdrachten.", from: "Locatie: {0}",
    places: { Amsterdam: "Amsterdam", Gent: "Gent", LasPalmas: "Las Palmas", NewYork: "New York", Kaapstad: "Kaapstad" },
  },
  en: {
    you: "You", timebar: "Time machine", language: "Language", log: "Conversation", message: "Message", send: "Send",
    menu: "Menu", menuTip: "Commands", attach: "Attach", more: "More", down: "Scroll down", cancel: "Cancel",
    plusHour: "+1 hour", plusDay: "+1 day", plusHourTip: "Turn the clock an hour ahead", plusDayTip: "Turn the clock a day ahead",
    next: "To the next message", nextShort: "Next message", nextTip: "Turn the clock ahead until a message comes",
    nextBusy: "Time is running ahead…", nextBusyShort: "Time is running…", nextNone: "No message is coming for now.",
    back: "Back to now", backTip: "Set the clock right again", ahead: "{0} ahead", behind: "{0} back",
    days: "{0} d", hours: "{0} h", minutes: "{0} min",
    start: "Start", unblock: "Unblock bot", block: "Block bot", ok: "OK", editing: "Edit message",
    bot: "bot", typing: "is typing…", offline: "connecting…", blocked: "blocked",
    edited: "edited", silent: "Sent without sound", edit: "Edit", photo: "Photo", voice: "Voice message",
    sticker: "Sticker", location: "Location", openPhoto: "Open photo", download: "Download: {0}",
    today: "today", empty: "Tap Start to begin.", spoiler: "Hidden text, tap to show",
    failed: "That didn't work.", noMenu: "There are no commands yet.", from: "Location: {0}",
    places: { Amsterdam: "Amsterdam", Gent: "Ghent", LasPalmas: "Las Palmas", NewYork: "New York", Kaapstad: "Cape Town" },
  },
};

let language = "nl";
export const current = () => language;
export const say = (key, ...values) =>
  values.reduce((text, value, index) => text.replace(`{${index}}`, value), WORDS[language][key]);

// Fills every element that names a word; called again when the language changes.
export function speak(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = say(element.dataset.word);
  for (const element of document.querySelectorAll("[data-tip]")) element.title = say(element.dataset.tip);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", say(element.dataset.label));
  for (const element of document.querySelectorAll("[data-placeholder]")) element.placeholder = say(element.dataset.placeholder);
  for (const button of document.querySelectorAll("[data-language]"))
    button.setAttribute("aria-pressed", String(button.dataset.language === chosen));
}
