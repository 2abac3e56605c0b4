// Sound between the rates of telephones and browsers, as WAV files of one channel, 16 bits.

export const TELEPHONE = 8000;
const HEADER = 44;
const LOBES = 16;

/** @param samples Int16Array */
export function wav(samples, rate = TELEPHONE) {
  const file = Buffer.alloc(HEADER + samples.length * 2);
  file.write("RIFF", 0);
  file.writeUInt32LE(HEADER - 8 + samples.length * 2, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write("data", 36);
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, i) => file.writeInt16LE(sample, HEADER + i * 2));
  return file;
}

/** The samples of a file that [wav], or a stand-in's voice, wrote. */
export function samplesOf(file) {
  return Int16Array.from({ length: (file.length - HEADER) >> 1 }, (_, i) => file.readInt16LE(HEADER + i * 2));
}

export const silence = (seconds) => new Int16Array(Math.round(seconds * TELEPHONE));

export function joined(pieces) {
  const all = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** To the telephone's rate, with a windowed sinc. */
export function narrowed(samples, rate) {
  const step = rate / TELEPHONE;
  const half = Math.ceil(LOBES * step);
  const phases = new Map();
  return Int16Array.from({ length: Math.floor(samples.length / step) }, (_, i) => {
    const at = Math.floor(i * step);
    const phase = Number((i * step - at).toFixed(6));
    if (!phases.has(phase)) phases.set(phase, taps(phase, half, step));
    const weights = phases.get(phase);
    let sum = 0;
    for (let tap = 0; tap < weights.length; tap++) sum += (samples[at + tap - half] ?? 0) * weights[tap];
    return Math.max(-32768, Math.min(32767, Math.round(sum)));
  });
}

function taps(phase, half, step) {
  return Array.from({ length: 2 * half + 1 }, (_, i) => {
    const distance = i - half - phase;
    const x = (Math.PI * distance * 0.92) / step;
    const window = 0.5 + 0.5 * Math.cos((Math.PI * distance) / (half + 1));
    return ((x === 0 ? 1 : Math.sin(x) / x) * window * 0.92) / step;
  });
}
