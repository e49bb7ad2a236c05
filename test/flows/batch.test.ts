import { expect, test } from '@jest/globals';
import { understand } from '../../src/language/understand.js';
import { find } from '../../src/store/rows.js';
import { MITU, PAGE, POST, START, testApp } from '../support/app.js';
import { deliver } from '../support/deliver.js';
import { stockShelf } from '../support/shop-floor.js';

const SECONDS = START / 1000;

const feed = (value: object) => ({
  changes: [{ field: 'feed', value: { created_time: SECONDS, post_id: POST, ...value } }],
});
const chat = (n: number, part: object) => ({
  messaging: [{ sender: { id: `77889900${n % 40}` }, recipient: { id: PAGE }, timestamp: START + n, ...part }],
});
const comment = (n: number, more: object = {}) =>
  feed({
    item: 'comment',
    verb: 'add',
    comment_id: `122140000000701_${n}`,
    parent_id: POST,
    from: { id: `5${n % 50}`, name: 'Buyer' },
    message: 'dam koto?',
    ...more,
  });
const message = (n: number, text = 'Jamdani Saree ache?') => chat(n, { message: { mid: `m_${n}`, text } });

type Part = ReturnType<typeof feed> | ReturnType<typeof chat>;
const times = (count: number, make: (n: number) => Part): Part[] => Array.from({ length: count }, (_, n) => make(n));

/** Always the same order, and no kind by itself. */
const mixed = <T>(all: T[]): T[] =>
  all
    .map((one, at) => ({ one, key: (at * 7919) % all.length }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);

test('of 1,000 mixed events, posted twice, each comes to exactly one end', async () => {
  const app = await testApp({
    overrides: {
      understand: (text, context) => {
        if (text.startsWith('poison')) throw new Error('a mistake of ours');
        return understand(text, context);
      },
    },
  });
  await stockShelf(app);
  const good = [
    ...times(240, (n) => comment(n)),
    ...times(160, (n) => message(n)),
    ...times(80, (n) => chat(n, { delivery: { watermark: START + n } })),
    ...times(80, (n) => chat(n, { read: { watermark: START + n } })),
    ...times(40, (n) => chat(n, { reaction: { action: 'react', mid: `m_${n}` } })),
  ];
  const twins = good.filter((_one, at) => at % 3 === 0);
  const unknown = times(100, (n) =>
    feed({ item: 'reaction', verb: 'add', reaction_type: 'love', parent_id: `x_${n}` }),
  );
  const broken = [
    ...times(25, (n) => comment(n, { comment_id: { id: n } })),
    ...times(25, (n) => chat(n, { message: { mid: null, text: n } })),
  ];
  const poison = [
    ...times(25, (n) => comment(1000 + n, { message: `poison ${n}` })),
    ...times(25, (n) => message(1000 + n, `poison ${n}`)),
  ];
  const all = mixed([...good, ...twins, ...unknown, ...broken, ...poison]);
  expect(all).toHaveLength(1000);

  const post = () => deliver(app, ...all.map((part) => ({ id: PAGE, time: SECONDS, ...part })));
  const states = async () => {
    const rows = await find(app.store, 'inbox', {});
    expect(rows.filter(({ status, finishedAt }) => status === 'waiting' || (status === 'done' && !finishedAt))).toEqual(
      [],
    );
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  expect(await post()).toBe(200);
  await app.drain();
  const first = await states();
  const count = (...statuses: string[]) => first.filter(({ status }) => statuses.includes(status)).length;
  // What came twice in the one body is one event: the other 200 were duplicates.
  expect({ worked: count('done', 'kept'), unknown: count('unknown'), dead: count('dead') }).toEqual({
    worked: good.length,
    unknown: unknown.length,
    dead: broken.length + poison.length,
  });
  const dead = first.filter(({ status }) => status === 'dead');
  expect(dead.filter(({ error }) => error === 'a mistake of ours')).toHaveLength(poison.length);
  expect(dead.filter(({ error }) => !error)).toEqual([]);
  const lines = await find(app.store, 'messages', {});
  expect(lines.filter(({ direction }) => direction === 'in')).toHaveLength(400);

  expect(await post()).toBe(200);
  await app.drain();
  expect(await states()).toEqual(first);
  expect(await find(app.store, 'messages', {})).toHaveLength(lines.length);

  // Nobody's worker died of it.
  app.sandbox.control.message({ buyerId: MITU, text: 'Jamdani Saree dam koto?' });
  await app.drain();
  expect(await find(app.store, 'messages', {})).toHaveLength(lines.length + 1);
  await app.close();
}, 300_000);
