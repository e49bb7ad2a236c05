import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { update } from '../../../src/store/rows.js';
import { type TestApp, testApp } from '../../support/app.js';
import { DIALECTS } from '../../support/stores.js';
import { bringTo, move, step, stockUp, whole } from './counter.js';

describe.each(DIALECTS)('an Idempotency-Key on %s', (dialect) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await testApp({ dialect });
    await stockUp(app);
  });
  afterEach(() => app.close());

  const post = (key: string, body: object = whole()) => app.api('POST', '/orders', body, { 'idempotency-key': key });
  const orders = async () => (await app.api('GET', '/orders')).body.data;

  test('sent again gives the first answer, also when the order has moved on', async () => {
    const first = await post('a');
    await step(app, first.body.id, 'hold', { reason: 'x' });
    const again = await post('a');
    expect(again).toEqual(first);
    expect(await orders()).toHaveLength(1);
  });

  test('with another body is refused', async () => {
    await post('a');
    const other = await post('a', whole('SAREE-RED', 1));
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    expect(await orders()).toHaveLength(1);
  });

  test('sent many times at once makes one order', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => post('a')));
    expect(await orders()).toHaveLength(1);
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    for (const { status, body } of answers.filter((each) => each.status !== 201)) {
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'idempotency_in_progress' });
    }
    expect((await post('a')).body).toEqual(made[0]?.body);
  });

  test('of a refused request may be used again once the reason is gone', async () => {
    const short = await post('a', whole('SAREE-RED', 1001));
    expect(short.status).toBe(422);
    expect((await post('a')).status).toBe(201);
  });

  test('makes a repeated move harmless', async () => {
    const { id, version } = await bringTo(app, 'new');
    const confirm = () =>
      app.api('POST', `/orders/${id}/transitions`, { to: 'confirmed', version }, { 'idempotency-key': 'move-1' });
    const first = await confirm();
    expect(first.status).toBe(200);
    expect(await confirm()).toEqual(first);
    expect((await move(app, id, 'confirmed')).body.code).toBe('move_not_in_flow');
  });

  describe('whose answer was lost, because the process died between the commit and the answer', () => {
    const die = () => app.store.commit([update(app.store, 'idempotency', {}, { status: null, answer: null })]);

    test('is at work for a while, then answers with what was made, and keeps that', async () => {
      const first = await post('a');
      await die();
      expect((await post('a')).body.code).toBe('idempotency_in_progress');
      app.pass(31_000);
      const again = await post('a');
      expect(again).toEqual(first);
      await step(app, first.body.id, 'hold', { reason: 'x' });
      expect(await post('a')).toEqual(first);
      expect(await orders()).toHaveLength(1);
    });

    test('answers a move with the order as it is now', async () => {
      const { id, version } = await bringTo(app, 'new');
      const confirm = () =>
        app.api('POST', `/orders/${id}/transitions`, { to: 'confirmed', version }, { 'idempotency-key': 'move-1' });
      const first = await confirm();
      await die();
      app.pass(31_000);
      expect(await confirm()).toMatchObject({ status: 200, body: { id, status: 'confirmed' } });
      expect((await app.api('GET', `/orders/${id}`)).body.history).toHaveLength(first.body.history.length);
    });

    test('says that it was lost where nothing shows it', async () => {
      const pause = () => app.api('POST', '/automation/pause', {}, { 'idempotency-key': 'stop' });
      expect((await pause()).status).toBe(200);
      await die();
      app.pass(31_000);
      expect(await pause()).toMatchObject({ status: 409, body: { code: 'idempotency_answer_lost' } });
    });
  });
});
