import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';

// libphonenumber also takes 010, 011 and 012, which no operator uses.
const OPERATOR_PREFIX = /^01[3-9]\d{8}$/;
const BANGLA_ZERO = 0x09e6;

const latinDigits = (text: string): string =>
  text.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - BANGLA_ZERO));

// Chat keyboards leave invisible joiners and direction marks between pasted digits.
const visible = (text: string): string => text.replace(/\p{Cf}/gu, '');

/**
 * A Bangladeshi mobile number in any shape a buyer writes it (Bangla digits, +88, 0088, spaces, dashes) as the
 * 11 digits couriers take, or null when it is not one.
 */
export function normalisePhone(text: string): string | null {
  const written = latinDigits(visible(text)).trim().replace(/^00/, '+');
  const parsed = parsePhoneNumberFromString(written, { defaultCountry: 'BD', extract: false });
  if (parsed?.country !== 'BD' || !parsed.isValid() || parsed.ext !== undefined) return null;
  const national = `0${parsed.nationalNumber}`;
  return OPERATOR_PREFIX.test(national) ? national : null;
}

/** Whether it already is the 11 digits that `normalisePhone` gives. */
export const isPhone = (phone: string | null): phone is string => phone !== null && normalisePhone(phone) === phone;

/** For those who may not read it: operator and last four digits stay, as a parcel is asked for at the counter. */
export const maskPhone = (phone: string): string => {
  const hidden = Math.max(0, phone.length - 7);
  return `${phone.slice(0, 3)}${'•'.repeat(hidden)}${phone.slice(3 + hidden)}`;
};

// As it stands inside a text, in any spelling `normalisePhone` takes.
const WRITTEN =
  /(?<![\d০-৯])(?:(?:\+|00|০০)?(?:88|৮৮)[\s().-]*)?[0০][\s().-]*[1১][\s().-]*[3-9৩-৯](?:[\s().-]*[\d০-৯]){8}(?![\d০-৯])/g;

/** A text with phone numbers in it replaced by what `by` makes of their 11 digits; null leaves one as it stands. */
export const replacePhones = (text: string, by: (phone: string) => string | null): string =>
  text.replace(WRITTEN, (written) => {
    const phone = normalisePhone(written);
    return phone === null ? written : (by(phone) ?? written);
  });
