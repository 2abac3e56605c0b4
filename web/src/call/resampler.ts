/**
 * Changes the rate of a stream of samples with a windowed sinc, cut off below half of the lower rate, so that nothing
 * folds back into what is heard. Takes pieces of any length; gives what is ready.
 */
export class Resampler {
  private static readonly LOBES = 16;

  private readonly up: number;
  private readonly down: number;
  private readonly half: number;
  private readonly filters: Float32Array[];
  private kept: Float32Array;
  /** Where the next sample lies, in steps of 1/up of an incoming one, from the start of what is kept. */
  private next: number;

  constructor(from: number, to: number) {
    const shared = divisor(from, to);
    this.up = to / shared;
    this.down = from / shared;
    const cutoff = Math.min(1, to / from) * 0.92;
    this.half = Math.ceil(Resampler.LOBES / cutoff);
    this.filters = Array.from({ length: this.up }, (_, phase) => filter(phase / this.up, this.half, cutoff));
    this.kept = new Float32Array(this.half);
    this.next = this.half * this.up;
  }

  /** How late what comes out is, in incoming samples. */
  get delay(): number {
    return this.half;
  }

  push(samples: Float32Array): Float32Array {
    const all = joined(this.kept, samples);
    const out: number[] = [];
    let at = Math.floor(this.next / this.up);
    while (at + this.half < all.length) {
      out.push(this.sample(all, at, this.filters[this.next % this.up]!));
      this.next += this.down;
      at = Math.floor(this.next / this.up);
    }
    const done = Math.min(Math.max(0, at - this.half), all.length);
    this.kept = all.slice(done);
    this.next -= done * this.up;
    return Float32Array.from(out);
  }

  /** Forgets what came before, as after a cut. */
  reset(): void {
    this.kept = new Float32Array(this.half);
    this.next = this.half * this.up;
  }

  private sample(all: Float32Array, at: number, taps: Float32Array): number {
    let sum = 0;
    const first = at - this.half + 1;
    for (let i = 0; i < taps.length; i++) sum += all[first + i]! * taps[i]!;
    return sum;
  }
}

/** Taps for a sample that lies `fraction` behind an incoming one; they sum to 1, so that nothing gets louder. */
function filter(fraction: number, half: number, cutoff: number): Float32Array {
  const taps = new Float32Array(2 * half);
  let sum = 0;
  for (let i = 0; i < taps.length; i++) {
    const distance = i - half + 1 - fraction;
    const window = 0.5 + 0.5 * Math.cos((Math.PI * distance) / half);
    taps[i] = sinc(distance * cutoff) * window;
    sum += taps[i]!;
  }
  return taps.map((tap) => tap / sum);
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

function joined(first: Float32Array, second: Float32Array): Float32Array {
  const all = new Float32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
