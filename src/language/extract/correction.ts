import type { Mention } from './mentions.js';

const REFUSED_AFTER = /^[\s\p{L}\p{M}]{0,12}?(?<![\p{L}\p{M}])(?:na|noy|nah|না|নয়)(?![\p{L}\p{M}])/u;
const REFUSED_BEFORE = /(?<![a-z])(?:not|no|instead of|rather than)\s+(?:the|a|an|size)?\s*$/;
const REPLACED =
  /^[.,]?\s*(?:size|color|ta|টা|er|এর|ের|র|r)?\s*(?:er|এর|র)?\s*(?:bodole|bodle|jaygay|poriborte|change to|change kore|বদলে|জায়গায়|পরিবর্তে)/u;

/** Sizes, colours and counts refused in favour of another: "M na L", "1 ta na 2 ta", "the large, not the medium", "lal er bodole nil". */
export function refusedMentions(mentions: readonly Mention[], folded: string): Mention[] {
  if (mentions.length < 2) return [];
  return mentions.filter((mention, index) => {
    if (!mentions.some((other, at) => at !== index && other.part === mention.part)) return false;
    const next = mentions[index + 1];
    const after = folded.slice(mention.end, next?.start ?? folded.length);
    const before = folded.slice(0, mention.start);
    // "No 14" is the number of a shade.
    const isNumbered = /(?<![a-z])no\s+$/.test(before) && /^[0-9]/.test(folded.slice(mention.start));
    if (REPLACED.test(after) || (REFUSED_BEFORE.test(before) && !isNumbered)) return true;
    return next?.part === mention.part && REFUSED_AFTER.test(after);
  });
}
