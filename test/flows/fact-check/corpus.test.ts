import { expect, test } from '@jest/globals';
import { checkFacts } from '../../../src/domain/fact-check/check.js';
import { factsFrom } from '../../../src/flows/fact-check/facts-from.js';
import { productsNamed } from '../../../src/flows/fact-check/products-named.js';
import { readClaims } from '../../../src/language/claims/read-claims.js';
import { type CorpusDraft, corpus, rowsOf } from '../../support/fact-shops.js';

/** A draft judged as its shop would judge it: on the products it is about, those it names and those ordered. */
function judged(draft: CorpusDraft) {
  const rows = rowsOf(draft);
  const ordered = new Set(rows.orders.flatMap(({ lines }) => lines.map(({ variantId }) => variantId)));
  const named = new Set(productsNamed(rows.products)(draft.text));
  const about = rows.products.filter(
    ({ id, variants }) =>
      draft.about.includes(id) || named.has(id) || variants.some((variant) => ordered.has(variant.id)),
  );
  return checkFacts(readClaims(draft.text), factsFrom({ ...rows, products: about }));
}

const GOOD = corpus('good.jsonl');
const PLANTED = corpus('planted.jsonl');
// Written when the reader was done and mended afterwards: kept apart, so that a fall shows.
const LATER = [...corpus('unseen.jsonl'), ...corpus('unseen-2.jsonl')];

const idsStopped = (drafts: CorpusDraft[]): string[] => drafts.filter((d) => !judged(d).passed).map(({ id }) => id);
const idsMissed = (drafts: CorpusDraft[]): string[] => drafts.filter((d) => judged(d).passed).map(({ id }) => id);

test('the corpus is two hundred drafts, half of them with one planted wrong fact', () => {
  expect([GOOD.length, PLANTED.length]).toEqual([100, 100]);
  expect(new Set([...GOOD, ...PLANTED].map(({ text }) => text)).size).toBe(200);
});

test('every planted wrong fact is stopped', () => {
  expect(idsMissed(PLANTED)).toEqual([]);
});

test('of the good drafts at most two in a hundred are stopped', () => {
  expect(idsStopped(GOOD).length).toBeLessThanOrEqual(2);
});

test('what is stopped is what was planted', () => {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
  const other = PLANTED.filter((draft) => {
    const planted = plain(draft.wrong?.[1] ?? '');
    const stopped = judged(draft).claims.filter(({ ok }) => !ok);
    return !stopped.some(({ text }) => plain(text).includes(planted) || planted.includes(plain(text)));
  });
  // "আজ অফারের শেষ দিন" and "ক্যাশ অন ডেলিভারি নেই" are stopped by the words beside those that were changed.
  expect(other.map(({ id }) => id)).toEqual(['w092', 'w100']);
});

test('drafts written after the reader was done fare alike', () => {
  expect(idsMissed(LATER.filter(({ wrong }) => wrong !== undefined))).toEqual([]);
  expect(idsStopped(LATER.filter(({ wrong }) => wrong === undefined))).toEqual([]);
});

test('each traced claim names the row it comes from, each stopped one its reason', () => {
  for (const draft of [...GOOD, ...PLANTED])
    for (const { ok, source, why } of judged(draft).claims) {
      if (ok) expect(source).toMatchObject({ type: expect.any(String), id: expect.any(String) });
      else expect(why?.code).toMatch(/^fact_/);
    }
});
