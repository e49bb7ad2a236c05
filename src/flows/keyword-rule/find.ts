import type { KeywordRule, RulePlace } from '../../domain/keyword-rule.js';
import { judgeKeywords, keywordMessage, type ReadRule, readRule } from '../../language/keywords.js';
import { keywordRulesOf } from '../../store/keyword-rules.js';
import { rememberedByShop } from '../../store/remembered.js';
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
export const shopRules = (store: Store): ((shopId: string) => Promise<FindRule>) =>
  rememberedByShop(store, ['keyword_rules'], async (shopId) =>
    finderOf((await keywordRulesOf(store, shopId)).filter(({ enabled }) => enabled).map(readRule)),
  );
