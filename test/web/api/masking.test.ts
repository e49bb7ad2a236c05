import { expect, test } from '@jest/globals';
import type { Scope } from '../../../src/deps.js';
import type { LoadedOrder } from '../../../src/flows/order/load.js';
import { shownBuyer } from '../../../src/web/api/buyers.js';
import { show } from '../../../src/web/api/order-shown.js';
import { full, NOON, orderIn } from '../../domain/order/order-facts.js';

const by = (role: 'agent' | 'packer' | 'viewer'): Scope => ({ shopId: 's', actor: { kind: 'token', id: 't', role } });

const stored = {
  id: 'order-1',
  status: 'confirmed',
  source: { channel: 'manual' },
  tags: [],
  advancePaid: 0,
  discount: 0,
  deliveryFee: 0,
};
const edited = {
  id: 'h',
  shopId: 's',
  orderId: 'o',
  at: NOON,
  actor: 'person:a',
  kind: 'edited',
  from: null,
  to: null,
};
const loaded = {
  order: { ...stored, courier: null, trackingId: null, shipmentStatus: null, createdAt: NOON, updatedAt: NOON },
  lines: [],
  checks: [],
  history: [{ ...edited, reason: null, causeId: null, details: { before: { phone: '01799887766' } } }],
  facts: orderIn('confirmed'),
  skus: {},
} as unknown as LoadedOrder;

test('who may not see personal data gets a masked phone and address, and no old values', () => {
  const shown = show(loaded, by('viewer'), full, NOON);
  expect(shown.buyer).toMatchObject({ name: 'Rahima', phone: '017••••7766' });
  expect(shown.address).toEqual({ text: '•••', area: 'Mirpur', district: 'Dhaka' });
  expect(JSON.stringify(shown)).not.toMatch(/01799887766|House 12/);
});

test('who packs sees where a parcel in hand goes, and no other', () => {
  const delivered = { ...loaded, order: { ...loaded.order, status: 'delivered' as const } };
  expect(JSON.stringify(show(delivered, by('packer'), full, NOON))).not.toMatch(/01799887766|House 12/);
  const shown = show(loaded, by('packer'), full, NOON);
  expect(shown.buyer?.phone).toBe('01799887766');
  expect(shown.address.text).toBe('House 12, Road 5');
  expect(shown.history[0]?.details).toEqual({ before: { phone: '01799887766' } });
});

test('a buyer’s phone is masked the same way', () => {
  const buyer = {
    id: 'b',
    shopId: 's',
    name: 'Rahima',
    phone: '01799887766',
    language: null,
    note: null,
    unreachableAt: null,
    optedOutAt: null,
    optedOutBy: null,
    mergedInto: null,
    createdAt: NOON,
    orders: 1,
  };
  expect(shownBuyer(by('viewer'), buyer).phone).toBe('017••••7766');
  expect(shownBuyer(by('packer'), buyer).phone).toBe('017••••7766');
  expect(shownBuyer(by('agent'), buyer).phone).toBe('01799887766');
});
