import type { Deps } from '../../deps.js';
import type { PolicyContent } from '../../facebook/content.js';
import { update } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import type { KeptEvent } from '../inbox/event.js';
import { raiseAlert } from '../shop/alert.js';

/** Facebook enforces its policy on a Page: people are told; a blocked Page counts as restricted until it is unblocked. */
export function policyEnforced(deps: Deps, event: KeptEvent, { action, reason }: PolicyContent): Write[] {
  const { store } = deps;
  const { shopId, pageId } = event;
  const now = deps.clock();
  const state = (set: 'restricted' | 'connected', from: 'restricted' | 'connected'): Write =>
    update(
      store,
      'pages',
      { shopId, id: pageId, state: from },
      { state: set, stateReason: set === 'restricted' ? `policy: ${reason}`.slice(0, 500) : null, stateAt: now },
    );
  if (action === 'unblock')
    return [
      state('connected', 'restricted'),
      update(
        store,
        'alerts',
        { shopId, kind: 'policy_enforcement', subject: pageId, closedAt: null },
        { closedAt: now },
      ),
    ];
  const level = action === 'block' ? 'broken' : 'warning';
  return [
    raiseAlert(deps, shopId, 'policy_enforcement', pageId, level, { action, reason: reason.slice(0, 300) }),
    ...(action === 'block' ? [state('restricted', 'connected')] : []),
  ];
}
