import type { CampaignsData } from '../../../src/web/pages/campaigns-data.js';
import type { HealthData } from '../../../src/web/pages/health.js';
import type { OutboxData, OutboxRow } from '../../../src/web/pages/outbox.js';
import { DAY, HOUR, MINUTE, NOW } from './context.js';

export const campaigns: CampaignsData = {
  campaigns: [
    {
      id: 'campaign-1',
      version: 2,
      name: 'ঈদ কালেকশন ২০২৬',
      enabled: true,
      startsAt: NOW - 3 * DAY,
      endsAt: NOW + 4 * DAY,
      owner: { id: 'user-2', name: 'Sabbir' },
      paused: { by: 'নিয়ম', at: NOW - 20 * MINUTE },
      posts: [{ id: 'post-1', text: 'ঈদ কালেকশন', product: 'সুতি থ্রি-পিস' }],
      funnel: { comments: 1840, conversations: 612, orders: 143, delivered: 88 },
      rules: [
        {
          id: 'rule-1',
          kind: 'first_answer_median',
          enabled: true,
          threshold: 5 * MINUTE,
          minItems: 20,
          period: HOUR,
          value: 7 * MINUTE,
          items: 42,
        },
      ],
      breach: {
        id: 'breach-1',
        at: NOW - 20 * MINUTE,
        value: 7 * MINUTE,
        threshold: 5 * MINUTE,
        items: 42,
        from: NOW - 80 * MINUTE,
        to: NOW - 20 * MINUTE,
      },
    },
    {
      id: 'campaign-2',
      version: 1,
      name: 'Winter shawls',
      enabled: true,
      startsAt: null,
      endsAt: null,
      owner: null,
      paused: null,
      posts: [],
      funnel: { comments: 12, conversations: 4, orders: 0, delivered: 0 },
      rules: [
        {
          id: 'rule-2',
          kind: 'first_answer_median',
          enabled: false,
          threshold: 10 * MINUTE,
          minItems: 20,
          period: HOUR,
          value: null,
          items: 3,
        },
      ],
      breach: null,
    },
  ],
  owners: [{ id: 'user-2', name: 'Sabbir' }],
  posts: [{ id: 'post-9', text: 'নতুন এসেছে! জামদানি ওড়না' }],
};

const send = (over: Partial<OutboxRow>): OutboxRow => ({
  id: 'send-1',
  kind: 'private_reply',
  to: 'শারমিন আক্তার মিতু',
  origin: 'draft',
  by: 'Rumana',
  conversationId: 'conversation-1',
  text: 'আসসালামু আলাইকুম আপু। সুতি থ্রি-পিসের দাম ৳১,৪৫০, XL সাইজ আছে।',
  route: 'response',
  outcome: 'read',
  unsure: false,
  attempts: 1,
  at: NOW - 2 * MINUTE,
  nextAt: null,
  reasons: [],
  canSendAgain: false,
  canHaveArrived: false,
  canSendByHand: false,
  passed: [],
  ...over,
});

export const outbox: OutboxData = {
  filter: 'all',
  counts: { all: 312, waiting: 2, failed: 1, skipped: 4, sent: 305 },
  rows: [
    send({}),
    send({
      id: 'send-2',
      kind: 'notice',
      origin: 'notice',
      to: 'Tanvir Hasan',
      order: { id: 'order-1', number: 'NP-1042' },
      outcome: 'pending',
      nextAt: NOW + 40_000,
      attempts: 2,
      text: 'আপনার পার্সেল রওনা হয়েছে। ট্র্যাকিং আইডি: ST-88213',
      route: 'sms',
      passed: [
        { code: 'window_closed', params: { route: 'response' } },
        { code: 'template_paused', params: { route: 'utility' } },
      ],
      smsParts: 2,
      reasons: [{ code: 'changed_meanwhile' }],
    }),
    send({
      id: 'send-3',
      kind: 'message',
      origin: 'person',
      by: 'Sabbir',
      to: 'Nusrat',
      outcome: 'failed',
      reasons: [{ code: 'not_found' }],
      error: '(#551) This person is not available right now.',
      canSendAgain: true,
      canSendByHand: true,
    }),
    send({ id: 'send-4', kind: 'message', origin: 'rule', unsure: true, outcome: 'pending', canSendAgain: true }),
  ],
  older: '/outbox?after=x',
};

export const health: HealthData = {
  webhook: { lastAt: NOW - 12_000, lag: 900 },
  queues: [
    { name: 'inbox', waiting: 3, oldest: 4_000 },
    { name: 'lanes', waiting: 2, oldest: null },
    { name: 'outbox', waiting: 1, oldest: 20_000 },
    { name: 'timers', waiting: 0, oldest: null },
  ],
  worker: { at: NOW - 3_000, alive: true },
  deadLetters: [
    {
      id: 'dead-1',
      kind: 'feed · comment',
      error: 'TypeError: value.item is not a string',
      at: NOW - HOUR,
      attempts: 5,
    },
  ],
  pages: [
    {
      id: 'page-1',
      name: 'Nilpoddo Fashion',
      connected: true,
      since: NOW - 20 * DAY,
      lastEventAt: NOW - 12_000,
      missing: [],
      gaps: [
        { kind: 'comments', found: 212, brought: 0, at: NOW - 9 * 60_000, running: false },
        { kind: 'messages', found: 40, brought: 3, at: NOW - 60_000, running: true, error: '(#613) Too many calls' },
      ],
    },
    {
      id: 'page-2',
      name: 'Nilpoddo Kids',
      connected: false,
      since: NOW - 5 * HOUR,
      lastEventAt: null,
      missing: ['pages_messaging'],
      gaps: [],
      problem: 'Error validating access token (190)',
    },
  ],
  rates: {
    budgets: [
      { name: null, percent: 12, pace: 'free', until: null, at: NOW - MINUTE },
      { name: 'Rupkotha Fashion', percent: 96, pace: 'stopped', until: NOW + 5 * MINUTE, at: NOW - MINUTE },
    ],
    pages: [
      {
        id: 'page-1',
        name: 'Rupkotha Fashion',
        kinds: [
          { kind: 'message', used: 3, most: 240, per: 'second', waiting: 0 },
          { kind: 'picture', used: 0, most: 8, per: 'second', waiting: 0 },
          { kind: 'private_reply', used: 700, most: 700, per: 'hour', waiting: 41 },
          { kind: 'public_reply', used: 62, most: 100, per: 'hour', waiting: 2 },
          { kind: 'action', used: 4, most: 600, per: 'hour', waiting: 0 },
        ],
      },
    ],
  },
  jobs: [
    {
      name: 'sla-sweep',
      cron: '* * * * *',
      timeZone: 'Asia/Dhaka',
      lastAt: NOW - 30_000,
      tookMs: 12,
      changed: 2,
      nextAt: NOW + 30_000,
    },
    {
      name: 'campaign-rules',
      cron: '*/5 * * * *',
      timeZone: 'Asia/Dhaka',
      lastAt: NOW - 3 * MINUTE,
      tookMs: 31,
      error: 'database is locked',
      nextAt: NOW + 2 * MINUTE,
    },
    { name: 'daily-backup', cron: '0 3 * * *', timeZone: 'Asia/Dhaka', lastAt: null, tookMs: null, nextAt: null },
  ],
  keptDays: 30,
  database: { kind: 'sqlite', lastBackupAt: NOW - 11 * HOUR },
  version: '0.1.0',
};
