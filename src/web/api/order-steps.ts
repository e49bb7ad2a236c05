import { z } from 'zod';
import { COD_CHECKS } from '../../domain/cod-risk.js';
import { ORDER_STATUSES } from '../../domain/order/status.js';
import type { PaymentEvent } from '../../domain/payment.js';
import type { Right } from '../../domain/rights.js';
import { mergeOrders } from '../../flows/order/merge.js';
import { moveOrder } from '../../flows/order/move.js';
import {
  countUnits,
  dismissDuplicate,
  holdOrder,
  recordCheck,
  recordPayment,
  recordYes,
  scanUnit,
} from '../../flows/order/record.js';
import { splitOrder, takeOut } from '../../flows/order/split.js';
import { idParams, money, words } from './common.js';
import { orderShape } from './order-shape.js';
import { shownOrder } from './order-shown.js';
import { type Call, type Route, route } from './route.js';

const version = z.int().optional().describe('the version that was seen; left out: whatever it is now');
const note = words(1000).default('');

const transition = z.object({
  to: z.enum(ORDER_STATUSES),
  version: z.int().describe('the version that was seen; another one is refused with 409'),
  reason: words(500).optional(),
  courier: words(60).optional(),
  service: words(60).optional(),
  trackingId: words(120).optional(),
  override: z.boolean().optional().describe('pass what a right and a reason may pass'),
});

const payment = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('received'), amount: money, note, version }),
  z.object({ kind: z.enum(['claimed', 'claim_rejected', 'refunded', 'settled']), note, version }),
]);

/** A step of an order: does it, and answers the order as it then is. */
const step = <B extends z.ZodType>(
  name: string,
  summary: string,
  right: Right,
  body: B,
  act: (call: Call<typeof idParams, undefined, B>) => Promise<void>,
): Route =>
  route({
    method: 'post',
    path: `/orders/{id}/${name}`,
    summary,
    right,
    params: idParams,
    body,
    answer: orderShape,
    async handle(call) {
      await act(call);
      return shownOrder(call.deps, call.scope, call.params.id);
    },
  });

const eventOf = (body: z.output<typeof payment>): PaymentEvent =>
  body.kind === 'received' ? { kind: 'received', amount: body.amount.amount } : { kind: body.kind };

export const orderStepRoutes = [
  // Who may make which move is in the order's own table: a refusal there says which right is missing.
  step(
    'transitions',
    'Move an order to another status, or learn every reason against it',
    'see_orders',
    transition,
    ({ deps, scope, params, body }) => moveOrder(deps, scope, { id: params.id, ...body }),
  ),
  step(
    'yes',
    'Record that the buyer said yes to this content',
    'record_yes',
    z.object({ by: words(200).optional().describe('how it was said: by phone, at the counter'), note, version }),
    ({ deps, scope, params: { id }, body }) =>
      recordYes(deps, scope, { id, version: body.version }, body.note, body.by ?? null),
  ),
  step(
    'checks',
    'Record a check that the order’s COD risk asks for',
    'record_checks',
    z.object({ check: z.enum(COD_CHECKS), outcome: z.enum(['passed', 'failed']).default('passed'), note, version }),
    ({ deps, scope, params: { id }, body: { version: seen, ...input } }) =>
      recordCheck(deps, scope, { id, version: seen }, input),
  ),
  step(
    'scans',
    'Count one unit into the parcel by barcode or SKU, or all of them',
    'pack_orders',
    z.union([
      z.object({ barcode: words(120).pipe(z.string().min(1, 'is needed')), version }),
      z.object({ all: z.literal(true), version }),
    ]),
    ({ deps, scope, params: { id }, body }) =>
      'all' in body
        ? countUnits(deps, scope, { id, version: body.version })
        : scanUnit(deps, scope, { id, version: body.version }, body.barcode),
  ),
  step(
    'hold',
    'Keep an order in the house for a reason; an empty reason releases it',
    'edit_orders',
    z.object({ reason: words(500).nullable(), version }),
    ({ deps, scope, params: { id }, body }) =>
      holdOrder(deps, scope, { id, version: body.version }, body.reason || null),
  ),
  step(
    'payments',
    'Record a step of the money: claimed, received, claim rejected, refunded, settled',
    'record_payments',
    payment,
    ({ deps, scope, params: { id }, body }) =>
      recordPayment(deps, scope, { id, version: body.version }, eventOf(body), body.note),
  ),
  step(
    'duplicates',
    'Say that an order which looks like this one is another',
    'edit_orders',
    z.object({ number: words(40), version }),
    ({ deps, scope, params: { id }, body }) =>
      dismissDuplicate(deps, scope, { id, version: body.version }, body.number),
  ),
  step(
    'merge',
    'Two New orders are one: this one takes the other in, which ends as cancelled; the buyer is told of this one only',
    'edit_orders',
    z.object({ orderId: words(60).pipe(z.string().min(1)), version }),
    ({ deps, scope, params: { id }, body }) => mergeOrders(deps, scope, { id, version: body.version }, body.orderId),
  ),
  step(
    'split',
    'A New order becomes two: the units named go into a second one, or an order it was made one with stands by itself again. Answers this one; its history names the other',
    'edit_orders',
    z.union([
      z.object({
        lines: z.array(z.object({ lineId: words(60).pipe(z.string().min(1)), quantity: z.int().min(1) })).min(1),
        version,
      }),
      z.object({ orderId: words(60).pipe(z.string().min(1)).describe('an order that is part of this one'), version }),
    ]),
    async ({ deps, scope, params: { id }, body }) => {
      if ('lines' in body) await splitOrder(deps, scope, { id, version: body.version }, body.lines);
      else await takeOut(deps, scope, { id, version: body.version }, body.orderId);
    },
  ),
];
