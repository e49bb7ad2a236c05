import type { CodCheck } from '../../domain/cod-risk.js';
import type { OrderStatus } from '../../domain/order/status.js';
import type { Reason } from '../../domain/reason.js';
import type { LoadedOrder } from '../../flows/order/load.js';
import type { Row } from '../../store/schema.js';
import { fill } from '../../words/fill.js';
import type { HistoryData, ToldData } from '../pages/orders-data.js';
import type { PageContext } from '../ui/context.js';
import type { Who } from './who.js';

/** What left or is to leave for the buyer about an order; deeds at Facebook (hiding a comment) are no telling. */
export const toldOf = (rows: Row<'outbox'>[]): ToldData[] =>
  rows
    .filter(({ kind }) => kind !== 'action')
    .map((row) => ({
      id: row.id,
      at: row.sentAt ?? row.createdAt,
      status: (row.notice?.key.replace('order_', '') as OrderStatus | undefined) ?? null,
      text: row.text,
      route: row.route,
      outcome: row.outcome,
      reasons: row.reason ? [row.reason] : [],
    }));

/** Every change, the newest first. */
export const historyOf = ({ history }: LoadedOrder, who: Who, ctx: PageContext): HistoryData[] =>
  history.toReversed().map((entry) => ({
    id: entry.id,
    at: entry.at,
    actor: who(entry.actor),
    from: entry.from,
    to: entry.to,
    ...(entry.to === null ? { what: whatWords(entry, ctx) } : {}),
    ...(entry.reason ? { reason: entry.reason } : {}),
    notes: notesOf(entry.details),
  }));

const notesOf = (details: Record<string, unknown> | null): Reason[] =>
  Array.isArray(details?.notes) ? (details.notes as Reason[]) : [];

/** What happened where no status changed. */
function whatWords({ kind, details }: Row<'orderHistory'>, { words, locale }: PageContext): string {
  const { events } = words.orders;
  const text = events[kind as keyof typeof events] ?? kind;
  const check = details?.check as CodCheck | undefined;
  const outcome = details?.outcome as 'passed' | 'failed' | undefined;
  return fill(
    text,
    {
      check: check ? words.codChecks[check] : '',
      outcome: outcome ? words.orders[outcome] : '',
      number: String(details?.number ?? ''),
      line: String(details?.line ?? ''),
    },
    locale,
  );
}
