import { insert } from '../../src/store/rows.js';
import type { NewRow } from '../../src/store/schema.js';
import type { TestApp } from './app.js';

/** Drafts of a price question that people decided before, as rows; `more` says what is different, by the draft's place. */
export async function decidedDrafts(
  { deps, scope, store }: TestApp,
  n: number,
  more: (at: number) => Partial<NewRow<'drafts'>> = () => ({}),
): Promise<void> {
  const now = deps.clock();
  const rows = Array.from(
    { length: n },
    (_, at): NewRow<'drafts'> => ({
      id: deps.newId(),
      shopId: scope.shopId,
      pageId: 'p',
      version: 2,
      status: 'sent',
      kind: 'reply',
      channel: 'messenger',
      conversationId: 'c',
      conversationVersion: 1,
      interactionId: deps.newId(),
      intent: 'price_query',
      tier: 'medium',
      risk: 'low',
      language: 'en',
      confidence: 0.97,
      texts: { message: 'It is ৳1,450.' },
      extras: {},
      claims: [],
      why: [],
      edited: false,
      decidedBy: 'person:1',
      decidedAt: now,
      createdAt: now,
      ...more(at),
    }),
  );
  await store.commit([insert(store, 'drafts', rows)]);
}
