import type { Deps } from '../../deps.js';
import { pauseUntil } from '../../domain/conversation.js';
import { reason } from '../../domain/reason.js';
import type { HandoverContent } from '../../facebook/content.js';
import { findOne } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import { voidPending } from '../draft/void.js';
import type { KeptEvent } from '../inbox/event.js';
import { touchThread } from './thread.js';

const ANOTHER_APP = 'app:';

/**
 * The thread went to another app, or came back to ours (Meta platform sheet, 2.10). Away, automation keeps out as after
 * a person's answer, and what waited for approval is void: what is said there now may be known to the other app alone.
 * A request, and a change of roles, give nobody the thread.
 */
export async function handedOver(deps: Deps, event: KeptEvent, handover: HandoverContent): Promise<Write[] | null> {
  const { shopId, pageId, psid } = event;
  const { action, newOwner } = handover;
  if (psid === null || (action !== 'pass' && action !== 'take')) return null;
  const row = await findOne(deps.store, 'conversations', { shopId, pageId, channel: 'messenger', thread: psid });
  if (!row) return null;
  const thread = { row, isNew: false };
  // Taken, with no new owner named: it was taken from us, or we would not be told.
  if (newOwner !== null && newOwner === deps.env.FACEBOOK_APP_ID) {
    const byApp = row.pausedBy?.startsWith(ANOTHER_APP) ?? false;
    return byApp ? [touchThread(deps, thread, { pausedUntil: null, pausedBy: null })] : null;
  }
  const settings = await deps.settingsOf(shopId);
  const by = `${ANOTHER_APP}${newOwner ?? ''}`;
  const until = Math.max(row.pausedUntil ?? 0, pauseUntil(event.eventAt, settings.shop.humanPauseHours));
  return [
    touchThread(deps, thread, { pausedUntil: until, pausedBy: by }),
    ...(await voidPending(deps, shopId, row.id, reason('answered_meanwhile', { by }))),
  ];
}
