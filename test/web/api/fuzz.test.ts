import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apiRoutes } from '../../../src/web/api/routes.js';
import { talkSideRoutes } from '../../../src/web/api/talk-side-routes.js';
import { API_TOKEN, MITU, PAGE, POST, type TestApp, testApp } from '../../support/app.js';
import { DIALECTS } from '../../support/stores.js';
import { bringTo, type Json, stockUp, takeDown, whole } from './counter.js';
import { fromSchema, type Known } from './from-schema.js';

const RUNS = 12;
const RUNS_OF_ORDERS = 30;
const REFUSED = [400, 401, 403, 404, 409, 413, 422];

// The talk side has a test of this kind of its own.
const routes = apiRoutes.filter((route) => !talkSideRoutes.includes(route));

describe.each(DIALECTS)('whatever is sent to the API on %s', (dialect) => {
  let app: TestApp;
  let document: Json;
  let known: Record<string, string[]>;
  const tally: Record<string, number> = {};

  const firstIds = async (path: string): Promise<string[]> => {
    const { data = [] } = (await app.api('GET', path)).body;
    return data.slice(0, 5).map(({ id }: Json) => String(id));
  };

  beforeAll(async () => {
    app = await testApp({ dialect });
    document = (await app.api('GET', '/openapi.json')).body;
    const variant = await stockUp(app, 1000);
    app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto?' });
    app.sandbox.control.message({ buyerId: MITU, text: 'ekta saree nibo' });
    await bringTo(app, 'packed', { ...whole(), buyer: { name: 'Karim', phone: '01899887766' } });
    await bringTo(app, 'delivered', { ...whole(), buyer: { name: 'Salma', phone: '01699887766' } });
    await takeDown(app);
    await app.drain();
    known = {
      variantId: [variant.id],
      orderId: await firstIds('/orders'),
      sku: ['SAREE-RED', 'NEW-1', 'NEW-2'],
      barcode: ['B-SAREE-RED'],
      phone: ['01799887766', '+880 1899-887766'],
      district: ['Dhaka', 'Sylhet'],
      districts: ['Dhaka', 'Sylhet'],
      email: ['a@example.com', 'b@example.com'],
      timeZone: ['Asia/Dhaka'],
      number: ['M-1001', 'M-1002', 'M-1003'],
      key: ['exchange', 'return'],
      section: ['shop', 'sla', 'deadlines'],
      pageId: [PAGE],
      postIds: [POST],
      productIds: await firstIds('/products'),
    };
  });
  afterAll(() => app.close());

  /** Of the resource a path begins with, newly read: an earlier run may have made or removed some. */
  const knownFor = async (path: string): Promise<Known> => {
    const collection = `/${path.split('/')[1]}`;
    const listed = routes.some((route) => route.method === 'get' && route.path === collection);
    const ids = path.includes('{id}') && listed ? await firstIds(collection) : [];
    if (collection !== '/orders') return ids.length > 0 ? { ...known, id: ids } : known;
    return { ...known, sku: ['SAREE-RED'], id: ids.length > 0 ? ids : await firstIds('/buyers') };
  };

  const stockHolds = async (): Promise<void> => {
    for (const product of (await app.api('GET', '/products?limit=200')).body.data) {
      for (const { stock } of product.variants) {
        expect(stock.onHand).toBeGreaterThanOrEqual(stock.reserved);
        expect(stock.reserved).toBeGreaterThanOrEqual(0);
        expect(stock.available).toBe(stock.onHand - stock.reserved);
      }
    }
  };

  test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s answers with a result it described or a clear refusal',
    async (name, { method, path, status = 200, answer, takes, answers }) => {
      const described = document.paths[path][method];
      const body = described.requestBody?.content['application/json']?.schema;
      const own = await knownFor(path);
      const parameters = (place: string): [string, fc.Arbitrary<unknown>][] =>
        (described.parameters ?? [])
          .filter((each: Json) => each.in === place)
          .map((each: Json) => [each.name, fromSchema(each.schema, own, each.name)]);
      const request = fc.record({
        params: fc.record(Object.fromEntries(parameters('path'))) as fc.Arbitrary<Record<string, unknown>>,
        query: fc.record(Object.fromEntries(parameters('query')), { requiredKeys: [] }),
        body: body ? fromSchema(body, own) : fc.constant(undefined),
      });
      await fc.assert(
        fc.asyncProperty(request, async ({ params, query, body: sent }) => {
          const place = path.replaceAll(/\{(\w+)\}/g, (_, part: string) => segment(params[part]));
          const asked = Object.entries<unknown>(query).map(([part, value]) => [part, text(value)]);
          const got = await app.api(method.toUpperCase(), `${place}?${new URLSearchParams(asked)}`, sent);
          expect([status, ...REFUSED]).toContain(got.status);
          if (got.status === status && status < 400 && !answers) answer.parse(got.body);
          if (got.status >= 400) expect(got.body).toMatchObject({ status: got.status, code: expect.any(String) });
          if (takes) expect(got.body.code).toBe('file_missing');
          if (got.status === status) tally[name] = (tally[name] ?? 0) + 1;
        }),
        { numRuns: status === 501 ? 2 : path.startsWith('/orders') ? RUNS_OF_ORDERS : RUNS },
      );
      await stockHolds();
    },
  );

  test('and enough of it was fit to be done', () => {
    const reached = routes.filter(({ method, path }) => (tally[`${method} ${path}`] ?? 0) > 0);
    expect(reached.length / routes.length).toBeGreaterThan(0.6);
  });

  test('a body that is no JSON, no object or too large is refused', async () => {
    const { id } = await takeDown(app);
    const post = async (body: string, type = 'application/json') => {
      const headers = { authorization: `Bearer ${API_TOKEN}`, 'content-type': type };
      return (await fetch(`${app.url}/api/v1/orders/${id}/yes`, { method: 'POST', body, headers })).status;
    };
    expect(await post('{"note":')).toBe(400);
    expect(await post('"words"')).toBe(400);
    expect(await post('[]')).toBe(422);
    expect(await post(`{"note":"${'x'.repeat(2 ** 20)}"}`)).toBe(413);
    expect(await post('{"note":"x"}', 'application/json; charset=klingon')).toBe(415);
    expect(await post('\u0000')).toBe(400);
  });

  test.each(['%', '%00', '%ff', '%2e%2e', encodeURIComponent('\u{1f9f5}'), 'x'.repeat(3000)])(
    'an id like %s is no reason to break',
    async (id) => {
      for (const path of ['orders', 'outbox', 'files', 'buyers', 'products', 'posts', 'conversations', 'drafts']) {
        const { status } = await app.api('GET', `/${path}/${id}`);
        expect([400, 404, 422]).toContain(status);
      }
    },
  );
});

const text = (value: unknown): string =>
  typeof value === 'string' ? value.toWellFormed() : (JSON.stringify(value) ?? '').toWellFormed();
// A path has no empty part; whoever sends one asks for another route.
const segment = (value: unknown): string => encodeURIComponent(text(value)) || '-';
