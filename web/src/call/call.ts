import type { CallsApi, SpokenReply, Step } from "./calls";
import type { Line, OpenLine } from "./line";
import { CallStream, type StreamListener, type Ticket } from "./stream";

export type CallState =
  | { name: "asking" | "connecting" | "listening" | "speaking" | "reconnecting" }
  | { name: "ended" }
  | { name: "transfer"; number: string }
  | { name: "browser"; call?: string; answer?: SpokenReply }
  | { name: "failed"; message: string };

export interface CallListener {
  changed(state: CallState): void;
  /** @param level of the microphone, 0 to 1 */
  level(level: number): void;
}

const LIVE = new Set(["asking", "connecting", "listening", "speaking", "reconnecting"]);

/** One call, from the click to its end, over as many streams as it takes. */
export class Call {
  private state: CallState = { name: "asking" };
  private line: Line | null = null;
  private stream: CallStream | null = null;
  private call: string | null = null;

  constructor(
    private readonly api: CallsApi,
    private readonly openLine: OpenLine,
    private readonly listener: CallListener,
  ) {}

  get live(): boolean {
    return LIVE.has(this.state.name);
  }

  async start(): Promise<void> {
    this.become({ name: "asking" });
    try {
      const line = await this.openLine({
        frame: (frame) => this.stream?.audio(frame),
        marked: (name) => this.stream?.marked(name),
        level: (level, playing) => this.heard(level, playing),
        lost: () => this.end({ name: "failed", message: "The microphone was taken away." }),
      });
      if (!this.live) return line.close();
      this.line = line;
    } catch (failure) {
      this.end({ name: "failed", message: microphoneMessage(failure) });
      return;
    }
    this.become({ name: "connecting" });
    await this.follow(() => this.api.begin());
  }

  mute(muted: boolean): void {
    this.line?.mute(muted);
  }

  key(digit: string): void {
    this.stream?.key(digit);
  }

  hangUp(): void {
    if (this.live) this.end({ name: "ended" });
  }

  private async follow(ask: () => Promise<Step>): Promise<void> {
    try {
      const step = await ask();
      if (this.live) this.take(step);
      else if (step.next === "stream") this.api.hangUp(step.call);
    } catch {
      this.end({ name: "failed", message: "The call could not be connected. Try again, or write below." });
    }
  }

  private take(step: Step): void {
    switch (step.next) {
      case "stream":
        return this.connect(step);
      case "browser":
        this.call = null;
        return this.end({ ...step, name: "browser" });
      case "transfer":
        this.call = null;
        return this.end({ name: "transfer", number: step.number });
      case "over":
        this.call = null;
        return this.end({ name: "ended" });
    }
  }

  private connect(ticket: Ticket): void {
    this.call = ticket.call;
    const listener: StreamListener = {
      audio: (bytes) => this.line?.play(bytes),
      mark: (name) => this.line?.mark(name),
      clear: () => this.line?.clear(),
      closed: () => this.streamEnded(ticket.call),
    };
    this.stream = new CallStream(ticket, listener, () => this.become({ name: "listening" }));
  }

  /** The server knows why. What was not yet heard is, while it is asked. */
  private streamEnded(call: string): void {
    this.stream = null;
    this.become({ name: "reconnecting" });
    void this.follow(() => this.api.next(call));
  }

  private heard(level: number, playing: boolean): void {
    const name = playing ? "speaking" : "listening";
    const talking = this.state.name === "listening" || this.state.name === "speaking";
    if (talking && this.state.name !== name) this.become({ name });
    this.listener.level(level);
  }

  private end(state: CallState): void {
    if (!this.live) return;
    this.stream?.hangUp();
    if (this.call !== null) this.api.hangUp(this.call);
    this.stream = null;
    this.call = null;
    this.line?.close();
    this.line = null;
    this.become(state);
  }

  private become(state: CallState): void {
    this.state = state;
    this.listener.changed(state);
  }
}

function microphoneMessage(failure: unknown): string {
  const name = failure instanceof Error ? failure.name : "";
  if (name === "NotAllowedError" || name === "SecurityError")
    return "The microphone is blocked. Allow it for this page in the browser's settings, or write below.";
  if (name === "NotFoundError") return "There is no microphone. Connect one, or write below.";
  if (name === "NotReadableError") return "Another program is using the microphone. Close it, or write below.";
  return "This browser cannot make calls from this page. Write below instead.";
}
