import { INTENTS, type Intent, LANGUAGES, type Language, type Risk, type Tier } from '../domain/intent.js';
import type { ItemMention, Slots, Understand } from '../domain/understanding.js';
import { normalise } from './normalise.js';

type Partly<T> = { [P in keyof T]?: T[P] | undefined };

/** One labelled message; what is absent is not judged. Slots given are compared one by one. */
export interface Labelled {
  text: string;
  intent: Intent;
  /** Other intents that are also right. */
  alt_labels?: readonly Intent[] | undefined;
  tier?: Tier | undefined;
  risk?: Risk | undefined;
  language?: Language | undefined;
  slots?:
    | { [K in keyof Slots]?: K extends 'items' ? readonly Partly<ItemMention>[] | undefined : Slots[K] | undefined }
    | undefined;
}

/** Right answers out of so many judged; `rate` is null when nothing was judged. */
export interface Share {
  right: number;
  of: number;
  rate: number | null;
}

/** One intent's row: precision, recall and F1 are 0…1, null where nothing was predicted or labelled. */
interface IntentRow {
  intent: Intent;
  labelled: number;
  predicted: number;
  right: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** How well an engine reads a labelled set. */
export interface Evaluation {
  accuracy: Share;
  /** Also counting `alt_labels` as right. */
  accuracyWithAlternatives: Share;
  /** Mean F1 over the intents that occur among the labels. */
  macroF1: number | null;
  tier: Share;
  risk: Share;
  /** Of the messages whose risk is high, those read as high. */
  highRiskFound: Share;
  language: Share;
  /** Each slot by its name; of the items also the whole lists of quantities, variants and products. */
  slots: Record<string, Share>;
  /** Intent by the language a message is labelled with. */
  languages: { language: Language; accuracy: Share }[];
  /** How often answers given with a confidence in [from, to) were right; the last one includes 1. */
  reliability: { from: number; to: number; accuracy: Share }[];
  intents: IntentRow[];
  confusions: { intent: Intent; predicted: Intent; count: number }[];
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
const ratio = (right: number, of: number): number | null => (of === 0 ? null : round(right / of));
const share = (right: number, of: number): Share => ({ right, of, rate: ratio(right, of) });
const shareOf = <T>(rows: readonly T[], isRight: (row: T) => boolean): Share =>
  share(rows.filter(isRight).length, rows.length);

interface Judged {
  label: Labelled;
  said: ReturnType<Understand>;
}

function rowOf(intent: Intent, judged: readonly Judged[]): IntentRow {
  const labelled = judged.filter(({ label }) => label.intent === intent).length;
  const predicted = judged.filter(({ said }) => said.intent === intent).length;
  const right = judged.filter(({ label, said }) => label.intent === intent && said.intent === intent).length;
  const f1 = labelled + predicted === 0 ? null : round((2 * right) / (labelled + predicted));
  return { intent, labelled, predicted, right, precision: ratio(right, predicted), recall: ratio(right, labelled), f1 };
}

const sameItems = (want: readonly Partly<ItemMention>[], got: readonly ItemMention[]): boolean =>
  want.length === got.length &&
  want.every((item, index) =>
    (['product', 'quantity', 'variant'] as const).every(
      (part) => item[part] === undefined || got[index]?.[part] === item[part],
    ),
  );

const folded = (said: string | number | null | undefined): string =>
  normalise(String(said ?? ''))
    .folded.trim()
    .replace(/\s+/g, ' ');

/** The whole list of one part of the items, in order; case, Unicode form and spaces do not count. A list that leaves the part out is not judged. */
function listShare(judged: readonly Judged[], part: keyof ItemMention): Share {
  const rows = judged.filter(({ label }) => label.slots?.items?.every((item) => item[part] !== undefined));
  return shareOf(rows, ({ label, said }) => {
    const want = label.slots?.items ?? [];
    return (
      want.length === said.slots.items.length &&
      want.every((item, index) => folded(item[part]) === folded(said.slots.items[index]?.[part]))
    );
  });
}

function slotShares(judged: readonly Judged[]): Record<string, Share> {
  const names = ['name', 'phone', 'address', 'area', 'district', 'items'] as const;
  const shares: Record<string, Share> = {};
  for (const name of names) {
    const rows = judged.filter(({ label }) => label.slots?.[name] !== undefined);
    if (rows.length === 0) continue;
    shares[name] = shareOf(rows, ({ label, said }) =>
      name === 'items'
        ? sameItems(label.slots?.items ?? [], said.slots.items)
        : label.slots?.[name] === said.slots[name],
    );
  }
  for (const part of ['quantity', 'variant', 'product'] as const) {
    const share = listShare(judged, part);
    if (share.of > 0) shares[part] = share;
  }
  return shares;
}

function confusionsOf(judged: readonly Judged[]): Evaluation['confusions'] {
  const counts = new Map<string, { intent: Intent; predicted: Intent; count: number }>();
  for (const { label, said } of judged) {
    if (label.intent === said.intent) continue;
    const key = `${label.intent}>${said.intent}`;
    const row = counts.get(key) ?? { intent: label.intent, predicted: said.intent, count: 0 };
    counts.set(key, { ...row, count: row.count + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || `${a.intent}${a.predicted}`.localeCompare(`${b.intent}${b.predicted}`),
  );
}

const isRight = ({ label, said }: Judged): boolean => label.intent === said.intent;

const STEPS = [0, 0.3, 0.5, 0.7, 0.8, 0.9] as const;

const reliabilityOf = (judged: readonly Judged[]): Evaluation['reliability'] =>
  STEPS.map((from, step) => {
    const to = STEPS[step + 1] ?? 1;
    const within = judged.filter(({ said }) => said.confidence >= from && (said.confidence < to || to === 1));
    return { from, to, accuracy: shareOf(within, isRight) };
  });

/** Measures an engine on labelled messages. */
export function evaluate(labelled: readonly Labelled[], understand: Understand): Evaluation {
  const judged = labelled.map((label) => ({ label, said: understand(label.text, {}) }));
  const intents = INTENTS.map((intent) => rowOf(intent, judged));
  const occurring = intents.filter((row) => row.labelled > 0);
  return {
    accuracy: shareOf(judged, isRight),
    accuracyWithAlternatives: shareOf(
      judged,
      (row) => isRight(row) || (row.label.alt_labels ?? []).includes(row.said.intent),
    ),
    macroF1:
      occurring.length === 0 ? null : round(occurring.reduce((sum, row) => sum + (row.f1 ?? 0), 0) / occurring.length),
    tier: shareOf(
      judged.filter(({ label }) => label.tier !== undefined),
      ({ label, said }) => label.tier === said.tier,
    ),
    risk: shareOf(
      judged.filter(({ label }) => label.risk !== undefined),
      ({ label, said }) => label.risk === said.risk,
    ),
    highRiskFound: shareOf(
      judged.filter(({ label }) => label.risk === 'high'),
      ({ said }) => said.risk === 'high',
    ),
    language: shareOf(
      judged.filter(({ label }) => label.language !== undefined),
      ({ label, said }) => label.language === said.language,
    ),
    slots: slotShares(judged),
    languages: LANGUAGES.map((language) => ({
      language,
      accuracy: shareOf(
        judged.filter(({ label }) => label.language === language),
        isRight,
      ),
    })).filter(({ accuracy }) => accuracy.of > 0),
    reliability: reliabilityOf(judged),
    intents,
    confusions: confusionsOf(judged),
  };
}
