import type { StatedKind } from '../../domain/fact-check/stated.js';
import { isDenied } from './denial.js';
import { pattern, words } from './pattern.js';
import { ANY, MONEY_WORD, type PromiseRule } from './promise-rule.js';
import { ARRIVAL } from './promises-arrival.js';
import { GIVEN_BACK } from './promises-back.js';
import { ANYTHING_FREE, FREE_DELIVERY, GIFT } from './promises-free.js';

/** A promise found in a clause. */
export interface Promised {
  kind: StatedKind;
  start: number;
  end: number;
  denied: boolean;
}

// "খোলার আগে দেখে নিবেন": advice, and no word about the delivery man.
const NO_CHECK = pattern(words('inbox|ইনবক্স|খোলার আগে|kholar age|khular age|before opening'));
const RULES: readonly PromiseRule[] = [
  ...FREE_DELIVERY,
  ...GIFT,
  ...GIVEN_BACK,
  {
    kind: 'original',
    says: pattern(
      `${words('original|orginal|orijinal|authentic|genuine|অরিজিনাল|অরজিনাল|অথেনটিক|জেনুইন|ashol|asol|asli')}|(?<![\\p{L}\\p{M}])আসল(?!ে)`,
    ),
    unless: pattern(`(?:original|অরিজিনাল|আসল)\\s+(?:price|dam|দাম|মূল্য)`),
  },
  {
    kind: 'original',
    says: pattern(
      `${words('not (?:a )?(?:copy|fake|duplicate|replica)|(?:copy|fake|duplicate|nokol|replica) (?:na|noy)|কপি না|কপি নয়|নকল না|নকল নয়|ডুপ্লিকেট না|ফেক না')}`,
    ),
    settled: 'promised',
  },
  {
    kind: 'original',
    says: pattern(words('master copy|first copy|1st copy|super copy|high copy|replica|মাস্টার কপি|ফার্স্ট কপি|রেপ্লিকা')),
    settled: 'denied',
  },
  {
    kind: 'cod',
    says: pattern(
      `${words('full|puro|shob|sob|whole|পুরো|সম্পূর্ণ|ফুল|সব')}\\s+${MONEY_WORD}${ANY}${words('first|age|agei|advance|in advance|before|upfront|আগে|আগেই|অগ্রিম|অ্যাডভান্স')}|${words('age|agei|আগে|আগেই|first|upfront')}${ANY}${words('full|puro|পুরো|সম্পূর্ণ|ফুল')}\\s+${MONEY_WORD}|${words('prepaid only|only prepaid|payment first|payment age|age payment|advance payment only|আগে পেমেন্ট|পেমেন্ট আগে')}`,
    ),
    settled: 'denied',
  },
  {
    kind: 'cod',
    says: pattern(
      `${words('cash on delivery|cash on|cod|c.o.d|ক্যাশ অন ডেলিভারি|ক্যাশ অন|pay on delivery|pay when you receive|pay when you get')}|(?:${words('হাতে পেয়ে|হাতে পেলে|hate peye|hate pele|parcel peye|product peye|পার্সেল পেয়ে|পণ্য পেয়ে|পণ্য বুঝে পেয়ে')})${ANY}(?:${words('taka|payment|pay|mullo|টাকা|মূল্য|পেমেন্ট|দাম')}|$)`,
    ),
  },
  {
    kind: 'check',
    says: pattern(
      `${words('check kore|dekhe|khule|dekhe shune|চেক করে|দেখে|খুলে|দেখে শুনে|যাচাই করে')}${ANY}${words('niben|nite parben|nite paren|nite parbe|receive|taka diben|nin tarpor|নিবেন|নেবেন|নিতে পারবেন|নিতে পারেন|রিসিভ|টাকা দিবেন|টাকা দেবেন')}|${words('open|check')}\\s+(?:it|the|your)?\\s*(?:box|parcel|product|packet)?\\s*(?:and check|before you pay|before paying|in front of)|${words('open box')}`,
    ),
    unless: NO_CHECK,
  },
  {
    kind: 'deadline',
    says: pattern(
      `${words('offer|discount|price|dam|অফার|ছাড়|ডিসকাউন্ট|দাম')}${ANY}${words('sesh|shesh|ends|end|porjonto|last|till|until|expires|শেষ|পর্যন্ত')}|${words('aj|ajke|aaj|today|আজ|আজকে|আজই')}(?![\\p{L}\\p{M}])${ANY}${words('sesh|shesh|last|shesh din|শেষ')}|${words('last day|last chance|shesh sujog|sesh sujog|শেষ সুযোগ|শেষ দিন|only today|today only|shudhu aj|শুধু আজ|শুধুমাত্র আজ|limited time|limited offer|সীমিত সময়|hurry up')}`,
    ),
    unless: pattern(words('stock|স্টক|sesh hoy nai|শেষ হয়নি|ধন্যবাদ')),
  },
  ...ARRIVAL,
  {
    kind: 'discount',
    says: pattern(
      `${words('discount|discounts|discounted|discaunt|offer price|special price|better price|best price|lower price|good price|cheaper|half price|ordhek dam|অর্ধেক দাম|অর্ধেক দামে|স্পেশাল প্রাইস')}|(?<![\\p{L}\\p{M}])(?:ছাড়|ডিসকাউন্ট)(?!া)|${words('komano|komiye|komay|komaiya|komabo|kome dibo|কমানো|কমিয়ে|কমায়|কমাব|কমাতে')}|${words('dam|price|দাম|taka|টাকা')}\\s+(?:\\S+\\s+)?${words('kom|kome|কম|কমে')}\\s+(?:${words('rakh|rakha|rakhbo|rakhben|rakhlam|dibo|dite|nibo|রাখ|রাখব|রাখা|দিব|দেব|নিব')})|${words('kom|কম')}\\s+${words('rakhbo|rakha jabe|rakhlam|rakhte|rakhsi|dhorbo|রাখব|রাখবো|রাখা যাবে|রাখলাম|রাখতে|ধরব')}`,
    ),
    unless: pattern(words('er kom|এর কম|komaben na')),
  },
  {
    kind: 'advance',
    says: pattern(
      `${words('full|puro|purotai|fully|100%|পুরো|পুরোটাই|সম্পূর্ণ|ফুল')}\\s+(?:${words('taka|payment|টাকা|পেমেন্ট')}\\s+)?${words('cash on delivery|cod|hate peye|parcel peye|on delivery|ক্যাশ অন ডেলিভারি|হাতে পেয়ে|পার্সেল পেয়ে')}|${words('age|agei|আগে|upfront|in advance|beforehand')}${ANY}${words('kono taka|kichu|ek taka|kono payment|কোনো টাকা|কিছু|এক টাকা|কোনো পেমেন্ট|anything|nothing')}${ANY}${words('na|lagbe na|না|nai|নেই|required|needed')}|${words('nothing|no payment|no money|not pay anything')}${ANY}${words('upfront|in advance|beforehand|before delivery')}|${words('nothing upfront|no upfront|without (?:any )?(?:advance|upfront)')}`,
    ),
    settled: 'denied',
  },
  {
    kind: 'advance',
    says: pattern(words('advance|ogrim|deposit|অগ্রিম|অ্যাডভান্স|এডভান্স')),
    unless: pattern('\\d'),
  },
];

// "Do you want to exchange it?" promises nothing.
const ASKS = pattern(`(?:${words('chan|chacchen|want|would you like|চান|চাচ্ছেন|চাইছেন|korben|করবেন')})${ANY}$`);
const ASKABLE = new Set<StatedKind>(['return', 'exchange', 'replacement', 'refund', 'advance', 'discount']);

/** What a clause promises. `asked`: a question mark follows it. */
export function promisesIn(clause: string, asked: boolean): Promised[] {
  const found: Promised[] = [];
  for (const { kind, says, needs, unless, settled } of RULES) {
    if (found.some((each) => each.kind === kind)) continue;
    const match = says.exec(clause);
    // What is brought for nothing is no gift besides.
    if (says === ANYTHING_FREE && found.some((each) => each.kind === 'free_delivery')) continue;
    if (match === null || (needs && !needs.test(clause)) || unless?.test(clause)) continue;
    if (asked && ASKABLE.has(kind) && ASKS.test(clause)) continue;
    const denied = settled === undefined ? isDenied(clause) : settled === 'denied';
    found.push({ kind, start: match.index, end: match.index + match[0].length, denied });
  }
  return found;
}
