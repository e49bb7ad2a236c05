import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { forgetEvents } from '../../src/flows/inbox/forget.js';
import { find } from '../../src/store/rows.js';
import { MITU, TANVIR, type TestApp, testApp } from '../support/app.js';
import { setSetting, the } from '../support/shop-floor.js';
import { DIALECTS } from '../support/stores.js';

const DAY = 86_400_000;

describe.each(DIALECTS)('events as Facebook sent them, on %s', (dialect) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp({ dialect });
    const { understand } = app.deps;
    app.deps.understand = (text, context) => {
      if (text.includes('poison')) throw new Error('cannot read this');
      return understand(text, context);
    };
  });
  afterAll(() => app.close());

  const texts = async () => (await find(app.store, 'inbox', {})).filter(({ payload }) => payload.includes('dam koto'));

  test('stay for the shop’s days, are emptied then, and go with their keys when nothing can be repeated', async () => {
    await setSetting(app, 'shop', { keepEventsDays: 10 });
    app.sandbox.control.message({ buyerId: MITU, text: 'dam koto apu' });
    app.sandbox.control.message({ buyerId: TANVIR, text: 'poison, dam koto' });
    await app.drain();
    const keys = (await find(app.store, 'inbox', {})).map(({ dedupeKey }) => dedupeKey).sort();
    expect(await texts()).toHaveLength(2);

    app.pass(10 * DAY - 1);
    expect(await forgetEvents(app.deps)).toBe(0);
    app.pass(2);
    expect(await forgetEvents(app.deps)).toBe(keys.length - 1);
    // The dead letter is still somebody's work; what was said stays in the thread.
    expect(await texts()).toMatchObject([{ status: 'dead' }]);
    expect((await find(app.store, 'inbox', {})).map(({ dedupeKey }) => dedupeKey).sort()).toEqual(keys);
    expect(await the(app, 'messages', { text: 'dam koto apu' })).toMatchObject({ author: 'buyer' });
    expect(await forgetEvents(app.deps)).toBe(0);

    app.pass(80 * DAY);
    await forgetEvents(app.deps);
    expect(await find(app.store, 'inbox', {})).toMatchObject([{ status: 'dead' }]);
  });
});
