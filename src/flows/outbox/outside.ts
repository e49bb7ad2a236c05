import type { Deps } from '../../deps.js';
import { retryAt } from '../../domain/outbox-state.js';
import { type Reason, reason } from '../../domain/reason.js';
import { GraphError } from '../../facebook/errors.js';
import { SmsError } from '../../notify/errors.js';
import { findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { raiseAlert } from '../shop/alert.js';
import { templateAlert } from '../utility/trouble.js';
import { guarded } from './guard.js';
import { nextRoute } from './step-down.js';

/**
 * What a failure of the ways beside plain messages makes of a row: an SMS not taken, a template or Human
 * Agent that Facebook does not let be sent. Answers false for every other error, which is the error table's.
 */
export async function failedOutside(deps: Deps, row: Row<'outbox'>, error: unknown): Promise<boolean> {
  if (error instanceof SmsError) await smsFailed(deps, row, error);
  else if (row.route === 'utility' && error instanceof GraphError && blames(error) !== null) {
    await utilityFailed(deps, row, error, blames(error) as 'template' | 'page');
  } else if (row.route === 'human' && error instanceof GraphError && blames(error) !== null) {
    await humanAgentFailed(deps, row, error);
  } else return false;
  return true;
}

/** Down to the router's next way; guarded, so that an echo that came meanwhile counts. */
async function stepDown(deps: Deps, row: Row<'outbox'>, set: Partial<Row<'outbox'>>, more: Write[] = []) {
  await onFreshFacts(async () => {
    const fresh = await findOne(deps.store, 'outbox', { shopId: row.shopId, id: row.id });
    if (fresh?.state !== 'sending') return;
    await deps.store.commit([guarded(deps, fresh, { state: 'queued', notBefore: deps.clock(), ...set }), ...more]);
  });
  deps.wake('outbox');
}

/** The same message with the same id is harmless to a gateway: it is tried again until it is no use, then the next way. */
async function smsFailed(deps: Deps, row: Row<'outbox'>, error: SmsError): Promise<void> {
  deps.log.warn({ outbox: row.id, status: error.status }, error.message);
  const at = error.again ? retryAt(row.attempts, deps.clock()) : null;
  const seen = { code: error.status ?? 0, message: error.message };
  if (at !== null) return stepDown(deps, row, { notBefore: at, reason: reason('sms_unreachable'), error: seen });
  // The next way counts its own attempts.
  const why = reason('sms_refused', { code: error.status ?? '-' });
  return stepDown(deps, row, { ...nextRoute(deps, row), reason: why, error: seen, attempts: 0 });
}

/** Invalid parameters are the template's fault, a missing permission the Page's (meta-platform, 5.5 and 6.2). */
function blames({ code, subcode }: GraphError): 'template' | 'page' | null {
  if (code === 100 && subcode !== 2018001) return 'template';
  return (code === 10 || code === 200) && subcode === null ? 'page' : null;
}

/** The app was not granted the feature: no message of this Page is tried so again until a person says it was. */
async function humanAgentFailed(deps: Deps, row: Row<'outbox'>, { code, subcode, message }: GraphError): Promise<void> {
  const printed = subcode === null ? `${code}` : `${code}/${subcode}`;
  const set = { ...nextRoute(deps, row), reason: reason('graph_refused', { code: printed }), error: { code, message } };
  return stepDown(deps, row, set, [update(deps.store, 'pages', { id: row.pageId }, { humanAgent: false })]);
}

async function utilityFailed(deps: Deps, row: Row<'outbox'>, error: GraphError, whose: 'template' | 'page') {
  const { store } = deps;
  const { code, subcode, message, fbtraceId } = error;
  const printed = subcode === null ? `${code}` : `${code}/${subcode}`;
  deps.log.warn({ outbox: row.id, code, subcode, fbtraceId }, 'Facebook refused a utility template');
  const why: Reason = reason('graph_refused', { code: printed });
  const seen = { code, message, ...(subcode === null ? {} : { subcode }), ...(fbtraceId ? { trace: fbtraceId } : {}) };
  const set = { ...nextRoute(deps, row), reason: why, error: seen };
  const template = row.via?.template;
  const known = template && (await findOne(store, 'utilityTemplates', { shopId: row.shopId, id: template.id }));
  if (whose === 'page' || !known) {
    const params = { code: printed };
    return stepDown(deps, row, set, [
      update(store, 'pages', { id: row.pageId }, { utilityRefused: printed }),
      raiseAlert(deps, row.shopId, 'utility_refused', row.pageId, 'warning', params, '/settings/templates/utility'),
    ]);
  }
  // Facebook's own word for its state stays: only when that changes is it used again.
  const bad = { state: 'disabled' as const, reason: `(#${printed}) ${message}`, checkedAt: deps.clock() };
  return stepDown(deps, row, set, [
    update(store, 'utilityTemplates', { shopId: row.shopId, id: known.id }, bad),
    templateAlert(deps, { ...known, ...bad }),
  ]);
}
