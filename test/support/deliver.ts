import { signBody } from '../../src/facebook/signature.js';
import { SANDBOX_DEFAULTS } from '../../src/sandbox/options.js';
import type { TestApp } from './app.js';

/** Posts a signed webhook body of these entries, as Facebook does; answers the status. */
export async function deliver(app: TestApp, ...entry: object[]): Promise<number> {
  const raw = Buffer.from(JSON.stringify({ object: 'page', entry }));
  const answer = await fetch(`${app.url}/webhook`, {
    method: 'POST',
    headers: { 'x-hub-signature-256': signBody(raw, SANDBOX_DEFAULTS.appSecret) },
    body: new Uint8Array(raw),
  });
  return answer.status;
}
