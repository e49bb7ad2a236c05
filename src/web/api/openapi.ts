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

const binary = z.string().meta({ contentMediaType: 'application/octet-stream' });
const fileBody = { required: true, content: { 'multipart/form-data': { schema: z.object({ file: binary }) } } };

function answered(description: string, status: number, schema: z.ZodType, as: 'bytes' | undefined) {
  if (status === 501) return { 501: { description, content: { 'application/problem+json': { schema: problem } } } };
  const type = as === 'bytes' ? 'image/*' : 'application/json';
  return { [status]: { description, content: { [type]: { schema } } } };
}

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
  for (const { method, path, summary, params, query, body, answer, status, takes, answers } of routes) {
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
        ...(takes === 'file' ? { body: fileBody } : {}),
        ...headers,
      },
      responses: {
        ...refused,
        ...answered(summary, status ?? 200, answers === 'bytes' ? binary : answer, answers),
      },
    });
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Munshi', version: '1', description: 'Orders, drafts and conversations of a Facebook shop.' },
    servers: [{ url: '/api/v1' }],
  });
}
