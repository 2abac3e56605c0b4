import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Call, type CallState } from "../../src/call/call";
import { CallsApi } from "../../src/call/calls";
import type { Line, LineListener } from "../../src/call/line";
import { FakeSocket } from "./fakesocket";

const STREAM = { next: "stream", call: "WC1", token: "t1", url: "wss://media.example/twilio/stream" };

class FakeLine implements Line {
  did: string[] = [];
  constructor(readonly listener: LineListener) {}
  play = (audio: Uint8Array) => void this.did.push(`play ${audio.length}`);
  mark = (name: string) => void this.did.push(`mark ${name}`);
  clear = () => void this.did.push("clear");
  mute = (muted: boolean) => void this.did.push(`mute ${muted}`);
  close = () => void this.did.push("close");
}

let asked: string[];
let line: FakeLine;

function server(...answers: (object | number)[]) {
  vi.stubGlobal("fetch", async (address: string, request: RequestInit) => {
    asked.push(`${request.method} ${address.replace("/api/v1/businesses/bella/calls", "")}`);
    if (request.method === "DELETE") return new Response(null, { status: 204 });
    const answer = answers.shift() ?? 500;
    return typeof answer === "number" ? new Response("{}", { status: answer }) : new Response(JSON.stringify(answer));
  });
}

function calling(open: (listener: LineListener) => Promise<Line> = async (listener) => (line = new FakeLine(listener))) {
  const states: CallState[] = [];
  const api = new CallsApi("", "bella", async () => {});
  const call = new Call(api, open, { changed: (state) => states.push(state), level: () => {} });
  return { call, states, names: () => states.map((state) => state.name) };
}

async function connected() {
  const made = calling();
  await made.call.start();
  FakeSocket.last().opens();
  return made;
}

describe("a call", () => {
  beforeEach(() => {
    asked = [];
    FakeSocket.made = [];
    vi.stubGlobal("WebSocket", FakeSocket);
  });
  afterEach(() => vi.unstubAllGlobals());

  it("asks for the microphone first, then for a stream", async () => {
    server(STREAM);
    const { names } = await connected();
    expect(names()).toEqual(["asking", "connecting", "listening"]);
    expect(asked).toEqual(["POST "]);
    expect(FakeSocket.last().url).toBe(STREAM.url);
  });

  it("carries what is said one way and what is heard the other", async () => {
    server(STREAM);
    await connected();
    const socket = FakeSocket.last();
    line.listener.frame(new Uint8Array(160));
    line.listener.marked("m1");
    socket.says({ event: "media", media: { payload: "/////w==" } });
    socket.says({ event: "mark", mark: { name: "m2" } });
    socket.says({ event: "clear" });
    expect(socket.sent.map((message) => message.event)).toEqual(["connected", "start", "media", "mark"]);
    expect(line.did).toEqual(["play 4", "mark m2", "clear"]);
  });

  it("shows who speaks", async () => {
    server(STREAM);
    const { names } = await connected();
    for (const playing of [false, true, true, false]) line.listener.level(0.1, playing);
    expect(names().slice(2)).toEqual(["listening", "speaking", "listening"]);
  });

  it("goes on over another stream when the first is lost", async () => {
    server(STREAM, { ...STREAM, token: "t2" });
    const { names } = await connected();
    FakeSocket.last().closes();
    await vi.waitFor(() => expect(FakeSocket.made).toHaveLength(2));
    FakeSocket.last().opens();
    expect(names()).toEqual(["asking", "connecting", "listening", "reconnecting", "listening"]);
    expect(asked).toEqual(["POST ", "POST /WC1/next"]);
    expect(FakeSocket.last().sent[1]!["start"]).toMatchObject({ customParameters: { token: "t2" } });
  });

  it("asks again what is next while the server is away", async () => {
    server(STREAM, 503, 502, { next: "over" });
    const { names } = await connected();
    FakeSocket.last().closes();
    await vi.waitFor(() => expect(names().at(-1)).toBe("ended"));
    expect(asked).toEqual(["POST ", "POST /WC1/next", "POST /WC1/next", "POST /WC1/next"]);
    expect(line.did).toEqual(["close"]);
  });

  it("shows the number of the person who takes over", async () => {
    server(STREAM, { next: "transfer", number: "+14385550120" });
    const { states } = await connected();
    FakeSocket.last().closes();
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ name: "transfer", number: "+14385550120" }));
  });

  it("goes on without a voice when there is none any more", async () => {
    server(STREAM, { next: "browser", call: "WC1", answer: { reply: "Sorry, we were cut off." } });
    const { states } = await connected();
    FakeSocket.last().closes();
    await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ name: "browser", call: "WC1" }));
    expect(asked).toEqual(["POST ", "POST /WC1/next"]);
  });

  it("is over when the caller hangs up: line, stream and server are told", async () => {
    server(STREAM);
    const { call, names } = await connected();
    call.hangUp();
    call.hangUp();
    expect(names().at(-1)).toBe("ended");
    expect(line.did).toEqual(["close"]);
    expect(FakeSocket.last().sent.at(-1)!.event).toBe("stop");
    expect(asked).toEqual(["POST ", "DELETE /WC1"]);
  });

  it("leaves nothing behind when the caller hangs up before it was connected", async () => {
    let answer: (step: Response) => void = () => {};
    vi.stubGlobal("fetch", async (_: string, request: RequestInit) => {
      asked.push(request.method!);
      return request.method === "DELETE" ? new Response() : new Promise<Response>((done) => (answer = done));
    });
    const { call } = calling();
    const starting = call.start();
    await vi.waitFor(() => expect(asked).toEqual(["POST"]));
    call.hangUp();
    answer(new Response(JSON.stringify(STREAM)));
    await starting;
    expect(FakeSocket.made).toEqual([]);
    expect(asked).toEqual(["POST", "DELETE"]);
  });

  it("gives the microphone back when the caller hangs up while it is asked for", async () => {
    let give = () => {};
    const { call, names } = calling((listener) => new Promise((done) => (give = () => done((line = new FakeLine(listener))))));
    server(STREAM);
    const starting = call.start();
    call.hangUp();
    give();
    await starting;
    expect(line.did).toEqual(["close"]);
    expect(names()).toEqual(["asking", "ended"]);
    expect(asked).toEqual([]);
  });

  it.each([
    ["NotAllowedError", "blocked"],
    ["NotFoundError", "no microphone"],
    ["NotReadableError", "Another program"],
    ["TypeError", "cannot make calls"],
  ])("says what to do after %s", async (name, words) => {
    server();
    const { call, states } = calling(() => Promise.reject(Object.assign(new Error(), { name })));
    await call.start();
    expect(states.at(-1)).toMatchObject({ name: "failed", message: expect.stringContaining(words) });
    expect(asked).toEqual([]);
  });

  it("fails in words when the server does not answer", async () => {
    server(500);
    const { call, states } = calling();
    await call.start();
    expect(states.at(-1)).toMatchObject({ name: "failed", message: expect.stringContaining("could not be connected") });
    expect(line.did).toEqual(["close"]);
  });
});
