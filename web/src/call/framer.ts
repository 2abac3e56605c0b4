import { encode, SILENCE } from "./mulaw";

/** 20 ms at 8 kHz. */
export const FRAME = 160;

/** Cuts samples into frames of mu-law. */
export class Framer {
  private frame = new Uint8Array(FRAME);
  private filled = 0;

  /** @param muted silence is sent in the place of what was said: a line that sends nothing is taken for dead */
  push(samples: Float32Array, muted: boolean, ready: (frame: Uint8Array) => void): void {
    for (const sample of samples) {
      this.frame[this.filled++] = muted ? SILENCE : encode(sample);
      if (this.filled === FRAME) {
        ready(this.frame);
        this.frame = new Uint8Array(FRAME);
        this.filled = 0;
      }
    }
  }
}

/** The root mean square, 0 to 1. */
export function level(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return samples.length === 0 ? 0 : Math.sqrt(sum / samples.length);
}
