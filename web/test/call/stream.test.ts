import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CallStream, toBase64, type StreamListener } from "../../src/call/stream";
import { FakeSocket } from "./fakesocket";

const TICKET = { call: "WC1", token: "t0", url: "wss://media.example/twilio/stream" };

function stream() {
  const heard: string[] = [];
  const listener: StreamListener = {
    audio: (bytes) => heard.push(`audio ${bytes.length}`),
    mark: (name) => heard.push(`mark ${name}`),
    clear: () => heard.push("clear"),
    closed: () => heard.push("closed"),
  };
  const made = new CallStream(TICKET, listener, () => heard.push("open"));
  return { made, heard, socket: FakeSocket.last() };
}

describe("a call's stream", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("WebSocket", FakeSocket);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("greets as Twilio does, with the token among the parameters", () => {
    const { heard, socket } = stream();
    socket.opens();
    expect(socket.sent.map((message) => message.event)).toEqual(["connected", "start"]);
    const start = socket.sent[1]!;
    expect(start.sequenceNumber).toBe("1");
    expect(start.start).toEqual({
      callSid: "WC1",
      streamSid: start.streamSid,
      tracks: ["inbound"],
      mediaFormat: { encoding: "audio/x-mulaw", sampleRate: 8000, channels: 1 },
      customParameters: { token: "t0" },
    });
    expect(start.streamSid).toMatch(/^MZ[0-9a-f]{32}$/);
    expect(heard).toEqual(["open"]);
  });

  it("sends frames, keys and marks, counted", () => {
    const { made, socket } = stream();
    socket.opens();
    made.audio(new Uint8Array(160).fill(255));
    made.key("5");
    made.marked("m1");
    const [media, dtmf, mark] = socket.sent.slice(2) as [any, any, any];
    expect(media.media).toMatchObject({ track: "inbound", chunk: "1", payload: toBase64(new Uint8Array(160).fill(255)) });
    expect(media.media.payload).toHaveLength(216);
    expect(dtmf.dtmf).toEqual({ track: "inbound_track", digit: "5" });
    expect(mark.mark).toEqual({ name: "m1" });
    expect([media, dtmf, mark].map((message) => message.sequenceNumber)).toEqual(["2", "3", "4"]);
  });

  it("drops frames, and nothing else, while the socket is too slow", () => {
    const { made, socket } = stream();
    socket.opens();
    socket.bufferedAmount = 10_000;
    made.audio(new Uint8Array(160));
    made.key("5");
    expect(socket.sent.map((message) => message.event)).toEqual(["connected", "start", "dtmf"]);
  });

  it("hears audio, marks and clears, and passes over what it does not know", () => {
    const { heard, socket } = stream();
    socket.opens();
    socket.says({ event: "media", media: { payload: toBase64(new Uint8Array(160)) } });
    socket.says({ event: "mark", mark: { name: "m1" } });
    socket.says({ event: "clear" });
    socket.says({ event: "weather", fine: true });
    socket.says({ event: "media" });
    socket.says({ event: "media", media: { payload: "***" } });
    socket.says(null);
    socket.saysText("{broken");
    socket.saysText(new Blob());
    expect(heard).toEqual(["open", "audio 160", "mark m1", "clear"]);
  });

  it("tells once that it was closed", () => {
    const { heard, socket, made } = stream();
    socket.opens();
    socket.closes();
    socket.closes();
    made.hangUp();
    expect(heard).toEqual(["open", "closed"]);
  });

  it("says that it stops when the caller hangs up, and hears no more", () => {
    const { made, heard, socket } = stream();
    socket.opens();
    made.hangUp();
    expect(socket.sent.at(-1)).toMatchObject({ event: "stop", stop: { callSid: "WC1" } });
    expect(socket.closed).toBe(1000);
    socket.closes();
    socket.says({ event: "clear" });
    expect(heard).toEqual(["open"]);
  });

  it("does not wait for ever to be let in", () => {
    const { heard } = stream();
    vi.advanceTimersByTime(8_000);
    expect(heard).toEqual(["closed"]);
  });
});
