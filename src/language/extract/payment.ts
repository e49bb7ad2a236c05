import type { PaymentMention } from '../../domain/understanding.js';
import { unifyBangla } from '../unicode.js';
import type { PhoneMention } from './phone.js';

const pattern = (source: string, flags = 'u'): RegExp => new RegExp(unifyBangla(source), flags);
const LETTER = '[\\p{L}\\p{M}\\p{N}]';

const METHODS: readonly (readonly [string, RegExp])[] = [
  ['bKash', pattern(`(?<!${LETTER})(?:bkash|bikash|bikas|bkas)|বিকাশ`)],
  ['Nagad', pattern(`(?<!${LETTER})(?:nagad|nogod|nagat)|নগদ`)],
  ['Rocket', pattern(`(?<!${LETTER})rocket|রকেট`)],
  ['Upay', pattern(`(?<!${LETTER})upay|উপায়`)],
  ['bank', pattern(`(?<!${LETTER})bank(?!${LETTER})|ব্যাংকে|ব্যাংক থেকে`)],
  ['card', pattern(`(?<!${LETTER})(?:visa|mastercard|card)(?!${LETTER})|কার্ডে`)],
];
// Money that was sent, not money that will be.
const SENT = pattern(
  `(?<!${LETTER})(?:sent|paid|transferred|pathaisi|pathaichi|pathaici|pathalam|pathailam|patailam|pathiyechi|pathano|disi|dilam|diyechi|diyesi|dichi|dici|korlam|korsi|korechi|korchi|kete|katse|katche|charged|deducted|nisen|nilen|niyechen)(?!${LETTER})|পাঠাইছি|পাঠাইলাম|পাঠালাম|পাঠিয়েছি|পাঠানো হয়েছে|দিলাম|দিছি|দিয়েছি|দিয়েছিলাম|করছি|করলাম|করেছি|কেটে|কাটছে|নিছেন|দেওয়া শেষ`,
);
const CALLED = '(?:trx|trxid|txn|txnid|tran|transaction|transection|trnx|ref|ট্রানজেকশন|ট্রানজ্যাকশন|ট্রাঞ্জেকশন)';
const ANNOUNCED = pattern(
  `(?<!${LETTER})(?:${CALLED}\\s*(?:id|no|number|আইডি|নং|নাম্বার)?|id|আইডি)\\s*(?:is|holo|হলো)?\\s*[:#=-]?\\s*((?=[a-z]*[0-9])[a-z0-9]{6,12})(?![a-z0-9])`,
);
const MIXED = /(?<![a-z0-9])(?=[a-z0-9]*[a-z])(?=(?:[a-z]*[0-9]){2})[a-z0-9]{10}(?![a-z0-9])/;
const MONEY = `(?:tk|taka|takar|bdt|টাকা|টাকার|৳|/-|/=)`;
const NUMBER = '([0-9]{1,3}(?:,[0-9]{2,3})+|[0-9]{2,6})';
const WITH_UNIT = [
  pattern(`(?<![a-z0-9])${NUMBER}\\s*${MONEY}`, 'gu'),
  pattern(`(?<!${LETTER})${MONEY}\\.?\\s*${NUMBER}(?![a-z0-9])`, 'gu'),
];
// A difference or a fee, not what was sent.
const ASIDE = pattern(`^\\s*(?:kom|komay|besi|beshi|less|extra|delivery|charge|কম|বেশি|ডেলিভারি|চার্জ)(?!${LETTER})`);
// The end of a number that was paid from, an order, a house: no amount.
const NO_AMOUNT = pattern(
  `(?:last|sesh|shesh|ses|ending|digit|শেষে|শেষ|ডিজিট|order|house|road|basa|flat|sector|size|সাইজ|বাসা|রোড|অর্ডার)[^0-9]{0,14}$`,
);
const COUNTED = pattern(`^\\s*(?:ta|ti|pcs|pis|pc|kg|gm|ml|টা|টি|পিস|কেজি|গ্রাম|digit|ডিজিট)(?!${LETTER})`);

// Most messages are about no payment, and are told so at once.
const MAY_PAY = pattern(
  '[a-z0-9]{10}|b[ik]+a[sk]|n[ao]g[ao][dt]|rocket|upay|bank|card|visa|tra?[nx]|txn|ref|id|বিকাশ|নগদ|রকেট|উপায়|ব্যাংক|কার্ড|আইডি|ট্রান',
);

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
const takaOf = (digits: string): number => Number(digits.replaceAll(',', ''));

/** An announced or unmistakable transaction id; a price, a phone or what has letters only is none. */
function transactionIn(masked: string, isAboutMoney: boolean): { id: string; start: number } | null {
  const announced = ANNOUNCED.exec(masked);
  const said = announced?.[1];
  if (announced && said !== undefined) return { id: said, start: announced.index + announced[0].length - said.length };
  const mixed = isAboutMoney ? MIXED.exec(masked) : null;
  return mixed ? { id: mixed[0], start: mixed.index } : null;
}

/** The amount: the figure with a word for money, else the one nearest to how or that it was sent. */
function amountIn(text: string, near: readonly number[]): number | null {
  for (const unit of WITH_UNIT) {
    for (const { 0: whole, 1: digits, index } of text.matchAll(unit))
      if (digits !== undefined && !ASIDE.test(text.slice(index + whole.length))) return takaOf(digits);
  }
  const figures = [...text.matchAll(new RegExp(`(?<![a-z0-9.])${NUMBER}(?![a-z0-9.]?[a-z0-9])`, 'g'))].filter(
    ({ 0: digits, index }) =>
      takaOf(digits) >= 20 && !NO_AMOUNT.test(text.slice(0, index)) && !COUNTED.test(text.slice(index + digits.length)),
  );
  const away = (at: number): number => Math.min(...near.map((each) => Math.abs(each - at)));
  const nearest = figures.sort((a, b) => away(a.index) - away(b.index))[0];
  return nearest ? takaOf(nearest[0]) : null;
}

/** Where a transaction id stands: its letters and digits tell of no goods. */
export function transactionAt(folded: string, phones: readonly PhoneMention[]): { start: number; end: number } | null {
  if (!/[0-9]/.test(folded) || !MAY_PAY.test(folded)) return null;
  const masked = phones.reduce((rest, { start, end }) => blank(rest, start, end), folded);
  const found = transactionIn(masked, false);
  return found ? { start: found.start, end: found.start + found.id.length } : null;
}

/** What a buyer says they have paid: how, how much and under which transaction id; null when no money is said to be sent. */
export function findPayment(text: string, folded: string, phones: readonly PhoneMention[]): PaymentMention | null {
  if (!/[0-9]/.test(folded) || !MAY_PAY.test(folded)) return null;
  const masked = phones.reduce((rest, { start, end }) => blank(rest, start, end), folded);
  const sent = SENT.exec(masked);
  const method = METHODS.flatMap(([name, words]) => {
    const found = words.exec(masked);
    return found ? [{ name, at: found.index }] : [];
  }).sort((a, b) => a.at - b.at)[0];
  const transaction = transactionIn(masked, sent !== null || method !== undefined);
  if (!transaction && (!sent || !method)) return null;
  const rest = transaction ? blank(masked, transaction.start, transaction.start + transaction.id.length) : masked;
  const near = [method?.at, sent?.index, transaction?.start].filter((at) => at !== undefined);
  const amount = amountIn(rest, near);
  if (!transaction && amount === null) return null;
  return {
    method: method?.name ?? null,
    amount,
    transactionId: transaction
      ? text.slice(transaction.start, transaction.start + transaction.id.length).toUpperCase()
      : null,
  };
}
