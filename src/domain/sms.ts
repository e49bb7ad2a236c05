// GSM 03.38: the 7-bit alphabet, and what takes two places in it. Everything else makes the whole text UCS-2.
const GSM =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const GSM_TWICE = '^{}\\[~]|€';

/** Places in one SMS, and in each part of a longer one: six bytes of a part say which it is. */
const ROOM = { gsm: { one: 160, part: 153 }, ucs2: { one: 70, part: 67 } } as const;

export interface SmsSize {
  encoding: keyof typeof ROOM;
  /** Septets, or UTF-16 units. */
  units: number;
  parts: number;
}

/** How many parts a text is paid for as. Bangla is always UCS-2: 70 letters in one, 67 in each of several. */
export function smsSize(text: string): SmsSize {
  const letters = [...text];
  const isGsm = letters.every((letter) => GSM.includes(letter) || GSM_TWICE.includes(letter));
  const encoding = isGsm ? 'gsm' : 'ucs2';
  const units = isGsm ? letters.reduce((sum, letter) => sum + (GSM_TWICE.includes(letter) ? 2 : 1), 0) : text.length;
  const { one, part } = ROOM[encoding];
  return { encoding, units, parts: units <= one ? 1 : Math.ceil(units / part) };
}

/** The text within so many parts; a longer one ends after its last whole word, with three dots. */
export function fitSms(text: string, mostParts: number): string {
  if (smsSize(text).parts <= mostParts) return text;
  const words = text.split(/(?<=\s)/);
  while (words.length > 1) {
    words.pop();
    const cut = `${words.join('').trimEnd()}...`;
    if (smsSize(cut).parts <= mostParts) return cut;
  }
  const letters = [...text];
  while (smsSize(`${letters.join('')}...`).parts > mostParts) letters.pop();
  return `${letters.join('')}...`;
}

/** A buyer's 11 digits as gateways take them. */
export const internationalPhone = (phone: string): string => `+88${phone}`;
