import { z } from 'zod';

/** How much of one call budget is used. */
export interface Share {
  /** Percent, the highest of what the header names: calls, time, processor time. */
  percent: number;
  /** Ms until calls are allowed again; null when nothing is blocked. */
  regainAfterMs: number | null;
}

/** What an answer tells of our budgets; null where it does not say. */
export interface Usage {
  app: Share | null;
  page: Share | null;
}

const shareSchema = z.looseObject({
  call_count: z.number().catch(0),
  total_time: z.number().catch(0),
  total_cputime: z.number().catch(0),
  estimated_time_to_regain_access: z.number().catch(0),
});
const byIdSchema = z.record(z.string(), z.array(shareSchema));

/** Reads `X-App-Usage`, `X-Page-Usage` and `X-Business-Use-Case-Usage`; null when none is there or readable. */
export function readUsage(headers: Record<string, unknown>): Usage | null {
  const app = shares(headers['x-app-usage'], shareSchema);
  const page = [
    ...shares(headers['x-page-usage'], shareSchema),
    ...shares(headers['x-business-use-case-usage'], byIdSchema).flatMap((byId) => Object.values(byId).flat()),
  ];
  return app.length + page.length === 0 ? null : { app: highest(app), page: highest(page) };
}

const shares = <S extends z.ZodType>(header: unknown, schema: S): z.output<S>[] => {
  const read = schema.safeParse(fromJson(header));
  return read.success ? [read.data] : [];
};

function highest(all: z.output<typeof shareSchema>[]): Share | null {
  if (all.length === 0) return null;
  const percent = Math.max(...all.map((share) => Math.max(share.call_count, share.total_time, share.total_cputime)));
  const minutes = Math.max(...all.map((share) => share.estimated_time_to_regain_access));
  return { percent, regainAfterMs: minutes > 0 ? minutes * 60_000 : null };
}

function fromJson(header: unknown): unknown {
  if (typeof header !== 'string') return undefined;
  try {
    return JSON.parse(header);
  } catch {
    return undefined;
  }
}
