import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { INTENT_DEFAULTS, type Intent } from '../../domain/intent.js';
import { reason } from '../../domain/reason.js';
import { upsert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { alertOver } from '../shop/alert.js';
import { audited } from '../shop/audit.js';
import { overrideWrites } from '../shop/override.js';
import { evidenceOf, type IntentEvidence } from './evidence.js';

/** The alert that an intent was taken back; its subject is the intent. */
export const BACK_ALERT = 'autopilot_back';

type Switched = Pick<Row<'autopilot'>, 'intent' | 'action' | 'of' | 'right' | 'countFrom'>;

/** The matrix's cell without risk, the record of the switch, and the line of the action log: one commit. */
export async function switchWrites(deps: Deps, scope: Scope, switched: Switched): Promise<Write[]> {
  const { intent, action, of, right } = switched;
  const value = { rows: { [intent]: { low: { action } } } };
  const set = { ...switched, by: actorKey(scope.actor), at: deps.clock() };
  return [
    ...(await overrideWrites(deps, scope, { section: 'response-matrix', value, onTop: true })),
    upsert(deps.store, 'autopilot', ['shopId', 'intent'], { shopId: scope.shopId, ...set }, set),
    audited(deps, scope, `autopilot.${action}`, intent, { of, right }),
  ];
}

async function evidenceOn(deps: Deps, { shopId }: Scope, intent: Intent): Promise<IntentEvidence> {
  const { intents } = await evidenceOf(deps, shopId, (each) => each === intent);
  const [own] = intents;
  if (own) return own;
  const { action } = (await deps.settingsOf(shopId))['response-matrix'].rows[intent].low;
  const never = INTENT_DEFAULTS[intent].personOnly;
  const why = never ? reason('intent_person_only', { intent }) : reason('autopilot_not_drafted', { intent, action });
  throw new DomainError('refused', [why]);
}

/**
 * An admin lets an intent go by itself, as its evidence suggests. Harmless to repeat.
 * @throws DomainError refused (each thing the evidence lacks)
 */
export async function switchToAutomatic(deps: Deps, scope: Scope, intent: Intent): Promise<void> {
  await onFreshFacts(async () => {
    const { action, drafts, objections, since } = await evidenceOn(deps, scope, intent);
    if (action === 'automatic') return;
    if (objections.length > 0) throw new DomainError('refused', objections);
    const { decided: of, asWritten: right } = drafts;
    const writes = await switchWrites(deps, scope, { intent, action: 'automatic', of, right, countFrom: since });
    await deps.store.commit([...writes, alertOver(deps, scope.shopId, BACK_ALERT, intent)]);
  });
}

/** A person has it drafted again: what it had earned stays. Harmless to repeat. */
export async function switchToDraft(deps: Deps, scope: Scope, intent: Intent): Promise<void> {
  await onFreshFacts(async () => {
    const { action, automatic, since } = await evidenceOn(deps, scope, intent);
    if (action !== 'automatic') return;
    const [of, right] = [automatic?.items.length ?? 0, automatic?.right ?? 0];
    await deps.store.commit(await switchWrites(deps, scope, { intent, action: 'draft', of, right, countFrom: since }));
  });
}
