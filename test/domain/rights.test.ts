import { describe, expect, test } from '@jest/globals';
import { actorCan, actorKey } from '../../src/domain/actor.js';
import { ALL_RIGHTS, can, type Right, type Role } from '../../src/domain/rights.js';

test('an admin may do everything', () => {
  expect(ALL_RIGHTS.filter((right) => !can('admin', right))).toEqual([]);
});

describe('each role', () => {
  test.each<[Role, Right, boolean]>([
    ['agent', 'decide_drafts', true],
    ['agent', 'confirm_orders', true],
    ['agent', 'force_pack', false],
    ['agent', 'manage_settings', false],
    ['agent', 'pause_automation', true],
    ['packer', 'pack_orders', true],
    ['packer', 'hand_over_orders', true],
    ['packer', 'decide_drafts', false],
    ['packer', 'cancel_orders', false],
    ['viewer', 'see_numbers', true],
    ['viewer', 'see_personal_data', false],
    ['viewer', 'see_orders', false],
    ['viewer', 'pause_automation', false],
  ])('%s, %s: %s', (role, right, allowed) => {
    expect(can(role, right)).toBe(allowed);
  });
});

test('a viewer reads and never writes', () => {
  expect(ALL_RIGHTS.filter((right) => can('viewer', right))).toEqual(['see_catalogue', 'see_numbers']);
});

test('people and tokens act by their role, others hold no rights', () => {
  expect(actorCan({ kind: 'person', id: 'p1', role: 'agent' }, 'confirm_orders')).toBe(true);
  expect(actorCan({ kind: 'token', id: 't1', role: 'viewer' }, 'confirm_orders')).toBe(false);
  expect(actorCan({ kind: 'buyer', id: 'b1' }, 'cancel_orders')).toBe(false);
  expect(actorKey({ kind: 'system', id: 'hold-expiry' })).toBe('system:hold-expiry');
});
