import { isWindowOpen, laterWindow } from './conversation.js';
import type { OutreachFacts, UtilityState } from './outreach-facts.js';
import { type Reason, type ReasonCode, reason } from './reason.js';
import { OUTBOX_ROUTES, type OutboxRoute, ROUTE_STEP, routesDownTo } from './route.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A person may press send as Human Agent this long after the buyer's last action (meta-platform, 5.2). */
export const HUMAN_AGENT_DAYS = 7;
/** A disconnected Page is looked at again this often while its messages wait. */
const RECONNECT_CHECK_MINUTES = 1;

/** `passed` says why each earlier route did not hold; `next` are the routes still below. */
export type RouteDecision =
  | {
      act: 'send';
      /** `human` is sent only for a signed-in person who pressed send. */
      route: 'response' | 'utility' | 'sms' | 'email' | 'human';
      step: number;
      passed: Reason[];
      next: OutboxRoute[];
    }
  | { act: 'task'; route: 'human' | 'call'; step: number; dueAt: number; passed: Reason[]; next: OutboxRoute[] }
  | { act: 'wait'; until: number; reason: Reason }
  | { act: 'skip'; route: 'none'; step: number; reason: Reason; passed: Reason[] };

type Verdict = 'holds' | { not: ReasonCode } | { wait: number; why: ReasonCode };
type Check = (facts: OutreachFacts, now: number) => Verdict;

const TEMPLATE_REASONS = {
  approved: null,
  pending: 'template_pending',
  rejected: 'template_rejected',
  paused: 'template_paused',
  disabled: 'template_disabled',
  missing: 'template_missing',
  free_text: 'template_only_for_notices',
} satisfies Record<UtilityState, ReasonCode | null>;

/** What every message to a thread needs; `goodUntil` is when waiting stops making sense. */
function messenger(facts: OutreachFacts, now: number, goodUntil: number): Verdict {
  if (!facts.hasThread) return { not: 'no_thread' };
  if (facts.unreachable) return { not: 'buyer_unreachable' };
  if (!facts.pageConnected) return { not: 'page_disconnected' };
  if (facts.pageWaitsUntil === null || facts.pageWaitsUntil <= now) return 'holds';
  return facts.pageWaitsUntil < goodUntil
    ? { wait: facts.pageWaitsUntil, why: 'page_must_wait' }
    : { not: 'page_must_wait' };
}

const CHECKS = {
  response: (facts, now) => {
    const until = laterWindow(facts.windowOpenUntil, facts.adWindowUntil);
    if (facts.hasThread && !isWindowOpen(until, now)) return { not: 'window_closed' };
    return messenger(facts, now, Math.min(until ?? now, facts.giveUpAt));
  },
  utility: (facts, now) => {
    if (!facts.utilityCapable) return { not: 'utility_not_available' };
    const not = TEMPLATE_REASONS[facts.utilityTemplate];
    return not === null ? messenger(facts, now, facts.giveUpAt) : { not };
  },
  sms: ({ smsReady, phoneKnown }) => {
    if (!smsReady) return { not: 'sms_not_set_up' };
    return phoneKnown ? 'holds' : { not: 'phone_unknown' };
  },
  email: ({ emailReady, emailKnown }) => {
    if (!emailReady) return { not: 'email_not_set_up' };
    return emailKnown ? 'holds' : { not: 'email_unknown' };
  },
  human: (facts, now) => {
    if (!facts.humanAgentAllowed) return { not: 'human_agent_not_granted' };
    if (humanAgentUntil(facts) <= now) return { not: 'human_agent_too_late' };
    // A person is not held up by the machine's rate.
    return messenger({ ...facts, pageWaitsUntil: null }, now, facts.giveUpAt);
  },
  call: (facts, now) => {
    if (!facts.phoneKnown) return { not: 'phone_unknown' };
    const until = waitForPage(facts, now);
    return until === null ? 'holds' : { wait: until, why: 'page_disconnected' };
  },
  none: () => 'holds',
} satisfies Record<OutboxRoute, Check>;

/** A Page that has just gone may be back before anybody has called: so long only a gateway takes its place. */
function waitForPage(facts: OutreachFacts, now: number): number | null {
  if (facts.pageGoneSince === null || !facts.hasThread || facts.unreachable) return null;
  const until = Math.min(facts.pageGoneSince + facts.taskHours * HOUR, facts.giveUpAt);
  return now < until ? Math.min(now + RECONNECT_CHECK_MINUTES * MINUTE, until) : null;
}

const humanAgentUntil = ({ lastBuyerActionAt }: OutreachFacts): number =>
  lastBuyerActionAt === null ? 0 : lastBuyerActionAt + HUMAN_AGENT_DAYS * DAY;

/** A person's own send goes as Human Agent before any gateway: their press is what the others wait for. */
const BY_HAND: readonly OutboxRoute[] = ['response', 'human', 'utility', 'sms', 'email', 'call'];

/** The first way that holds (product page, "Telling the buyer"); decided again at every dispatch. */
export function decideRoute(facts: OutreachFacts, now: number): RouteDecision {
  if (facts.optedOut) return skip(reason('buyer_opted_out'), []);
  if (now >= facts.giveUpAt) return skip(reason('message_too_old'), []);
  if (facts.quietUntil !== null && facts.quietUntil > now) {
    return { act: 'wait', until: Math.min(facts.quietUntil, facts.giveUpAt), reason: reason('quiet_hours') };
  }
  const passed: Reason[] = [];
  for (const route of facts.byPerson ? BY_HAND : OUTBOX_ROUTES) {
    if (route === 'none') break;
    const verdict: Verdict = facts.refused.includes(route) ? { not: 'route_refused' } : CHECKS[route](facts, now);
    if (verdict === 'holds') return take(route, facts, passed, now);
    if ('wait' in verdict) return { act: 'wait', until: verdict.wait, reason: reason(verdict.why) };
    passed.push(reason(verdict.not, { route }));
  }
  return lastResort(facts, passed, now);
}

function take(route: Exclude<OutboxRoute, 'none'>, facts: OutreachFacts, passed: Reason[], now: number): RouteDecision {
  const next = OUTBOX_ROUTES.filter((each) => each !== 'none' && !routesDownTo(route).includes(each));
  const step = ROUTE_STEP[route];
  if (route !== 'call' && (route !== 'human' || facts.byPerson)) {
    return { act: 'send', route, step, passed, next };
  }
  const latest = route === 'human' ? Math.min(humanAgentUntil(facts), facts.giveUpAt) : facts.giveUpAt;
  return { act: 'task', route, step, dueAt: Math.min(now + facts.taskHours * HOUR, latest), passed, next };
}

/** Nothing holds. A message only a disconnected Page keeps back waits for the Page; anything else is not told. */
function lastResort(facts: OutreachFacts, passed: Reason[], now: number): RouteDecision {
  const connected = { ...facts, pageConnected: true, pageGoneSince: null };
  if (!facts.pageConnected && decideRoute(connected, now).act !== 'skip') {
    const until = Math.min(now + RECONNECT_CHECK_MINUTES * MINUTE, facts.giveUpAt);
    return { act: 'wait', until, reason: reason('page_disconnected') };
  }
  return skip(reason('no_way_left'), passed);
}

const skip = (why: Reason, passed: Reason[]): RouteDecision => ({
  act: 'skip',
  route: 'none',
  step: ROUTE_STEP.none,
  reason: why,
  passed,
});

/** What a failed attempt means; the error table of facebook/ translates codes to these. */
export type RouteFailure =
  /** Refused for good on this route: window closed, template bad, invalid. */
  | { kind: 'refused' }
  | { kind: 'unreachable' }
  | { kind: 'wait'; until: number }
  /** Token dead or Page restricted without a time. */
  | { kind: 'page_stopped' }
  /** A person's task ran out. */
  | { kind: 'task_expired' };

/** After a failure: one step down from `previous`, never sideways, or wait as told. */
export function routeAfter(
  facts: OutreachFacts,
  previous: OutboxRoute,
  failure: RouteFailure,
  now: number,
): RouteDecision {
  switch (failure.kind) {
    case 'task_expired':
      return skip(reason('task_expired', { route: previous }), []);
    case 'wait':
      return decideRoute({ ...facts, pageWaitsUntil: failure.until }, now);
    case 'page_stopped':
      return decideRoute({ ...facts, pageConnected: false, pageGoneSince: now }, now);
    case 'unreachable':
    case 'refused': {
      const refused = [...facts.refused, ...routesDownTo(previous)];
      return decideRoute({ ...facts, refused, unreachable: facts.unreachable || failure.kind === 'unreachable' }, now);
    }
  }
}
