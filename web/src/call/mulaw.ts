/** Mu-law as telephones speak it: ITU-T G.711, one byte a sample, 8 kHz. */

const BIAS = 0x84;
const LOUDEST = 32_635;

/** What a silent line sends. */
export const SILENCE = 0xff;

const SAMPLES = Float32Array.from({ length: 256 }, (_, byte) => expand(byte) / 32_768);

/** @param sample -1 to 1; what is beyond is clipped, what is no number is silence */
export function encode(sample: number): number {
  const linear = Math.round(sample * 32_768) || 0;
  const sign = linear < 0 ? 0x80 : 0;
  const magnitude = Math.min(Math.abs(linear), LOUDEST) + BIAS;
  const exponent = 31 - Math.clz32(magnitude) - 7;
  const mantissa = (magnitude >> (exponent + 3)) & 0x0f;
  return ~(sign | (exponent << 4) | mantissa) & 0xff;
}

/** -1 to 1. */
export function decode(byte: number): number {
  return SAMPLES[byte & 0xff]!;
}

function expand(byte: number): number {
  const bits = ~byte & 0xff;
  const magnitude = (((bits & 0x0f) << 3) + BIAS) << ((bits >> 4) & 7);
  return bits & 0x80 ? BIAS - magnitude : magnitude - BIAS;
}
