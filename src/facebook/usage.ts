import { z } from 'zod';

/** How much of its call budget an app or Page has used, as Facebook tells with every answer. */
export interface Usage {
  /** Percent of the budget, the highest of what the headers name: slow down at 75, stop at 95. */
  percent: number;
  /** Ms until calls are allowed again; null when nothing is blocked. */
  regainAfterMs: number | null;
}

const shareSchema = z.looseObject({
  call_count: z.number().catch(0),
  total_time: z.number().catch(0),
  total_cputime: z.number().catch(0),
  estimated_time_to_regain_access: z.number().catch(0),
});
const appSchema = shareSchema;
const pagesSchema = z.record(z.string(), z.array(shareSchema));

/** Reads `X-App-Usage` and `X-Business-Use-Case-Usage`; null when neither is there or readable. */
export function readUsage(headers: Record<string, unknown>): Usage | null {
  const app = appSchema.safeParse(fromJson(headers['x-app-usage']));
  const pages = pagesSchema.safeParse(fromJson(headers['x-business-use-case-usage']));
  const shares = [...(app.success ? [app.data] : []), ...(pages.success ? Object.values(pages.data).flat() : [])];
  if (shares.length === 0) return null;
  const percent = Math.max(...shares.map((share) => Math.max(share.call_count, share.total_time, share.total_cputime)));
  const minutes = Math.max(...shares.map((share) => share.estimated_time_to_regain_access));
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
