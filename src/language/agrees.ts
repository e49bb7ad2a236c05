import { normalise, squeeze } from './normalise.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((word) => normalise(word).folded));

// What says yes by itself …
const YES = words(
  'ha haa hae haan ji jii jee yes yeah yep ok okay oky k sure confirm confirmed thik right হ্যাঁ হ্যা হা জি জ্বি জ্বী জী ওকে ঠিক কনফার্ম',
);
// … and what may stand beside it without taking it back.
const BESIDE = words(
  'ache achhe ase accha acha apu apa vai bhai vaiya bhaiya sir madam order korun koren koro kore den din diyen dilam korlam please plz pls sob shob everything is it the this fine all good correct thanks আছে আপু ভাই ভাইয়া অর্ডার করুন করেন করে দেন দিন দিলাম করলাম প্লিজ সব আচ্ছা ধন্যবাদ',
);

/** Whether a message is nothing but a yes: "ji confirm koren", "হ্যাঁ", "ok apu". A question, a "but" or a "no" is not. */
export function agrees(text: string): boolean {
  if (/[?？]/.test(text)) return false;
  const said = normalise(text)
    .folded.split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(squeeze);
  return said.some((word) => YES.has(word)) && said.every((word) => YES.has(word) || BESIDE.has(word));
}
