import { expect, test } from '@jest/globals';
import { ORDER_STATUSES } from '../../src/domain/order/status.js';
import { seesBuyer } from '../../src/domain/personal.js';
import { ROLES } from '../../src/domain/rights.js';

const statuses = [...ORDER_STATUSES, null];

test.each(ROLES)('whose number and address a %s may read', (role) => {
  const seen = statuses.filter((status) => seesBuyer({ kind: 'person', id: 'p', role }, status));
  const expected = { admin: statuses, agent: statuses, packer: ['confirmed', 'packed'], viewer: [] };
  expect(seen).toEqual(expected[role]);
});

test('buyers, couriers and timers read nobody’s', () => {
  for (const kind of ['buyer', 'courier', 'system'] as const)
    expect(seesBuyer({ kind, id: 'x' }, 'packed')).toBe(false);
});
