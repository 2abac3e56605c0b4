import { decode } from "./mulaw";

/** 60 ms: what a network's jitter may take without a gap. */
const START_WITH = 480;
/** What comes too thin to fill that is played after 200 ms all the same. */
const PATIENCE = 1600;
/** Three minutes; vendors send faster than they speak, but not that much faster. */
const MOST = 180 * 8000;

type Item = { audio: Uint8Array } | { mark: string };

/**
 * What is to be heard, at 8 kHz, in order, with the marks between. A mark comes back when everything before it was
 * played, or was dropped by a clear. Waits for a little audio before it begins, and again when it ran dry.
 */
export class Playout {
  private items: Item[] = [];
  private offset = 0;
  private waiting = 0;
  private waited = 0;
  private running = false;

  constructor(private readonly marked: (name: string) => void) {}

  /** @returns false when it is dropped, because there is too much already */
  audio(bytes: Uint8Array): boolean {
    if (this.waiting + bytes.length > MOST) return false;
    this.items.push({ audio: bytes });
    this.waiting += bytes.length;
    return true;
  }

  mark(name: string): void {
    if (this.items.length === 0) this.marked(name);
    else this.items.push({ mark: name });
  }

  /** Drops what was not played; its marks come back. */
  clear(): void {
    const dropped = this.items;
    this.items = [];
    this.offset = 0;
    this.waiting = 0;
    this.waited = 0;
    this.running = false;
    for (const item of dropped) if ("mark" in item) this.marked(item.mark);
  }

  /** Whether something is being heard. */
  get playing(): boolean {
    return this.running;
  }

  /** Fills with what comes next, and silence behind it. */
  pull(out: Float32Array): void {
    out.fill(0);
    if (!this.running && !this.begins(out.length)) return;
    let at = 0;
    for (let item = this.items[0]; item !== undefined; item = this.items[0]) {
      if ("mark" in item) {
        this.items.shift();
        this.marked(item.mark);
        continue;
      }
      if (at === out.length) return;
      at = this.copy(item.audio, out, at);
    }
    this.running = at === out.length;
  }

  private begins(samples: number): boolean {
    if (this.waiting === 0) return false;
    this.waited += samples;
    const ended = "mark" in this.items.at(-1)!;
    if (this.waiting < START_WITH && !ended && this.waited < PATIENCE) return false;
    this.running = true;
    this.waited = 0;
    return true;
  }

  private copy(audio: Uint8Array, out: Float32Array, at: number): number {
    const count = Math.min(out.length - at, audio.length - this.offset);
    for (let i = 0; i < count; i++) out[at + i] = decode(audio[this.offset + i]!);
    this.offset += count;
    this.waiting -= count;
    if (this.offset === audio.length) {
      this.items.shift();
      this.offset = 0;
    }
    return at + count;
  }
}
