import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { timeline } from '../../src/store/conversations.js';
import { insert } from '../../src/store/rows.js';
import type { Row } from '../../src/store/schema.js';
import { MITU, PAGE, START, type TestApp, testApp } from '../support/app.js';
import { visitor } from '../support/session.js';
import { the } from '../support/shop-floor.js';
import { DIALECTS } from '../support/stores.js';

describe.each(DIALECTS)('a thread on %s', (dialect) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await testApp({ dialect });
  });
  afterEach(() => app.close());

  /** What was said at which moment, the answers written down first. */
  async function said(
    lines: readonly (readonly [at: number, direction: 'in' | 'out', text: string])[],
  ): Promise<string> {
    app.sandbox.control.message({ buyerId: MITU, text: 'begin' });
    await app.drain();
    const { id, shopId } = await the(app, 'conversations');
    const rows = [...lines]
      .sort(([, one], [, other]) => (one < other ? 1 : -1))
      .map(
        ([at, direction, text]): Row<'messages'> => ({
          id: app.deps.newId(),
          shopId,
          pageId: PAGE,
          conversationId: id,
          direction,
          author: direction === 'in' ? 'buyer' : 'machine',
          userId: null,
          facebookId: null,
          parentId: null,
          replyTo: null,
          text,
          payload: null,
          attachments: [],
          state: 'shown',
          editedAt: null,
          hiddenAt: null,
          outboxId: null,
          interactionId: null,
          eventAt: START + at,
          receivedAt: START + at,
          deliveredAt: null,
          readAt: null,
        }),
      );
    await app.store.commit([insert(app.store, 'messages', rows)]);
    return id;
  }

  const LINES = [
    [1, 'in', 'asked 1'],
    [1, 'out', 'answer 1'],
    [2, 'in', 'asked 2a'],
    [2, 'in', 'asked 2b'],
    [2, 'out', 'answer 2a'],
    [2, 'out', 'answer 2b'],
    [3, 'out', 'news'],
  ] as const;
  const kinds = (texts: string[]): string[] => texts.map((text) => text.replace(/[ab]$/, ''));
  const EXPECTED = ['begin', ...kinds(LINES.map(([, , text]) => text))];

  test('of one moment shows the buyer’s words before the answer to them, wherever it is listed', async () => {
    const id = await said(LINES);
    const { shopId } = await the(app, 'conversations');
    expect(kinds((await timeline(app.store, shopId, [id], 50)).map(({ text }) => text))).toEqual(EXPECTED);
    expect(kinds((await timeline(app.store, shopId, [id], 2)).map(({ text }) => text))).toEqual(EXPECTED.slice(-2));
    const { body } = await app.api('GET', `/conversations/${id}/messages`);
    expect(kinds(body.data.map(({ text }: { text: string }) => text)).reverse()).toEqual(EXPECTED);
    const { html } = await (await visitor(app, 'agent')).get(`/chats/${id}`);
    const places = LINES.map(([, , text]) => html.indexOf(`>${text}<`));
    expect(places).not.toContain(-1);
    const [asked1 = 0, answer1 = 0, ...second] = places;
    expect(asked1).toBeLessThan(answer1);
    expect(Math.max(...second.slice(0, 2))).toBeLessThan(Math.min(...second.slice(2, 4)));
  });

  test.each([1, 2, 3])('is read in pages of %i without a line twice or left out', async (limit) => {
    const id = await said(LINES);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const after: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body } = await app.api('GET', `/conversations/${id}/messages?limit=${limit}${after}`);
      seen.push(...body.data.map(({ text }: { text: string }) => text));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect([...seen].sort()).toEqual(['begin', ...LINES.map(([, , text]) => text)].sort());
    expect(kinds(seen).reverse()).toEqual(EXPECTED);
  });

  test('a cursor of another list, or of two parts, is refused', async () => {
    const id = await said(LINES);
    const cursor = Buffer.from(JSON.stringify([START, 'x'])).toString('base64url');
    expect((await app.api('GET', `/conversations/${id}/messages?cursor=${cursor}`)).status).toBe(422);
  });
});
