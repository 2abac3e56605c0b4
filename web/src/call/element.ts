import type { Reply } from "../api";
import type { FrontdeskChat } from "../chat";
import { element } from "../view";
import { BrowserSpeech } from "./browserspeech";
import { Call, type CallState } from "./call";
import { CallsApi, type SpokenReply } from "./calls";
import { openLine } from "./line";
import { CALL_STYLES } from "./styles";
import { build, clockTime, showLevel, type CallView } from "./view";
import { WORDS } from "./words";

/** In the chat's conversation, or the call's. */
type SaidReply = Reply & Partial<Pick<SpokenReply, "language" | "number">>;

/**
 * `<frontdesk-call business="slug" voice="live|browser" language="en-CA">`: a telephone in the page. Without live voice
 * it says so, and lets the browser listen and speak for the chat beside it.
 */
export class FrontdeskCall extends HTMLElement {
  private view!: CallView;
  private api!: CallsApi;
  private call: Call | null = null;
  private speech: BrowserSpeech | null = null;
  private last: SaidReply | null = null;
  private muted = false;
  private clock: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CALL_STYLES);
    root.adoptedStyleSheets = [sheet];
    this.api = new CallsApi(this.getAttribute("origin") ?? "", this.business());
    this.view = build(root, (key) => this.call?.key(key));
    this.wire();
    if (this.getAttribute("voice") === "browser") this.withoutVoice(null);
    else this.show("idle", WORDS.idle, WORDS.idleNote);
  }

  disconnectedCallback(): void {
    this.hangUp();
  }

  private business(): string {
    return this.getAttribute("business") ?? decodeURIComponent(location.pathname.split("/").filter(Boolean).pop() ?? "");
  }

  private wire(): void {
    const { start, mute, keypad, keys, end, panel } = this.view;
    start.addEventListener("click", () => this.begin());
    end.addEventListener("click", () => this.hangUp());
    mute.addEventListener("click", () => this.mute(!this.muted));
    keypad.addEventListener("click", () => this.openKeypad(keys.hidden !== false));
    panel.addEventListener("keydown", (event) => {
      if (this.call && !keys.hidden && /^[0-9*#]$/.test(event.key)) this.call.key(event.key);
      else if (event.key === "Escape" && !keys.hidden) this.openKeypad(false);
    });
    window.addEventListener("pagehide", () => this.hangUp());
    this.chat()?.addEventListener("frontdesk-reply", (event) => this.replied((event as CustomEvent<Reply>).detail));
  }

  private chat(): FrontdeskChat | null {
    return document.querySelector<FrontdeskChat>("frontdesk-chat");
  }

  private begin(): void {
    if (this.call || this.speech) return;
    if (this.getAttribute("voice") === "browser") return this.talk();
    this.call = new Call(this.api, openLine, {
      changed: (state) => this.changed(state),
      level: (level) => showLevel(this.view.meter, this.muted ? 0 : level),
    });
    this.mute(false);
    void this.call.start();
    this.view.end.focus();
  }

  private hangUp(): void {
    this.call?.hangUp();
    this.speech?.stop(WORDS.ended);
  }

  private mute(muted: boolean): void {
    this.muted = muted;
    this.call?.mute(muted);
    this.view.mute.setAttribute("aria-pressed", String(muted));
  }

  private openKeypad(open: boolean): void {
    this.view.keys.hidden = !open;
    this.view.keypad.setAttribute("aria-expanded", String(open));
    if (!open) this.view.keypad.focus();
  }

  private changed(state: CallState): void {
    switch (state.name) {
      case "asking":
        return this.show("asking", "Asking for the microphone", "Allow it, so that you can be heard.");
      case "connecting":
        return this.show("connecting", "Connecting", "");
      case "reconnecting":
        return this.show("reconnecting", "One moment", "The line was cut off; it is being connected again.");
      case "listening":
        return this.show("listening", "Listening", "Speak as you would on the phone. Interrupt whenever you like.");
      case "speaking":
        return this.show("speaking", "Speaking", "Speak as you would on the phone. Interrupt whenever you like.");
      default:
        return this.over(state);
    }
  }

  private over(state: Exclude<CallState, { name: "asking" | "connecting" | "listening" | "speaking" | "reconnecting" }>): void {
    this.call = null;
    this.openAgain();
    switch (state.name) {
      case "ended":
        return this.show("ended", WORDS.ended, "Call again whenever you like, or write below.");
      case "failed":
        return this.show("failed", "No call", state.message);
      case "transfer":
        return this.transfer(state.number);
      case "browser":
        return state.answer && state.call ? this.goOn(state.call, state.answer) : this.withoutVoice(WORDS.notNow);
    }
  }

  /** A page cannot be put through. */
  private transfer(number: string): void {
    this.show("transfer", "A person takes over", "");
    this.view.note.replaceChildren("Call ", element("a", { href: `tel:${number}` }, number), " to speak with them.");
    this.tell(`A person takes over. Call ${number}.`);
  }

  /** The call's own conversation, in the chat: nothing said so far is lost. */
  private goOn(call: string, answer: SpokenReply): void {
    this.withoutVoice(WORDS.brokeOff);
    this.setAttribute("language", answer.language);
    this.chat()?.adopt(this.api.turns(call), { ...answer, appointment: null });
  }

  /** Says what there is instead. @param news null where there never was a voice: nothing has gone wrong then */
  private withoutVoice(news: string | null): void {
    this.setAttribute("voice", "browser");
    const able = BrowserSpeech.available() && this.chat() !== null;
    const note = able ? WORDS.browserNote : WORDS.textNote;
    this.view.start.lastChild!.textContent = "Talk";
    if (news !== null) this.show("idle", news, note);
    else this.show("idle", able ? WORDS.idle : WORDS.write, `${WORDS.notSetUp} ${note}`);
    this.view.start.hidden = !able;
  }

  private talk(): void {
    this.speech = new BrowserSpeech(this.getAttribute("language") ?? "en", {
      hearing: (words) => (this.view.note.textContent = words),
      said: (words) => this.said(words),
      changed: (state) => this.show(state, WORDS[state], WORDS.browserNote),
      stopped: (why) => {
        this.speech = null;
        this.openAgain();
        this.show("ended", why, WORDS.browserNote);
      },
    });
    if (this.last && !this.last.ended) this.speech.speak(this.last.reply, false, this.last.language);
    else this.speech.listen();
    this.view.end.focus();
  }

  private said(words: string): void {
    if (!this.chat()?.say(words)) this.speech?.stop(WORDS.ended);
  }

  private replied(reply: SaidReply): void {
    this.last = reply;
    this.speech?.speak(reply.reply, reply.ended, reply.language);
    if (reply.number) this.transfer(reply.number);
  }

  private openAgain(): void {
    showLevel(this.view.meter, 0);
    this.openKeypad(false);
    this.view.start.hidden = false;
    this.view.start.focus();
  }

  private show(name: string, state: string, note: string): void {
    const { panel, start, mute, keypad, end, meter, time } = this.view;
    const live = this.call !== null || this.speech !== null;
    const talking = name === "listening" || name === "speaking";
    const quiet = talking && (panel.dataset["state"] === "listening" || panel.dataset["state"] === "speaking");
    panel.dataset["state"] = name;
    panel.toggleAttribute("data-live", live);
    this.view.state.textContent = state;
    this.view.note.textContent = note;
    start.hidden = live;
    end.hidden = !live;
    mute.hidden = keypad.hidden = meter.hidden = this.call === null || !(talking || name === "reconnecting");
    time.hidden = !live;
    this.count(live && talking);
    if (!quiet) this.tell(talking ? WORDS.connected : state);
  }

  /** To screen readers; whose turn it is, they hear. */
  private tell(words: string): void {
    this.view.told.textContent = words;
  }

  private count(running: boolean): void {
    if (!running && this.call === null && this.speech === null) {
      clearInterval(this.clock);
      this.clock = undefined;
      this.view.time.textContent = "";
    } else if (running && this.clock === undefined) {
      const began = performance.now();
      const tick = () => (this.view.time.textContent = clockTime(Math.floor((performance.now() - began) / 1000)));
      tick();
      this.clock = setInterval(tick, 1000);
    }
  }
}

if (!customElements.get("frontdesk-call")) customElements.define("frontdesk-call", FrontdeskCall);
