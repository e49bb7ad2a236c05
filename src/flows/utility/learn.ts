import type { Deps } from '../../deps.js';
import { isInTrouble, utilityStateOf } from '../../domain/utility.js';
import { update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { templateAlert } from './trouble.js';

/** What Facebook tells of one template, by answer, webhook or when asked. */
export interface Told {
  status: string;
  reason: string | null;
  facebookId: string | null;
}

/**
 * Takes down how a template stands. A word told before changes nothing, whatever we have learnt since by sending it;
 * out of use is an alert, once; back in use puts the alert away.
 */
export function learned(deps: Deps, row: Row<'utilityTemplates'>, told: Told): Write[] {
  const { store } = deps;
  const { shopId, id } = row;
  const checkedAt = deps.clock();
  const facebookId = told.facebookId ?? row.facebookId;
  const where = { shopId, id };
  if (told.status === row.status) return [update(store, 'utilityTemplates', where, { checkedAt, facebookId })];
  const state = utilityStateOf(told.status);
  const after = { state, status: told.status, reason: told.reason, facebookId, checkedAt };
  const subject = `${row.pageId}:${row.name}:${row.language}`;
  return [
    update(store, 'utilityTemplates', where, after),
    ...(isInTrouble(state) ? [templateAlert(deps, { ...row, ...after })] : []),
    ...(state === 'approved'
      ? [
          update(
            store,
            'alerts',
            { shopId, kind: 'template_trouble', subject, closedAt: null },
            { closedAt: checkedAt },
          ),
        ]
      : []),
  ];
}
