import type { Deps } from '../../deps.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { ProductNames } from '../product/names.js';

/** The products that the message somebody answers is about: its photo, what it states, what was understood of it, its words. */
export async function productsOfMessage(
  deps: Deps,
  names: ProductNames,
  { shopId, pageId }: { shopId: string; pageId: string },
  mid: string,
): Promise<string[]> {
  const message = await findOne(deps.store, 'messages', { pageId, facebookId: mid });
  if (!message || message.shopId !== shopId) return [];
  const shown = message.attachments.flatMap(({ fileId, productIds }) => [
    ...(productIds ?? []),
    ...(fileId ? names.ofPhoto(fileId) : []),
  ]);
  if (shown.length > 0) return shown;
  const said = names.in(message.text).named.flat();
  if (message.direction === 'in') return said.length > 0 ? said : understoodOf(deps, message);
  return ofOurs(deps, message, said);
}

/** What the buyer meant by a message of their own. */
async function understoodOf(deps: Deps, { shopId, id, interactionId }: Row<'messages'>): Promise<string[]> {
  const interaction = interactionId
    ? await findOne(deps.store, 'interactions', { shopId, id: interactionId })
    : await findOne(deps.store, 'interactions', { shopId, messageId: id });
  return interaction?.topic?.productIds ?? [];
}

/** What a message of ours was about: the facts it states, what it names, the question it answers, its order. */
async function ofOurs(deps: Deps, { shopId, outboxId }: Row<'messages'>, said: string[]): Promise<string[]> {
  const { store } = deps;
  const row = outboxId === null ? undefined : await findOne(store, 'outbox', { shopId, id: outboxId });
  if (!row) return said;
  const priced = row.claims.filter(({ kind }) => kind === 'price' || kind === 'stock');
  const ids = [...new Set(priced.map(({ subjectId }) => subjectId))];
  const variants = ids.length === 0 ? [] : await find(store, 'variants', { shopId, id: ids });
  if (variants.length > 0) return variants.map(({ productId }) => productId);
  if (said.length > 0) return said;
  const { interactionId } = row;
  const asked =
    interactionId === null ? undefined : await findOne(store, 'interactions', { shopId, id: interactionId });
  if (asked?.topic) return asked.topic.productIds;
  const lines = row.orderId === null ? [] : await find(store, 'orderLines', { shopId, orderId: row.orderId });
  return lines.flatMap(({ productId }) => productId ?? []);
}
