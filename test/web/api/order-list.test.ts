import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type TestApp, testApp } from '../../support/app.js';
import { DIALECTS } from '../../support/stores.js';
import { bringTo, step, stockUp, takeDown, whole } from './counter.js';

describe.each(DIALECTS)('orders over the API on %s', (dialect) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await testApp({ dialect });
    await stockUp(app);
  });
  afterEach(() => app.close());

  test('the list filters by status, part of the phone and lateness, page by page', async () => {
    const confirmed = await bringTo(app, 'confirmed');
    const other = await takeDown(app, { ...whole('SAREE-RED', 1), buyer: { name: 'Karim', phone: '01899887766' } });
    const ids = async (query: string) =>
      (await app.api('GET', `/orders?${query}`)).body.data.map(({ id }: { id: string }) => id);
    expect(await ids('')).toEqual([other.id, confirmed.id]);
    expect(await ids('status=confirmed')).toEqual([confirmed.id]);
    expect(await ids('search=0189988')).toEqual([other.id]);
    expect(await ids('search=rahima')).toEqual([confirmed.id]);
    expect(await ids('search=%25')).toEqual([]);
    expect(await ids('late=true')).toEqual([]);
    app.pass(9 * 86_400_000);
    expect(await ids('late=true')).toEqual([other.id, confirmed.id]);
    const first = await app.api('GET', '/orders?limit=1');
    const second = await app.api('GET', `/orders?limit=1&cursor=${first.body.nextCursor}`);
    expect(second.body).toMatchObject({ data: [{ id: confirmed.id, late: true }], nextCursor: null });
  });

  test('of simultaneous moves one wins and the others get a conflict', async () => {
    const { id, version } = await bringTo(app, 'new');
    const to = (status: string) => step(app, id, 'transitions', { to: status, version, reason: 'asked' });
    const answers = await Promise.all([to('confirmed'), to('cancelled'), to('confirmed'), to('cancelled')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const { history } = (await app.api('GET', `/orders/${id}`)).body;
    expect(history.filter(({ kind }: { kind: string }) => kind === 'move')).toHaveLength(1);
  });
});
