// A server in the place of Frontdesk: the page, its two ports' protocols, and a receptionist who plays a tone.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { WebSocketServer } from "ws";

const FRAME = 160;
const TYPES = { js: "text/javascript", css: "text/css", svg: "image/svg+xml" };

/** @returns the server's address, what came on its streams, and how to make the receptionist act */
export async function openDesk({ voice = "live" } = {}) {
  const streams = [];
  const media = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  media.on("connection", (socket) => streams.push(stream(socket)));
  const desk = { voice, streams, begun: 0, left: 0, next: { next: "over" }, step: null, turns: [] };
  const http = createServer((request, response) => answer(desk, media, request, response));
  await new Promise((done) => http.listen(0, "127.0.0.1", done));
  desk.url = `http://localhost:${http.address().port}/try/bella`;
  desk.close = () => {
    http.closeAllConnections();
    http.close();
    media.clients.forEach((client) => client.terminate());
    media.close();
  };
  return desk;
}

function stream(socket) {
  const it = { socket, messages: [], frames: [], marks: [], keys: [] };
  socket.on("message", (data) => {
    const message = JSON.parse(data);
    it.messages.push({ event: message.event, at: performance.now() });
    if (message.event === "start") it.start = message;
    else if (message.event === "media") it.frames.push({ at: performance.now(), audio: Buffer.from(message.media.payload, "base64") });
    else if (message.event === "mark") it.marks.push(message.mark.name);
    else if (message.event === "dtmf") it.keys.push(message.dtmf.digit);
  });
  const send = (message) => socket.send(JSON.stringify({ streamSid: it.start?.streamSid, ...message }));
  it.mark = (name) => send({ event: "mark", mark: { name } });
  it.clear = () => send({ event: "clear" });
  /** A tone of 440 Hz, sent at once. */
  it.play = (seconds) => {
    for (let frame = 0; frame < seconds * 50; frame++) {
      const audio = Buffer.alloc(FRAME, 0).map((_, i) => encode(8000 * Math.sin((2 * Math.PI * 440 * (frame * FRAME + i)) / 8000)));
      send({ event: "media", media: { payload: audio.toString("base64") } });
    }
  };
  return it;
}

async function answer(desk, media, request, response) {
  const path = new URL(request.url, "http://localhost").pathname;
  const policy = `default-src 'self'; img-src 'self' data:; connect-src 'self' ws://127.0.0.1:${media.address().port}; object-src 'none'`;
  const json = (body) => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  if (path.startsWith("/try/")) {
    const page = await readFile(new URL("../../server/src/main/resources/pages/try.html", import.meta.url), "utf8");
    const filled = page.replaceAll("{{business}}", "Bella Clinic").replace("{{voice}}", desk.voice).replace("{{language}}", "en-CA");
    return response.writeHead(200, { "Content-Type": "text/html", "Content-Security-Policy": policy }).end(filled);
  }
  if (path.endsWith("/calls") && request.method === "POST") {
    desk.begun++;
    return json(desk.step ?? { next: "stream", call: "WC" + "0".repeat(32), token: "t" + desk.begun, url: `ws://127.0.0.1:${media.address().port}/twilio/stream` });
  }
  if (path.endsWith("/next")) return json(typeof desk.next === "function" ? desk.next(media.address().port) : desk.next);
  if (request.method === "DELETE") {
    desk.left++;
    return response.writeHead(204).end();
  }
  if (path.endsWith("/chat") || path.endsWith("/turns")) {
    let body = "";
    for await (const piece of request) body += piece;
    desk.turns.push({ path, ...JSON.parse(body) });
    return json({ conversation: "c1", turn: desk.turns.length * 2 - 1, reply: `Reply ${desk.turns.length}`, expects: "question", options: [], appointment: null, ended: false, language: "en-CA", number: null });
  }
  if (path.endsWith("/events")) return response.writeHead(204).end();
  try {
    const file = await readFile(new URL(`../dist${path}`, import.meta.url));
    response.writeHead(200, { "Content-Type": TYPES[path.split(".").at(-1)] ?? "text/plain" }).end(file);
  } catch {
    response.writeHead(404).end();
  }
}

function encode(linear) {
  const sign = linear < 0 ? 0x80 : 0;
  const magnitude = Math.min(Math.abs(Math.round(linear)), 32635) + 0x84;
  const exponent = 31 - Math.clz32(magnitude) - 7;
  return ~(sign | (exponent << 4) | ((magnitude >> (exponent + 3)) & 15)) & 255;
}

export function decode(byte) {
  const bits = ~byte & 255;
  const magnitude = (((bits & 15) << 3) + 0x84) << ((bits >> 4) & 7);
  return bits & 0x80 ? 0x84 - magnitude : magnitude - 0x84;
}
