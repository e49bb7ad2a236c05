import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne, insert, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly } from '../../store/store.js';
import { audited } from '../shop/audit.js';
import { theCampaign } from './find.js';

const inMs = (minutes: number): number => Math.round(minutes * 60_000);

export interface RuleInput {
  enabled: boolean;
  thresholdMinutes: number;
  minItems: number;
  periodMinutes: number;
}

/** A rule on the median first answer, from now on or over what is answered already. */
export const ruleRow = (
  deps: Deps,
  shopId: string,
  campaignId: string,
  { enabled, thresholdMinutes, minItems, periodMinutes }: RuleInput,
): Row<'campaignRules'> => ({
  id: deps.newId(),
  shopId,
  campaignId,
  kind: 'first_answer_median',
  enabled,
  thresholdMs: inMs(thresholdMinutes),
  minItems,
  periodMs: inMs(periodMinutes),
  since: 0,
});

/** Adds a rule to a campaign; what is not said is as the shop's settings start one. */
export async function addRule(
  deps: Deps,
  scope: Scope,
  campaignId: string,
  given: { [K in keyof RuleInput]?: RuleInput[K] | undefined },
): Promise<Row<'campaignRules'>> {
  await theCampaign(deps, scope, campaignId);
  const usual = (await deps.settingsOf(scope.shopId))['campaign-rules'].firstAnswerMedian;
  const rule = ruleRow(deps, scope.shopId, campaignId, { ...usual, ...said(given) });
  await deps.store.commit([
    insert(deps.store, 'campaignRules', rule),
    audited(deps, scope, 'campaign.rule.add', rule.id, given),
  ]);
  return rule;
}

/** Changes or switches one rule. @throws DomainError not_found */
export async function editRule(
  deps: Deps,
  scope: Scope,
  target: { campaignId: string; ruleId: string },
  given: { [K in keyof RuleInput]?: RuleInput[K] | undefined },
): Promise<Row<'campaignRules'>> {
  const { store } = deps;
  const where = { shopId: scope.shopId, campaignId: target.campaignId, id: target.ruleId };
  const rule = await findOne(store, 'campaignRules', where);
  if (!rule) throw new DomainError('not_found', [reason('not_found')]);
  const { thresholdMinutes, periodMinutes, ...plain } = said(given);
  const set = {
    ...plain,
    ...(thresholdMinutes === undefined ? {} : { thresholdMs: inMs(thresholdMinutes) }),
    ...(periodMinutes === undefined ? {} : { periodMs: inMs(periodMinutes) }),
  };
  const changed = Object.keys(set).length === 0 ? [] : [exactly(1, update(store, 'campaignRules', where, set))];
  await store.commit([...changed, audited(deps, scope, 'campaign.rule.edit', rule.id, given)]);
  return { ...rule, ...set };
}

type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const said = <T extends object>(values: T): Said<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Said<T>;
