import { z } from 'zod';
import { MINOR_PER_TAKA } from '../../domain/money.js';
import { normalisePhone } from '../../domain/phone.js';

/** What a person types, as the databases hold it: no NUL, no half letters, no line ends of Windows, trimmed. */
export const clean = (text: string): string =>
  text.replaceAll('\u0000', '').replaceAll('\r\n', '\n').toWellFormed().trim();

export const text = (max: number) => z.string().default('').transform(clean).pipe(z.string().max(max));
export const needed = (max: number) => text(max).pipe(z.string().min(1));
/** Empty is null. */
export const optional = (max: number) => text(max).transform((value) => value || null);

/** One a line, without empty ones and doubles. */
export const lines = (max: number, each: number) =>
  z
    .string()
    .default('')
    .transform((value) => [...new Set(clean(value).split('\n').map(clean).filter(Boolean))])
    .pipe(z.array(z.string().max(each)).max(max));

const BANGLA_ZERO = 0x09e6;
/** Digits in either script, with or without separators and the sign of the taka. */
const plain = (value: string): string =>
  clean(value)
    .replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - BANGLA_ZERO))
    .replace(/[৳,\s]/g, '');

const written = z.string().default('').transform(plain);

/** A whole number that has to be there. */
export const count = (min: number, max: number) =>
  written.pipe(z.string().min(1)).pipe(z.coerce.number().int().min(min).max(max));

const amount = z.coerce.number().min(0).max(100_000_000);

/** Taka as typed, in minor units. */
export const taka = written
  .pipe(z.string().min(1))
  .pipe(amount)
  .transform((value) => Math.round(value * MINOR_PER_TAKA));

/** The same, where nothing typed is null. */
export const takaOrNull = written
  .pipe(z.union([z.literal(''), amount]))
  .transform((value) => (value === '' ? null : Math.round(value * MINOR_PER_TAKA)));

export const version = z.coerce.number().int();

/** A phone as buyers write it, as its 11 digits; empty is null. */
export const phone = text(40).transform((value, issues) => {
  if (value === '') return null;
  const digits = normalisePhone(value);
  if (digits === null) issues.addIssue({ code: 'custom', message: 'phone_invalid' });
  return digits;
});
