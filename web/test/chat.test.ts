import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FrontdeskChat } from "../src/chat";
import { wallClock } from "../src/view";

const reply = (text: string, more: object = {}) => ({
  conversation: "c1",
  reply: text,
  expects: "question",
  options: [],
  appointment: null,
  ended: false,
  ...more,
});

let sent: { conversation: string | null; text: string | null }[];

function desk(...replies: object[]) {
  sent = [];
  vi.stubGlobal("fetch", async (_: string, request: RequestInit) => {
    sent.push(JSON.parse(request.body as string));
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

  it("tells a failure and can try again", async () => {
    vi.stubGlobal("fetch", async () => new Response(JSON.stringify({ detail: "That is too long." }), { status: 422 }));
    const { shadow } = chat();
    await vi.waitFor(() => expect(shadow.querySelector("[role=alert]")!.textContent).toContain("That is too long."));
    desk(reply("Hello."));
    (shadow.querySelector(".retry") as HTMLButtonElement).click();
    await vi.waitFor(() => expect(said(shadow)).toEqual(["Desk: Hello."]));
    expect(shadow.querySelector("[role=alert]")).toBeNull();
  });

  it("shows the time at the business, wherever the visitor is", () => {
    expect(wallClock("2026-11-26T15:00:00-07:00", "en")).toMatch(/November 26, 2026 at 3:00/);
  });
});
