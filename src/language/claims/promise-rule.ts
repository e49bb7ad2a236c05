import type { StatedKind } from '../../domain/fact-check/stated.js';
import { unitWords, words } from './pattern.js';

/** How a promise is said. */
export interface PromiseRule {
  kind: StatedKind;
  /** What says it. */
  says: RegExp;
  /** Must stand in the clause too. */
  needs?: RegExp;
  /** Then it is something else. */
  unless?: RegExp;
  /** The pattern settles it: the clause's own "not" is part of it ("delivery charge nai" promises, "full payment first" denies). */
  settled?: 'promised' | 'denied';
}

export const ANY = '[^.!?।]{0,24}?';
export const D = 'deli[vb][ae]?r[yi]+|delevery|delivary|dalivary|delibery';
export const DELIVERY = `(?:${words(`${D}|shipping|shipment|courier|home delivery|ডেলিভারি|ডেলিভারী|শিপিং|কুরিয়ার|হোম ডেলিভারি`)})`;
export const FREE = words(
  'free|freete|ফ্রি|ফ্রী|বিনামূল্যে|বিনামূল্য|বিনা মূল্যে|বিনা খরচে|বিনা খরচায়|বিনা চার্জে|বিনা পয়সায়|bina khoroche|bina mulle|bina charge|binamulle|complimentary|at no cost|at no charge|at no extra cost',
);
export const CAN = words(
  'can|may|policy|paben|parben|paren|jabe|hobe|hoy|ache|ase|dei|nei|nibo|newa|neya|dibo|debo|diye|diyen|within|moddhe|modde|available|facility|subidha|guarantee|guaranteed|full|easy|paba|will|ll|we|you|possible|allowed|accept|accepted|পাবেন|পারবেন|পারেন|যাবে|হবে|আছে|হয়|দেই|দিই|নেই|নিই|নিব|নেব|দিব|দেব|দিয়ে|দিয়েন|নেওয়া|দেওয়া|মধ্যে|ভেতর|পলিসি|সুবিধা|গ্যারান্টি|করি|রয়েছে',
);
export const DAY_WORD = words('day|days|din|diner|week|month|hour|দিন|সপ্তাহ|মাস|ঘণ্টা|ঘন্টা');
export const MONEY_WORD = `(?:${words('taka|tk|money|cash|payment|poysa|poisha|poishe|mullo|dam|টাকা|পয়সা|মূল্য|পেমেন্ট')})`;
export const SUM_NAMED = `৳|\\d\\s*${unitWords('taka|tk|টাকা')}`;
