import { paceOf, stoppedUntil } from '../../domain/call-budget.js';
import { FACEBOOK_RATES, publicReplyRate, RATE_KINDS, type RateKind, type SendRate } from '../../domain/send-rate.js';
import { KINDS_OF } from '../../flows/outbox/admit.js';
import { APP } from '../../flows/page/usage.js';
import { plannedSends, sentSince } from '../../store/outbox-due.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { RateShown, RatesData } from '../pages/health-rates.js';
import type { Visit } from './routes.js';

/** Facebook's call budgets and how much of each Page's limits is used. */
export async function loadRates({ deps, scope, ctx }: Visit, pages: Row<'pages'>[]): Promise<RatesData> {
  const { now } = ctx;
  const readings = await find(deps.store, 'graphUsage', { subject: [APP, ...pages.map(({ id }) => id)] });
  const { publicReplies } = (await deps.settingsOf(scope.shopId)).shop;
  const rates = { ...FACEBOOK_RATES, public_reply: publicReplyRate(publicReplies) };
  const nameOf = (subject: string): string | null => pages.find(({ id }) => id === subject)?.name ?? null;
  const budgets = readings.map((reading) => ({
    name: nameOf(reading.subject),
    percent: reading.percent,
    pace: paceOf(reading, now),
    until: stoppedUntil(reading, now),
    at: reading.at,
  }));
  const shown = async (pageId: string, kind: RateKind, rate: SendRate): Promise<RateShown> => {
    const [sent, planned] = await Promise.all([
      sentSince(deps.store, pageId, KINDS_OF[kind], now - rate.perMs),
      kind === 'picture' ? [] : plannedSends(deps.store, pageId, KINDS_OF[kind], now),
    ]);
    const used = sent.filter(({ picture }) => kind !== 'picture' || picture).length;
    const per = rate.perMs > 1000 ? 'hour' : 'second';
    return { kind, used, most: rate.most, per, waiting: planned.length };
  };
  return {
    budgets: budgets.sort((left, right) => (left.name ?? '').localeCompare(right.name ?? '')),
    pages: await Promise.all(
      pages.map(async ({ id, name }) => ({
        id,
        name,
        kinds: await Promise.all(RATE_KINDS.map((kind) => shown(id, kind, rates[kind]))),
      })),
    ),
  };
}
