import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decideRoute, type RouteDecision, type RouteFailure, routeAfter } from '../../src/domain/outreach.js';
import type { OutreachFacts } from '../../src/domain/outreach-facts.js';
import { OUTBOX_ROUTES, type OutboxRoute } from '../../src/domain/route.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = 100 * DAY;

/** Everything works and the window is open; each case takes something away. */
const all: OutreachFacts = {
  hasThread: true,
  windowOpenUntil: NOW + HOUR,
  adWindowUntil: null,
  unreachable: false,
  optedOut: false,
  quietUntil: null,
  byPerson: false,
  pageConnected: true,
  pageGoneSince: null,
  pageWaitsUntil: null,
  utilityCapable: true,
  utilityTemplate: 'approved',
  smsReady: true,
  phoneKnown: true,
  emailReady: true,
  emailKnown: true,
  humanAgentAllowed: true,
  lastBuyerActionAt: NOW - DAY,
  refused: [],
  taskHours: 4,
  giveUpAt: NOW + 3 * DAY,
};
const closed = { windowOpenUntil: NOW };
const noTemplate = { utilityTemplate: 'missing' } as const;
const noSms = { smsReady: false, emailReady: false };
const noPhone = { phoneKnown: false, emailKnown: false };
const commentOnly = { hasThread: false, windowOpenUntil: null, lastBuyerActionAt: null };

const outcome = (decision: RouteDecision): string =>
  decision.act === 'wait'
    ? `wait: ${decision.reason.code}`
    : decision.act === 'skip'
      ? `not told: ${decision.reason.code}`
      : decision.route;

describe('the router', () => {
  test.each<[string, Partial<OutreachFacts>, string]>([
    ['open window', {}, 'response'],
    ['closed, approved template', closed, 'utility'],
    ['closed, template pending', { ...closed, utilityTemplate: 'pending' }, 'sms'],
    ['closed, template rejected', { ...closed, utilityTemplate: 'rejected' }, 'sms'],
    ['closed, template paused', { ...closed, utilityTemplate: 'paused' }, 'sms'],
    ['closed, Page without utility messages', { ...closed, utilityCapable: false }, 'sms'],
    ['closed, no template, phone unknown', { ...closed, ...noTemplate, phoneKnown: false }, 'email'],
    ['closed, no template, no gateway', { ...closed, ...noTemplate, ...noSms }, 'human'],
    ['… without Human Agent', { ...closed, ...noTemplate, ...noSms, humanAgentAllowed: false }, 'call'],
    ['… eight days later', { ...closed, ...noTemplate, ...noSms, lastBuyerActionAt: NOW - 8 * DAY }, 'call'],
    ['… and no phone', { ...closed, ...noTemplate, ...noPhone, humanAgentAllowed: false }, 'not told: no_way_left'],
    ['known only from a comment', commentOnly, 'sms'],
    ['… without a gateway', { ...commentOnly, ...noSms }, 'call'],
    ['… without a phone', { ...commentOnly, ...noPhone }, 'not told: no_way_left'],
    ['blocked the Page', { unreachable: true }, 'sms'],
    ['blocked the Page, no phone', { unreachable: true, ...noPhone }, 'not told: no_way_left'],
    ['token revoked, phone known', { pageConnected: false }, 'sms'],
    ['token revoked, no other way', { pageConnected: false, ...noPhone }, 'wait: page_disconnected'],
    [
      'token revoked, and no way even with one',
      { ...commentOnly, ...noPhone, pageConnected: false },
      'not told: no_way_left',
    ],
    ['rate limited', { pageWaitsUntil: NOW + 60_000 }, 'wait: page_must_wait'],
    ['rate limit over', { pageWaitsUntil: NOW }, 'response'],
    ['rate limited beyond the window', { pageWaitsUntil: NOW + 2 * HOUR }, 'wait: page_must_wait'],
    ['… without a template', { pageWaitsUntil: NOW + 2 * HOUR, ...noTemplate }, 'sms'],
    ['rate limited beyond all use', { pageWaitsUntil: NOW + 9 * DAY }, 'sms'],
    ['asked not to be written to', { optedOut: true }, 'not told: buyer_opted_out'],
    ['worth nothing any more', { giveUpAt: NOW }, 'not told: message_too_old'],
  ])('%s', (_, over, expected) => {
    expect(outcome(decideRoute({ ...all, ...over }, NOW))).toBe(expected);
  });

  test('says why each earlier way did not hold, and what is left below', () => {
    expect(decideRoute({ ...all, ...closed, ...noTemplate }, NOW)).toEqual({
      act: 'send',
      route: 'sms',
      step: 3,
      passed: [
        { code: 'window_closed', params: { route: 'response' } },
        { code: 'template_missing', params: { route: 'utility' } },
      ],
      next: ['email', 'human', 'call'],
    });
  });

  test('the window counts at the very moment of dispatch', () => {
    expect(outcome(decideRoute(all, NOW + HOUR - 1))).toBe('response');
    expect(outcome(decideRoute(all, NOW + HOUR))).toBe('utility');
  });

  test("a person's task ends before Human Agent does", () => {
    const late = { ...all, ...closed, ...noTemplate, ...noSms, lastBuyerActionAt: NOW - 7 * DAY + HOUR };
    expect(decideRoute(late, NOW)).toMatchObject({ act: 'task', route: 'human', dueAt: NOW + HOUR });
    expect(decideRoute({ ...all, ...closed, ...noTemplate, ...noSms }, NOW)).toMatchObject({ dueAt: NOW + 4 * HOUR });
  });
});

describe('after a failure', () => {
  test.each<[OutboxRoute, RouteFailure, string]>([
    ['response', { kind: 'refused' }, 'utility'],
    ['utility', { kind: 'refused' }, 'sms'],
    ['sms', { kind: 'refused' }, 'email'],
    ['email', { kind: 'refused' }, 'human'],
    ['human', { kind: 'refused' }, 'call'],
    ['call', { kind: 'refused' }, 'not told: no_way_left'],
    ['response', { kind: 'unreachable' }, 'sms'],
    ['response', { kind: 'page_stopped' }, 'sms'],
    ['response', { kind: 'wait', until: NOW + 1000 }, 'wait: page_must_wait'],
    ['human', { kind: 'task_expired' }, 'not told: task_expired'],
  ])('%s, %j', (previous, failure, expected) => {
    expect(outcome(routeAfter(all, previous, failure, NOW))).toBe(expected);
  });
});

const facts: fc.Arbitrary<OutreachFacts> = fc.record({
  hasThread: fc.boolean(),
  windowOpenUntil: fc.constantFrom(null, NOW - 1, NOW, NOW + HOUR),
  adWindowUntil: fc.constantFrom(null, NOW, NOW + DAY),
  unreachable: fc.boolean(),
  optedOut: fc.boolean(),
  quietUntil: fc.constantFrom(null, NOW, NOW + HOUR),
  byPerson: fc.boolean(),
  pageConnected: fc.boolean(),
  pageGoneSince: fc.constantFrom(null, NOW - DAY, NOW),
  pageWaitsUntil: fc.constantFrom(null, NOW - 1, NOW + 1000, NOW + 9 * DAY),
  utilityCapable: fc.boolean(),
  utilityTemplate: fc.constantFrom('approved', 'pending', 'rejected', 'paused', 'disabled', 'missing', 'free_text'),
  smsReady: fc.boolean(),
  phoneKnown: fc.boolean(),
  emailReady: fc.boolean(),
  emailKnown: fc.boolean(),
  humanAgentAllowed: fc.boolean(),
  lastBuyerActionAt: fc.constantFrom(null, NOW - DAY, NOW - 8 * DAY),
  refused: fc.subarray([...OUTBOX_ROUTES]),
  taskHours: fc.constant(4),
  giveUpAt: fc.constantFrom(NOW, NOW + DAY),
});

test('nothing illegal is ever sent: no closed window, no unapproved template, no blocked buyer', () => {
  fc.assert(
    fc.property(facts, (each) => {
      const decision = decideRoute(each, NOW);
      if (decision.act === 'wait') expect(decision.until).toBeGreaterThan(NOW);
      if (decision.act !== 'send' && decision.act !== 'task') return;
      expect(each.optedOut).toBe(false);
      expect(each.refused).not.toContain(decision.route);
      if (decision.act === 'task') expect(decision.dueAt).toBeGreaterThan(NOW);
      if (['response', 'utility', 'human'].includes(decision.route)) {
        expect(each.hasThread && !each.unreachable && each.pageConnected).toBe(true);
      }
      if (decision.route === 'response')
        expect(Math.max(each.windowOpenUntil ?? 0, each.adWindowUntil ?? 0)).toBeGreaterThan(NOW);
      if (decision.route === 'utility') expect(each.utilityTemplate).toBe('approved');
    }),
    { numRuns: 1000 },
  );
});

test('refused again and again, every message ends, and each try is further down', () => {
  fc.assert(
    fc.property(facts, (start) => {
      let each = start;
      let decision = decideRoute(each, NOW);
      let tries = 0;
      while (decision.act === 'send' || decision.act === 'task') {
        tries += 1;
        expect(tries).toBeLessThanOrEqual(6);
        const { route } = decision;
        decision = routeAfter(each, route, { kind: 'refused' }, NOW);
        each = { ...each, refused: [...each.refused, ...OUTBOX_ROUTES.slice(0, OUTBOX_ROUTES.indexOf(route) + 1)] };
        if ('route' in decision) {
          expect(OUTBOX_ROUTES.indexOf(decision.route)).toBeGreaterThan(OUTBOX_ROUTES.indexOf(route));
        }
      }
    }),
    { numRuns: 500 },
  );
});
