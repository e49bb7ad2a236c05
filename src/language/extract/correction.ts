import type { Mention } from './mentions.js';

const REFUSED_AFTER = /^[\s\p{L}\p{M}]{0,12}?(?<![\p{L}\p{M}])(?:na|noy|nah|না|নয়)(?![\p{L}\p{M}])/u;
const REFUSED_BEFORE = /(?<![a-z])(?:not|no|instead of|rather than)\s+(?:the|a|an|size)?\s*$/;

/** True if one size, colour or count is refused in favour of another: "M na L", "1 ta na 2 ta", "the large, not the medium". */
export function isCorrection(mentions: readonly Mention[], folded: string): boolean {
  return mentions.some((mention, index) => {
    const other = mentions.some((candidate, at) => at !== index && candidate.part === mention.part);
    if (!other) return false;
    const next = mentions[index + 1];
    const after = folded.slice(mention.end, next?.start ?? mention.end);
    return (
      (next?.part === mention.part && REFUSED_AFTER.test(after)) || REFUSED_BEFORE.test(folded.slice(0, mention.start))
    );
  });
}
