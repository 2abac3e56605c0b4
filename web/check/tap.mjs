// What a page plays, as it leaves its AudioContext: the page's own playout is heard, at the browser's rate. The page's
// policy has to be left aside for it: the listener is a script that is not from the page's server.

const PROCESSOR = `
registerProcessor("check-tap", class extends AudioWorkletProcessor {
  constructor() { super(); this.kept = new Int16Array(6144); this.filled = 0; }
  process(inputs) {
    for (const sample of inputs[0]?.[0] ?? new Float32Array(128)) {
      this.kept[this.filled++] = Math.max(-1, Math.min(1, sample)) * 32767;
      if (this.filled === this.kept.length) {
        this.port.postMessage(this.kept, [this.kept.buffer]);
        this.kept = new Int16Array(6144);
        this.filled = 0;
      }
    }
    return true;
  }
});`;

/** Before the page is opened, in a context with `bypassCSP`. */
export async function listenTo(page) {
  await page.addInitScript((processor) => {
    window.played = { rate: 0, pieces: [] };
    const connect = AudioNode.prototype.connect;
    AudioNode.prototype.connect = function (...to) {
      if (to[0] instanceof AudioDestinationNode) {
        const { context } = this;
        window.played.rate = context.sampleRate;
        void context.audioWorklet.addModule(URL.createObjectURL(new Blob([processor], { type: "text/javascript" }))).then(() => {
          const tap = new AudioWorkletNode(context, "check-tap", { numberOfOutputs: 1 });
          tap.port.onmessage = (event) => window.played.pieces.push(event.data);
          connect.call(this, tap);
          connect.call(tap, context.destination);
        });
      }
      return connect.apply(this, to);
    };
  }, PROCESSOR);
}

/** @returns all that was played, 16 bits, and its rate */
export async function playedBy(page) {
  const { rate, bytes } = await page.evaluate(async () => {
    const read = new FileReader();
    read.readAsDataURL(new Blob(window.played.pieces));
    await new Promise((done) => (read.onload = done));
    return { rate: window.played.rate, bytes: read.result.split(",")[1] ?? "" };
  });
  const buffer = Buffer.from(bytes, "base64");
  return { rate, samples: Int16Array.from({ length: buffer.length >> 1 }, (_, i) => buffer.readInt16LE(i * 2)) };
}
