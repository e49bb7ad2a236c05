import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { apiRoutes } from '../../../src/web/api/routes.js';
import { type TestApp, testApp } from '../../support/app.js';
import type { Json } from './counter.js';

let app: TestApp;
let document: Json;
beforeAll(async () => {
  app = await testApp();
  document = (await app.api('GET', '/openapi.json')).body;
});
afterAll(() => app.close());

test('the description is OpenAPI 3.1 and names every route with its method', () => {
  expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Munshi', version: expect.any(String) } });
  const described = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(described.sort()).toEqual(apiRoutes.map(({ method, path }) => `${method} ${path}`).sort());
});

test('no two routes have the same method and path', () => {
  const routes = apiRoutes.map(({ method, path }) => `${method} ${path}`);
  expect(routes).toEqual([...new Set(routes)]);
});

test.each(apiRoutes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s says what it takes and answers',
  (_name, { method, path, status = 200, body, takes }) => {
    const described = document.paths[path][method];
    expect(described).toMatchObject({ summary: expect.any(String), security: [{ token: [] }] });
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const inPath = (described.parameters ?? []).filter((each: Json) => each.in === 'path');
    if (status !== 501) expect(inPath.map(({ name }: Json) => name)).toEqual(named);
    const [content] = Object.values<Json>(described.responses[status].content);
    expect(content.schema).toEqual(expect.any(Object));
    if (body) expect(described.requestBody.content['application/json'].schema).toEqual(expect.any(Object));
    if (takes) expect(Object.keys(described.requestBody.content)).toEqual(['multipart/form-data']);
    for (const refusal of [401, 403, 404, 409, 422]) expect(described.responses).toHaveProperty(String(refusal));
  },
);

test('every schema is one of JSON Schema: known types, required fields that exist', () => {
  const KINDS = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];
  const problems: string[] = [];
  const walk = (node: Json, where: string): void => {
    if (Array.isArray(node)) for (const [n, each] of node.entries()) walk(each, `${where}/${n}`);
    if (Array.isArray(node)) return;
    if (node === null || typeof node !== 'object') return;
    for (const type of 'type' in node && typeof node.type !== 'object' ? [node.type] : []) {
      if (typeof type === 'string' && !KINDS.includes(type) && !where.endsWith('token'))
        problems.push(`${where}: ${type}`);
    }
    if (node.nullable !== undefined && typeof node.nullable === 'boolean') problems.push(`${where}: nullable is 3.0`);
    for (const name of Array.isArray(node.required) ? node.required : []) {
      if (node.properties && !(name in node.properties)) problems.push(`${where}: requires ${name}`);
    }
    for (const [name, child] of Object.entries(node)) walk(child, `${where}/${name}`);
  };
  walk(document.paths, '');
  walk(document.components?.schemas ?? {}, '/components');
  expect(problems).toEqual([]);
});

test('anybody may read the description', async () => {
  const answer = await fetch(`${app.url}/api/v1/openapi.json`);
  expect(answer.status).toBe(200);
});
