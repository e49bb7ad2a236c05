import { pattern, words } from './pattern.js';
import { ANY, CAN, DAY_WORD, MONEY_WORD, type PromiseRule, SUM_NAMED } from './promise-rule.js';

const RETURN = words('return|returns|returned|returnable|returning|ritarn|retun|ferot|ferat|pherot|ফেরত|ফেরৎ|রিটার্ন');
const SENT_BACK = words(
  'send (?:it|them|this|that) back|bring (?:it|them) back|give (?:it|them) back|hand (?:it|them) back|take (?:it|them|this) back|take back|taken back|taking back|phiriye nibo|firiye nibo|firiye diben|firiye dite|ফিরিয়ে নিব|ফিরিয়ে নেব|ফিরিয়ে দিতে|ফিরিয়ে দিবেন',
);
// What is under way, or a sum given back: told, not promised to everybody.
const REPORTED = pattern(
  `${words('request|peyechi|received|asche|ashche|coming back|back to us|has been returned|was returned|been returned|hoyeche|hoyese|pouche geche|পেয়েছি|আসছে|রিকোয়েস্ট|অনুরোধ|হয়েছে|ফেরত এসেছে')}|${SUM_NAMED}`,
);
const CHANGED_ELSE = pattern(words('address|thikana|number|order|ঠিকানা|নম্বর|নাম্বার|অর্ডার|phone|delivery date|মত|mon'));
const MONEY_BACK = `(?:${words('refund|refunds|refunded|refundable|money back|moneyback|cash back|cashback|রিফান্ড|মানি ব্যাক|ক্যাশব্যাক')}|${MONEY_WORD}\\s+(?:\\S+\\s+){0,1}?${words('ferot|ferat|pherot|back|ফেরত|ফেরৎ|ব্যাক|firiye|ফিরিয়ে')}|${words('return|get|give|have')}\\s+(?:\\S+\\s+)?${words('your|full|the')}\\s+${words('money|payment|amount')}|${words('puro|full|shob|sob|পুরো|সব|ফুল')}\\s+${MONEY_WORD}\\s+(?:\\S+\\s+)?${words('paben|diye dibo|diye debo|dibo|firot|পাবেন|দিয়ে দিব|দিয়ে দেব|দিব|দেব')})`;

/** Taking goods back, giving others or the money for them, and standing by them for a time. */
export const GIVEN_BACK: readonly PromiseRule[] = [
  {
    kind: 'refund',
    says: pattern(MONEY_BACK),
    unless: pattern(`${SUM_NAMED}|${words('peyechen|peyechi|পেয়েছেন|পেয়েছি|hoyeche|হয়েছে')}`),
  },
  {
    kind: 'return',
    says: pattern(RETURN),
    needs: pattern(`${CAN}|${DAY_WORD}|${words('accept|no questions')}`),
    unless: REPORTED,
  },
  { kind: 'return', says: pattern(SENT_BACK), unless: REPORTED },
  {
    kind: 'exchange',
    says: pattern(
      words(
        'exchange|exchanges|exchanged|exchang|exchangeable|swap|swapped|এক্সচেঞ্জ|bodle|bodlay|bodliye|bodlano|palte|paltay|paltano|বদলে|বদলানো|বদলিয়ে|পাল্টে|পাল্টানো|পাল্টাতে|change kore|change korte|চেঞ্জ করে|চেঞ্জ করতে',
      ),
    ),
    needs: pattern(`${CAN}|${DAY_WORD}`),
    unless: CHANGED_ELSE,
  },
  {
    kind: 'replacement',
    says: pattern(
      `${words('replacement|replace|replaced|রিপ্লেসমেন্ট|রিপ্লেস')}|${words('notun|new|fresh|another|নতুন|আরেকটা')}\\s+(?:${words('ekta|one|ekti|piece|pair|ta|একটা|একটি|পিস|টা')}\\s*)${ANY}${words('dibo|debo|diye|paben|pathabo|দিব|দেব|দিয়ে|পাবেন|পাঠাব')}|${words('give|send|get')}\\s+(?:you\\s+)?(?:a\\s+)?${words('new one|another one|new piece|new pair')}`,
    ),
    needs: pattern(`${CAN}|${DAY_WORD}`),
  },
  {
    kind: 'warranty',
    says: pattern(
      `${words('warranty|warrenty|waranty|warenty|warrantee|guarantee|guaranty|guaranteed|garanti|garantee|ওয়ারেন্টি|ওয়ারেন্টী|গ্যারান্টি|গ্যারান্টী')}|${words('free servicing|free service|service free|servicing free|repair|repairs|ফ্রি সার্ভিস|সার্ভিসিং ফ্রি|ফ্রি সার্ভিসিং|মেরামত')}|${words('nosto|noshto|kharap|নষ্ট|খারাপ')}${ANY}${words('thik kore|ঠিক করে')}`,
    ),
    unless: pattern(words('money back|moneyback')),
  },
];
