/** To the audio thread. */
export type ToLine = { audio: Uint8Array } | { mark: string } | { clear: true } | { muted: boolean } | { close: true };

/** From it: a frame of what was said, a mark that was reached, or how loud it is. */
export type FromLine = { frame: Uint8Array } | { mark: string } | { level: number; playing: boolean };

export interface LineListener {
  frame(frame: Uint8Array): void;
  marked(name: string): void;
  /** @param level of the microphone, 0 to 1; `playing`: whether the receptionist is heard */
  level(level: number, playing: boolean): void;
  /** The microphone was taken away. */
  lost(): void;
}

/** Microphone and loudspeaker, as a telephone has them. */
export interface Line {
  play(audio: Uint8Array): void;
  mark(name: string): void;
  clear(): void;
  mute(muted: boolean): void;
  close(): void;
}

export interface OpenLine {
  (listener: LineListener): Promise<Line>;
}

const WORKLET = "/call-worklet.js";

/** Asks for the microphone. Called from a click, or a browser plays nothing. */
export const openLine: OpenLine = async (listener) => {
  const context = new AudioContext({ latencyHint: "interactive" });
  let microphone: MediaStream | null = null;
  try {
    microphone = await navigator.mediaDevices.getUserMedia({
      audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 },
    });
    await context.audioWorklet.addModule(WORKLET);
    await context.resume();
    return new BrowserLine(context, microphone, listener);
  } catch (failure) {
    microphone?.getTracks().forEach((track) => track.stop());
    void context.close();
    throw failure;
  }
};

class BrowserLine implements Line {
  private readonly node: AudioWorkletNode;

  constructor(
    private readonly context: AudioContext,
    private readonly microphone: MediaStream,
    listener: LineListener,
  ) {
    this.node = new AudioWorkletNode(context, "frontdesk-line", {
      numberOfInputs: 1,
      numberOfOutputs: 1,
      outputChannelCount: [1],
      channelCount: 1,
      channelCountMode: "explicit",
    });
    this.node.port.onmessage = (event: MessageEvent<FromLine>) => {
      const message = event.data;
      if ("frame" in message) listener.frame(message.frame);
      else if ("mark" in message) listener.marked(message.mark);
      else listener.level(message.level, message.playing);
    };
    context.createMediaStreamSource(microphone).connect(this.node).connect(context.destination);
    microphone.getAudioTracks().forEach((track) => track.addEventListener("ended", () => listener.lost()));
  }

  play(audio: Uint8Array): void {
    this.tell({ audio });
  }

  mark(name: string): void {
    this.tell({ mark: name });
  }

  clear(): void {
    this.tell({ clear: true });
  }

  mute(muted: boolean): void {
    this.tell({ muted });
  }

  close(): void {
    this.tell({ close: true });
    this.node.port.onmessage = null;
    this.microphone.getTracks().forEach((track) => track.stop());
    void this.context.close();
  }

  private tell(message: ToLine): void {
    this.node.port.postMessage(message);
  }
}
