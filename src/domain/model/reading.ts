import { INTENT_DEFAULTS, type Intent, RISKS, type Risk } from '../intent.js';
import { normalisePhone, replacePhones } from '../phone.js';
import type { ItemMention, Slots, Understanding } from '../understanding.js';
import type { ModelAnswer, ModelReading } from './answer.js';

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[০-৯]/g, (digit) => String('০১২৩৪৫৬৭৮৯'.indexOf(digit)))
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

const riskier = (one: Risk, other: Risk): Risk => (RISKS.indexOf(other) > RISKS.indexOf(one) ? other : one);

/** What only a person answers stays so, whatever the model makes of it. */
const intentOf = (local: Intent, read: Intent): Intent =>
  INTENT_DEFAULTS[local].personOnly && !INTENT_DEFAULTS[read].personOnly ? local : read;

function phonesIn(text: string): Set<string> {
  const found = new Set<string>();
  replacePhones(text, (phone) => {
    found.add(phone);
    return null;
  });
  return found;
}

/**
 * What a model read, as far as it may correct the local engine: never less risky, never out of a person's hands, and of
 * the slots only what stands in the buyer's own words.
 */
export function boundedReading(
  local: Understanding,
  { understanding: read }: ModelAnswer,
  text: string,
  product: string | null,
): ModelReading {
  const intent = intentOf(local.intent, read.intent);
  const isBangla = /\p{Script=Bengali}/u.test(text);
  return {
    intent,
    tier: intent === local.intent ? local.tier : INTENT_DEFAULTS[intent].tier,
    risk: riskier(riskier(local.risk, read.risk), INTENT_DEFAULTS[intent].risk),
    language: (read.language === 'bn') === isBangla ? read.language : local.language,
    confidence: read.confidence,
    slots: slotsIn(text, read.slots, local.slots, product),
  };
}

function slotsIn(text: string, read: Slots, local: Slots, product: string | null): Slots {
  const words = fold(text);
  const stands = (value: string | null): string | null =>
    value !== null && fold(value) !== '' && words.includes(fold(value)) ? value : null;
  const phone = read.phone === null ? null : normalisePhone(read.phone);
  const quantities = new Set(words.match(/\d+/g)?.map(Number));
  const item = ({ product: name, quantity, variant }: ItemMention): ItemMention => {
    const known = product !== null && name !== null && fold(name) === fold(product);
    const counted = local.items.some((each) => each.quantity === quantity) || quantities.has(quantity ?? Number.NaN);
    return {
      product: known ? product : stands(name),
      quantity: counted ? quantity : null,
      variant: stands(variant),
    };
  };
  return {
    name: stands(read.name),
    phone: phone !== null && (phone === local.phone || phonesIn(text).has(phone)) ? phone : null,
    address: stands(read.address),
    area: stands(read.area),
    // The official name of a district may stand for an area that was written: then the local engine knows it too.
    district: read.district === local.district ? local.district : stands(read.district),
    items: read.items
      .map(item)
      .filter((each) => each.product !== null || each.quantity !== null || each.variant !== null),
  };
}
