import { z } from 'zod';
import { MINOR_PER_TAKA } from '../../domain/money.js';

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

const toNumber = written.pipe(z.string().min(1)).transform(Number);

/** A whole number that has to be there. */
export const count = (min: number, max: number) => toNumber.pipe(z.number().int().min(min).max(max));

/** A number that has to be there, with or without decimals. */
export const decimal = (min: number, max: number) => toNumber.pipe(z.number().min(min).max(max));

const amount = z.number().min(0).max(100_000_000);
const toMinor = (value: number): number => Math.round(value * MINOR_PER_TAKA);

/** Taka as typed, in minor units. */
export const taka = toNumber.pipe(amount).transform(toMinor);

/** The same, where nothing typed is null. */
export const takaOrNull = written
  .transform((value) => (value === '' ? null : Number(value)))
  .pipe(amount.nullable())
  .transform((value) => (value === null ? null : toMinor(value)));

/** A time of day, "22:00"; some browsers send the seconds along. */
export const timeOfDay = written
  .pipe(z.string().min(1))
  .pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/))
  .transform((time) => time.slice(0, 5));

/** The version of what was seen when the form was drawn. */
export const version = z.string().transform(Number).pipe(z.number().int());
