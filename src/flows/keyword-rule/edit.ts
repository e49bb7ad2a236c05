import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { KEYWORD_LIMITS, ruleProblems } from '../../domain/keyword-rule-check.js';
import { reason } from '../../domain/reason.js';
import { keywordKey } from '../../language/keywords.js';
import { keywordRulesOf } from '../../store/keyword-rules.js';
import { findOne, insert, remove, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { audited } from '../shop/audit.js';

type Rule = Row<'keywordRules'>;
export type KeywordRuleInput = Omit<Rule, 'id' | 'shopId' | 'version' | 'position' | 'createdAt'>;
/** What is left out stays; `version`: what the editor saw, another one is a conflict. */
export type KeywordRulePatch = { [K in keyof KeywordRuleInput]?: KeywordRuleInput[K] | undefined } & {
  position?: number | undefined;
  version?: number | undefined;
};

const trimmed = (words: readonly string[]): string[] => words.map((word) => word.trim()).filter(Boolean);
const orNull = (text: string | null): string | null => text?.trim() || null;

const tidy = (rule: Rule): Rule => ({
  ...rule,
  name: rule.name.trim(),
  include: trimmed(rule.include),
  exclude: trimmed(rule.exclude),
  answerBn: orNull(rule.answerBn),
  answerEn: orNull(rule.answerEn),
});

/** Refuses a rule that cannot stand, naming each wrong field. */
async function check(deps: Deps, rule: Rule, others: Rule[]): Promise<void> {
  const { shopId, pageId, postId } = rule;
  const problems = Object.entries(ruleProblems(rule, others, keywordKey)).map(([field, { code, params }]) =>
    reason(code, { ...params, field }),
  );
  const [page, post] = await Promise.all([
    pageId === null || findOne(deps.store, 'pages', { shopId, id: pageId }),
    postId === null || findOne(deps.store, 'posts', { shopId, id: postId, ...(pageId === null ? {} : { pageId }) }),
  ]);
  if (!page) problems.push(reason('not_found', { field: 'pageId' }));
  if (!post) problems.push(reason('post_unknown', { field: 'postId' }));
  if (problems.length > 0) throw new DomainError('invalid', problems);
}

/** Adds a keyword rule, asked after those that are there. @throws DomainError invalid (each wrong field), refused (too many) */
export async function createKeywordRule(deps: Deps, scope: Scope, input: KeywordRuleInput): Promise<Rule> {
  const { store } = deps;
  const { shopId } = scope;
  const others = await keywordRulesOf(store, shopId);
  const { rules: most } = KEYWORD_LIMITS;
  if (others.length >= most) throw new DomainError('refused', [reason('keyword_rules_full', { max: most })]);
  const position = (others.at(-1)?.position ?? 0) + 1;
  const own = { id: deps.newId(), shopId, version: 1, position, createdAt: deps.clock() };
  const rule = tidy({ ...input, ...own });
  await check(deps, rule, others);
  await store.commit([
    insert(store, 'keywordRules', rule),
    audited(deps, scope, 'keyword_rule.create', rule.id, inputOf(rule)),
  ]);
  return rule;
}

const inputOf = ({ id: _id, shopId: _shop, createdAt: _at, ...input }: Rule) => input;

/** The rule, as whoever gave this version saw it. @throws DomainError not_found, conflict */
async function seenRule(deps: Deps, { shopId }: Scope, id: string, version: number | undefined): Promise<Rule> {
  const rule = await findOne(deps.store, 'keywordRules', { shopId, id });
  if (!rule) throw new DomainError('not_found', [reason('not_found')]);
  if (version !== undefined && version !== rule.version)
    throw new DomainError('conflict', [reason('changed_meanwhile', { version: rule.version })]);
  return rule;
}

const same = ({ shopId, id, version }: Rule) => ({ shopId, id, version });

/**
 * Changes a rule, switches it or puts it elsewhere in the order (1 is first; the others make room). What was answered by
 * it stays as it was. @throws DomainError not_found, conflict, invalid
 */
export async function editKeywordRule(deps: Deps, scope: Scope, id: string, patch: KeywordRulePatch): Promise<Rule> {
  const { version, position, ...changes } = patch;
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const edits = Object.keys(given).length > 0;
  return onFreshFacts(async () => {
    const before = await seenRule(deps, scope, id, version);
    const others = (await keywordRulesOf(deps.store, scope.shopId)).filter((each) => each.id !== id);
    const moved = position === undefined ? null : placed(before, others, position);
    const after = tidy({
      ...before,
      ...given,
      position: moved?.position ?? before.position,
      version: before.version + 1,
    });
    if (edits) await check(deps, after, others);
    const { id: _id, shopId: _shop, ...set } = after;
    await deps.store.commit([
      exactly(1, update(deps.store, 'keywordRules', same(before), set)),
      ...(moved?.others ?? []).map((each) => exactly(1, positioned(deps, each))),
      edits
        ? audited(deps, scope, 'keyword_rule.edit', id, { before: inputOf(before), after: inputOf(after) })
        : audited(deps, scope, 'keyword_rule.move', id, { from: before.position, to: after.position }),
    ]);
    return after;
  });
}

/** A rule's place in the order, and the others whose place changes by it. */
function placed(rule: Rule, others: readonly Rule[], to: number) {
  const at = Math.min(to, others.length + 1);
  const order = [...others.slice(0, at - 1), rule, ...others.slice(at - 1)].map((each, n) => ({ each, to: n + 1 }));
  const shifted = order.filter(({ each, to: place }) => each.id !== rule.id && each.position !== place);
  return { position: at, others: shifted.map(({ each, to: place }) => ({ rule: each, to: place })) };
}

const positioned = (deps: Deps, { rule, to }: { rule: Rule; to: number }) =>
  update(deps.store, 'keywordRules', same(rule), { position: to, version: rule.version + 1 });

/** @throws DomainError not_found */
export async function removeKeywordRule(deps: Deps, scope: Scope, id: string): Promise<Rule> {
  return onFreshFacts(async () => {
    const rule = await seenRule(deps, scope, id, undefined);
    await deps.store.commit([
      exactly(1, remove(deps.store, 'keywordRules', same(rule))),
      audited(deps, scope, 'keyword_rule.remove', id, inputOf(rule)),
    ]);
    return rule;
  });
}
