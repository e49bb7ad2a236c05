import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apiRoutes } from '../../../src/web/api/routes.js';
import { type TestApp, testApp } from '../../support/app.js';
import { DIALECTS } from '../../support/stores.js';
import { bringTo, type Json, stockUp, takeDown, whole } from './counter.js';
import { fromSchema } from './from-schema.js';

const RUNS = 12;

describe.each(DIALECTS)('whatever is sent to the API on %s', (dialect) => {
  let app: TestApp;
  let document: Json;
  let known: string[];

  beforeAll(async () => {
    app = await testApp({ dialect });
    document = (await app.api('GET', '/openapi.json')).body;
    const variant = await stockUp(app, 1000);
    const ids = [
      (await takeDown(app)).id,
      (await bringTo(app, 'packed', { ...whole(), buyer: { name: 'Karim', phone: '01899887766' } })).id,
      (await bringTo(app, 'delivered', { ...whole(), buyer: { name: 'Salma', phone: '01699887766' } })).id,
      (await app.api('GET', '/zones')).body.data[0].id,
      (await app.api('GET', '/buyers')).body.data[0].id,
    ];
    await app.drain();
    const [task] = (await app.api('GET', '/tasks')).body.data;
    known = [...ids, task.id, variant.id, 'SAREE-RED', 'Dhaka', '01799887766', 'BDT', 'received', 'exchange'];
  });
  afterAll(() => app.close());

  const stockHolds = async (): Promise<void> => {
    for (const product of (await app.api('GET', '/products?limit=200')).body.data) {
      for (const { stock } of product.variants) {
        expect(stock.onHand).toBeGreaterThanOrEqual(stock.reserved);
        expect(stock.reserved).toBeGreaterThanOrEqual(0);
        expect(stock.available).toBe(stock.onHand - stock.reserved);
      }
    }
  };

  test.each(apiRoutes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s answers with a result it described or a clear refusal',
    async (_name, { method, path, status = 200, answer, takes, answers }) => {
      const described = document.paths[path][method];
      const body = described.requestBody?.content['application/json']?.schema;
      const parameters = (place: string): [string, fc.Arbitrary<unknown>][] =>
        (described.parameters ?? [])
          .filter((each: Json) => each.in === place)
          .map(({ name, schema }: Json) => [name, fromSchema(schema, known)]);
      const request = fc.record({
        path: fc.record(Object.fromEntries(parameters('path'))),
        query: fc.record(Object.fromEntries(parameters('query')), { requiredKeys: [] }),
        body: body ? fromSchema(body, known) : fc.constant(undefined),
      });
      await fc.assert(
        fc.asyncProperty(request, async (sent) => {
          const own = sent.path as Record<string, unknown>;
          const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => segment(own[name]));
          const query = new URLSearchParams(
            Object.entries(sent.query as Record<string, unknown>).map(([name, value]) => [name, text(value)]),
          );
          const got = await app.api(method.toUpperCase(), `${place}?${query}`, sent.body).catch(bytesOf(answers));
          const refused = [400, 401, 403, 404, 409, 413, 422];
          expect([status, ...refused]).toContain(got.status);
          if (got.status === status && status !== 501 && !answers) answer.parse(got.body);
          if (got.status >= 400) expect(got.body).toMatchObject({ status: got.status, code: expect.any(String) });
          if (takes) expect(got.body.code).toBe('file_missing');
        }),
        { numRuns: RUNS },
      );
      await stockHolds();
    },
  );

  test('a body that is no JSON, no object or too large is refused', async () => {
    const { id } = await takeDown(app);
    const post = (body: string, type = 'application/json') =>
      fetch(`${app.url}/api/v1/orders/${id}/yes`, {
        method: 'POST',
        body,
        headers: { authorization: 'Bearer test-token-of-an-admin', 'content-type': type },
      }).then(({ status }) => status);
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
      for (const path of ['orders', 'outbox', 'files', 'buyers', 'products', 'posts']) {
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

/** A photo is no JSON: what came is judged by its status alone. */
const bytesOf = (answers: 'bytes' | undefined) => (error: unknown) => {
  if (!answers) throw error;
  return { status: 200, body: null as Json };
};
