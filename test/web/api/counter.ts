import type { Role } from '../../../src/domain/rights.js';
import { createToken } from '../../../src/flows/people/tokens.js';
import type { TestApp } from '../../support/app.js';

/** Whatever the API answered. */
export type Json = Awaited<ReturnType<TestApp['api']>>['body'];

export const bdt = (amount: number) => ({ amount, currency: 'BDT' });

export const BUYER = { name: 'Rahima Khatun', phone: '01799887766' };
export const DHAKA = { text: 'House 12, Road 5', area: 'Mirpur', district: 'Dhaka' };

/** A product of one variant in the catalogue. */
export async function stockUp(app: TestApp, stock = 10, sku = 'SAREE-RED', price = 145_000): Promise<{ id: string }> {
  const made = await app.api('POST', '/products', {
    name: 'Jamdani Saree',
    variants: [{ sku, barcode: `B-${sku}`, options: { colour: 'Red' }, price: bdt(price), stock }],
  });
  return made.body.variants[0];
}

/** Everything a whole order says. */
export const whole = (sku = 'SAREE-RED', quantity = 2) => ({
  lines: [{ sku, quantity }],
  buyer: BUYER,
  address: DHAKA,
  source: { channel: 'manual' },
});

/** Takes down an order by phone and answers it. */
export async function takeDown(app: TestApp, body: object = whole()): Promise<Json> {
  const made = await app.api('POST', '/orders', body);
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return made.body;
}

/** Sends a step of an order; the version is the newest unless said. */
export async function step(app: TestApp, orderId: string, name: string, body: object) {
  return app.api('POST', `/orders/${orderId}/${name}`, body);
}

export async function move(app: TestApp, orderId: string, to: string, more: object = {}) {
  const { body } = await app.api('GET', `/orders/${orderId}`);
  return step(app, orderId, 'transitions', { to, version: body.version, ...more });
}

/** An order as far as a status. */
export async function bringTo(app: TestApp, to: string, body: object = whole()): Promise<Json> {
  const { id } = await takeDown(app, body);
  const steps: [string, () => Promise<{ status: number; body: Json }>][] = [
    ['new', () => step(app, id, 'yes', { by: 'phone' })],
    ['confirmed', () => move(app, id, 'confirmed')],
    ['counted', () => step(app, id, 'scans', { all: true })],
    ['packed', () => move(app, id, 'packed')],
    ['in_delivery', () => move(app, id, 'in_delivery', { courier: 'manual', trackingId: 'TRK-1' })],
    ['delivered', () => move(app, id, 'delivered', { reason: 'the buyer said so' })],
  ];
  let last: Json;
  for (const [name, go] of steps) {
    const answer = await go();
    if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer.body)}`);
    last = answer.body;
    if (name === to) break;
  }
  return last;
}

/** The API as somebody with another role. */
export async function as(app: TestApp, role: Role): Promise<TestApp['api']> {
  const { secret } = await createToken(app.deps, app.scope, { name: role, scope: role });
  return (method, path, body, headers = {}) =>
    app.api(method, path, body, { ...headers, authorization: `Bearer ${secret}` });
}
