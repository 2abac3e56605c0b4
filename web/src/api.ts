/** The chat as the server speaks it: POST ./chat and its stream of events. */

export interface Appointment {
  id: string;
  service: string;
  resource: string;
  start: string;
  end: string;
  status: "held" | "booked" | "cancelled" | "done" | "missed";
  reference: string;
}

export interface Reply {
  conversation: string;
  /** The number of the turn in its conversation. */
  turn: number;
  reply: string;
  expects: string;
  options: string[];
  appointment: Appointment | null;
  ended: boolean;
}

/** What went wrong, and whether sending the same again can help. */
export class ChatError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(message);
  }

  get forgotten(): boolean {
    return this.status === 404;
  }

  get worthRepeating(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export interface Pause {
  (milliseconds: number): Promise<void>;
}

/** Where a chat sends what is written, and hears what is answered. */
export interface ChatLine {
  send(conversation: string | null, text: string | null, key?: string): Promise<Reply>;
  listen(conversation: string, heard: (reply: Reply) => void, lost: () => void): () => void;
}

const ATTEMPTS = 4;
const DEADLINE_MS = 15_000;
const LONGEST_PAUSE_MS = 20_000;

export class ChatApi implements ChatLine {
  /** @param address what messages are posted to; the business's chat when it is left out */
  constructor(
    origin: string,
    business: string,
    private readonly pause: Pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    private readonly address: string = `${origin}/api/v1/businesses/${encodeURIComponent(business)}/chat`,
  ) {}

  /** Sends a message, or opens the chat when `text` is null. Repeats with the same key, so it acts once. */
  async send(conversation: string | null, text: string | null, key: string = freshKey()): Promise<Reply> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.post(conversation, text, key);
      } catch (error) {
        const failure = error instanceof ChatError ? error : new ChatError("The desk cannot be reached.", 0);
        if (!failure.worthRepeating || attempt === ATTEMPTS) throw failure;
        const wait = failure.retryAfterSeconds === null ? 400 * 2 ** attempt : failure.retryAfterSeconds * 1000;
        if (wait > LONGEST_PAUSE_MS) throw failure;
        await this.pause(wait * (0.75 + Math.random() / 2));
      }
    }
  }

  /** Every reply of the conversation. `lost` when the stream will not come back by itself. Returns how to stop. */
  listen(conversation: string, heard: (reply: Reply) => void, lost: () => void): () => void {
    if (typeof EventSource === "undefined") return () => {};
    const source = new EventSource(`${this.address}/${encodeURIComponent(conversation)}/events`);
    source.addEventListener("reply", (event) => heard(JSON.parse((event as MessageEvent<string>).data) as Reply));
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED) lost();
    });
    return () => source.close();
  }

  private async post(conversation: string | null, text: string | null, key: string): Promise<Reply> {
    const response = await fetch(this.address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": key },
      body: JSON.stringify({ conversation, text }),
      credentials: "omit",
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    if (!response.ok) throw await problem(response);
    return (await response.json()) as Reply;
  }
}

/** Names a message; `crypto.randomUUID` is missing where a page came by plain HTTP. */
export function freshKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function problem(response: Response): Promise<ChatError> {
  const after = Number(response.headers.get("Retry-After"));
  let detail = "";
  try {
    const body = (await response.json()) as { detail?: string; title?: string };
    detail = body.detail ?? body.title ?? "";
  } catch {
    // a proxy's own error page
  }
  return new ChatError(detail || "Something went wrong.", response.status, after > 0 ? after : null);
}
