import { numberIn } from '../extract/count.js';
import { nameKey } from './name-key.js';
import { pattern, words } from './pattern.js';

// What stands beside a gift and is not the gift. A word missing here stops a good text at worst.
const BANGLA =
  'আপু ভাই অর্ডার অর্ডারে অর্ডারটা টাকায় টাকার কেনাকাটায় অর্ডা করল করে কেনাকাটা কেনাকাট কিছ আজ সব প্রতি জন্য নিল কিনল ভাইয় ভাইয়া আপন আপনি আপনার পাবেন পাবে পেয়ে যাবেন একটা একট একটি সাথে সঙ্গ থাকছে থাকবে থাকব আছে দিচ্ছ দিচ্ছি দিব দেব নিলে কিনলে অর্ডার করলে কর টাক টাকা বেশি উপর উপরে হলে হল তাই এই এবং আর গিফট উপহার ফ্রি ফ্রী মোট জন্য আমাদের আমর পক্ষ থেকে হাজার মধ্য';
const BANGLISH =
  'apu bhai vai vaiya bhaiya apni apnar apnake paben pabe peye jaben ekta ekti ekt duita sathe shathe thakche thakbe ache dicchi dibo debo nile kinle order orders ordere korle kora taka takar tk beshi upore hole holei tai ei ar gift gifts free eksathe total mot jonno amader theke hajar dui tin char pathabo diye';
const ENGLISH =
  'you your get gets with the and for also comes come any every over above more than worth when off will ll have has can it its this that our from them then too dear bro sir madam order orders ordering taka or spend buy since because bonus complimentary included include yes we are is gift gifts as of in to on at if shop here there which qualifies qualify reaches reach one two per all hi hello ji well';

const NO_THING = new Set(nameKey([BANGLA, BANGLISH, ENGLISH].join(' ')).trim().split(' '));

/** Of a clause about a gift, in `nameKey` form, the words that may name it. */
export const giftNamed = (names: string): string =>
  names
    .trim()
    .split(' ')
    .filter((word) => /[\p{L}\p{M}]{3}/u.test(word) && !NO_THING.has(word))
    .join(' ');

const COUNTED = pattern(
  `([\\p{L}\\p{M}]+|\\d+)\\s*(?:ta|ti|pcs|pis|টি|টা|পিস)?\\s+${words('free|fri|ফ্রি|ফ্রী|gift|gifts|গিফট|উপহার|complimentary')}|${words('free|ফ্রি|ফ্রী|complimentary')}\\s+([\\p{L}\\p{M}]+|\\d+)(?:ta|ti|টি|টা)?\\s`,
);

/** "Two free sheet masks": how many gifts a clause promises, where it says more than one. */
export function giftsCounted(clause: string): number[] {
  const [, ahead, behind] = COUNTED.exec(clause) ?? [];
  const count = numberIn(ahead ?? '') ?? numberIn(behind ?? '') ?? 1;
  return count > 1 && count <= 12 ? [count] : [];
}
