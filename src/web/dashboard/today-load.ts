import { daysBefore, startOfDay } from '../../domain/calendar.js';
import { nextAction } from '../../domain/order/next-action.js';
import { can, type Right } from '../../domain/rights.js';
import { ownFacts } from '../../flows/order/load.js';
import { type DayCounts, dayCounts } from '../../store/day-counts.js';
import { linesOf } from '../../store/orders.js';
import { type OpenTask, openAlerts, openTasks, overdueOrders, waitingAnswers } from '../../store/today.js';
import { printReason } from '../../words/print-reason.js';
import type { Need, TodayData } from '../pages/today-data.js';
import { ALERTS } from './alert-kinds.js';
import { firstRunOf } from './first-run.js';
import { openFailures } from './needs.js';
import type { Visit } from './routes.js';

/** Of each kind; and of all together on the page. */
const READ = 60;
const SHOWN = 30;

/** One row a conversation: the first thing that waits in it. */
async function answers({ deps, scope, ctx }: Visit): Promise<Need[]> {
  const waiting = await waitingAnswers(deps.store, scope.shopId, READ);
  const first = new Map(waiting.toReversed().map((each) => [each.interaction.conversationId, each]));
  return [...first.values()].map(({ clock, interaction, buyer, draft }) => ({
    kind: 'answer',
    id: interaction.id,
    until: clock.breachAt,
    since: clock.startedAt,
    buyer: buyer?.name ?? ctx.words.common.unnamed,
    text: interaction.text,
    conversationId: interaction.conversationId,
    ...(draft ? { draftId: draft.id } : {}),
  }));
}

const sendOf = ({ task, send }: OpenTask): Extract<Need, { kind: 'task' }>['send'] | undefined => {
  if (send?.state === 'with_person' && send.route === 'human') return { outboxId: send.id, how: 'by_hand' };
  return task.kind === 'send_unknown' && send?.outcome === 'failed' ? { outboxId: send.id, how: 'again' } : undefined;
};

async function tasks({ deps, scope, ctx }: Visit): Promise<Need[]> {
  const open = await openTasks(deps.store, scope.shopId, READ);
  return open.map((each): Need => {
    const { task, order, buyer } = each;
    const phone = order?.phone ?? buyer?.phone;
    const send = sendOf(each);
    return {
      kind: 'task',
      id: task.id,
      until: task.dueAt,
      since: task.createdAt,
      task: task.kind,
      buyer: order?.name ?? buyer?.name ?? null,
      // What is to be checked says why first: the text is the buyer's words, before and after.
      text:
        task.kind === 'check' && task.reason
          ? `${printReason(task.reason, ctx.words, ctx.locale)} ${task.text}`
          : task.text,
      ...(phone ? { phone } : {}),
      ...(task.orderId ? { orderId: task.orderId } : {}),
      ...(task.conversationId ? { conversationId: task.conversationId } : {}),
      ...(task.kind === 'tell_buyer' && send === undefined ? { tries: task.tries ?? 0 } : {}),
      ...(send ? { send } : {}),
    };
  });
}

async function orders({ deps, scope, ctx }: Visit): Promise<Need[]> {
  const late = await overdueOrders(deps.store, scope.shopId, ctx.now, READ);
  const lines = await linesOf(
    deps.store,
    scope.shopId,
    late.map(({ id }) => id),
  );
  return late.map((order) => {
    const own = lines.filter(({ orderId }) => orderId === order.id);
    const { actionKey } = nextAction(ownFacts({ order, lines: own, checks: [] }), ctx.now);
    return {
      kind: 'order',
      id: order.id,
      until: order.dueAt,
      since: order.statusAt,
      number: order.number,
      status: order.status,
      buyer: order.name,
      action: actionKey,
    };
  });
}

async function sends({ deps, scope, ctx }: Visit): Promise<Need[]> {
  const failed = await openFailures(deps, scope.shopId, ctx.now);
  return failed.map(({ send, buyer }) => ({
    kind: 'send',
    id: send.id,
    until: null,
    since: send.endedAt ?? send.createdAt,
    buyer: buyer?.name ?? null,
    text: send.text,
    ...(send.reason ? { reason: send.reason } : {}),
  }));
}

async function alerts({ deps, scope, ctx }: Visit): Promise<Need[]> {
  const open = await openAlerts(deps.store, scope.shopId, Object.keys(ALERTS), READ);
  return open.flatMap(({ id, kind, subject, params, href, at }): Need[] => {
    const code = ALERTS[kind];
    if (!code) return [];
    const page = ctx.pages.find((each) => each.id === subject)?.name;
    return [
      {
        kind: 'alert',
        id,
        until: null,
        since: at,
        reason: { code, params },
        ...(page ? { about: page } : {}),
        href: href ?? '/health',
      },
    ];
  });
}

// Who may not see a thing is not told that it waits.
const KINDS: [Right, (visit: Visit) => Promise<Need[]>][] = [
  ['see_conversations', answers],
  ['do_tasks', tasks],
  ['see_orders', orders],
  ['see_outbox', sends],
  ['see_health', alerts],
];

const breaksAt = ({ until, since }: Need): number => until ?? since;

async function counts({ deps, scope, ctx }: Visit): Promise<TodayData['counts']> {
  const { timeZone } = ctx.shop;
  const [from, to] = [startOfDay(ctx.now, timeZone), ctx.now];
  const [today, before] = await Promise.all([
    dayCounts(deps.store, scope.shopId, from, to),
    dayCounts(deps.store, scope.shopId, daysBefore(from, 7, timeZone), daysBefore(to, 7, timeZone)),
  ]);
  const keys: (keyof DayCounts)[] = ['comments', 'answers', 'orders', 'delivered'];
  return keys.map((key) => ({ key, today: today[key], lastWeek: before[key] }));
}

/** How far setting up the shop is; only for who can go on with it, and only until it is done. */
async function firstRunFor({ deps, scope, ctx }: Visit): Promise<TodayData['firstRun'] | null> {
  if (!can(ctx.user.role, 'manage_settings')) return null;
  const steps = await firstRunOf(deps, scope.shopId);
  const done = steps.filter((step) => step.done).length;
  return done === steps.length ? null : { done, all: steps.length };
}

/** What needs this person now, what breaks first on top, and how the day goes. */
export async function loadToday(visit: Visit): Promise<TodayData> {
  const allowed = KINDS.filter(([right]) => can(visit.ctx.user.role, right));
  const [figures, firstRun, ...found] = await Promise.all([
    counts(visit),
    firstRunFor(visit),
    ...allowed.map(([, read]) => read(visit)),
  ]);
  const needs = found.flat().sort((a, b) => breaksAt(a) - breaksAt(b));
  return {
    needs: needs.slice(0, SHOWN),
    // The badge and the list say the same.
    more: Math.max(0, visit.ctx.counts.today - SHOWN),
    drafts: visit.ctx.counts.approvals - visit.ctx.counts.hides,
    hides: visit.ctx.counts.hides,
    counts: figures,
    ...(firstRun ? { firstRun } : {}),
  };
}
