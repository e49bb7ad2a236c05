import { describe, expect, test } from '@jest/globals';
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
// Of unseen-4 (seventy good ones and thirty with one planted), nine good ones were stopped at first and no planted one passed.
// Of unseen-5 (seventy and fifty, by another hand that saw the shops but neither code nor lines), fifteen good ones were
// stopped at first and nine planted ones passed: courier, status, material, country and parts were not judged yet.
// Of unseen-6 (eighty and sixty, by a third hand), twelve good ones were stopped at first and nine planted ones passed: full
// silk and half, sums of one piece, models, what is sewn, pieces of an order.
const LATER = ['unseen.jsonl', 'unseen-2.jsonl', 'unseen-4.jsonl', 'unseen-5.jsonl', 'unseen-6.jsonl'].flatMap(corpus);

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
  // "Cash on delivery, nothing to pay before": so every order may be paid where no policy asks for an advance.
  expect(idsMissed(LATER.filter(({ wrong }) => wrong !== undefined))).toEqual(['k134']);
  expect(idsStopped(LATER.filter(({ wrong }) => wrong === undefined))).toEqual([]);
});

describe('two hundred drafts by somebody who never saw the code', () => {
  // At first 22 good ones were stopped and 12 planted ones passed. Mended was against the halves up to number 50, read one
  // by one, and what it came to in the others, never read till then, was 5 and 4 of 50. Those have been read since; what
  // is left of them stands below.
  const THIRD = corpus('unseen-3.jsonl');
  const half = (mended: boolean, planted: boolean): CorpusDraft[] =>
    THIRD.filter(({ id, wrong }) => Number(id.slice(3)) <= 50 === mended && (wrong !== undefined) === planted);

  test('the half it was mended against passes whole', () => {
    expect([half(true, true).length, half(true, false).length]).toEqual([50, 50]);
    expect(idsMissed(half(true, true))).toEqual([]);
    expect(idsStopped(half(true, false))).toEqual([]);
  });

  test('the other half: the planted ones that still pass and the good ones still stopped', () => {
    expect([half(false, true).length, half(false, false).length]).toEqual([50, 50]);
    // "Cash on delivery in the whole country": every order of every zone may be paid so, and no policy says otherwise.
    expect(idsMissed(half(false, true))).toEqual(['p3-077']);
    expect(idsStopped(half(false, false))).toEqual([]);
  });
});

test('the lines written cause by cause while mending hold', () => {
  const MENDED = corpus('mended.jsonl');
  expect(idsMissed(MENDED.filter(({ wrong }) => wrong !== undefined))).toEqual([]);
  expect(idsStopped(MENDED.filter(({ wrong }) => wrong === undefined))).toEqual([]);
});

test('each traced claim names the row it comes from, each stopped one its reason', () => {
  for (const draft of [...GOOD, ...PLANTED])
    for (const { ok, source, why } of judged(draft).claims) {
      if (ok) expect(source).toMatchObject({ type: expect.any(String), id: expect.any(String) });
      else expect(why?.code).toMatch(/^fact_/);
    }
});
