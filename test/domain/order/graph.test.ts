import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../../../src/domain/actor.js';
import { allowedTransitions } from '../../../src/domain/order/allowed.js';
import { decideTransition } from '../../../src/domain/order/decide.js';
import { checkOrderGraph } from '../../../src/domain/order/graph.js';
import { LIFECYCLE, moveBetween, ORDER_STATUSES } from '../../../src/domain/order/status.js';
import { admin, agent, buyer, courier, full, NOON, order, packer, simple, timer } from './order-facts.js';

test('the shipped table is sound', () => {
  expect(checkOrderGraph()).toEqual([]);
});

test('a broken table is named problem by problem', () => {
  const move = LIFECYCLE.new.leavesTo.confirmed;
  const correction = { ...move, kind: 'correction' as const };
  const broken = {
    ...LIFECYCLE,
    new: { notice: 'nothing_of_the_kind', leavesTo: { confirmed: move, lost: move } },
    limbo: { notice: 'order_new', leavesTo: { limbo: correction } },
  };
  expect(checkOrderGraph(broken)).toEqual([
    'status new announces unknown notice nothing_of_the_kind',
    'status new leaves to unknown status lost',
    'status limbo is unreachable',
    'correction limbo → limbo takes no move back',
    'status limbo never ends',
  ]);
});

const actors = fc.constantFrom<Actor>(admin, agent, packer, buyer, courier, timer);
const command = fc.record({
  to: fc.constantFrom(...ORDER_STATUSES),
  actor: actors,
  reason: fc.constantFrom('', 'because'),
  override: fc.boolean(),
});
const spoiled = fc.record({
  hold: fc.constantFrom(null, { reason: 'call first' }),
  yes: fc.constantFrom(order().yes, null),
  reservable: fc.constantFrom({ 'red-xl': 2 }, {}),
});

test('no sequence of commands reaches an illegal status, and what is offered is what is done', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(command, spoiled), { maxLength: 30 }),
      fc.constantFrom(full, simple),
      (steps, profile) => {
        let facts = order();
        for (const [index, [wish, over]] of steps.entries()) {
          facts = { ...facts, ...over };
          const offered = allowedTransitions(facts, profile, wish.actor).find(({ to }) => to === wish.to);
          const decision = decideTransition(facts, wish, profile, NOON + index);
          if ('refused' in decision) {
            expect(decision.refused.length).toBeGreaterThan(0);
            continue;
          }
          const { plan } = decision;
          expect(moveBetween(facts.status, plan.to)).not.toBeNull();
          expect(offered?.allowed === true || plan.notes.some(({ code }) => code === 'overridden')).toBe(true);
          expect(plan.patch.payment.status).not.toBe('paid');
          if (plan.patch.payment.status === 'collected') expect(['delivered', 'return']).toContain(plan.to);
          facts = { ...facts, ...plan.patch, dueAt: plan.dueAt };
        }
      },
    ),
    { numRuns: 300 },
  );
});
