/** The parts of the Web Speech API that are used; browsers name the first differently, and TypeScript does not know it. */
interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  start(): void;
  abort(): void;
}
interface Heard extends Event {
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
}
type RecognitionMaker = new () => Recognition;

export interface SpeechListener {
  /** What is being heard, before it is settled. */
  hearing(words: string): void;
  said(words: string): void;
  changed(state: "listening" | "thinking" | "speaking"): void;
  /** It cannot go on, or nobody has spoken for long. */
  stopped(why: string): void;
}

/** Where the receptionist is silent this long after each of so many times, nobody is there. */
const SILENCES = 4;
/** Browsers are known to forget to say that they finished. */
const MS_PER_LETTER = 140;

/** A conversation by the browser's own recogniser and voice, by turns: it does not listen while it speaks. */
export class BrowserSpeech {
  private recognition: Recognition | null = null;
  private speaking: ReturnType<typeof setTimeout> | undefined;
  private silences = 0;
  private stopped = false;

  constructor(
    private language: string,
    private readonly listener: SpeechListener,
  ) {}

  static available(): boolean {
    return maker() !== undefined && "speechSynthesis" in window;
  }

  listen(): void {
    const Maker = maker();
    if (this.stopped || Maker === undefined || this.recognition !== null) return;
    const recognition = new Maker();
    recognition.lang = this.language;
    recognition.interimResults = true;
    let words = "";
    recognition.addEventListener("result", (event) => {
      if (this.recognition !== recognition) return;
      const results = Array.from((event as Heard).results);
      words = results.map((result) => result[0]?.transcript ?? "").join(" ").trim();
      this.listener.hearing(words);
    });
    recognition.addEventListener("error", (event) => this.failed((event as Event & { error?: string }).error ?? ""));
    recognition.addEventListener("end", () => {
      if (this.recognition !== recognition) return;
      this.recognition = null;
      this.heard(words);
    });
    this.recognition = recognition;
    this.listener.changed("listening");
    recognition.start();
  }

  /** Says it, then listens, unless it was the last. */
  speak(text: string, last: boolean, language: string = this.language): void {
    if (this.stopped) return;
    this.language = language;
    this.deafen();
    this.listener.changed("speaking");
    speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    let done = false;
    const finished = () => {
      if (done) return;
      done = true;
      clearTimeout(this.speaking);
      if (last) this.stop("The conversation is over.");
      else this.listen();
    };
    utterance.addEventListener("end", finished);
    utterance.addEventListener("error", finished);
    clearTimeout(this.speaking);
    this.speaking = setTimeout(finished, 2_000 + text.length * MS_PER_LETTER);
    speechSynthesis.speak(utterance);
  }

  stop(why: string): void {
    if (this.stopped) return;
    this.stopped = true;
    clearTimeout(this.speaking);
    this.deafen();
    speechSynthesis.cancel();
    this.listener.stopped(why);
  }

  private heard(words: string): void {
    if (this.stopped) return;
    if (words !== "") {
      this.silences = 0;
      this.listener.changed("thinking");
      this.listener.said(words);
    } else if (++this.silences >= SILENCES) this.stop("Nothing was heard for a while.");
    else this.listen();
  }

  private failed(error: string): void {
    if (error === "not-allowed" || error === "service-not-allowed" || error === "audio-capture")
      this.stop("The microphone is blocked or missing. Write below instead.");
    else if (error === "network" || error === "language-not-supported")
      this.stop("This browser's speech recognition does not work here. Write below instead.");
  }

  private deafen(): void {
    const recognition = this.recognition;
    this.recognition = null;
    recognition?.abort();
  }
}

function maker(): RecognitionMaker | undefined {
  const names = window as unknown as Record<string, RecognitionMaker | undefined>;
  return names["SpeechRecognition"] ?? names["webkitSpeechRecognition"];
}
