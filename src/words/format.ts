/** The dashboard's two languages. */
export const LOCALES = ['en', 'bn'] as const;
export type Locale = (typeof LOCALES)[number];

/** English as Dhaka writes it: lakh grouping, day before month. */
const NUMBERS = { en: 'en-IN', bn: 'bn-BD' } satisfies Record<Locale, string>;
const DATES = { en: 'en-GB', bn: 'bn-BD' } satisfies Record<Locale, string>;

// Making a format costs a hundred times what using it does.
const numberFormats = new Map<string, Intl.NumberFormat>();

function figures(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${options.style ?? ''} ${options.minimumFractionDigits ?? ''} ${options.maximumFractionDigits}`;
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(NUMBERS[locale], options);
  numberFormats.set(key, known);
  return known;
}

/** 1450 → 1,450 or ১,৪৫০; at most `digits` decimals. */
export const number = (value: number, locale: Locale, digits = 2): string =>
  figures(locale, { maximumFractionDigits: digits }).format(value);

/** A share between 0 and 1 as a whole percentage. */
export const percent = (share: number, locale: Locale): string =>
  figures(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** Minor units (145000) as ৳1,450 or ৳১,৪৫০; poisha only when there are any. */
export function money(minor: number, locale: Locale, currency = 'BDT'): string {
  const digits = minor % 100 === 0 ? 0 : 2;
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const figure = figures(locale, fraction).format(Math.abs(minor) / 100);
  const sign = currency === 'BDT' ? '৳' : `${currency} `;
  return `${minor < 0 ? '−' : ''}${sign}${figure}`;
}

/** Plain digits in the reader's script, without grouping: phone numbers, order numbers. */
export const digits = (text: string, locale: Locale): string =>
  locale === 'bn' ? text.replace(/[0-9]/g, (digit) => '০১২৩৪৫৬৭৮৯'.charAt(Number(digit))) : text;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(DATES[locale], { timeZone, ...options });
  formats.set(key, made);
  return made;
}

/** 14:05 in the shop's zone. */
export const timeOfDay = (at: number, locale: Locale, timeZone: string): string =>
  format(locale, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** 22 Nov, 14:05 in the shop's zone. */
export const dayAndTime = (at: number, locale: Locale, timeZone: string): string =>
  `${day(at, locale, timeZone)}, ${timeOfDay(at, locale, timeZone)}`;

/** 22 Nov in the shop's zone. */
export const day = (at: number, locale: Locale, timeZone: string): string =>
  format(locale, timeZone, { day: 'numeric', month: 'short' }).format(at);

/** The whole truth for a tooltip: weekday, date, seconds, zone. */
export const exactTime = (at: number, locale: Locale, timeZone: string): string =>
  format(locale, timeZone, { dateStyle: 'full', timeStyle: 'long' }).format(at);

/** 2026-11-22 in the shop's zone, to tell whether two moments share a day. */
export const dayKey = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
