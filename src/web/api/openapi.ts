import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import type { Route } from './route.js';

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  reasons: z.array(z.object({ code: z.string() }).loose()).optional(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});

const refusals = {
  401: 'No valid API token',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Refused or changed meanwhile',
  422: 'Invalid input',
};

/** The OpenAPI 3.1 page, made from the schemas that validate. */
export function openApiDocument(routes: readonly Route[]) {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  const refused = Object.fromEntries(
    Object.entries(refusals).map(([status, description]) => [
      status,
      { description, content: { 'application/problem+json': { schema: problem } } },
    ]),
  );
  for (const { method, path, summary, params, query, body, answer, status } of routes) {
    const headers = method === 'post' ? { headers: z.object({ 'Idempotency-Key': z.string().optional() }) } : {};
    registry.registerPath({
      method,
      path,
      summary,
      security: [{ token: [] }],
      request: {
        ...(params ? { params: params as z.ZodObject } : {}),
        ...(query ? { query: query as z.ZodObject } : {}),
        ...(body ? { body: { required: true, content: { 'application/json': { schema: body } } } } : {}),
        ...headers,
      },
      responses: {
        [status ?? 200]: { description: summary, content: { 'application/json': { schema: answer } } },
        ...refused,
      },
    });
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Munshi', version: '1', description: 'Orders, drafts and conversations of a Facebook shop.' },
    servers: [{ url: '/api/v1' }],
  });
}
