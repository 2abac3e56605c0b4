import { ChatApi, ChatError, freshKey, type ChatLine, type Reply } from "./api";
import { STYLES } from "./styles";
import { bubbleOf, build, card, element, type View } from "./view";

/**
 * `<frontdesk-chat business="slug">`: a floating button with a chat panel; with the attribute `full` the panel alone,
 * filling its place. `origin` names another server than the page's own. The conversation outlives a reload of the
 * page (session storage), with what was said in it. Says `frontdesk-reply` for every reply that it shows.
 */
export class FrontdeskChat extends HTMLElement {
  private view!: View;
  private api!: ChatLine;
  private conversation: string | null = null;
  private ended = false;
  private busy = false;
  private cardShown = "";
  private turnsShown = new Set<number>();
  private unasked: Reply[] = [];
  private stopListening: (() => void) | null = null;
  private adopted = false;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    const origin = this.getAttribute("origin") ?? "";
    this.api = new ChatApi(origin, this.business());
    this.view = build(root, this.getAttribute("label") ?? "Chat with us", this.full());
    this.wire();
    this.restore();
    if (this.full()) void this.opened();
    else this.view.panel.hidden = true;
  }

  disconnectedCallback(): void {
    this.deafen();
  }

  /** Sends what was said aloud as if it had been written. False while an answer is still on its way. */
  say(words: string): boolean {
    if (this.busy) return false;
    this.submit(words);
    return true;
  }

  /** Goes on with another conversation, which lives elsewhere and is not kept for a reload. */
  adopt(line: ChatLine, reply: Reply): void {
    this.forget();
    this.adopted = true;
    this.api = line;
    this.view.log.replaceChildren();
    this.heard(reply);
  }

  /** From the attribute, else from the address of the page (`/try/slug`). */
  private business(): string {
    return this.getAttribute("business") ?? decodeURIComponent(location.pathname.split("/").filter(Boolean).pop() ?? "");
  }

  private full(): boolean {
    return this.hasAttribute("full");
  }

  private wire(): void {
    const { launcher, close, restart, form, input, panel, log } = this.view;
    launcher.addEventListener("click", () => this.toggle(panel.hasAttribute("hidden")));
    close.addEventListener("click", () => this.toggle(false));
    restart.addEventListener("click", () => this.startAnew());
    panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !this.full()) this.toggle(false);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit(input.value);
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.submit(input.value);
      }
    });
    input.addEventListener("input", () => this.grow());
    if (typeof ResizeObserver !== "undefined") new ResizeObserver(() => this.toEnd()).observe(log);
  }

  private toggle(open: boolean): void {
    const { panel, launcher, input } = this.view;
    panel.hidden = !open;
    launcher.setAttribute("aria-expanded", String(open));
    launcher.setAttribute("aria-label", open ? "Close chat" : "Open chat");
    if (open) {
      void this.opened();
      input.focus();
    } else {
      launcher.focus();
    }
  }

  private async opened(): Promise<void> {
    if (this.conversation === null && !this.busy) await this.exchange(null);
    else this.listen();
  }

  private submit(text: string): void {
    const words = text.trim();
    if (words === "" || this.busy) return;
    if (this.ended) this.forget();
    this.view.log.querySelectorAll(".notice").forEach((notice) => notice.remove());
    this.view.input.value = "";
    this.grow();
    this.show(bubbleOf("contact", words));
    this.remember("contact", words);
    void this.exchange(words);
  }

  /** A message that is tried again keeps its key: it may have arrived, and only its answer been lost. */
  private async exchange(text: string | null, key: string = freshKey()): Promise<void> {
    this.working(true);
    try {
      this.heard(await this.api.send(this.conversation, text, key));
    } catch (error) {
      this.failed(error as ChatError, text, key);
    } finally {
      this.working(false);
      for (const reply of this.unasked.splice(0)) this.unaskedReply(reply);
    }
  }

  private heard(reply: Reply): void {
    this.conversation = reply.conversation;
    this.present(reply);
    this.listen();
  }

  /** An answer also comes on the stream, whichever is first; it is shown once. */
  private present(reply: Reply): void {
    if (this.turnsShown.has(reply.turn)) return;
    this.turnsShown.add(reply.turn);
    this.ended = reply.ended;
    this.show(bubbleOf("desk", reply.reply));
    this.remember("desk", reply.reply, reply.options);
    const appointment = reply.appointment;
    if (appointment && appointment.status !== "held") {
      const shown = `${appointment.id} ${appointment.status} ${appointment.start}`;
      if (shown !== this.cardShown) this.show(card(appointment, document.documentElement.lang || "en"));
      this.cardShown = shown;
    }
    this.offer(reply.options);
    this.dispatchEvent(new CustomEvent<Reply>("frontdesk-reply", { detail: reply }));
  }

  private offer(options: string[]): void {
    this.view.options.replaceChildren(
      ...options.map((option) => {
        const button = element("button", { class: "option", type: "button" }, option);
        button.addEventListener("click", () => {
          this.submit(option);
          this.view.input.focus();
        });
        return button;
      }),
    );
    this.toEnd();
  }

  private failed(error: ChatError, text: string | null, key: string): void {
    if (error.forgotten && this.conversation !== null) {
      this.forget();
      void this.exchange(text);
      return;
    }
    const retry = element("button", { class: "retry", type: "button" }, "Try again");
    const notice = element("div", { class: "notice", role: "alert" }, error.message || "Something went wrong.", retry);
    retry.addEventListener("click", () => {
      if (this.busy) return;
      notice.remove();
      void this.exchange(text, key);
      this.view.input.focus();
    });
    this.show(notice);
  }

  private unaskedReply(reply: Reply): void {
    if (this.busy) this.unasked.push(reply);
    else if (reply.conversation === this.conversation) this.present(reply);
  }

  /** One stream for the whole conversation. */
  private listen(): void {
    if (this.ended) this.deafen();
    else if (this.conversation !== null && this.stopListening === null) {
      this.stopListening = this.api.listen(
        this.conversation,
        (reply) => this.unaskedReply(reply),
        () => (this.stopListening = null),
      );
    }
  }

  private deafen(): void {
    this.stopListening?.();
    this.stopListening = null;
  }

  private working(busy: boolean): void {
    this.busy = busy;
    this.view.send.disabled = busy;
    this.view.log.setAttribute("aria-busy", String(busy));
    if (busy) {
      this.view.options.replaceChildren();
      this.view.log.append(this.view.typing);
      this.toEnd();
    } else {
      this.view.typing.remove();
    }
  }

  private show(node: HTMLElement): void {
    this.view.log.append(node);
    if (this.busy) this.view.log.append(this.view.typing);
    this.toEnd();
  }

  private toEnd(): void {
    this.view.log.scrollTop = this.view.log.scrollHeight;
  }

  private grow(): void {
    this.view.input.style.height = "auto";
    this.view.input.style.height = `${Math.min(this.view.input.scrollHeight, 120)}px`;
  }

  private startAnew(): void {
    if (this.busy) return;
    this.forget();
    this.view.log.replaceChildren();
    this.view.options.replaceChildren();
    void this.exchange(null);
    this.view.input.focus();
  }

  private forget(): void {
    this.deafen();
    this.conversation = null;
    this.ended = false;
    this.cardShown = "";
    this.turnsShown.clear();
    this.unasked = [];
    store(this.storageKey(), null);
  }

  // What was said, kept for a reload of the page

  private storageKey(): string {
    return `frontdesk-chat:${this.business()}`;
  }

  private remember(who: "desk" | "contact", text: string, options: string[] = []): void {
    if (this.adopted) return;
    const kept = load(this.storageKey());
    store(this.storageKey(), {
      conversation: this.conversation,
      ended: this.ended,
      said: [...(kept?.said ?? []).slice(-99), { who, text }],
      options,
    });
  }

  private restore(): void {
    const kept = load(this.storageKey());
    if (!kept?.conversation || kept.ended) return;
    this.conversation = kept.conversation;
    for (const { who, text } of kept.said) this.show(bubbleOf(who, text));
    this.offer(kept.options ?? []);
  }
}

interface Kept {
  conversation: string | null;
  ended: boolean;
  said: { who: "desk" | "contact"; text: string }[];
  options?: string[];
}

/** Storage may be forbidden (private windows, embedded frames); the chat works without it. */
function load(key: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as Kept | null;
  } catch {
    return null;
  }
}

function store(key: string, kept: Kept | null): void {
  try {
    if (kept === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // goes on without
  }
}
