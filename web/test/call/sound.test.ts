import { describe, expect, it } from "vitest";
import { Framer, FRAME, level } from "../../src/call/framer";
import { decode, encode, SILENCE } from "../../src/call/mulaw";
import { Resampler } from "../../src/call/resampler";

const tone = (hertz: number, rate: number, seconds: number, amplitude = 0.5) =>
  Float32Array.from({ length: Math.round(rate * seconds) }, (_, i) => amplitude * Math.sin((2 * Math.PI * hertz * i) / rate));

const decibels = (samples: Float32Array) => 20 * Math.log10(level(samples) + 1e-9);

/** In pieces, as an audio thread gives them. */
function resampled(from: number, to: number, samples: Float32Array, piece = 128): Float32Array {
  const resampler = new Resampler(from, to);
  const out: number[] = [];
  for (let at = 0; at < samples.length; at += piece) out.push(...resampler.push(samples.subarray(at, at + piece)));
  return Float32Array.from(out);
}

describe("mu-law", () => {
  it("comes back to the same byte, whatever the byte", () => {
    for (let byte = 0; byte < 256; byte++) {
      const back = encode(decode(byte));
      expect(back === byte || decode(back) === decode(byte)).toBe(true);
    }
  });

  it("keeps to the figures of G.711", () => {
    expect(encode(0)).toBe(SILENCE);
    expect(encode(1)).toBe(0x80);
    expect(encode(-1)).toBe(0x00);
    expect(decode(0x80) * 32768).toBe(32124);
    expect(decode(0x00) * 32768).toBe(-32124);
    expect(encode(0.5)).toBe(0x8f);
  });

  it("is off by no more than a sixteenth of what is said", () => {
    for (let sample = -0.95; sample < 0.95; sample += 0.001) {
      expect(Math.abs(decode(encode(sample)) - sample)).toBeLessThan(Math.abs(sample) / 16 + 0.0003);
    }
  });

  it("clips what is too loud and takes no number for silence", () => {
    expect(encode(7)).toBe(encode(1));
    expect(encode(-7)).toBe(encode(-1));
    expect(encode(Number.NaN)).toBe(SILENCE);
  });
});

describe.each([
  [48000, 8000],
  [44100, 8000],
  [16000, 8000],
  [8000, 48000],
  [8000, 44100],
])("from %i to %i Hz", (from, to) => {
  const settled = (samples: Float32Array) => samples.subarray(to / 10, samples.length - to / 10);

  it("gives as much as it gets", () => {
    expect(Math.abs(resampled(from, to, tone(440, from, 1)).length - to)).toBeLessThan(to / 100);
  });

  it.each([100, 1000, 3000])("lets %i Hz through as loud as it was", (hertz) => {
    const before = tone(hertz, from, 1);
    expect(Math.abs(decibels(settled(resampled(from, to, before))) - decibels(before))).toBeLessThan(0.3);
  });

  it("gives the same whatever the pieces are", () => {
    const before = tone(700, from, 0.3);
    const whole = resampled(from, to, before, before.length);
    expect(resampled(from, to, before, 37)).toEqual(whole);
  });

  it("leaves a tone a tone", () => {
    const out = settled(resampled(from, to, tone(1000, from, 1)));
    let sine = 0;
    let cosine = 0;
    out.forEach((sample, i) => {
      sine += sample * Math.sin((2 * Math.PI * 1000 * i) / to);
      cosine += sample * Math.cos((2 * Math.PI * 1000 * i) / to);
    });
    const carried = (2 * (sine * sine + cosine * cosine)) / out.length ** 2;
    expect(10 * Math.log10(Math.abs(level(out) ** 2 - carried) / carried + 1e-12)).toBeLessThan(-40);
  });
});

describe("the resampler", () => {
  it.each([4200, 5000, 7000, 12000, 20000])("does not fold %i Hz into what is heard", (hertz) => {
    const out = resampled(48000, 8000, tone(hertz, 48000, 1));
    expect(decibels(out.subarray(800, 7200))).toBeLessThan(-50);
  });
});

describe("frames", () => {
  it("are 20 ms each, and nothing is lost between the pieces", () => {
    const frames: Uint8Array[] = [];
    const framer = new Framer();
    const samples = tone(400, 8000, 0.1);
    for (let at = 0; at < samples.length; at += 21) framer.push(samples.subarray(at, at + 21), false, (f) => frames.push(f));
    expect(frames).toHaveLength(5);
    expect(frames.every((frame) => frame.length === FRAME)).toBe(true);
    expect([...frames[4]!]).toEqual([...samples.subarray(640, 800)].map(encode));
  });

  it("are silence while the line is muted", () => {
    const frames: Uint8Array[] = [];
    new Framer().push(tone(400, 8000, 0.02), true, (frame) => frames.push(frame));
    expect(new Set(frames[0])).toEqual(new Set([SILENCE]));
  });
});
