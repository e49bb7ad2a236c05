import type { Deps } from '../../deps.js';
import type { Intent } from '../../domain/intent.js';
import type { RuleApplied } from '../../domain/keyword-rule.js';
import { latestCorrections } from '../../store/corrections.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Words } from '../../words/words.js';
import type { Understood } from '../pages/understood.js';
import { whoDid } from './who.js';

/** Words that stand side by side in the message are one quotation: “dam koto”. */
function together(evidence: readonly string[], text: string): string[] {
  const said = text.toLowerCase().replaceAll(/\s+/g, ' ');
  const joined: string[] = [];
  for (const word of evidence) {
    const longer = `${joined.at(-1)} ${word}`;
    if (joined.length > 0 && said.includes(longer.toLowerCase())) joined[joined.length - 1] = longer;
    else joined.push(word);
  }
  return joined;
}

/** The rule that decided; what Munshi reads by itself only where the rule says otherwise. */
const ruleShown = ({ name, read }: RuleApplied, intent: Intent): NonNullable<Understood['rule']> => ({
  name,
  ...(read.intent === intent ? {} : { read: read.intent }),
});

/** What was made of some interactions, with names in place of ids; by the interaction's id. */
export async function understoodOf(
  deps: Deps,
  shopId: string,
  interactions: Row<'interactions'>[],
  words: Words,
): Promise<Map<string, Understood>> {
  const { store } = deps;
  const productIds = [...new Set(interactions.flatMap(({ topic }) => topic?.productIds ?? []))];
  const [corrections, products] = await Promise.all([
    latestCorrections(
      store,
      shopId,
      interactions.map(({ id }) => id),
    ),
    productIds.length === 0 ? [] : find(store, 'products', { shopId, id: productIds }),
  ]);
  const by = corrections.size === 0 ? (): string => '' : await whoDid(deps, shopId, words);
  return new Map(
    interactions.map((row): [string, Understood] => {
      const { id, intent, evidence, text, alternatives, topic, rule } = row;
      const put = corrections.get(id);
      const names = (topic?.productIds ?? []).flatMap((each) => products.find((one) => one.id === each)?.name ?? []);
      const others = [...(put ? [put.from] : []), ...(alternatives ?? []).map((each) => each.intent)];
      return [
        id,
        {
          interactionId: id,
          intent,
          evidence: together(evidence, text),
          alternatives: [...new Set(others)].filter((each) => each !== intent).slice(0, 3),
          ...(rule ? { rule: ruleShown(rule, put?.from ?? intent) } : {}),
          ...(topic && names.length > 0 ? { product: { from: topic.from, names } } : {}),
          ...(put ? { put: { from: put.from, by: by(put.by) } } : {}),
        },
      ];
    }),
  );
}
