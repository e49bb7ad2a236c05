/** A Bangladeshi mobile number found in a message: 11 digits, `01[3-9]` and eight more. */
export interface PhoneMention {
  phone: string;
  start: number;
  end: number;
}

// Digits may stand apart (spaces, hyphens, dots, brackets), a letter O may stand for zero; a run of digits that touches
// the number on either side means it is something else, so 10 or 12 digits are never padded or cut.
const GAP = '[ .()\\u2010-\\u2013-]{0,2}';
const FULL = new RegExp(
  `(?<![0-9])(?:(?:\\+|00)?${GAP}8${GAP}8${GAP})?[0o]${GAP}1${GAP}[3-9](?:${GAP}[0-9]|o){8}(?![0-9])`,
  'g',
);
// A lost leading zero is believed only right after a phone word.
const SHORT =
  /(?:phone|number|nambar|namber|mobile|contact|cell|whatsapp|imo|ফোন|নাম্বার|নম্বর|মোবাইল)[^0-9\n]{0,12}(?<![0-9])(1[3-9][0-9]{8})(?![0-9])/g;
const TRANSACTION = /(?:trx|txn|transaction|tracking|invoice|ট্রানজেকশন|ট্র্যাকিং)\s*(?:id|no|number|আইডি)?\s*[:#=-]?\s*$/;

/** No number without these two digits side by side: a quick look before the slow one. */
const MAY_CALL = new RegExp(`1${GAP}[3-9]`);

/** Every phone number in folded text (see normalise), in the order written. */
export function findPhones(folded: string): PhoneMention[] {
  const found: PhoneMention[] = [];
  if (!MAY_CALL.test(folded)) return found;
  for (const match of folded.matchAll(FULL)) {
    const digits = match[0]
      .replace(/o/g, '0')
      .replace(/[^0-9]/g, '')
      .replace(/^(?:00)?88/, '');
    if (!/^01[3-9][0-9]{8}$/.test(digits) || TRANSACTION.test(folded.slice(0, match.index))) continue;
    found.push({ phone: digits, start: match.index, end: match.index + match[0].length });
  }
  for (const match of folded.matchAll(SHORT)) {
    const digits = match[1] ?? '';
    const end = match.index + match[0].length;
    found.push({ phone: `0${digits}`, start: end - digits.length, end });
  }
  return found.sort((a, b) => a.start - b.start);
}
