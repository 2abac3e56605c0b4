import { element } from "../view";

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"];
const NAMES: Record<string, string> = { "*": "Star", "#": "Hash" };
const BARS = 5;

/** The parts of the call's panel, made once. */
export interface CallView {
  panel: HTMLElement;
  state: HTMLElement;
  time: HTMLElement;
  meter: HTMLElement;
  note: HTMLElement;
  told: HTMLElement;
  start: HTMLButtonElement;
  mute: HTMLButtonElement;
  keypad: HTMLButtonElement;
  end: HTMLButtonElement;
  keys: HTMLElement;
}

export function build(root: ShadowRoot, pressed: (key: string) => void): CallView {
  const keys = element("div", { class: "keys", role: "group", "aria-label": "Keypad", id: "keys" }, ...KEYS.map(key));
  keys.addEventListener("click", (event) => {
    const digit = (event.target as HTMLElement).closest("button")?.dataset["key"];
    if (digit) pressed(digit);
  });
  keys.hidden = true;
  const view: CallView = {
    panel: element("section", { class: "call", "aria-label": "Call" }),
    state: element("span"),
    time: element("time"),
    meter: element("span", { class: "meter", "aria-hidden": "true" }, ...Array.from({ length: BARS }, () => element("i"))),
    note: element("p", { class: "note" }),
    told: element("p", { class: "unseen", role: "status" }),
    start: button("start", "Call", HANDSET),
    mute: button("mute", "Mute", MICROPHONE, { "aria-pressed": "false" }),
    keypad: button("keypad", "Keypad", PAD, { "aria-expanded": "false", "aria-controls": "keys" }),
    end: button("end", "Hang up", CROSS),
    keys,
  };
  const state = element("p", { class: "state" }, view.state, view.time, view.meter);
  const buttons = element("div", { class: "buttons" }, view.start, view.mute, view.keypad, view.end);
  const row = element("div", { class: "row" }, element("div", { class: "words" }, state, view.note), buttons);
  view.panel.append(row, view.keys, view.told);
  root.append(view.panel);
  return view;
}

/** @param level root mean square, 0 to 1; speech is some -40 to -10 dB */
export function showLevel(meter: HTMLElement, level: number): void {
  const decibels = 20 * Math.log10(Math.max(level, 1e-5));
  const lit = Math.round(((decibels + 50) / 40) * BARS);
  Array.from(meter.children).forEach((bar, i) => bar.classList.toggle("on", i < lit));
}

export function clockTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function key(digit: string): HTMLElement {
  const name = NAMES[digit];
  return element("button", { type: "button", "data-key": digit, ...(name ? { "aria-label": name } : {}) }, digit);
}

function button(name: string, label: string, shape: string, more: Record<string, string> = {}): HTMLButtonElement {
  return element("button", { class: name, type: "button", ...more }, icon(shape), label);
}

const HANDSET = "M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.25 11.4 11.4 0 0 0 3.6.57 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1 11.4 11.4 0 0 0 .57 3.6 1 1 0 0 1-.25 1z";
const MICROPHONE = "M12 14a3 3 0 0 0 3-3V5a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3zm5-3a5 5 0 0 1-10 0H5a7 7 0 0 0 6 6.9V21h2v-3.1A7 7 0 0 0 19 11z";
const PAD = "M5 4h3v3H5zm5.5 0h3v3h-3zM16 4h3v3h-3zM5 10h3v3H5zm5.5 0h3v3h-3zm5.5 0h3v3h-3zM5 16h3v3H5zm5.5 0h3v3h-3zm5.5 0h3v3h-3z";
const CROSS = "M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z";

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
