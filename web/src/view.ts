import type { Appointment } from "./api";

/** The parts of the panel, made once; every text goes in as text, never as markup. */
export interface View {
  launcher: HTMLButtonElement;
  panel: HTMLElement;
  close: HTMLButtonElement;
  restart: HTMLButtonElement;
  log: HTMLElement;
  typing: HTMLElement;
  options: HTMLElement;
  form: HTMLFormElement;
  input: HTMLTextAreaElement;
  send: HTMLButtonElement;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function build(root: ShadowRoot, title: string, full: boolean): View {
  const view: View = {
    launcher: element("button", { class: "launcher", type: "button", "aria-expanded": "false", "aria-label": "Open chat" }),
    panel: element("section", { class: "panel", role: full ? "region" : "dialog", "aria-label": title }),
    close: element("button", { class: "quiet", type: "button", "aria-label": "Close chat" }, icon(CROSS)),
    restart: element("button", { class: "quiet", type: "button", "aria-label": "Start a new conversation", title: "Start a new conversation" }, icon(AGAIN)),
    log: element("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": "Conversation", tabindex: "0" }),
    typing: element("div", { class: "typing", "aria-hidden": "true" }, ...[1, 2, 3].map(() => element("i"))),
    options: element("div", { class: "options", role: "group", "aria-label": "Suggested answers" }),
    form: element("form", { novalidate: "" }),
    input: element("textarea", { id: "message", rows: "1", maxlength: "2000", autocomplete: "off", placeholder: "Write a message" }),
    send: element("button", { class: "send", type: "submit" }, "Send"),
  };
  view.launcher.append(icon(BUBBLE));
  const header = element("header", {}, element("h2", {}, title), view.restart);
  if (!full) header.append(view.close);
  view.form.append(element("label", { class: "unseen", for: "message" }, "Your message"), view.input, view.send);
  view.panel.append(header, view.log, view.options, view.form);
  root.append(view.panel);
  if (!full) root.append(view.launcher);
  return view;
}

export function bubbleOf(who: "desk" | "contact", text: string): HTMLElement {
  const speaker = element("span", { class: "unseen" }, who === "desk" ? "Desk: " : "You: ");
  return element("div", { class: `said ${who}` }, speaker, text);
}

/** What was booked, with its reference, in the business's own time as the server gave it. */
export function card(appointment: Appointment, language: string): HTMLElement {
  const when = wallClock(appointment.start, language);
  return element(
    "div",
    { class: "card" },
    element("strong", {}, appointment.status === "cancelled" ? "Cancelled" : "Booked"),
    when,
    element("br"),
    "Reference ",
    element("span", { class: "reference" }, appointment.reference),
  );
}

/** Reads the offset's own wall clock: a visitor in another zone still sees the time at the business. */
export function wallClock(start: string, language: string): string {
  const local = new Date(`${start.slice(0, 16)}:00Z`);
  return new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "short", timeZone: "UTC" }).format(local);
}

/** Drawn, not written: the script stays ASCII, whatever encoding the page around it has. */
const BUBBLE = "M4 3h16a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H9l-5 4v-4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z";
const CROSS = "M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z";
const AGAIN = "M12 5V1L6.5 6.5 12 12V7a5 5 0 1 1-5 5H5a7 7 0 1 0 7-7z";

function icon(shape: string): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("fill", "currentColor");
  path.setAttribute("d", shape);
  svg.append(path);
  return svg;
}
