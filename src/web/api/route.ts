import type { z } from 'zod';
import type { Deps, Scope } from '../../deps.js';
import type { Right } from '../../domain/rights.js';
import type { Upload } from './upload.js';

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;

/** What a handler gets: everything parsed, and deps whose first commit also records the Idempotency-Key. */
export interface Call<P, Q, B> {
  deps: Deps;
  scope: Scope;
  params: Parsed<P>;
  query: Parsed<Q>;
  body: Parsed<B>;
  /** Of a route that takes one. */
  upload: Upload | null;
}

/** One route of the API; the same schemas validate the request and make the OpenAPI page. */
export interface Route<
  P extends z.ZodType | undefined = z.ZodType | undefined,
  Q extends z.ZodType | undefined = z.ZodType | undefined,
  B extends z.ZodType | undefined = z.ZodType | undefined,
> {
  method: 'get' | 'post' | 'patch' | 'delete' | 'put';
  /** OpenAPI style: `/orders/{id}`. */
  path: string;
  summary: string;
  right: Right;
  params?: P;
  query?: Q;
  body?: B;
  /** Takes one file as multipart/form-data in place of a JSON body. */
  takes?: 'file';
  /** Answers `Bytes` in place of JSON. */
  answers?: 'bytes';
  answer: z.ZodType;
  /** Fields of the answer that are told once and never kept: a repeat of the request is answered without them. */
  secrets?: readonly string[];
  status?: 200 | 201 | 202 | 501;
  handle(call: Call<P, Q, B>): Promise<unknown>;
}

/** What a route with `answers: 'bytes'` gives. */
export interface Bytes {
  type: string;
  bytes: Buffer;
}

/** Keeps a route's types together; routes are listed in routes.ts. */
export const route = <
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(
  definition: Route<P, Q, B>,
): Route => definition as unknown as Route;
