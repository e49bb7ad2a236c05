import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { corrected } from '../../domain/corrected.js';
import { DomainError } from '../../domain/errors.js';
import type { Intent } from '../../domain/intent.js';
import { reason } from '../../domain/reason.js';
import { findOne, insert, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { audited } from '../shop/audit.js';
import { judgeAgain } from './judge-again.js';

/** What the message means; `seen`: what it was taken for when the person looked. */
export interface Correction {
  intent: Intent;
  seen?: Intent | undefined;
}

/**
 * A person says what a message means. While it waits it is judged anew: by the matrix, its clock, its draft. The
 * correction stays on record either way: it is what the language engine got wrong.
 * @throws DomainError not_found, conflict (it has been put right meanwhile)
 */
export async function correctIntent(deps: Deps, scope: Scope, id: string, { intent, seen }: Correction): Promise<void> {
  await onFreshFacts(async () => {
    const { store } = deps;
    const { shopId } = scope;
    const interaction = await findOne(store, 'interactions', { shopId, id });
    if (!interaction) throw new DomainError('not_found', [reason('not_found')]);
    if (interaction.intent === intent) return;
    if (seen !== undefined && seen !== interaction.intent)
      throw new DomainError('conflict', [reason('intent_corrected', { intent: seen })]);
    const now = corrected(interaction, intent);
    await store.commit([
      exactly(
        1,
        update(
          store,
          'interactions',
          { shopId, id, intent: interaction.intent, status: interaction.status, messageId: interaction.messageId },
          { intent, gathering: false, tier: now.tier, risk: now.risk, confidence: now.confidence },
        ),
      ),
      onRecord(deps, scope, interaction, intent),
      ...(await judgeAgain(deps, interaction, now)),
      audited(deps, scope, 'interaction.correct', id, { from: interaction.intent, to: intent }),
    ]);
  });
}

function onRecord(deps: Deps, { actor }: Scope, read: Row<'interactions'>, to: Intent): Write {
  const { id: interactionId, shopId, intent: from, tier, risk, language, confidence } = read;
  const row = { id: deps.newId(), shopId, interactionId, from, to, tier, risk, language, confidence };
  return insert(deps.store, 'corrections', { ...row, by: actorKey(actor), at: deps.clock() });
}
