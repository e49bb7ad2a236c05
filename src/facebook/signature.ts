import { createHmac, timingSafeEqual } from 'node:crypto';

const hmac = (secret: string, data: Buffer | string): string => createHmac('sha256', secret).update(data).digest('hex');

/** The value of `X-Hub-Signature-256` for a body: over the exact bytes sent, never over re-serialised JSON. */
export const signBody = (raw: Buffer, secret: string): string => `sha256=${hmac(secret, raw)}`;

/**
 * Whether one of the secrets signed these bytes. Several secrets serve a rotation. Without a header or a secret: no.
 * Every secret is tried, in constant time.
 */
export function isSigned(raw: Buffer, header: string | undefined, secrets: readonly string[]): boolean {
  if (!header) return false;
  const given = Buffer.from(header);
  let signed = false;
  for (const secret of secrets) {
    if (secret === '') continue;
    const expected = Buffer.from(signBody(raw, secret));
    if (expected.length === given.length && timingSafeEqual(expected, given)) signed = true;
  }
  return signed;
}

/** `appsecret_proof` of a call: shows Facebook that the holder of the token also knows the app's secret. */
export const appSecretProof = (token: string, secret: string): string => hmac(secret, token);
