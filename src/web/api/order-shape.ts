import { z } from 'zod';
import { COD_CHECKS, COD_RISKS } from '../../domain/cod-risk.js';
import { ORDER_DETAILS } from '../../domain/order/content.js';
import { ACTION_KEYS } from '../../domain/order/next-action.js';
import { ORDER_STATUSES } from '../../domain/order/status.js';
import { PAYMENT_METHODS, PAYMENT_STATUSES } from '../../domain/payment.js';
import { SHIPMENT_STATUSES } from '../../domain/shipment.js';
import { moneyShown, reasonSchema, time } from './common.js';

const orderStatus = z.enum(ORDER_STATUSES);

const line = z.object({
  id: z.string(),
  variantId: z.string().nullable().describe('null while only the buyer’s words are known'),
  sku: z.string().nullable(),
  text: z.string(),
  quantity: z.int(),
  unitPrice: moneyShown,
  verifiedQuantity: z.int(),
  deliveredQuantity: z.int(),
  returnedQuantity: z.int(),
});

const historyEntry = z.object({
  id: z.string(),
  at: time,
  actor: z.string(),
  kind: z.string(),
  from: orderStatus.nullable(),
  to: orderStatus.nullable(),
  reason: z.string().nullable(),
  causeId: z.string().nullable(),
  details: z.record(z.string(), z.unknown()).nullable(),
});

/** An order as the API shows it; the contract's names. */
export const orderShape = z.object({
  id: z.string(),
  number: z.string(),
  version: z.int(),
  status: orderStatus,
  lines: z.array(line),
  buyer: z.object({ id: z.string(), name: z.string().nullable(), phone: z.string().nullable() }).nullable(),
  address: z.object({ text: z.string().nullable(), area: z.string().nullable(), district: z.string().nullable() }),
  missing: z.array(z.enum(ORDER_DETAILS)),
  payment: z.object({
    method: z.enum(PAYMENT_METHODS),
    status: z.enum(PAYMENT_STATUSES),
    advancePaid: moneyShown,
  }),
  discount: moneyShown,
  deliveryFee: moneyShown.nullable().describe('null until the district is known'),
  total: moneyShown,
  codAmount: moneyShown.describe('what the courier collects, in whole taka'),
  codRisk: z.enum(COD_RISKS),
  codSignals: z.array(reasonSchema).describe('what spoke for that tier'),
  tags: z.array(z.string()),
  note: z.string().nullable(),
  dueAt: time.nullable(),
  late: z.boolean(),
  nextAction: z.object({
    action: z.enum(ACTION_KEYS),
    by: z.enum(['seller', 'packer', 'buyer', 'courier', 'nobody']),
    waitingFor: z.enum(['buyer', 'courier']).nullable(),
  }),
  hold: z.object({ reason: z.string() }).nullable(),
  yes: z
    .object({ how: z.enum(['chat', 'spoken', 'sellers_word']), by: z.string(), at: time, holds: z.boolean() })
    .nullable(),
  checks: z.array(
    z.object({
      check: z.enum(COD_CHECKS),
      outcome: z.enum(['passed', 'failed']),
      note: z.string().nullable(),
      actor: z.string(),
      at: time,
    }),
  ),
  openDuplicates: z.array(z.string()).describe('numbers of older open orders that look like this one'),
  shipment: z
    .object({
      courier: z.string().nullable(),
      service: z.string().nullable(),
      trackingId: z.string().nullable(),
      status: z.enum(SHIPMENT_STATUSES).nullable(),
    })
    .nullable(),
  source: z.object({
    channel: z.enum(['comment', 'messenger', 'manual', 'api']),
    pageId: z.string().nullable(),
    postId: z.string().optional(),
    commentId: z.string().optional(),
    campaignId: z.string().optional(),
  }),
  conversationId: z.string().nullable(),
  history: z.array(historyEntry),
  allowedTransitions: z.array(
    z.object({
      to: orderStatus,
      kind: z.enum(['move', 'correction', 'none']),
      allowed: z.boolean(),
      reasons: z.array(reasonSchema),
      needs: z.array(z.enum(['reason', 'courier', 'tracking_id'])),
    }),
  ),
  createdAt: time,
  updatedAt: time,
});
