import type { Deps } from '../../deps.js';
import type { ResponseDecision } from '../../domain/matrix.js';
import { reason } from '../../domain/reason.js';
import type { Understanding } from '../../domain/understanding.js';
import { openOrderOf } from '../../store/orders.js';
import type { Heard, Turn } from './turn.js';

/** What came: a sticker, the thumbs-up among them, says no more than a like, and never a yes to an order. */
export function heardIn({
  text,
  payload,
  attachments,
  forPerson,
}: Pick<Turn, 'text' | 'payload' | 'attachments' | 'forPerson'>): Heard {
  if (text.trim() !== '' || payload !== null || forPerson) return 'words';
  return attachments.some(({ type }) => type !== 'sticker') ? 'media' : 'nod';
}

/** Nothing could be read out of media: nobody may guess, and the buyer's own language is kept. */
export const understandingOfMedia = (read: Understanding, { buyer }: Turn): Understanding => ({
  ...read,
  intent: 'other',
  risk: 'low',
  confidence: 1,
  language: buyer?.language ?? 'bn',
  alternatives: [],
  evidence: [],
});

/**
 * Media waits for a person; in a chat the buyer is told so meanwhile, by the rule where the matrix lets this go by
 * itself, else by a draft. The acknowledgement is no answer: it stops no clock.
 */
export function acknowledged(decision: ResponseDecision, { conversation }: Turn): ResponseDecision {
  if (conversation.channel === 'messenger' && decision.action === 'automatic') return decision;
  const action = conversation.channel === 'messenger' ? ('draft' as const) : ('person' as const);
  return { ...decision, action, because: [...decision.because, reason('media_unread')] };
}

/** A nod to a summary that waits for a yes is worth a look; any other needs nothing. */
export async function nodIsAwaited(deps: Deps, { conversation }: Turn): Promise<boolean> {
  const order = await openOrderOf(deps.store, conversation);
  return order?.status === 'new' && order.waitingForBuyerAt !== null;
}
