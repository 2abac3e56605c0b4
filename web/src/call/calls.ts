import { ChatApi, ChatError, freshKey, type ChatLine, type Pause, type Reply } from "../api";
import type { Ticket } from "./stream";

/** A reply in a call that goes on turn by turn. */
export type SpokenReply = Omit<Reply, "appointment"> & { language: string; number: string | null };

export type Step =
  | ({ next: "stream" } & Ticket)
  | { next: "browser"; call?: string; answer?: SpokenReply }
  | { next: "transfer"; number: string }
  | { next: "over" };

const DEADLINE_MS = 10_000;

/** Calls as the server speaks of them: begun, carried on, hung up. */
export class CallsApi {
  constructor(
    private readonly origin: string,
    private readonly business: string,
    private readonly pause: Pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  ) {}

  /** Tried once: what failed may have begun a call. */
  begin(): Promise<Step> {
    return this.post("");
  }

  /** What follows when a stream has ended. Another server may have to take over first, so this is tried for a while. */
  async next(call: string): Promise<Step> {
    for (let wait = 400; ; wait *= 2) {
      try {
        return await this.post(`/${call}/next`);
      } catch (error) {
        if ((error instanceof ChatError && !error.worthRepeating) || wait > 3_200) throw error;
        await this.pause(wait * (0.75 + Math.random() / 2));
      }
    }
  }

  /** Also while the page is being left. */
  hangUp(call: string): void {
    void fetch(this.address(`/${call}`), { method: "DELETE", keepalive: true, credentials: "omit" }).catch(() => {});
  }

  /** The call's conversation, for a chat to go on with. */
  turns(call: string): ChatLine {
    const chat = new ChatApi(this.origin, this.business, this.pause, this.address(`/${call}/turns`));
    return { send: (conversation, text, key = freshKey()) => chat.send(conversation, text, key), listen: () => () => {} };
  }

  private async post(path: string): Promise<Step> {
    const response = await fetch(this.address(path), {
      method: "POST",
      credentials: "omit",
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    if (!response.ok) throw new ChatError("The call could not be made.", response.status);
    return (await response.json()) as Step;
  }

  private address(path: string): string {
    return `${this.origin}/api/v1/businesses/${encodeURIComponent(this.business)}/calls${path}`;
  }
}
