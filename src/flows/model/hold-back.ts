import type { Deps } from '../../deps.js';
import { likenessKey } from '../../domain/draft.js';
import type { ModelReading } from '../../domain/model/answer.js';
import type { Reason } from '../../domain/reason.js';
import { insert, update } from '../../store/rows.js';
import { exactly, type Write } from '../../store/store.js';
import type { ModelTurn } from './turn.js';

/** An answer that was to go by itself, and that the model reads as a person's matter: it waits as a draft instead. */
export function draftInstead(deps: Deps, turn: ModelTurn, { risk }: ModelReading, why: Reason): Write[] {
  const { store } = deps;
  const { interaction, conversation, sends, local } = turn;
  const { shopId, pageId, campaignId, intent, tier, language, confidence } = interaction;
  const now = deps.clock();
  const stopped = { state: 'ended', outcome: 'skipped', route: 'none', reason: why, endedAt: now } as const;
  const last = sends.find(({ kind }) => kind !== 'public_reply');
  const draft = {
    id: deps.newId(),
    version: 1,
    status: 'pending' as const,
    kind: last?.orderId ? ('order' as const) : ('reply' as const),
    channel: conversation.channel,
    conversationId: conversation.id,
    conversationVersion: conversation.version,
    interactionId: interaction.id,
    orderId: last?.orderId ?? null,
    intent,
    risk,
    language,
    texts: local.texts,
    claims: local.claims,
  };
  const more = { shopId, pageId, campaignId, tier, confidence, extras: last?.extras ?? {}, createdAt: now };
  const likeness = likenessKey({ ...draft, templateKey: local.template });
  return [
    ...sends.map(({ id }) => exactly(1, update(store, 'outbox', { shopId, id, state: 'queued' }, stopped))),
    insert(store, 'drafts', { ...draft, ...more, template: local.template, likeness, why: [why], edited: false }),
  ];
}
