import { Framer, level } from "./framer";
import { Playout } from "./playout";
import { Resampler } from "./resampler";
import type { FromLine, ToLine } from "./line";

declare const sampleRate: number;
declare function registerProcessor(name: string, processor: unknown): void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

const TELEPHONE = 8000;
/** 4 ms: how far ahead of the ear the playout is read. */
const PULL = 32;
/** Levels are told some twelve times a second. */
const LEVEL_EVERY = 30;

/** The telephone itself, on the audio thread: what the page is doing meanwhile makes no gap in it. */
class LineProcessor extends AudioWorkletProcessor {
  private readonly down = new Resampler(sampleRate, TELEPHONE);
  private readonly up = new Resampler(TELEPHONE, sampleRate);
  private readonly framer = new Framer();
  private readonly playout = new Playout((name) => this.tell({ mark: name }));
  private readonly pulled = new Float32Array(PULL);
  private ready: Float32Array = new Float32Array(0);
  private muted = false;
  private blocks = 0;
  private loudest = 0;
  private open = true;

  constructor() {
    super();
    this.port.onmessage = (event: MessageEvent<ToLine>) => this.take(event.data);
  }

  process(inputs: Float32Array[][], outputs: Float32Array[][]): boolean {
    const heard = inputs[0]?.[0];
    if (heard) this.hear(heard);
    for (const output of outputs[0] ?? []) this.play(output);
    if (++this.blocks % LEVEL_EVERY === 0) {
      this.tell({ level: this.muted ? 0 : this.loudest, playing: this.playout.playing });
      this.loudest = 0;
    }
    return this.open;
  }

  private hear(samples: Float32Array): void {
    this.loudest = Math.max(this.loudest, level(samples));
    this.framer.push(this.down.push(samples), this.muted, (frame) =>
      this.port.postMessage({ frame } satisfies FromLine, [frame.buffer]),
    );
  }

  private play(output: Float32Array): void {
    while (this.ready.length < output.length) {
      this.playout.pull(this.pulled);
      const more = this.up.push(this.pulled);
      const all = new Float32Array(this.ready.length + more.length);
      all.set(this.ready);
      all.set(more, this.ready.length);
      this.ready = all;
    }
    output.set(this.ready.subarray(0, output.length));
    this.ready = this.ready.slice(output.length);
  }

  private take(message: ToLine): void {
    if ("audio" in message) this.playout.audio(message.audio);
    else if ("mark" in message) this.playout.mark(message.mark);
    else if ("muted" in message) this.muted = message.muted;
    else if ("clear" in message) this.playout.clear();
    else this.open = false;
  }

  private tell(message: FromLine): void {
    this.port.postMessage(message);
  }
}

registerProcessor("frontdesk-line", LineProcessor);
