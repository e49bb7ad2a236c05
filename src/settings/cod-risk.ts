import { z } from 'zod';
import { COD_CHECKS, COD_RISKS, type CodRiskRules } from '../domain/cod-risk.js';
import { listOf, oneOf, percent, whole } from './fields.js';

const count = (example: number) => whole('a count', example, 1);

export const codRisk = z.strictObject({
  checks: z.record(oneOf(COD_RISKS), listOf(oneOf(COD_CHECKS), '[reconfirm]')),
  lowFrom: z.strictObject({ finished: count(2), deliveredPercent: percent('the delivered share', 80) }),
  highFrom: z.strictObject({
    refused: count(2),
    deliveredPercentBelow: percent('the delivered share', 50),
    finished: count(4),
  }),
  courierScore: z.strictObject({
    minTotal: count(4),
    maxAgeDays: count(30),
    cautionBelowPercent: percent('the delivered share', 60),
  }),
  mediumFrom: z.strictObject({
    total: whole('an amount in poisha', 500000),
    openOrders: count(2),
    ordersLastDay: count(3),
  }),
}) satisfies z.ZodType<CodRiskRules>;
