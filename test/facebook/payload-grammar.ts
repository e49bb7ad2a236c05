import fc from 'fast-check';
import { samples } from './payload-samples.js';
import type { Sample } from './sample.js';

/** The samples as text with a number that stands for any: building them all for each item would cost more than the test. */
const ANY = 7654321;
const TEXTS = samples(ANY).map((sample) => JSON.stringify(sample));
const sampleOf = (kind: number, n: number): Sample => JSON.parse((TEXTS[kind] as string).replaceAll(`${ANY}`, `${n}`));

/** An item of a body: valid, or a valid one with something broken in it. */
export interface Item {
  part: string;
  item: unknown;
  /** Nothing was broken: it must come to its end as what it is. */
  good: Sample | null;
}

/** A sample of a kind, with ids of its own. */
const valid = fc
  .record({ kind: fc.nat(TEXTS.length - 1), n: fc.integer({ min: 1_000_000, max: 9_999_999 }) })
  .map(({ kind, n }): Item => {
    const sample = sampleOf(kind, n);
    return { part: sample.part, item: sample.item, good: sample };
  });

const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, -1, 0, 1e300, Number.MAX_SAFE_INTEGER, '', ' ', '\u0000', '\ud800', '__proto__', [], {}),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ minLength: 600, maxLength: 700 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
);

type Path = (string | number)[];

/** The way to every member of a value, its own among them. */
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, member]) => pathsOf(member, [...at, name]))];
}

/** The same value with what stands at a path replaced, left out, or wrapped. */
function changedAt(value: unknown, [name, ...rest]: Path, change: (member: unknown) => unknown): unknown {
  if (name === undefined) return change(value);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const members = copy as Record<string, unknown>;
  members[name] = changedAt(members[name], rest, change);
  return copy;
}

const CHANGES: ((nasty: unknown) => (member: unknown) => unknown)[] = [
  (other) => () => other,
  () => () => undefined,
  () => (member) => [member],
  () => (member) => ({ value: member }),
  () => (member) => (typeof member === 'string' ? Number(member) || 0 : String(member)),
  (other) => (member) => (typeof member === 'object' && member !== null ? { ...member, extra: other } : other),
];

/** A valid item with one to three of its members spoilt. */
const broken = fc
  .record({
    from: valid,
    spoils: fc.array(fc.record({ where: fc.nat(200), how: fc.nat(CHANGES.length - 1), nasty }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ from, spoils }): Item => {
    const item = spoils.reduce((value: unknown, spoil) => {
      const paths = pathsOf(value);
      const path = paths[spoil.where % paths.length] ?? [];
      return changedAt(value, path, (CHANGES[spoil.how] as (typeof CHANGES)[number])(spoil.nasty));
    }, from.item);
    return { part: from.part, item, good: null };
  });

/** Anything at all where an item should be. */
const strange = fc
  .record({ part: fc.constantFrom('feed', 'messaging', 'standby', 'messages', 'x'), item: nasty })
  .map(({ part, item }): Item => ({ part, item, good: null }));

/** What may stand in one body, good beside bad. */
export const items = (most: number): fc.Arbitrary<Item[]> =>
  fc.array(
    fc.oneof({ weight: 4, arbitrary: valid }, { weight: 4, arbitrary: broken }, { weight: 1, arbitrary: strange }),
    { minLength: 1, maxLength: most },
  );
