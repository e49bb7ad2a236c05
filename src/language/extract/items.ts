import type { ItemMention } from '../../domain/understanding.js';
import type { Mention } from './mentions.js';

// Words for "the product" as such; they name nothing.
const GENERIC = /^(?:product|products|item|items|প্রোডাক্ট|পণ্য|প্রডাক্ট|জিনিস|আইটেম|set|সেট)/i;

const overlapsKind = (item: readonly Mention[], next: Mention): boolean =>
  item.some((mention) => mention.part === next.part);

/**
 * Groups counts, sizes, colours and things into what is wanted: "1ta S 1ta XXL" is two items, "lal saree 2ta" one. A new
 * item begins where a part comes that the current one already has.
 */
export function groupItems(mentions: readonly Mention[], text: string): ItemMention[] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const current = groups.at(-1);
    if (current === undefined || (overlapsKind(current, mention) && !continues(current, mention, text)))
      groups.push([mention]);
    else current.push(mention);
  }
  const words = (group: readonly Mention[], parts: readonly Mention['part'][]): string | null => {
    const said = group
      .filter((mention) => parts.includes(mention.part))
      .map(({ start, end }) => text.slice(start, end));
    return said.length === 0 ? null : said.join(' ');
  };
  return groups
    .map((group) => {
      const product = words(group, ['product']);
      return {
        product: product === null || GENERIC.test(product) ? null : product,
        quantity: group.find((mention) => mention.part === 'quantity')?.value ?? null,
        variant: words(group, ['colour', 'size']),
      };
    })
    .filter(({ product, quantity, variant }) => product !== null || quantity !== null || variant !== null);
}

// "cotton three piece", "saree saree": neighbouring thing words are one name.
function continues(group: readonly Mention[], next: Mention, text: string): boolean {
  const last = group.at(-1);
  return next.part === 'product' && last?.part === 'product' && /^\s*$/.test(text.slice(last.end, next.start));
}
