/** How Munshi knows which product a buyer means, the surest first. */
export const TOPIC_SOURCES = [
  'named',
  'replied_to',
  'shared',
  'post',
  'caption',
  'ad',
  'link',
  'conversation',
] as const;
export type TopicSource = (typeof TOPIC_SOURCES)[number];

/** The products a buyer may mean and what told so; several: the buyer is asked which. */
export interface TopicRecord {
  from: TopicSource;
  productIds: string[];
}

/** Everything that may tell which product is meant, each with the products it speaks of. */
export interface TopicHints {
  /** For each thing the words name, the products that fit it. */
  named: readonly (readonly string[])[];
  /** Products a word describes ("the red one"), word by word. */
  described: readonly ReadonlySet<string>[];
  /** The few products of the kind of goods the words speak of ("saree"). */
  kind: readonly string[];
  /** What points at products beside the words. */
  pointed: Partial<Record<Exclude<TopicSource, 'named'>, readonly string[]>>;
}

/** After so long a silence about it a product is no longer what a talk, an ad or a link is about. */
export const SPOKEN_OF_MS = 3 * 86_400_000;

export const stillSpokenOf = (since: number, now: number): boolean => now - since < SPOKEN_OF_MS;

/** A finger on something: what was talked of before does not narrow it. */
const BY_FINGER: ReadonlySet<TopicSource> = new Set(['replied_to', 'shared']);

/** Those of several products that what else is known speaks of too; all where that tells nothing apart. */
function narrowed(productIds: readonly string[], by: readonly ReadonlySet<string>[]): string[] {
  let left = [...productIds];
  for (const ids of by) {
    if (left.length <= 1) break;
    const fit = left.filter((id) => ids.has(id));
    if (fit.length > 0) left = fit;
  }
  return left;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/**
 * The product meant: what is named, else what the surest hint points at. Of several that fit, what the words describe
 * and surer hints tell apart come first; what cannot be told apart is left to be asked. Null when nothing tells.
 */
export function topicMeant({ named, described, kind, pointed }: TopicHints): TopicRecord | null {
  const sources = TOPIC_SOURCES.flatMap((source) =>
    source === 'named' || !pointed[source]?.length ? [] : [{ source, ids: unique(pointed[source]) }],
  );
  const sets = sources.map(({ ids }) => new Set(ids));
  const byName = unique(named.flatMap((ids) => narrowed(ids, [...described, ...sets])));
  if (byName.length > 0) return { from: 'named', productIds: byName };
  const [surest] = sources;
  if (surest === undefined) return kind.length > 0 ? { from: 'named', productIds: [...kind] } : null;
  const { source, ids } = surest;
  const others = sources.flatMap((each, at) =>
    at === 0 || (each.source === 'conversation' && BY_FINGER.has(source)) ? [] : [sets[at] ?? new Set<string>()],
  );
  const productIds = narrowed(ids, [...described, ...others]);
  // Another kind of goods than everything hinted at: newly said beats what was talked of, else both may be meant.
  if (kind.length > 0 && !ids.some((id) => kind.includes(id)))
    return source === 'conversation'
      ? { from: 'named', productIds: [...kind] }
      : { from: source, productIds: unique([...productIds, ...kind]) };
  return { from: source, productIds };
}
