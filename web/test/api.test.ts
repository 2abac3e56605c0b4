import { afterEach, describe, expect, it, vi } from "vitest";
import { ChatApi, ChatError } from "../src/api";

const REPLY = { conversation: "c1", reply: "Hello", expects: "question", options: [], appointment: null, ended: false };
const noPause = async () => {};

function answers(...responses: (Response | Error)[]) {
  const calls: RequestInit[] = [];
  vi.stubGlobal("fetch", async (_: string, request: RequestInit) => {
    calls.push(request);
    const response = responses.shift()!;
    if (response instanceof Error) throw response;
    return response;
  });
  return calls;
}

const ok = () => new Response(JSON.stringify(REPLY), { status: 200 });
const problem = (status: number, detail: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ detail }), { status, headers });
const keyOf = (request: RequestInit | undefined) => (request!.headers as Record<string, string>)["Idempotency-Key"];

describe("ChatApi", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("repeats a message with the same key when the server fails", async () => {
    const calls = answers(problem(503, "starting"), new TypeError("network"), ok());
    const reply = await new ChatApi("", "bella", noPause).send("c1", "hi");
    expect(reply).toEqual(REPLY);
    expect(calls).toHaveLength(3);
    expect(new Set(calls.map(keyOf)).size).toBe(1);
  });

  it("uses a new key for each message", async () => {
    const calls = answers(ok(), ok());
    const api = new ChatApi("", "bella", noPause);
    await api.send("c1", "one");
    await api.send("c1", "two");
    expect(keyOf(calls[0])).not.toBe(keyOf(calls[1]));
  });

  it("does not repeat what the server refused", async () => {
    const calls = answers(problem(422, "text is too long"));
    await expect(new ChatApi("", "bella", noPause).send("c1", "x")).rejects.toMatchObject({
      message: "text is too long",
      status: 422,
    });
    expect(calls).toHaveLength(1);
  });

  it("gives up after four attempts", async () => {
    const calls = answers(...Array.from({ length: 9 }, () => problem(500, "no")));
    await expect(new ChatApi("", "bella", noPause).send(null, null)).rejects.toBeInstanceOf(ChatError);
    expect(calls).toHaveLength(4);
  });

  it("waits as long as it is told, but not for minutes", async () => {
    const waits: number[] = [];
    answers(problem(429, "slow down", { "Retry-After": "3" }), ok());
    await new ChatApi("", "bella", async (ms) => void waits.push(ms)).send("c1", "hi");
    expect(waits[0]).toBeGreaterThanOrEqual(2250);
    expect(waits[0]).toBeLessThanOrEqual(3750);
    answers(problem(429, "slow down", { "Retry-After": "90" }));
    await expect(new ChatApi("", "bella", noPause).send("c1", "hi")).rejects.toMatchObject({ status: 429 });
  });
});
