import type { Deps } from '../../deps.js';
import {
  type AutopilotLimits,
  type AutopilotVerdict,
  autopilotObjections,
  autopilotVerdict,
  type DraftEvidence,
  NO_EVIDENCE,
} from '../../domain/autopilot.js';
import { INTENT_DEFAULTS, INTENTS, type Intent } from '../../domain/intent.js';
import type { ResponseAction } from '../../domain/matrix.js';
import type { Reason } from '../../domain/reason.js';
import { draftEvidence, misreadSince } from '../../store/autopilot.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { autopilotItems } from './items.js';

/** How an intent stands: for messages without risk, whatever the status of an order. */
export interface IntentEvidence {
  intent: Intent;
  action: ResponseAction;
  /** What people made of its drafts, counted from `since`. */
  drafts: DraftEvidence;
  since: number;
  /** Why it may not be switched to automatic; none: that is suggested. */
  objections: Reason[];
  /** Its last answers, while it goes by itself. */
  automatic: AutopilotVerdict | null;
  /** The last switch on evidence. */
  switched: Row<'autopilot'> | null;
}

const DAY_MS = 86_400_000;

/** The evidence on every intent that may ever go by itself. */
export async function evidenceOf(
  deps: Deps,
  shopId: string,
  only: (intent: Intent, action: ResponseAction) => boolean = () => true,
): Promise<{ limits: AutopilotLimits; intents: IntentEvidence[] }> {
  const { autopilot: limits, 'response-matrix': matrix } = await deps.settingsOf(shopId);
  const earliest = deps.clock() - limits.days * DAY_MS;
  const wanted = INTENTS.filter((intent) => {
    const { action, template } = matrix.rows[intent].low;
    return !INTENT_DEFAULTS[intent].personOnly && template !== null && only(intent, action);
  });
  const switches = wanted.length === 0 ? [] : await find(deps.store, 'autopilot', { shopId });
  const lastOf = (intent: Intent) => switches.find((row) => row.intent === intent) ?? null;
  const sinceOf = (intent: Intent): number => Math.max(earliest, lastOf(intent)?.countFrom ?? 0);
  const counted = await countedSince(deps, shopId, new Set(wanted.map(sinceOf)));
  const intents = await Promise.all(
    wanted.map(async (intent): Promise<IntentEvidence> => {
      const { action } = matrix.rows[intent].low;
      const switched = lastOf(intent);
      const since = sinceOf(intent);
      const drafts = counted(since, intent);
      const from = switched?.action === 'automatic' ? Math.max(earliest, switched.at) : since;
      const automatic =
        action === 'automatic'
          ? autopilotVerdict(await autopilotItems(deps, { shopId, intent, since: from }, limits.last), limits)
          : null;
      const objections = autopilotObjections({ intent, action }, drafts, limits);
      return { intent, action, drafts, since, objections, automatic, switched };
    }),
  );
  return { limits, intents };
}

/** Decided drafts of every intent, from each of these times on; a message that was read wrongly is a draft that was. */
async function countedSince(deps: Deps, shopId: string, times: ReadonlySet<number>) {
  const read = await Promise.all(
    [...times].map(async (since) => {
      const [drafts, misread] = await Promise.all([
        draftEvidence(deps.store, shopId, since),
        misreadSince(deps.store, shopId, since),
      ]);
      return [since, { drafts, misread }] as const;
    }),
  );
  const bySince = new Map(read);
  return (since: number, intent: Intent): DraftEvidence => {
    const { drafts, misread } = bySince.get(since) ?? { drafts: new Map<Intent, DraftEvidence>(), misread: [] };
    const own = drafts.get(intent) ?? NO_EVIDENCE;
    return { ...own, decided: own.decided + misread.filter(({ from }) => from === intent).length };
  };
}
