import type { KeywordRule, RulePlace } from '../../domain/keyword-rule.js';
import { judgeKeywords, keywordMessage, type ReadRule, readRule } from '../../language/keywords.js';
import { keywordRulesOf } from '../../store/keyword-rules.js';
import type { Store } from '../../store/store.js';

/** The first rule that holds for a message written somewhere, with the words found; null when none does. */
export type FindRule = (text: string, place: RulePlace) => { rule: KeywordRule; words: string[] } | null;

const finderOf =
  (rules: readonly ReadRule[]): FindRule =>
  (text, place) => {
    if (rules.length === 0) return null;
    const message = keywordMessage(text);
    for (const each of rules) {
      const verdict = judgeKeywords(each, message, place);
      if (verdict.holds) return { rule: each.rule, words: verdict.words };
    }
    return null;
  };

/** The finder of a shop's rules, made once and again after a commit to them. */
export function shopRules(store: Store): (shopId: string) => Promise<FindRule> {
  let known = new Map<string, Promise<FindRule>>();
  store.onCommit((tables) => {
    if (tables.has('keyword_rules')) known = new Map();
  });
  const load = async (shopId: string): Promise<FindRule> =>
    finderOf((await keywordRulesOf(store, shopId)).filter(({ enabled }) => enabled).map(readRule));
  return (shopId) => {
    const remembered = known.get(shopId);
    if (remembered) return remembered;
    const loading = load(shopId);
    known.set(shopId, loading);
    loading.catch(() => known.delete(shopId));
    return loading;
  };
}
