const DIGITS = '[0-9০-৯][0-9০-৯,]*';
const PRICE = new RegExp(
  `(?:৳|\\btk\\.?|\\bbdt|\\bprice|দাম|মূল্য)\\s*[:=-]?\\s*(${DIGITS})|(${DIGITS})\\s*(?:৳|/-|tk\\b|taka\\b|টাকা)`,
  'iu',
);
const BANGLA_ZERO = 0x09e6;
const NAME = 80;
/** A name ends where a sentence does, at a picture, or before the price. */
const NAME_ENDS = new RegExp(`[.।!?|](?:\\s|$)|\\p{Extended_Pictographic}|${PRICE.source}`, 'iu');

/** What the words of a post propose for a product: how it begins as the name, and the first price named. A person checks both. */
export function proposal(text: string): { name: string; price: string } {
  const [first = ''] = text
    .split('\n')
    .map((line) => line.replace(/^[^\p{L}\p{N}]+/u, '').trim())
    .filter(Boolean);
  const end = NAME_ENDS.exec(first)?.index || first.length;
  const found = PRICE.exec(text);
  const price = (found?.[1] ?? found?.[2] ?? '')
    .replaceAll(',', '')
    .replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - BANGLA_ZERO));
  return { name: [...first.slice(0, end).trim()].slice(0, NAME).join(''), price };
}
