import type { Deps } from '../../deps.js';
import type { Language } from '../../domain/intent.js';
import type { ModelFact } from '../../domain/model/answer.js';
import { type Known, mask } from '../../domain/model/mask.js';
import { zoneOfPlace } from '../../language/area-key.js';
import type { Product } from '../../store/catalogue.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { zonesOf } from '../../store/zones.js';
import { FACT_PHRASES } from '../../words/fact-phrases.js';
import { fill } from '../../words/fill.js';
import { type Locale, money } from '../../words/format.js';
import type { ModelTurn } from './turn.js';

const MOST_VARIANTS = 12;

/** The letters figures are written in beside a buyer's own. */
const localeOf = (language: Language): Locale => (language === 'bn' ? 'bn' : 'en');

/** Everything a reply to this turn may say, each with the rows it stands on. */
export async function factsOf(deps: Deps, turn: ModelTurn, known: Known): Promise<ModelFact[]> {
  const { shopId, language, slots } = turn.interaction;
  const [zones, policies] = await Promise.all([zonesOf(deps.store, shopId), find(deps.store, 'policies', { shopId })]);
  const asked = zoneOfPlace(slots, zones);
  return [
    ...turn.products.flatMap((product, at) => productFacts(product, `${at + 1}`, language)),
    ...(asked ? [asked] : zones).flatMap((zone, at) => zoneFacts(zone, at + 1, language)),
    ...policies
      .filter(({ textBn, textEn }) => textBn !== '' || textEn !== '')
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map((policy) => policyFact(policy, language)),
    ...buyerFacts(turn),
    localAnswer(turn, known),
  ];
}

function productFacts(product: Product, at: string, language: Language): ModelFact[] {
  const phrase = FACT_PHRASES[language];
  const named = { id: `product.${at}`, about: 'name of the product', text: product.name, shown: true, open: true };
  const variants = product.variants.filter(({ active }) => active).slice(0, MOST_VARIANTS);
  return [
    { ...named, claims: [] },
    ...variants.flatMap((variant, index): ModelFact[] => {
      const name = Object.values(variant.options).join(' · ') || product.name;
      const there = variant.onHand > variant.reserved;
      const price = money(variant.price, localeOf(language));
      const stock = fill(there ? phrase.there : phrase.gone, { name }, localeOf(language));
      const id = `${at}.${index + 1}`;
      const { id: subjectId } = variant;
      return [
        {
          id: `price.${id}`,
          about: `price of ${product.name}, ${name}`,
          text: price,
          shown: true,
          open: false,
          claims: [{ kind: 'price', subjectId, value: variant.price, text: price }],
        },
        {
          id: `stock.${id}`,
          about: `whether ${product.name}, ${name} is there`,
          text: stock,
          shown: true,
          open: true,
          claims: [{ kind: 'stock', subjectId, value: there ? 1 : 0, text: name }],
        },
      ];
    }),
  ];
}

function zoneFacts(zone: Row<'zones'>, at: number, language: Language): ModelFact[] {
  const locale = localeOf(language);
  const name = locale === 'bn' ? zone.nameBn : zone.nameEn;
  const fee = money(zone.fee, locale);
  const days = fill(FACT_PHRASES[language].days, { n: zone.daysMax }, locale);
  const place = { about: 'name of a delivery zone', text: name, shown: true, open: true, claims: [] };
  return [
    { id: `zone.${at}`, ...place },
    {
      id: `fee.${at}`,
      about: `delivery fee, ${zone.nameEn}`,
      text: fee,
      shown: true,
      open: false,
      claims: [{ kind: 'fee', subjectId: zone.id, value: zone.fee, text: fee }],
    },
    {
      id: `days.${at}`,
      about: `how long delivery takes at most, ${zone.nameEn}`,
      text: days,
      shown: true,
      open: false,
      claims: [{ kind: 'days', subjectId: zone.id, value: zone.daysMax, text: days }],
    },
  ];
}

function policyFact({ key, textBn, textEn, version }: Row<'policies'>, language: Language): ModelFact {
  const text = (language === 'bn' ? textBn : textEn) || textBn || textEn;
  return {
    id: `policy.${key}`,
    about: `what the shop says about ${key}`,
    text,
    shown: true,
    open: false,
    claims: [{ kind: 'policy', subjectId: key, value: version, text }],
  };
}

const buyerFacts = ({ buyer }: ModelTurn): ModelFact[] =>
  buyer?.name
    ? [{ id: 'buyer.name', about: 'the buyer’s name', text: buyer.name, shown: false, open: false, claims: [] }]
    : [];

/** The fact that holds the whole answer as the shop's own texts give it. */
const LOCAL_ANSWER = 'answer';

const isOrders = (template: string | null): boolean => template?.startsWith('reply.order_') ?? false;

/** What is asked for or told of an order has to be said whole: the buyer's yes is bound to it. */
export const requiredOf = ({ local }: ModelTurn): string[] => (isOrders(local.template) ? [LOCAL_ANSWER] : []);

function localAnswer({ local }: ModelTurn, known: Known): ModelFact {
  const { texts, claims, template } = local;
  const alone = texts.message ?? texts.private;
  const text = alone ?? texts.public ?? '';
  const about = isOrders(template)
    ? 'all that has to be said of the order: what it holds, what is missing, where it is'
    : 'the shop’s standard answer to this, whole';
  // What holds something of the buyer's is named and not read.
  const shown = !isOrders(template) && mask(text, known).tokens.size === 0;
  return { id: LOCAL_ANSWER, about, text, shown, open: alone === undefined, claims };
}
