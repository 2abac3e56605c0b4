// A booking by voice from the page of a real server in a real Chromium: `npm run check:booking`. The caller waits for the
// desk as people do, and once talks over it; the vendors are stand-ins that understand the caller, and so is who hears
// what the page played. With `--engines openai,nova,cascade` (the default), `--pictures FOLDER`, `--port 8300` (the first of
// ten), `--keep`; with `--microphone file` the caller is Chromium's fake device, and speaks at fixed times.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openBrowser } from "./browser.mjs";
import { startServer, startVendors } from "./processes.mjs";
import { joined, narrowed, samplesOf, silence, wav } from "./sound.mjs";
import { listenTo, playedBy } from "./tap.mjs";

const { values: options } = parseArgs({
  options: {
    engines: { type: "string", default: "openai,nova,cascade" },
    pictures: { type: "string" },
    port: { type: "string", default: "8300" },
    microphone: { type: "string", default: "driven" },
    keep: { type: "boolean", default: false },
  },
});

const TOKEN = "check-booking-check-booking-0001";
/** A Friday, nine in the morning in Edmonton. */
const NOW = "2026-11-20T16:00:00Z";
const WANTED = { service: "check-up", start: "2026-11-26T18:00:00Z", name: "Jane Miller", phone: "+17805550142" };
const WISH = "I'd like a check-up on Thursday at eleven in the morning, please.";
const NAME = "Jane Miller.";
const PHONE = "Seven eight zero, five five five, zero one four two.";
const YES = "Yes, that's right.";
const GOODBYE = "No thank you, goodbye.";
const INTERRUPTION = "Excuse me, hello.";
const LINES = [WISH, NAME, PHONE, YES, GOODBYE, INTERRUPTION];
/** What is answered to the desk's last question; the first that fits. */
const ANSWERS = [
  [/anything else|see you|goodbye|you are booked|is booked/i, GOODBYE],
  [/would that work|is that right|correct|shall I/i, YES],
  [/name/i, NAME],
  [/number|phone/i, PHONE],
];
/** For a microphone that does not wait: how long the desk gets to answer, in seconds. */
const SCRIPT = [[WISH, 8], [NAME, 8], [PHONE, 9], [YES, 9], [GOODBYE, 9]];
const GREETING_SECONDS = 8;
/** The desk has said what it had to say, and has not understood, in milliseconds. */
const QUIET_MS = 1_500;
const DEAF_MS = 12_000;
/** Whoever has said so much has not been understood. */
const MOST_SAID = 9;
/** The greeting is talked over after so many of its milliseconds. */
const TALKING_OVER_MS = 1_200;

const failures = [];
function check(name, holds, figure = "") {
  console.log(`${holds ? "ok  " : "FAIL"} ${name}${figure === "" ? "" : `: ${figure}`}`);
  if (!holds) failures.push(name);
}

/** The stand-in for a voice and an ear. */
class Speech {
  constructor(environment) {
    this.url = environment.OPENAI_BASE_URL;
    this.headers = { Authorization: `Bearer ${environment.OPENAI_API_KEY}` };
  }

  async say(input) {
    const body = JSON.stringify({ model: "tts-1", voice: "alloy", response_format: "wav", input });
    const headers = { ...this.headers, "Content-Type": "application/json" };
    return samplesOf(Buffer.from(await (await this.asked("/audio/speech", { headers, body })).arrayBuffer()));
  }

  async hear(samples) {
    const body = new FormData();
    body.set("model", "whisper-1");
    body.set("file", new Blob([wav(samples)]), "played.wav");
    return (await (await this.asked("/audio/transcriptions", { headers: this.headers, body })).json()).text;
  }

  async asked(path, request) {
    const response = await fetch(this.url + path, { method: "POST", ...request });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  }
}

/** Asks for what REST has. */
async function rest(url, path, request = {}) {
  const headers = { Authorization: `Bearer ${TOKEN}`, "Content-Type": "application/json" };
  const response = await fetch(`${url}/api/v1/businesses/${path}`, { headers, ...request });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? null : response.json();
}

/** The example clinic, called after the engine it speaks with. */
async function openBusiness(url, engine, place) {
  const example = await readFile(new URL("../../examples/bella/business.yaml", import.meta.url), "utf8");
  const settings = example
    .replace("slug: bella\n", `slug: ${engine}\n`)
    .replace("+14385550119", `+1438555300${place}`)
    .replace("mode: gather, engine: openai, voice: alice", `mode: live, engine: ${engine}, voice: alloy`);
  await rest(url, `${engine}/folder`, { method: "PUT", body: JSON.stringify({ settings, articles: {} }) });
}

/** A server that has just started takes seconds for its first turns, which a live call does not wait for. */
async function warmUp(url) {
  let conversation = null;
  for (const [text] of SCRIPT) {
    const said = await rest(url, "bella/chat", { method: "POST", body: JSON.stringify({ conversation, text }) });
    conversation = said.conversation;
  }
}

async function callerFile(speech, folder) {
  const lines = await Promise.all(LINES.map((line) => speech.say(line)));
  const pieces = [silence(GREETING_SECONDS), ...SCRIPT.flatMap(([line, pause]) => [lines[LINES.indexOf(line)], silence(pause)])];
  const file = join(folder, "caller.wav");
  const sound = joined(pieces);
  await writeFile(file, wav(sound));
  return { file, lines: lines.map((line) => wav(line)), seconds: sound.length / 8000 };
}

/** A fake device has no echo and no noise, and a suppressor of noise takes tones for some: both are off, here only. */
const UNTOUCHED = () => {
  const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  const audio = { echoCancellation: false, noiseSuppression: false, autoGainControl: false, channelCount: 1 };
  navigator.mediaDevices.getUserMedia = () => ask({ audio });
};

/** In the device's place a caller who speaks when told to. */
const DRIVEN = () => {
  const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  let line;
  navigator.mediaDevices.getUserMedia = async (wanted) => {
    (await ask(wanted)).getTracks().forEach((track) => track.stop());
    line = new AudioContext().createMediaStreamDestination();
    const silence = new ConstantSourceNode(line.context, { offset: 0 });
    silence.connect(line);
    silence.start();
    return line.stream;
  };
  window.say = async (number) => {
    const sound = await (await fetch(`/check-line-${number}.wav`)).arrayBuffer();
    const source = new AudioBufferSourceNode(line.context, { buffer: await line.context.decodeAudioData(sound) });
    source.connect(line);
    source.start();
    await new Promise((done) => (source.onended = done));
  };
};

/** Answers the desk when it is quiet, and does not hear it out at first; says the wish to what is none of the questions it knows. */
class Caller {
  constructor(page, lastSaid) {
    this.page = page;
    this.lastSaid = lastSaid;
    this.said = 0;
    this.answered = false;
    this.state = "";
    this.since = performance.now();
  }

  isTired() {
    return this.said === MOST_SAID && this.forMs() > DEAF_MS;
  }

  forMs() {
    return performance.now() - this.since;
  }

  async look(state) {
    if (state !== this.state) this.since = performance.now();
    this.state = state;
    this.answered ||= state === "speaking";
    if (this.said < MOST_SAID && this.mayTalk()) await this.talk();
  }

  mayTalk() {
    if (this.state === "listening") return this.forMs() > (this.answered ? QUIET_MS : DEAF_MS);
    return this.state === "speaking" && this.said === 0 && this.forMs() > TALKING_OVER_MS;
  }

  async talk() {
    const line = this.said === 0 ? INTERRUPTION : await this.answer();
    this.said++;
    this.answered = false;
    console.log(`             ${this.state === "speaking" ? "talks over it" : "says"}: ${line}`);
    await this.page.evaluate((number) => window.say(number), LINES.indexOf(line));
    this.since = performance.now();
  }

  async answer() {
    const sentences = (await this.lastSaid()).split(/(?<=[.?!])\s+/);
    const asked = sentences.findLast((sentence) => sentence.endsWith("?")) ?? sentences.at(-1);
    return ANSWERS.find(([question]) => question.test(asked))?.[1] ?? WISH;
  }
}

const state = (page) => page.locator("frontdesk-call .call").getAttribute("data-state");
const shoot = (page, name) => options.pictures && page.screenshot({ path: join(options.pictures, `${name}.png`) });

/** From the click to the call's end. */
async function follow(page, name, seconds, lastSaid) {
  const caller = options.microphone === "driven" ? new Caller(page, lastSaid) : null;
  const began = performance.now();
  const states = [];
  await page.getByRole("button", { name: "Call", exact: true }).click();
  while (performance.now() - began < (2 * seconds + 20) * 1000) {
    const now = await state(page);
    if (states.at(-1) !== now) {
      console.log(`     ${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s ${now}`);
      states.push(now);
      if (states.filter((each) => each === "speaking").length === 2) await shoot(page, `${name}-${now}`);
    }
    if (["ended", "transfer", "failed", "idle"].includes(now)) break;
    if (caller?.isTired()) break;
    await caller?.look(now);
    await page.waitForTimeout(100);
  }
  await shoot(page, `${name}-over`);
  return states;
}

/** The first call with a vendor takes longer to be greeted than a caller is made to wait. */
async function callInVain(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole("button", { name: "Call", exact: true }).click();
  const end = performance.now() + 20_000;
  while ((await state(page)) !== "speaking" && performance.now() < end) await page.waitForTimeout(100);
  await page.close();
}

/** How often a call had to go on with another vendor: then it was not booked with the one it began with. */
const changes = async (log) => (await readFile(log, "utf8")).split("went from").length - 1;

/** How often a caller of this business has talked over the desk. */
async function interruptions(url, slug) {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const line = metrics.split("\n").find((each) => each.startsWith("frontdesk_call_interruptions_total") && each.includes(`"${slug}"`));
  return line === undefined ? 0 : Number(line.split(" ").at(-1));
}

async function booking({ server, speech, caller }, engine, place) {
  console.log(`\n${engine}`);
  await openBusiness(server.url, engine, place);
  const browser = await openBrowser(`${caller.file}%noloop`, { bypassCSP: true });
  try {
    await callInVain(browser.context, `${server.url}/try/${engine}`);
    const before = await changes(server.log);
    const page = await browser.context.newPage();
    await page.addInitScript(options.microphone === "driven" ? DRIVEN : UNTOUCHED);
    await page.route("**/check-line-*.wav", (route) => {
      const number = Number(route.request().url().match(/(\d+)\.wav$/)[1]);
      return route.fulfill({ contentType: "audio/wav", body: caller.lines[number] });
    });
    await listenTo(page);
    await page.goto(`${server.url}/try/${engine}`);
    const states = await follow(page, engine, caller.seconds, () => lastSaid(server.url, engine));
    const { rate, samples } = await playedBy(page);
    const telephone = narrowed(samples, rate);
    await writeFile(join(folder, `${engine}.wav`), wav(telephone));
    const heard = await speech.hear(telephone);
    await tell(server.url, engine);
    console.log(`     heard from the page, at ${rate} Hz: ${heard}`);
    check("the page's own playout of the greeting is heard", /Bella|Clinic|how can I help/.test(heard));
    check("the page listened and spoke", states.includes("listening") && states.includes("speaking"));
    check("the desk hung up, and the page says so", states.at(-1) === "ended" && (await page.getByText("Call ended").count()) > 0, states.at(-1));
    const appointments = await rest(server.url, `${engine}/appointments`);
    check("the appointment is booked", isBooked(appointments), JSON.stringify(appointments).slice(0, 400));
    check("the call stayed with its vendor", (await changes(server.log)) === before);
    check("booked was heard", /booked/i.test(heard));
    if (options.microphone === "driven") {
      const times = await interruptions(server.url, engine);
      check("the desk was talked over, and went on", times >= 1, String(times));
    }
  } finally {
    await browser.close();
  }
}

/** What the desk said last in the call that goes on. */
async function lastSaid(url, engine) {
  const { items } = await rest(url, `${engine}/conversations`);
  const { turns } = await rest(url, `${engine}/conversations/${items[0].id}`);
  return turns.findLast((turn) => turn.who === "desk")?.text ?? "";
}

/** What was said, as the conversation's record has it. */
async function tell(url, engine) {
  const { items } = await rest(url, `${engine}/conversations`);
  for (const { id } of items) {
    const { turns } = await rest(url, `${engine}/conversations/${id}`);
    for (const turn of turns) console.log(`     ${turn.who}: ${turn.text}`);
  }
}

function isBooked(answer) {
  const all = Array.isArray(answer) ? answer : (answer.appointments ?? answer.items ?? []);
  const [one] = all;
  return (
    all.length === 1 && one.status === "booked" && one.service === WANTED.service && one.contact?.name === WANTED.name &&
    one.contact?.phone === WANTED.phone && Date.parse(one.start) === Date.parse(WANTED.start)
  );
}

const folder = await mkdtemp(join(tmpdir(), "frontdesk-booking-"));
const port = Number(options.port);
const running = [];
try {
  if (options.pictures) await mkdir(options.pictures, { recursive: true });
  const vendors = await startVendors(port + 2, join(folder, "vendors.log"));
  running.push(vendors);
  const environment = { ...vendors.environment, FRONTDESK_ADMIN_TOKEN: TOKEN, FRONTDESK_NOW: NOW };
  const server = await startServer({ port, data: join(folder, "data"), environment, log: join(folder, "server.log") });
  running.push(server);
  await warmUp(server.url);
  const speech = new Speech(vendors.environment);
  const caller = await callerFile(speech, folder);
  for (const [place, engine] of options.engines.split(",").entries()) await booking({ server, speech, caller }, engine, place);
  check("the vendors saw nothing they do not allow", vendors.violations().length === 0, vendors.violations().join("; "));
} finally {
  for (const each of running.reverse()) await each.stop();
  if (options.keep || failures.length > 0) console.log(`Logs: ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}
if (failures.length > 0) {
  console.error(`${failures.length} failed`);
  process.exitCode = 1;
}
