/** What comes on a call's stream. */
export interface StreamListener {
  audio(bytes: Uint8Array): void;
  mark(name: string): void;
  clear(): void;
  /** Comes once, last; not after `hangUp`. */
  closed(): void;
}

/** What the server gave for a stream. */
export interface Ticket {
  call: string;
  token: string;
  url: string;
}

/** Half a second of frames: a socket that holds more is too slow, and what is late is no use. */
const MOST_WAITING = 8_000;
const OPEN_WITHIN_MS = 8_000;

/**
 * One WebSocket in the place of a telephone line: Twilio's Media Streams, as at
 * twilio.com/docs/voice/media-streams/websocket-messages.
 */
export class CallStream {
  private readonly socket: WebSocket;
  private readonly stream = `MZ${randomHex(16)}`;
  private sequence = 0;
  private chunk = 0;
  private began = 0;
  private over = false;

  /** @param opened once the server listens */
  constructor(
    private readonly ticket: Ticket,
    private readonly listener: StreamListener,
    opened: () => void,
  ) {
    this.socket = new WebSocket(ticket.url);
    const late = setTimeout(() => this.lost(), OPEN_WITHIN_MS);
    this.socket.addEventListener("open", () => {
      clearTimeout(late);
      this.began = performance.now();
      this.greet();
      opened();
    });
    this.socket.addEventListener("message", (event) => this.take(event.data));
    this.socket.addEventListener("close", () => {
      clearTimeout(late);
      this.lost();
    });
  }

  /** @param frame mu-law, 20 ms; dropped while there is no way for it */
  audio(frame: Uint8Array): void {
    if (this.socket.bufferedAmount > MOST_WAITING) return;
    this.send("media", {
      media: {
        track: "inbound",
        chunk: String(++this.chunk),
        timestamp: String(Math.round(performance.now() - this.began)),
        payload: toBase64(frame),
      },
    });
  }

  key(digit: string): void {
    this.send("dtmf", { dtmf: { track: "inbound_track", digit } });
  }

  /** What was before the mark was played, or dropped. */
  marked(name: string): void {
    this.send("mark", { mark: { name } });
  }

  hangUp(): void {
    if (this.over) return;
    this.over = true;
    this.send("stop", { stop: { callSid: this.ticket.call } });
    this.socket.close(1000, "hung up");
  }

  private lost(): void {
    if (this.over) return;
    this.over = true;
    this.socket.close();
    this.listener.closed();
  }

  private greet(): void {
    this.post({ event: "connected", protocol: "Call", version: "1.0.0" });
    this.send("start", {
      start: {
        callSid: this.ticket.call,
        streamSid: this.stream,
        tracks: ["inbound"],
        mediaFormat: { encoding: "audio/x-mulaw", sampleRate: 8000, channels: 1 },
        customParameters: { token: this.ticket.token },
      },
    });
  }

  private send(event: string, more: object): void {
    this.post({ event, sequenceNumber: String(++this.sequence), ...more, streamSid: this.stream });
  }

  private post(message: object): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  /** What cannot be read, or is not known, is passed over. */
  private take(text: unknown): void {
    if (this.over || typeof text !== "string") return;
    const message = parsed(text);
    if (message?.event === "media" && message.media) {
      const bytes = fromBase64(message.media.payload);
      if (bytes) this.listener.audio(bytes);
    } else if (message?.event === "mark" && message.mark) this.listener.mark(String(message.mark.name));
    else if (message?.event === "clear") this.listener.clear();
  }
}

interface Message {
  event?: string;
  media?: { payload: string };
  mark?: { name: string };
}

function parsed(text: string): Message | null {
  try {
    return JSON.parse(text) as Message | null;
  } catch {
    return null;
  }
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Null for what is none. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function randomHex(bytes: number): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
