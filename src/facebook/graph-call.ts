import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import axios, { type AxiosInstance } from 'axios';
import type { z } from 'zod';
import { GraphUnreachableError } from './errors.js';
import { readBody, refusalOf, unreachableOf } from './graph-failure.js';
import { appSecretProof } from './signature.js';
import { readUsage, type Usage } from './usage.js';

/** A Page and the token that speaks for it. */
export interface PageAccess {
  id: string;
  token: string;
}

/** One request to the Graph API. `path` holds encoded ids. Without a Page nobody speaks: the login's own edge. */
export interface GraphCall {
  page: PageAccess | null;
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  query?: Record<string, string>;
  body?: object;
}

/** Stands around every call: waits for its turn, writes the log line. Must call `next` at most once. */
export type GraphStep = (call: GraphCall, next: () => Promise<unknown>) => Promise<unknown>;

export interface GraphOptions {
  /** `GRAPH_API_URL`, without the version: no other host is ever contacted. */
  baseUrl: string;
  /** Such as `v25.0`. */
  version: string;
  /** The app's id: with its secret, logins and tokens can be looked into. */
  appId?: string;
  /** Adds `appsecret_proof` to every call. */
  appSecret?: string;
  timeoutMs?: number;
  steps?: GraphStep[];
  /** Told of every answer's usage headers before the answer is handed on; must not throw. */
  onUsage?: (page: PageAccess, usage: Usage) => unknown;
}

/** Sends one call and reads its answer by a schema. */
export type CallGraph = <S extends z.ZodType>(call: GraphCall, answer: S) => Promise<z.output<S>>;

export function createCall(options: GraphOptions): CallGraph {
  const http = createHttp(options);
  const steps = options.steps ?? [];
  return async (call, answer) => {
    const through = steps.reduceRight<() => Promise<unknown>>(
      (next, step) => () => step(call, next),
      () => send(http, options, call),
    );
    const read = answer.safeParse(await through());
    if (read.success) return read.data;
    throw new GraphUnreachableError('unknown', `an answer of another shape to ${call.method} ${call.path}`);
  };
}

const createHttp = (options: GraphOptions): AxiosInstance =>
  axios.create({
    baseURL: `${options.baseUrl.replace(/\/+$/, '')}/${options.version}`,
    timeout: options.timeoutMs ?? 15_000,
    maxRedirects: 0,
    maxBodyLength: 30_000_000,
    maxContentLength: 20_000_000,
    proxy: false,
    httpAgent: new HttpAgent({ keepAlive: true }),
    httpsAgent: new HttpsAgent({ keepAlive: true }),
    responseType: 'text',
    // The text is parsed by us: axios would round long ids.
    transformResponse: (data: string) => data,
    validateStatus: () => true,
  });

async function send(http: AxiosInstance, options: GraphOptions, call: GraphCall): Promise<unknown> {
  const { page, method, path, query, body } = call;
  const proof = page && options.appSecret ? { appsecret_proof: appSecretProof(page.token, options.appSecret) } : {};
  const response = await http
    .request<string>({
      method,
      url: `/${path}`,
      params: { ...query, ...proof },
      data: body,
      headers: page ? { Authorization: `Bearer ${page.token}` } : {},
    })
    .catch((error: unknown) => {
      throw unreachableOf(error);
    });
  const usage = readUsage(response.headers);
  if (usage && page) await options.onUsage?.(page, usage);
  if (response.status < 200 || response.status >= 300) throw refusalOf(response);
  return readBody(response);
}
