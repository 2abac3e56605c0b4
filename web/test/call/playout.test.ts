import { describe, expect, it } from "vitest";
import { decode } from "../../src/call/mulaw";
import { Playout } from "../../src/call/playout";

const frame = (byte: number, length = 160) => new Uint8Array(length).fill(byte);
const LOUD = 0x90;

function playout() {
  const marks: string[] = [];
  return { marks, queue: new Playout((name) => marks.push(name)) };
}

function pull(queue: Playout, samples = 160): Float32Array {
  const out = new Float32Array(samples);
  queue.pull(out);
  return out;
}

const heard = (out: Float32Array) => out.filter((sample) => sample !== 0).length;

describe("what is to be heard", () => {
  it("begins when a little has come, and is played in order", () => {
    const { queue } = playout();
    queue.audio(frame(0x90));
    queue.audio(frame(0xa0));
    expect(heard(pull(queue))).toBe(0);
    queue.audio(frame(0xb0));
    expect(pull(queue)).toEqual(new Float32Array(160).fill(decode(0x90)));
    expect(pull(queue)[0]).toBe(decode(0xa0));
    expect(pull(queue)[159]).toBe(decode(0xb0));
    expect(heard(pull(queue))).toBe(0);
  });

  it("does not wait for more when a mark says that there is none", () => {
    const { queue } = playout();
    queue.audio(frame(LOUD));
    queue.mark("end");
    expect(heard(pull(queue))).toBe(160);
  });

  it("does not wait for ever", () => {
    const { queue } = playout();
    queue.audio(frame(LOUD));
    for (let i = 0; i < 9; i++) pull(queue);
    expect(heard(pull(queue))).toBe(160);
  });

  it("waits a little again when it ran dry", () => {
    const { queue } = playout();
    for (let i = 0; i < 3; i++) queue.audio(frame(LOUD));
    for (let i = 0; i < 4; i++) pull(queue);
    expect(queue.playing).toBe(false);
    queue.audio(frame(LOUD));
    expect(heard(pull(queue))).toBe(0);
  });

  it("tells a mark when what was before it was played, not earlier", () => {
    const { queue, marks } = playout();
    queue.audio(frame(LOUD, 200));
    queue.mark("a");
    queue.audio(frame(LOUD, 280));
    queue.mark("b");
    pull(queue);
    expect(marks).toEqual([]);
    pull(queue);
    expect(marks).toEqual(["a"]);
    pull(queue);
    expect(marks).toEqual(["a", "b"]);
  });

  it("tells a mark at once when nothing is waiting", () => {
    const { queue, marks } = playout();
    queue.mark("a");
    expect(marks).toEqual(["a"]);
  });

  it("is dropped by a clear, whose marks come back in order", () => {
    const { queue, marks } = playout();
    for (let i = 0; i < 10; i++) queue.audio(frame(LOUD));
    queue.mark("a");
    queue.audio(frame(LOUD));
    queue.mark("b");
    pull(queue, 100);
    queue.clear();
    expect(marks).toEqual(["a", "b"]);
    expect(heard(pull(queue))).toBe(0);
    queue.audio(frame(0xa0));
    queue.mark("c");
    expect(pull(queue)[0]).toBe(decode(0xa0));
  });

  it("is bounded", () => {
    const { queue } = playout();
    let taken = 0;
    while (taken < 100_000 && queue.audio(frame(LOUD))) taken++;
    expect(taken).toBe(9000);
  });
});
