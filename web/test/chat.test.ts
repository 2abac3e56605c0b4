import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FrontdeskChat } from "../src/chat";
import { wallClock } from "../src/view";

let turns = 0;
const reply = (text: string, more: object = {}) => ({
  conversation: "c1",
  turn: (turns += 2),
  reply: text,
  expects: "question",
  options: [],
  appointment: null,
  ended: false,
  ...more,
});

let streams: FakeStream[] = [];
/** The browser's stream of events, spoken into by the test. */
class FakeStream extends EventTarget {
  static readonly CLOSED = 2;
  readyState = 1;
  constructor(readonly url: string) {
    super();
    streams.push(this);
  }
  close() {
    this.readyState = FakeStream.CLOSED;
  }
  says(reply: object) {
    this.dispatchEvent(new MessageEvent("reply", { data: JSON.stringify(reply) }));
  }
}

let keys: (string | null)[] = [];
let sent: { conversation: string | null; text: string | null }[];

function desk(...replies: object[]) {
  sent = [];
  keys = [];
  vi.stubGlobal("fetch", async (_: string, request: RequestInit) => {
    sent.push(JSON.parse(request.body as string));
    keys.push(new Headers(request.headers).get("Idempotency-Key"));
    return new Response(JSON.stringify(replies.shift()), { status: 200 });
  });
}

function chat(): { shadow: ShadowRoot; input: HTMLTextAreaElement } {
  document.body.innerHTML = '<frontdesk-chat business="bella" full></frontdesk-chat>';
  const shadow = document.querySelector("frontdesk-chat")!.shadowRoot!;
  return { shadow, input: shadow.querySelector("textarea")! };
}

function write(shadow: ShadowRoot, input: HTMLTextAreaElement, text: string) {
  input.value = text;
  shadow.querySelector("form")!.dispatchEvent(new Event("submit", { cancelable: true }));
}

const said = (shadow: ShadowRoot) => [...shadow.querySelectorAll(".said")].map((node) => node.textContent);

describe("the chat", () => {
  beforeEach(() => {
    if (!customElements.get("frontdesk-chat")) customElements.define("frontdesk-chat", FrontdeskChat);
    sessionStorage.clear();
    streams = [];
    turns = 0;
    vi.stubGlobal("EventSource", FakeStream);
  });
  afterEach(() => {
    document.body.innerHTML = "";
    vi.unstubAllGlobals();
  });

  it("greets, and sends what is written in the conversation", async () => {
    desk(reply("How can I help?"), reply("When?"));
    const { shadow, input } = chat();
    await vi.waitFor(() => expect(said(shadow)).toEqual(["Desk: How can I help?"]));
    write(shadow, input, "a check-up");
    await vi.waitFor(() => expect(said(shadow)).toHaveLength(3));
    expect(sent).toEqual([
      { conversation: null, text: null },
      { conversation: "c1", text: "a check-up" },
    ]);
  });

  it("shows what is said as text, never as markup", async () => {
    desk(reply("<img src=x onerror=alert(1)>"));
    const { shadow } = chat();
    await vi.waitFor(() => expect(said(shadow)).toHaveLength(1));
    expect(shadow.querySelector("img")).toBeNull();
  });

  it("sends an option that is pressed", async () => {
    desk(reply("Is that right?", { options: ["Yes", "No"] }), reply("Booked."));
    const { shadow } = chat();
    await vi.waitFor(() => expect(shadow.querySelectorAll(".option")).toHaveLength(2));
    (shadow.querySelector(".option") as HTMLButtonElement).click();
    await vi.waitFor(() => expect(sent.at(-1)).toEqual({ conversation: "c1", text: "Yes" }));
    await vi.waitFor(() => expect(said(shadow)).toContain("Desk: Booked."));
    expect(shadow.querySelectorAll(".option")).toHaveLength(0);
  });

  it("shows a booking once, and no card for a hold", async () => {
    const appointment = {
      id: "a1", service: "check-up", resource: "lee", reference: "K7M2",
      start: "2026-11-26T15:00:00-07:00", end: "2026-11-26T15:30:00-07:00",
    };
    desk(
      reply("Right?", { appointment: { ...appointment, status: "held" } }),
      reply("Booked.", { appointment: { ...appointment, status: "booked" } }),
      reply("Anything else?", { appointment: { ...appointment, status: "booked" } }),
    );
    const { shadow, input } = chat();
    await vi.waitFor(() => expect(said(shadow)).toHaveLength(1));
    expect(shadow.querySelector(".card")).toBeNull();
    write(shadow, input, "yes");
    await vi.waitFor(() => expect(shadow.querySelector(".card")!.textContent).toContain("K7M2"));
    write(shadow, input, "hm");
    await vi.waitFor(() => expect(said(shadow)).toHaveLength(5));
    expect(shadow.querySelectorAll(".card")).toHaveLength(1);
  });

  it("goes on after a reload with what was said", async () => {
    desk(reply("How can I help?"), reply("When?"));
    const first = chat();
    await vi.waitFor(() => expect(said(first.shadow)).toHaveLength(1));
    const second = chat();
    expect(said(second.shadow)).toEqual(["Desk: How can I help?"]);
    write(second.shadow, second.input, "hello");
    await vi.waitFor(() => expect(sent.at(-1)!.conversation).toBe("c1"));
  });

  it("shows an answer once, whether it comes by the stream or as the answer first", async () => {
    const second = reply("When?", { turn: 3 });
    desk(reply("How can I help?", { turn: 1 }), second);
    const { shadow, input } = chat();
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    write(shadow, input, "a check-up");
    streams[0]!.says(second);
    await vi.waitFor(() => expect(said(shadow)).toHaveLength(3));
    streams[0]!.says(second);
    expect(said(shadow)).toEqual(["Desk: How can I help?", "You: a check-up", "Desk: When?"]);
  });

  it("shows what a person adds, even in the same words as before, and keeps one stream", async () => {
    desk(reply("One moment.", { turn: 1 }), reply("Thanks.", { turn: 3 }));
    const { shadow, input } = chat();
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    write(shadow, input, "hello");
    await vi.waitFor(() => expect(said(shadow)).toHaveLength(3));
    streams[0]!.says(reply("One moment.", { turn: 4 }));
    expect(said(shadow)).toEqual(["Desk: One moment.", "You: hello", "Desk: Thanks.", "Desk: One moment."]);
    expect(streams).toHaveLength(1);
  });

  it("listens again after the stream was refused", async () => {
    desk(reply("Hello."), reply("When?"));
    const { shadow, input } = chat();
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    streams[0]!.close();
    streams[0]!.dispatchEvent(new Event("error"));
    write(shadow, input, "hello");
    await vi.waitFor(() => expect(streams).toHaveLength(2));
  });

  it("tries again with the same key, so that a message whose answer was lost acts once", async () => {
    vi.stubGlobal("fetch", async (_: string, request: RequestInit) => {
      keys.push(new Headers(request.headers).get("Idempotency-Key"));
      return new Response("{}", { status: 422 });
    });
    const { shadow } = chat();
    await vi.waitFor(() => expect(shadow.querySelector(".retry")).not.toBeNull());
    const first = keys.at(-1);
    desk(reply("Hello."));
    (shadow.querySelector(".retry") as HTMLButtonElement).click();
    await vi.waitFor(() => expect(said(shadow)).toEqual(["Desk: Hello."]));
    expect(keys).toEqual([first]);
  });

  it("offers the same options again after a reload", async () => {
    desk(reply("Is that right?", { options: ["Yes", "No"] }));
    const { shadow } = chat();
    await vi.waitFor(() => expect(shadow.querySelectorAll(".option")).toHaveLength(2));
    expect(chat().shadow.querySelectorAll(".option")).toHaveLength(2);
  });

  it("tells a failure and can try again", async () => {
    vi.stubGlobal("fetch", async () => new Response(JSON.stringify({ detail: "That is too long." }), { status: 422 }));
    const { shadow } = chat();
    await vi.waitFor(() => expect(shadow.querySelector("[role=alert]")!.textContent).toContain("That is too long."));
    desk(reply("Hello."));
    (shadow.querySelector(".retry") as HTMLButtonElement).click();
    await vi.waitFor(() => expect(said(shadow)).toEqual(["Desk: Hello."]));
    expect(shadow.querySelector("[role=alert]")).toBeNull();
  });

  it("takes what was said aloud, but not while an answer is on its way, and says what it shows", async () => {
    desk(reply("How can I help?"), reply("When?"));
    const { shadow } = chat();
    const shown: string[] = [];
    const element = document.querySelector<FrontdeskChat>("frontdesk-chat")!;
    element.addEventListener("frontdesk-reply", (event) => shown.push((event as CustomEvent).detail.reply));
    expect(element.say("too early")).toBe(false);
    await vi.waitFor(() => expect(said(shadow)).toHaveLength(1));
    expect(element.say("a check-up")).toBe(true);
    await vi.waitFor(() => expect(shown).toEqual(["How can I help?", "When?"]));
    expect(said(shadow)).toEqual(["Desk: How can I help?", "You: a check-up", "Desk: When?"]);
  });

  it("goes on with a call's conversation, and after a reload with its own", async () => {
    desk(reply("How can I help?"));
    const { shadow, input } = chat();
    await vi.waitFor(() => expect(said(shadow)).toHaveLength(1));
    const turns: (string | null)[] = [];
    document.querySelector<FrontdeskChat>("frontdesk-chat")!.adopt(
      {
        send: async (_, text) => {
          turns.push(text);
          return reply("Thursday it is.", { conversation: "c9" });
        },
        listen: () => () => {},
      },
      reply("We were cut off. When?", { conversation: "c9" }),
    );
    write(shadow, input, "Thursday");
    await vi.waitFor(() =>
      expect(said(shadow)).toEqual(["Desk: We were cut off. When?", "You: Thursday", "Desk: Thursday it is."]),
    );
    expect(turns).toEqual(["Thursday"]);
    desk(reply("How can I help?"));
    const again = chat();
    await vi.waitFor(() => expect(said(again.shadow)).toEqual(["Desk: How can I help?"]));
  });

  it("shows the time at the business, wherever the visitor is", () => {
    expect(wallClock("2026-11-26T15:00:00-07:00", "en")).toMatch(/November 26, 2026 at 3:00/);
  });
});
