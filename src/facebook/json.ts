import { cleanJson } from './clean-text.js';

/** The bytes are not JSON (or nest deeper than anything Facebook sends). */
export class NotJsonError extends Error {
  override readonly name = 'NotJsonError';
}

/** Facebook's deepest payload nests about ten levels; a deeper body would overflow the stack further on. */
const DEEPEST = 100;
/** Integers of up to 15 digits fit a JavaScript number whatever they are. */
const LONG_INTEGER = /^-?[1-9]\d{15,}$/;
const NUMBER_PART = /[-+.\deE]/;
const BEFORE_COLON = /[ \t\n\r]*:/y;

/** JSON from Facebook: integers too long for a number become strings (ids), and all text is fit to be stored. */
export function parseJson(raw: Buffer | string): unknown {
  const text = typeof raw === 'string' ? raw : raw.toString('utf8');
  try {
    const value: unknown = JSON.parse(quoteLongIntegers(text));
    return mayBeUnclean(text) ? cleanJson(value) : value;
  } catch (error) {
    if (error instanceof NotJsonError) throw error;
    throw new NotJsonError(error instanceof Error ? error.message : 'not JSON');
  }
}

const mayBeUnclean = (text: string): boolean =>
  !text.isWellFormed() || (text.includes('\\u') && /\\u0000|\\u[dD][89a-fA-F]/.test(text));

/** The same JSON text with integers of 16 digits and more in quotes; text inside strings is never touched. */
export function quoteLongIntegers(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const char = text[at];
    if (char === '"') {
      at = endOfString(text, at);
    } else if (char === '-' || isDigit(char)) {
      const end = endOfNumber(text, at);
      if (LONG_INTEGER.test(text.slice(at, end)) && !isName(text, end)) {
        pieces.push(text.slice(copied, at), '"', text.slice(at, end), '"');
        copied = end;
      }
      at = end;
    } else {
      if (char === '{' || char === '[') depth += 1;
      if (char === '}' || char === ']') depth -= 1;
      if (depth > DEEPEST) throw new NotJsonError(`nested deeper than ${DEEPEST} levels`);
      at += 1;
    }
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(copied);
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote > 0 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  return quote < 0 ? text.length : quote + 1;
}

/** Behind an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && NUMBER_PART.test(text[at] ?? '')) at += 1;
  return at;
}

/** A bare number as a member's name is not JSON: quoting it would let it through. */
function isName(text: string, at: number): boolean {
  BEFORE_COLON.lastIndex = at;
  return BEFORE_COLON.test(text);
}
