import { expect } from '@jest/globals';
import type { Role } from '../../../src/domain/rights.js';
import { createToken } from '../../../src/flows/people/tokens.js';
import { insert } from '../../../src/store/rows.js';
import { fingerprint } from '../../../src/vault.js';
import { MITU, PAGE, POST, type TestApp } from '../../support/app.js';

export const SECOND = 1000;
/** Longer than the seconds in which an approval can be taken back. */
export const AFTER_UNDO = 6 * SECOND;

/** A product on the post, so that a price question becomes a draft with claims. */
export async function withSaree(app: TestApp): Promise<{ id: string; variantId: string }> {
  await app.store.commit([
    insert(app.store, 'posts', {
      id: POST,
      shopId: app.scope.shopId,
      pageId: PAGE,
      text: 'Jamdani',
      createdAt: 1,
      seenAt: 1,
    }),
  ]);
  const made = await app.api('POST', '/products', {
    name: 'Jamdani Saree',
    variants: [{ options: { size: 'XL' }, price: { amount: 145_000, currency: 'BDT' }, stock: 3 }],
    postIds: [POST],
  });
  expect(made.status).toBe(201);
  return { id: made.body.id, variantId: made.body.variants[0].id };
}

/** Asks for the price below the post; answers the draft as the API lists it. */
export async function askedForPrice(app: TestApp, buyerId = MITU) {
  app.sandbox.control.comment({ buyerId, postId: POST, text: 'dam koto? XL ache?' });
  await app.drain();
  const { body } = await app.api('GET', '/drafts?status=pending');
  return body.data[0];
}

/** What the sandbox Page got from us: the public and private replies, and the messages. */
export const received = (app: TestApp, kind: 'public_reply' | 'private_reply' | 'message') =>
  app.sandbox.world.received.filter((each) => each.kind === kind);

/** Headers of a token with a role. */
export async function as(app: TestApp, role: Role): Promise<Record<string, string>> {
  const { secret } = await createToken(app.deps, app.scope, { name: role, scope: role });
  return { authorization: `Bearer ${secret}` };
}

/** Headers of an admin of another shop. */
export async function asStranger(app: TestApp): Promise<Record<string, string>> {
  const shopId = '00000000-0000-7000-8000-000000000002';
  const shop = {
    id: shopId,
    name: 'Other',
    timeZone: 'Asia/Dhaka',
    currency: 'BDT',
    locale: 'bn' as const,
    createdAt: 1,
  };
  const token = {
    id: 'stranger',
    shopId,
    name: 'x',
    hash: fingerprint('stranger-token'),
    scope: 'admin' as const,
    createdAt: 1,
  };
  await app.store.commit([insert(app.store, 'shops', shop), insert(app.store, 'tokens', token)]);
  return { authorization: 'Bearer stranger-token' };
}
