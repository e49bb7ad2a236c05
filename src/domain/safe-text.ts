import { maskPhone, replacePhones } from './phone.js';

/** What stands where something was that nobody may read. */
export const HIDDEN = '[hidden]';

const RULES: readonly [RegExp, string][] = [
  // A database's refusal repeats the statement's values, a parser's the text it could not read.
  [/\nparams:[\s\S]*$/, `\nparams: ${HIDDEN}`],
  [/(?:\.\.\.)?".*"(?:\.\.\.)?(?= is not valid JSON)/s, HIDDEN],
  // Page tokens, wherever they stand; other tokens by what stands before them.
  [/\bEAA[A-Za-z0-9]{12,}/g, HIDDEN],
  [
    /\b(access_token|input_token|appsecret_proof|fb_exchange_token|client_secret|signed_request|token|code)=[^&\s"']+/gi,
    `$1=${HIDDEN}`,
  ],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, `$1 ${HIDDEN}`],
  [/\b(access token|token)[:\s]+[\w.-]{16,}/gi, `$1 ${HIDDEN}`],
  // The password of a database's or gateway's address.
  [/(\b[a-z][a-z+]*:\/\/[^\s:/@]*):[^\s@/]+@/gi, `$1:${HIDDEN}@`],
];

/** A text of our own or a library's as it may be logged, kept and shown: without tokens, values and phone numbers. */
export const safeText = (text: string): string =>
  RULES.reduce((left, [pattern, by]) => left.replace(pattern, by), replacePhones(text, maskPhone));

/** What an error says, fit to be kept beside what failed; at most `most` characters. */
export const errorText = (error: unknown, most = 500): string =>
  safeText(error instanceof Error ? error.message : String(error)).slice(0, most);
