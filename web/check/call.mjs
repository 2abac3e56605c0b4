// Calls from the page in a real Chromium: `npm run check:call` (after `npm run build`). With `--url https://…/try/slug
// --sound call.wav` it calls a real server instead, for `--seconds`, and prints what the page went through.
import { parseArgs } from "node:util";
import { mkdir } from "node:fs/promises";
import { decode, openDesk } from "./desk.mjs";
import { openBrowser, toneFile } from "./browser.mjs";

const { values: options } = parseArgs({
  options: { url: { type: "string" }, sound: { type: "string" }, seconds: { type: "string" }, pictures: { type: "string" } },
});

const failures = [];
function check(name, holds, figure = "") {
  console.log(`${holds ? "ok  " : "FAIL"} ${name}${figure === "" ? "" : `: ${figure}`}`);
  if (!holds) failures.push(name);
}

async function until(what, holds, milliseconds = 10_000) {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

const panel = (page) => page.locator("frontdesk-call .call");
const state = (page) => panel(page).getAttribute("data-state");
const button = (page, name) => page.getByRole("button", { name, exact: true });

async function opened(context, url, size = { width: 1280, height: 900 }, scheme = "light") {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: scheme });
  page.errors = [];
  page.on("console", (message) => message.type() === "error" && page.errors.push(message.text()));
  page.on("pageerror", (error) => page.errors.push(String(error)));
  await page.goto(url);
  await panel(page).waitFor();
  return page;
}

/** How much of what was heard is the tone of so many hertz, 0 to 1. */
function share(frames, hertz) {
  const samples = frames.flatMap((frame) => [...frame.audio].map(decode));
  let sine = 0, cosine = 0, all = 0;
  samples.forEach((sample, i) => {
    sine += sample * Math.sin((2 * Math.PI * hertz * i) / 8000);
    cosine += sample * Math.cos((2 * Math.PI * hertz * i) / 8000);
    all += sample * sample;
  });
  return (2 * (sine * sine + cosine * cosine)) / samples.length / all;
}

const rms = (frames) => {
  const samples = frames.flatMap((frame) => [...frame.audio].map(decode));
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
};

async function wholeCall(context) {
  const desk = await openDesk();
  const page = await opened(context, desk.url);
  await button(page, "Call").click();
  await until("the stream", () => desk.streams[0]?.frames.length > 100);
  const [stream] = desk.streams;
  check("the stream greets as Twilio does", stream.messages[0].event === "connected" && stream.messages[1].event === "start");
  check("the token is among the parameters", stream.start.start.customParameters.token === "t1");
  await until("three seconds of sound", () => stream.frames.length > 250);
  const span = stream.frames.at(-1).at - stream.frames[50].at;
  const rate = ((stream.frames.length - 51) * 1000) / span;
  check("fifty frames a second", Math.abs(rate - 50) < 1.5, rate.toFixed(2));
  check("frames of 160 bytes", stream.frames.every((frame) => frame.audio.length === 160));
  // Chromium's own noise suppression works on a steady tone, so only what is left of it is looked at.
  const heard = stream.frames.slice(0, 250).filter((frame) => rms([frame]) > 40);
  check("the microphone is heard", heard.length > 20, `${heard.length} frames, RMS ${rms(heard).toFixed(0)}`);
  check("as it sounded", share(heard.slice(2, 22), 1000) > 0.5, `${(share(heard.slice(2, 22), 1000) * 100).toFixed(0)} % is the tone`);

  let began = performance.now();
  stream.play(1);
  stream.mark("end");
  await until("speaking", async () => (await state(page)) === "speaking");
  await until("the mark", () => stream.marks.includes("end"));
  const played = performance.now() - began;
  check("a mark comes back when what was before it was played", played > 900 && played < 1800, `${played.toFixed(0)} ms for 1000`);
  await until("listening", async () => (await state(page)) === "listening");

  stream.play(20);
  stream.mark("dropped");
  await until("speaking", async () => (await state(page)) === "speaking");
  began = performance.now();
  stream.clear();
  await until("the mark", () => stream.marks.includes("dropped"));
  check("a clear drops what was not played, at once", performance.now() - began < 300, `${(performance.now() - began).toFixed(0)} ms`);
  await until("listening", async () => (await state(page)) === "listening");

  await button(page, "Keypad").click();
  await page.getByRole("group", { name: "Keypad" }).getByRole("button", { name: "5" }).click();
  await page.keyboard.press("7");
  await page.getByRole("button", { name: "Hash" }).click();
  await until("keys", () => stream.keys.length === 3);
  check("keys are sent, pressed and typed", stream.keys.join("") === "57#", stream.keys.join(""));

  await button(page, "Mute").click();
  await page.waitForTimeout(300);
  const before = stream.frames.length;
  await until("muted frames", () => stream.frames.length > before + 50);
  check("a muted line goes on in silence", stream.frames.slice(before).every((frame) => frame.audio.every((byte) => byte === 255)));
  await button(page, "Mute").click();

  desk.next = (port) => ({ next: "stream", call: stream.start.start.callSid, token: "again", url: `ws://127.0.0.1:${port}/twilio/stream` });
  stream.socket.terminate();
  await until("another stream", () => desk.streams[1]?.frames.length > 20);
  check("a lost stream is taken up again", desk.streams[1].start.start.customParameters.token === "again");

  desk.next = { next: "transfer", number: "+14385550120" };
  desk.streams[1].socket.close(1000, "done");
  await until("the number", async () => (await state(page)) === "transfer");
  check("whoever is transferred is shown the number", (await page.locator("frontdesk-call a").getAttribute("href")) === "tel:+14385550120");

  await button(page, "Call").click();
  await until("a third stream", () => desk.streams[2]?.frames.length > 10);
  await button(page, "Hang up").click();
  await until("the stop", () => desk.streams[2].messages.at(-1)?.event === "stop");
  await until("the farewell", () => desk.left === 1);
  check("hanging up ends the call", (await state(page)) === "ended");

  await button(page, "Call").click();
  await until("a fourth stream", () => desk.streams[3]?.frames.length > 10);
  desk.next = { next: "browser", call: "WC" + "0".repeat(32), answer: { conversation: "c9", turn: 7, reply: "Sorry, we were cut off. When?", expects: "when", options: [], language: "en-CA", number: null, ended: false } };
  desk.streams[3].socket.terminate();
  await page.getByText("Sorry, we were cut off. When?").waitFor();
  await page.getByLabel("Your message").fill("Thursday");
  await button(page, "Send").click();
  await until("the turn", () => desk.turns.some((turn) => turn.path.endsWith("/turns") && turn.text === "Thursday"));
  check("without a voice the call's conversation goes on in the chat", true);
  check("the page has no errors", page.errors.filter((error) => !error.includes("WebSocket")).length === 0, page.errors.join("; "));
  await page.close();
  desk.close();
}

async function withoutProvider(context) {
  const desk = await openDesk({ voice: "browser" });
  const page = await opened(context, desk.url);
  check("without a speech provider the page says so", (await panel(page).innerText()).includes("No live speech provider is set up"));
  await page.close();
  // A recogniser and a voice that are the test's own: a browser's need its maker's servers.
  const talking = await context.newPage();
  await talking.addInitScript(() => {
    window.spoken = [];
    window.SpeechRecognition = window.webkitSpeechRecognition = class extends EventTarget {
      start() { window.recognition = this; }
      abort() { this.dispatchEvent(new Event("end")); }
      hears(words) {
        const event = new Event("result");
        event.results = [Object.assign([{ transcript: words }], { isFinal: true })];
        this.dispatchEvent(event);
        this.dispatchEvent(new Event("end"));
      }
    };
    speechSynthesis.speak = (utterance) => {
      window.spoken.push(utterance.text);
      setTimeout(() => utterance.dispatchEvent(new Event("end")), 100);
    };
  });
  await talking.goto(desk.url);
  await talking.getByText("Reply 2").waitFor();
  await button(talking, "Talk").click();
  await until("listening", async () => (await state(talking)) === "listening");
  await talking.evaluate(() => window.recognition.hears("a check-up tomorrow"));
  await until("the turn", () => desk.turns.some((turn) => turn.text === "a check-up tomorrow"));
  await until("the voice", async () => (await talking.evaluate(() => window.spoken.join())) === "Reply 2,Reply 3");
  await until("listening", async () => (await state(talking)) === "listening");
  check("the browser's recogniser and voice carry the chat", true);
  await talking.close();
  desk.close();
}

async function pictures(context, folder) {
  await mkdir(folder, { recursive: true });
  for (const [width, height] of [[390, 844], [1280, 900]]) {
    for (const scheme of ["light", "dark"]) {
      const shoot = (page, name) => page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png` });
      const desk = await openDesk();
      const page = await opened(context, desk.url, { width, height }, scheme);
      await page.getByText("Reply 1").waitFor();
      await shoot(page, "idle");
      await button(page, "Call").click();
      await until("the stream", () => desk.streams[0]?.frames.length > 20);
      await shoot(page, "listening");
      desk.streams[0].play(30);
      await until("speaking", async () => (await state(page)) === "speaking");
      await button(page, "Keypad").click();
      await button(page, "Mute").click();
      await shoot(page, "speaking-keypad");
      desk.next = { next: "transfer", number: "+14385550120" };
      desk.streams[0].socket.close(1000, "done");
      await until("the number", async () => (await state(page)) === "transfer");
      await shoot(page, "transfer");
      await page.evaluate(() => (navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"))));
      await button(page, "Call").click();
      await until("failed", async () => (await state(page)) === "failed");
      await shoot(page, "failed");
      await page.evaluate(() => (navigator.mediaDevices.getUserMedia = () => new Promise(() => {})));
      await button(page, "Call").click();
      await shoot(page, "asking");
      await button(page, "Hang up").click();
      await shoot(page, "ended");
      await page.close();
      desk.voice = "browser";
      const without = await opened(context, desk.url, { width, height }, scheme);
      await shoot(without, "browser");
      await without.close();
      desk.close();
    }
  }
}

/** What the page went through, against a real server. */
async function realCall(context, url, seconds) {
  const page = await opened(context, url);
  let last = "";
  await button(page, "Call").click();
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end && !["ended", "transfer", "failed", "idle"].includes(last)) {
    const now = await state(page);
    if (now !== last) console.log(`${((performance.now() - end) / 1000 + seconds).toFixed(1)} s ${now}`);
    last = now;
    await page.waitForTimeout(50);
  }
  if (["listening", "speaking"].includes(last)) await button(page, "Hang up").click();
  check("the call was connected", last !== "failed" && last !== "idle", last);
  await page.close();
}

const browser = await openBrowser(options.sound ?? (await toneFile()));
try {
  if (options.url) await realCall(browser.context, options.url, Number(options.seconds ?? 60));
  else if (options.pictures) await pictures(browser.context, options.pictures);
  else {
    await wholeCall(browser.context);
    await withoutProvider(browser.context);
  }
} finally {
  await browser.close();
}
if (failures.length > 0) {
  console.error(`${failures.length} failed`);
  process.exitCode = 1;
}
