/** A text that may leave, and what each token in it stands for. */
export interface Masked {
  text: string;
  tokens: ReadonlyMap<string, string>;
}

/** What is known of a buyer, to be found in a text. */
export interface Known {
  names: readonly string[];
  addresses: readonly string[];
}

type Kind = 'PHONE' | 'EMAIL' | 'LINK' | 'ADDRESS' | 'NAME';

/** Any token there may be, also one that was never given out. */
export const TOKEN = /\[(?:PHONE|EMAIL|LINK|ADDRESS|NAME)_\d+\]/g;

// Seven digits or more in any script (an O may stand for zero), with what people put between: a phone, an account, a
// transaction.
const LONG_NUMBER = /(?:\p{Nd}|(?<!\p{L})[oO](?!\p{L}))(?:[\s().+/-]{0,2}(?:\p{Nd}|[oO](?!\p{L}))){6,}/gu;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;
const LINK = /(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:com|net|org|ly|me|info|bd|xyz|link|shop)\b\S*/giu;
const PLACE_WORD =
  'house|holding|road|rd|flat|block|sector|lane|level|floor|plot|ward|basa|bari|gram|village|post|thana|upazila|' +
  'বাসা|বাড়ি|হোল্ডিং|রোড|রাস্তা|গলি|লেন|ফ্ল্যাট|ব্লক|সেক্টর|প্লট|ওয়ার্ড|গ্রাম|পোস্ট|ডাকঘর|থানা|উপজেলা';
// "House 12", "রোড নং ৫", "flat: 3B".
const DOOR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PLACE_WORD.normalize('NFC')})\\s*(?:no\\.?|number|নং|নম্বর)?\\s*[:#.-]?\\s*[\\p{Nd}][\\p{L}\\p{N}\\p{M}/-]*`,
  'giu',
);

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The words of something known, however they were spaced and stopped. */
function patternOf(known: string): string | null {
  const words = known.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.join('').length < 3 ? null : words.map(escaped).join('[^\\p{L}\\p{N}\\p{M}]{1,3}');
}

function patternOfAll(values: readonly string[]): RegExp | null {
  const patterns = values
    .map(patternOf)
    .filter((pattern) => pattern !== null)
    .sort((one, other) => other.length - one.length);
  return patterns.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${patterns.join('|')})`, 'giu');
}

const named = (names: readonly string[]): string[] => names.flatMap((name) => [name, ...name.split(/[\s.]+/)]);
// An address is also known by each of its lines and parts: "House 12, Road 5".
const parts = (addresses: readonly string[]): string[] =>
  addresses.flatMap((address) => [address, ...address.split(/[,;।\n]+/)]);

/**
 * A buyer's text without what tells who they are: numbers, addresses, names and links become tokens. Only our own code
 * knows what a token stands for.
 */
export function mask(written: string, { names, addresses }: Known): Masked {
  const tokens = new Map<string, string>();
  const given = new Map<string, string>();
  const hide = (kind: Kind) => (stretch: string) => {
    const key = `${kind} ${stretch.toLowerCase()}`;
    const count = [...tokens.keys()].filter((each) => each.startsWith(`[${kind}_`)).length;
    const token = given.get(key) ?? `[${kind}_${count + 1}]`;
    given.set(key, token);
    tokens.set(token, tokens.get(token) ?? stretch);
    return token;
  };
  // Invisible marks between digits hide a number from every pattern; a token the buyer typed is none of ours.
  const plain = written
    .normalize('NFC')
    .replace(/(?<=\p{Nd})\p{Cf}+(?=\p{Nd})/gu, '')
    .replace(TOKEN, (typed) => typed.slice(1, -1));
  const steps: [Kind, RegExp | null][] = [
    ['EMAIL', EMAIL],
    ['LINK', LINK],
    ['ADDRESS', patternOfAll(parts(addresses))],
    ['PHONE', LONG_NUMBER],
    ['ADDRESS', DOOR],
    ['NAME', patternOfAll(named(names))],
  ];
  let text = plain;
  for (const [kind, pattern] of steps) if (pattern !== null) text = outside(text, pattern, hide(kind));
  return { text, tokens };
}

/** Replaces what a pattern finds outside of the tokens that already stand there. */
const outside = (text: string, pattern: RegExp, by: (stretch: string) => string): string =>
  text
    .split(/(\[(?:PHONE|EMAIL|LINK|ADDRESS|NAME)_\d+\])/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(pattern, by)))
    .join('');

/** The text with what its tokens stand for; null where it holds a token that was never given out. */
export function unmask(text: string, tokens: Masked['tokens']): string | null {
  const unknown = text.match(TOKEN)?.some((token) => !tokens.has(token)) ?? false;
  return unknown ? null : text.replace(TOKEN, (token) => tokens.get(token) ?? token);
}
