import type { Deps } from '../../deps.js';
import { type CheckedClaim, checkFacts } from '../../domain/fact-check/check.js';
import { untracedClaims } from '../../domain/fact-check/override.js';
import type { Stated, StatedKind } from '../../domain/fact-check/stated.js';
import { readClaims } from '../../language/claims/read-claims.js';
import type { TemplateKey } from '../../messages/facts.js';
import { productsById } from '../../store/catalogue.js';
import { find } from '../../store/rows.js';
import { zonesOf } from '../../store/zones.js';
import { openingHours } from '../fact-check/check-texts.js';
import { factsFrom } from '../fact-check/facts-from.js';

/**
 * The texts nobody reads before they leave and no draft's check sees: an order's notices and its summary. What they
 * print of an order are the order's own rows; what they say besides is judged when they are saved and when they leave.
 */
export const isUnread = (key: TemplateKey): boolean => key.startsWith('notice.') || key === 'reply.order_summary';

// What Liquid puts in, and what stands in either arm of a condition, by itself.
const PRINTED = /\{\{[\s\S]*?\}\}/g;
const TAG = /\{%[\s\S]*?%\}|\n---\n/;

/** What a text states in its own words: not what it prints of an order. */
function ownWords(samples: readonly string[], source: string, printed: readonly string[]): Stated[] {
  const figures = new Set(printed.flatMap((text) => readClaims(text)).flatMap(({ values, code }) => [...values, code]));
  const ofFacts = ({ values, code }: Stated): boolean =>
    values.length > 0 ? values.every((value) => figures.has(value)) : code !== '' && figures.has(code);
  const whole = samples.flatMap((sample) => readClaims(sample)).filter((stated) => !ofFacts(stated));
  const arms = source.split(TAG).flatMap((part) => {
    const read = part.replaceAll(PRINTED, ' … ');
    return readClaims(read).filter(({ kind, start, end }) => {
      const beside = read.slice(Math.max(0, start - NEAR), end + NEAR);
      return !(SUMS.has(kind) && beside.includes('…'));
    });
  });
  return [...whole, ...arms];
}

// "Refund: {{ refund }}" names a sum that Liquid prints; with it the whole text has been read already.
const SUMS = new Set<StatedKind>(['refund', 'return', 'advance', 'discount']);
const NEAR = 30;

/** What a text of the shop's states in its own words and no row of the shop bears out, once each. */
export async function untracedWords(
  deps: Deps,
  shopId: string,
  text: { key: TemplateKey; source: string },
): Promise<CheckedClaim[]> {
  const { store } = deps;
  const tried = deps.templates.preview(text.key, text.source);
  const samples = 'samples' in tried ? tried.samples : [];
  const stated = ownWords(samples, text.source, deps.templates.sampleWords(text.key));
  if (stated.length === 0) return [];
  const [settings, zones, policies, names] = await Promise.all([
    deps.settingsOf(shopId),
    zonesOf(store, shopId),
    find(store, 'policies', { shopId }),
    deps.namesOf(shopId),
  ]);
  const products = await productsById(store, shopId, names.stated(text.source));
  const facts = factsFrom({
    products: products.filter(({ active }) => active),
    zones,
    policies,
    orders: [],
    aboutOrderId: null,
    buyer: null,
    hours: openingHours(settings),
    claims: [],
    timeZone: settings.timeZone,
    now: deps.clock(),
  });
  const untraced = untracedClaims(checkFacts(stated, facts));
  return [...new Map(untraced.map((claim) => [`${claim.kind}:${claim.text}`, claim])).values()];
}
