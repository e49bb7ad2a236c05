import { z } from 'zod';
import type { Deadlines } from '../domain/order/profile.js';
import { duration } from './duration.js';

export const deadlines = z.strictObject({
  confirm: duration,
  pack: duration,
  handOver: duration,
  deliver: duration,
  settle: duration,
  inspect: duration,
  refund: duration,
}) satisfies z.ZodType<Deadlines>;
