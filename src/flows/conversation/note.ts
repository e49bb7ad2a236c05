import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { conversationOf } from './find.js';
import { said } from './said.js';

/** A word to colleagues in the thread: the buyer never sees it, it answers nothing and stops no clock. */
export async function note(deps: Deps, scope: Scope, id: string, text: string): Promise<Row<'messages'>> {
  const { store } = deps;
  const { shopId, actor } = scope;
  if (text.trim() === '') throw new DomainError('invalid', [reason('text_empty')]);
  const { pageId } = await conversationOf(deps, scope, id);
  const now = deps.clock();
  const line = said(
    deps,
    { shopId, pageId, eventAt: now, receivedAt: now },
    {
      conversationId: id,
      direction: 'out',
      author: 'note',
      facebookId: null,
      text,
      userId: actor.kind === 'person' ? actor.id : null,
    },
  );
  await store.commit([line.write]);
  return (await findOne(store, 'messages', { shopId, id: line.id })) as Row<'messages'>;
}
