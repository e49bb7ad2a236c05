import type { Deps } from '../../deps.js';
import { type BudgetReading, paceOf, SLOW_GAP_MS } from '../../domain/call-budget.js';
import { groupBy } from '../../domain/group-by.js';
import { isRouted, type OutboxKind } from '../../domain/outbox.js';
import { type ReasonCode, reason } from '../../domain/reason.js';
import { FACEBOOK_RATES, nextSlot, publicReplyRate, type RateKind, type SendRate } from '../../domain/send-rate.js';
import { plannedSends, sentSince } from '../../store/outbox-due.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { APP } from '../page/usage.js';
import { isRace } from '../retry.js';
import { putOff } from './put-off.js';

type Send = Row<'outbox'>;

/** The kinds of send that share a limit. */
export const KINDS_OF: Record<RateKind, readonly OutboxKind[]> = {
  message: ['message', 'notice'],
  picture: ['message', 'notice'],
  private_reply: ['private_reply'],
  public_reply: ['public_reply'],
  action: ['action'],
};

const rateKindOf = ({ kind, extras }: Send): RateKind => {
  if (isRouted(kind)) return extras.fileId === undefined ? 'message' : 'picture';
  return kind as Exclude<OutboxKind, 'message' | 'notice'>;
};

/**
 * Of what is due, what may leave now: within Facebook's limits for the Page and the kind, its own pace when most of the
 * call budget is used, and one try of a restricted Page. The rest is put off to when its turn comes; nothing fails.
 */
export async function admit(deps: Deps, due: readonly Send[]): Promise<Send[]> {
  const byPage = groupBy(due, ({ pageId }) => pageId);
  const [pages, usage] = await Promise.all([
    find(deps.store, 'pages', { id: [...byPage.keys()] }),
    find(deps.store, 'graphUsage', { subject: [APP, ...byPage.keys()] }),
  ]);
  const admitted = await Promise.all(
    pages.map((page) =>
      admitOf(
        deps,
        page,
        byPage.get(page.id) ?? [],
        usage.filter(({ subject }) => subject === APP || subject === page.id),
      ),
    ),
  );
  return admitted.flat();
}

async function admitOf(deps: Deps, page: Row<'pages'>, due: Send[], usage: BudgetReading[]): Promise<Send[]> {
  const now = deps.clock();
  const held = page.holdUntil ?? 0;
  if (held > now) {
    // A message may know another way than to wait: the router's business.
    const why = page.state === 'restricted' ? 'page_restricted' : 'page_must_wait';
    for (const row of due.filter(({ kind }) => !isRouted(kind))) await later(deps, row, held, why);
    return due.filter(({ kind }) => isRouted(kind));
  }
  if (page.state === 'restricted') return due.slice(0, 1);
  const slow = usage.some((reading) => paceOf(reading, now) === 'slow');
  const queues = groupBy(due, rateKindOf);
  const ready = await Promise.all([...queues].map(([kind, rows]) => inTime(deps, page.id, kind, rows)));
  return slow ? spaced(deps, page.id, ready.flat()) : ready.flat();
}

/** What its kind's limit lets go now. */
async function inTime(deps: Deps, pageId: string, kind: RateKind, rows: Send[]): Promise<Send[]> {
  const { store } = deps;
  const now = deps.clock();
  const [first] = rows;
  const rate = kind === 'public_reply' ? await publicRate(deps, first?.shopId ?? '') : FACEBOOK_RATES[kind];
  const sent = await sentSince(store, pageId, KINDS_OF[kind], now - rate.perMs);
  const times = sent.filter(({ picture }) => kind !== 'picture' || picture).map(({ at }) => at);
  const ready: Send[] = [];
  let planned = false;
  for (const row of rows) {
    const own = rateFor(row, rate);
    if (own === null || nextSlot(times, own, now) <= now) {
      ready.push(row);
      times.push(now);
      continue;
    }
    // What was put off before keeps its time.
    if (!planned) times.push(...(await plannedSends(store, pageId, KINDS_OF[kind], now)));
    planned = true;
    const until = nextSlot(times, own, now);
    times.push(until);
    await later(deps, row, until, 'pacing');
  }
  return ready;
}

const publicRate = async (deps: Deps, shopId: string): Promise<SendRate> =>
  publicReplyRate((await deps.settingsOf(shopId)).shop.publicReplies);

/** A machine's public replies keep their distance, a person's approvals only the hour's limit; a person writes when they like. */
const rateFor = ({ kind, origin }: Send, rate: SendRate): SendRate | null => {
  if (kind !== 'public_reply' || origin === 'rule') return rate;
  return origin === 'person' ? null : { ...rate, gapMs: 0 };
};

const SLOW: SendRate = { most: Number.POSITIVE_INFINITY, perMs: 0, gapMs: SLOW_GAP_MS };

/** One after the other, with a pause between: most of the call budget is used. */
async function spaced(deps: Deps, pageId: string, rows: Send[]): Promise<Send[]> {
  const now = deps.clock();
  const kinds = Object.values(KINDS_OF).flat();
  const sent = await sentSince(deps.store, pageId, kinds, now - SLOW_GAP_MS);
  const times = sent.map(({ at }) => at);
  const ready: Send[] = [];
  for (const row of rows) {
    const at = nextSlot(times, SLOW, now);
    times.push(at);
    if (at <= now) ready.push(row);
    else await later(deps, row, at, 'page_must_wait');
  }
  return ready;
}

async function later(deps: Deps, row: Send, until: number, why: ReasonCode): Promise<void> {
  try {
    await putOff(deps, row, until, reason(why));
  } catch (error) {
    // Somebody else took it meanwhile.
    if (!isRace(error)) throw error;
  }
}
