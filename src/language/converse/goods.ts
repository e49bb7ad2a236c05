// "Kurti (M, L, XL)", "Sandal (36-41)": what there is to choose from.
const CHOICE = /\(([^)]*)\)/u;
const RANGE = /^[\p{N}\p{L}]+\s*[-–]\s*[\p{N}\p{L}]+$/u;

/** A product's name as it was given, with what there is to choose from apart. */
export interface Goods {
  /** Without what there is to choose from. */
  name: string;
  options: string[];
}

export function goodsOf(product: string): Goods {
  const inside = CHOICE.exec(product)?.[1] ?? '';
  const options = inside.split(/[,/|]/).flatMap((option) => option.trim() || []);
  const isChoice = options.length > 1 || RANGE.test(inside.trim());
  return isChoice ? { name: product.replace(CHOICE, ' '), options } : { name: product, options: [] };
}

const escaped = (option: string): string => option.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const stands = (option: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(option)}(?![\\p{L}\\p{N}])`, 'iu').test(text);

/** The one option of a product that a text names; null where it names none or several. */
export function optionIn(text: string, product: string | null | undefined): string | null {
  const named = goodsOf(product ?? '').options.filter((option) => stands(option, text));
  return named.length === 1 ? (named[0] ?? null) : null;
}
