import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { idSchema } from './payloads.js';

/** Who asks: Facebook's id of a person for this app, and when it was asked (epoch ms; null: not said). */
export interface SignedRequest {
  userId: string;
  issuedAt: number | null;
}

const schema = z.looseObject({
  user_id: idSchema,
  algorithm: z.string().nullish(),
  issued_at: z.number().nullish(),
});

/**
 * Reads what Facebook posts when a person removes the app or wants their data gone: `signature.payload`, both base64url,
 * signed with the app's secret (meta-platform, section 10). Null unless one of the secrets signed it.
 */
export function readSignedRequest(given: string, secrets: readonly string[]): SignedRequest | null {
  const [signature = '', payload = ''] = given.split('.');
  const sent = Buffer.from(signature, 'base64url');
  const signed = secrets.some((secret) => {
    const expected = createHmac('sha256', secret).update(payload).digest();
    return secret !== '' && expected.length === sent.length && timingSafeEqual(expected, sent);
  });
  if (!signed) return null;
  try {
    const read = schema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    if (!read.success || (read.data.algorithm ?? 'HMAC-SHA256').toUpperCase() !== 'HMAC-SHA256') return null;
    return { userId: read.data.user_id, issuedAt: read.data.issued_at ? read.data.issued_at * 1000 : null };
  } catch {
    return null;
  }
}
