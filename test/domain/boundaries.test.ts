import { expect, test } from '@jest/globals';
import { windowAfter } from '../../src/domain/conversation.js';
import { decideRoute } from '../../src/domain/outreach.js';
import type { OutreachFacts } from '../../src/domain/outreach-facts.js';
import { privateReplyBudget } from '../../src/domain/private-reply.js';

const SECOND = 1000;
const DAY = 86_400 * SECOND;
const AT = 100 * DAY;

/** A buyer who wrote at AT to a Page that has nothing but Messenger and people. */
const facts: OutreachFacts = {
  hasThread: true,
  windowOpenUntil: windowAfter('message', AT),
  adWindowUntil: null,
  unreachable: false,
  optedOut: false,
  quietUntil: null,
  byPerson: false,
  pageConnected: true,
  pageGoneSince: null,
  pageWaitsUntil: null,
  utilityCapable: false,
  utilityTemplate: 'missing',
  smsReady: false,
  phoneKnown: false,
  emailReady: false,
  emailKnown: false,
  humanAgentAllowed: true,
  lastBuyerActionAt: AT,
  refused: [],
  taskHours: 4,
  giveUpAt: AT + 30 * DAY,
};

test.each([
  ['a second before 24 hours', DAY - SECOND, 'response'],
  ['at 24 hours', DAY, 'human'],
  ['a second after 24 hours', DAY + SECOND, 'human'],
  ['a second before 7 days', 7 * DAY - SECOND, 'human'],
  ['at 7 days', 7 * DAY, 'none'],
  ['a second after 7 days', 7 * DAY + SECOND, 'none'],
])('%s a message goes by %s', (_, later, route) => {
  expect(decideRoute(facts, AT + later)).toMatchObject({ route });
});

test.each([
  [-SECOND, true],
  [0, false],
  [SECOND, false],
])('a private reply at 7 days %i ms', (past, usable) => {
  expect(privateReplyBudget({ state: 'unspent' }, AT, AT + 7 * DAY + past).usable).toBe(usable);
});
