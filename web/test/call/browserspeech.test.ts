import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BrowserSpeech } from "../../src/call/browserspeech";

/** The browser's recogniser, spoken into by the test. */
class FakeRecognition extends EventTarget {
  static last: FakeRecognition;
  lang = "";
  interimResults = false;
  started = false;
  start() {
    this.started = true;
    FakeRecognition.last = this;
  }
  abort() {
    this.dispatchEvent(new Event("end"));
  }
  hears(words: string) {
    const result = Object.assign([{ transcript: words }], { isFinal: true });
    this.dispatchEvent(Object.assign(new Event("result"), { results: [result] }));
  }
  ends() {
    this.dispatchEvent(new Event("end"));
  }
  fails(error: string) {
    this.dispatchEvent(Object.assign(new Event("error"), { error }));
    this.ends();
  }
}

class FakeUtterance extends EventTarget {
  lang = "";
  constructor(readonly text: string) {
    super();
  }
}

let spoken: FakeUtterance[];

function talking() {
  const heard: string[] = [];
  const speech = new BrowserSpeech("en-CA", {
    hearing: (words) => heard.push(`hearing ${words}`),
    said: (words) => heard.push(`said ${words}`),
    changed: (state) => heard.push(state),
    stopped: (why) => heard.push(`stopped: ${why}`),
  });
  return { speech, heard };
}

describe("the browser's own speech", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    spoken = [];
    vi.stubGlobal("webkitSpeechRecognition", FakeRecognition);
    vi.stubGlobal("SpeechSynthesisUtterance", FakeUtterance);
    vi.stubGlobal("speechSynthesis", { speak: (words: FakeUtterance) => spoken.push(words), cancel: () => {} });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("is there when the browser both listens and speaks", () => {
    expect(BrowserSpeech.available()).toBe(true);
    vi.stubGlobal("webkitSpeechRecognition", undefined);
    expect(BrowserSpeech.available()).toBe(false);
  });

  it("gives what was said once, when it is settled, and listens again behind the answer", () => {
    const { speech, heard } = talking();
    speech.listen();
    FakeRecognition.last.hears("a check");
    FakeRecognition.last.hears("a check-up");
    FakeRecognition.last.ends();
    speech.speak("When?", false);
    spoken[0]!.dispatchEvent(new Event("end"));
    expect(heard).toEqual([
      "listening", "hearing a check", "hearing a check-up", "thinking", "said a check-up", "speaking", "listening",
    ]);
    expect(spoken[0]).toMatchObject({ text: "When?", lang: "en-CA" });
  });

  it("does not hear itself", () => {
    const { speech, heard } = talking();
    speech.listen();
    const before = FakeRecognition.last;
    speech.speak("When?", false);
    before.hears("when");
    before.ends();
    expect(heard).toEqual(["listening", "speaking"]);
  });

  it("listens again also when the browser forgets to say that it has spoken", () => {
    const { speech, heard } = talking();
    speech.speak("When?", false);
    vi.advanceTimersByTime(3_000);
    expect(heard).toEqual(["speaking", "listening"]);
  });

  it("ends behind the last words", () => {
    const { speech, heard } = talking();
    speech.speak("Goodbye.", true);
    spoken[0]!.dispatchEvent(new Event("end"));
    expect(heard).toEqual(["speaking", "stopped: The conversation is over."]);
  });

  it("does not listen for ever to nobody", () => {
    const { speech, heard } = talking();
    speech.listen();
    for (let i = 0; i < 4; i++) FakeRecognition.last.fails("no-speech");
    expect(heard.at(-1)).toBe("stopped: Nothing was heard for a while.");
    expect(heard.filter((what) => what === "listening")).toHaveLength(4);
  });

  it.each([["not-allowed", "blocked"], ["network", "does not work here"]])("says so after %s", (error, words) => {
    const { speech, heard } = talking();
    speech.listen();
    FakeRecognition.last.fails(error);
    expect(heard.at(-1)).toContain(words);
  });
});
