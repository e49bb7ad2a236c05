import type { Understand } from '../domain/understanding.js';
import { classify } from './classify.js';
import { detect } from './detect.js';
import { read } from './read.js';

/** The local engine: no network, no clock, the same answer for the same words. */
export const understand: Understand = (text) => {
  const reading = read(text);
  const { intent, tier, risk, confidence, alternatives, evidence } = classify(reading);
  const language = detect(reading.normalised.folded, reading.tokens);
  return { intent, tier, risk, language, confidence, alternatives, slots: reading.slots, evidence };
};
