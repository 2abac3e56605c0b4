/** The browser's WebSocket, whose other end is the test. */
export class FakeSocket extends EventTarget {
  static readonly OPEN = 1;
  static made: FakeSocket[] = [];
  readyState = 0;
  bufferedAmount = 0;
  closed: number | undefined;
  sent: { event: string; [more: string]: unknown }[] = [];

  constructor(readonly url: string) {
    super();
    FakeSocket.made.push(this);
  }

  static last(): FakeSocket {
    return FakeSocket.made.at(-1)!;
  }

  send(text: string) {
    this.sent.push(JSON.parse(text));
  }

  close(code = 1005) {
    this.closed = code;
    this.readyState = 3;
  }

  opens() {
    this.readyState = FakeSocket.OPEN;
    this.dispatchEvent(new Event("open"));
  }

  closes() {
    this.readyState = 3;
    this.dispatchEvent(new Event("close"));
  }

  says(message: unknown) {
    this.saysText(JSON.stringify(message));
  }

  saysText(data: unknown) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}
