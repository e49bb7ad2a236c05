import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import type { Route } from '../../../src/web/api/route.js';
import { talkSideRoutes } from '../../../src/web/api/talk-side-routes.js';
import { type TestApp, testApp } from '../../support/app.js';
import { DIALECTS } from '../../support/stores.js';
import { askedForPrice, withSaree } from './talk.js';

const NASTY: unknown[] = [
  '',
  ' ',
  'x',
  'a\u0000b',
  '\ud800',
  '🙂'.repeat(300),
  'x'.repeat(20_000),
  "'; drop table orders; --",
  '../../etc/passwd',
  '%00',
  'true',
  '2026-11-22T06:00:00Z',
  0,
  -1,
  1,
  2 ** 31,
  2 ** 53,
  Number.MAX_SAFE_INTEGER,
  1e308,
  0.1,
  true,
  null,
  [],
  [null],
  ['a\u0000b'],
  [[]],
  {},
  { amount: 1, currency: 'BDT' },
  { id: 'x', version: 1 },
  { constructor: 1, toString: 2 },
];

const nasty = fc.constantFrom(...NASTY);

interface Shape {
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  required?: string[];
  type?: string;
}

const shapeOf = (schema: z.ZodType): Shape =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as unknown as Shape;

/** Values that nearly fit: the right fields with the wrong things in some of them. */
function nearly(shape: Shape, depth = 0): fc.Arbitrary<unknown> {
  const fitting = ((): fc.Arbitrary<unknown> => {
    if (depth > 4) return nasty;
    const either = shape.anyOf ?? shape.oneOf;
    if (either) return fc.oneof(...either.map((each) => nearly(each, depth + 1)));
    if (shape.const !== undefined) return fc.constant(shape.const);
    if (shape.enum) return fc.constantFrom(...shape.enum);
    if (shape.format === 'date-time') return fc.constantFrom('2026-11-22T06:00:00Z', '0001-01-01T00:00:00Z');
    if (shape.format === 'email') return fc.constantFrom('a@example.com', `${'a'.repeat(60)}@example.com`);
    if (shape.properties) {
      const fields = Object.entries(shape.properties).map(([name, each]) => [name, nearly(each, depth + 1)] as const);
      return fc.record(Object.fromEntries(fields), { requiredKeys: shape.required ?? [] });
    }
    if (shape.items) return fc.array(nearly(shape.items, depth + 1), { maxLength: 3 });
    if (shape.type === 'integer') return fc.integer({ min: -2, max: 5 });
    if (shape.type === 'boolean') return fc.boolean();
    return fc.constantFrom('x', 'ঢাকা', '01799887766', 'a@example.com');
  })();
  return fc.oneof({ arbitrary: fitting, weight: 15 }, { arbitrary: nasty, weight: 1 });
}

const inPath = fc.constantFrom('x', '%00', '%F0%9F%99%82', '..%2F', '%27', 'a'.repeat(201), '-1', 'shop', 'ID');
const CURSORS = [['x', 'y'], [1e308, 'x'], [1, 'a\u0000b'], [1.5, 'x'], [1, '\ud800'], [1, 'x'], {}, null].map((each) =>
  Buffer.from(JSON.stringify(each)).toString('base64url'),
);
const inQuery = fc.constantFrom('', 'x', '1', '0', '-1', '1e9', '%00', 'a%00b', '%ED%A0%80', 'pending', ...CURSORS);

/** A request for a route, `known` standing for an id that is really there. */
function requestTo(route: Route, known: string) {
  const names = Object.keys((shapeOf(route.query ?? z.object({})).properties ?? {}) as object);
  const part = fc.oneof(inPath, fc.constant(known));
  return fc.record({
    path: fc.array(part, { minLength: 3, maxLength: 3 }).map((parts) => {
      let next = 0;
      return route.path.replaceAll(/\{\w+\}/g, () => parts[next++] ?? 'x');
    }),
    query:
      names.length === 0
        ? fc.constant('')
        : fc.tuple(fc.constantFrom(...names), inQuery).map(([name, value]) => `${name}=${value}`),
    body: route.body ? nearly(shapeOf(route.body)) : fc.constant(undefined),
    key: fc.constantFrom(undefined, undefined, undefined, undefined, 'k1', 'x'.repeat(500)),
  });
}

describe.each(DIALECTS)('the talk and admin side on %s', (dialect) => {
  let app: TestApp;
  let ids: string[];
  beforeAll(async () => {
    app = await testApp({ dialect });
    const { id, variantId } = await withSaree(app);
    const draft = await askedForPrice(app);
    ids = [id, variantId, draft.id, draft.conversationId, draft.interactionId];
  });
  afterAll(() => app.close());

  test.each(talkSideRoutes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s never breaks, whatever it is sent',
    async (_name, route) => {
      const known = route.path.startsWith('/drafts')
        ? ids[2]
        : route.path.startsWith('/conversations')
          ? ids[3]
          : ids[0];
      await fc.assert(
        fc.asyncProperty(requestTo(route, known as string), async ({ path, query, body, key }) => {
          const answer = await app.api(
            route.method.toUpperCase(),
            `${path}${query ? `?${query}` : ''}`,
            route.method === 'get' ? undefined : body,
            key === undefined ? {} : { 'idempotency-key': key },
          );
          expect(answer.status).not.toBe(500);
          if (answer.status >= 400)
            expect(answer.body).toMatchObject({ status: answer.status, code: expect.any(String) });
        }),
        { numRuns: 25, seed: 20261122, endOnFailure: true },
      );
    },
  );
});
