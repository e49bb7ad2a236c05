import { INTENT_DEFAULTS, INTENTS, RISKS } from '../../../src/domain/intent.js';
import type { CampaignsData } from '../../../src/web/pages/campaigns-data.js';
import type { HealthData } from '../../../src/web/pages/health.js';
import type { OutboxData, OutboxRow } from '../../../src/web/pages/outbox.js';
import type {
  FieldsData,
  MatrixData,
  PagesData,
  PeopleData,
  SettingsData,
  TemplatesData,
} from '../../../src/web/pages/settings-data.js';
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
  canSendByHand: false,
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
    { id: 'page-1', name: 'Nilpoddo Fashion', connected: true, lastEventAt: NOW - 12_000, missing: [] },
    {
      id: 'page-2',
      name: 'Nilpoddo Kids',
      connected: false,
      lastEventAt: NOW - 5 * HOUR,
      missing: ['pages_messaging'],
      problem: 'Error validating access token (190)',
    },
  ],
  jobs: [
    { name: 'sla-sweep', cron: '* * * * *', timeZone: 'Asia/Dhaka', lastAt: NOW - 30_000, tookMs: 12 },
    {
      name: 'campaign-rules',
      cron: '*/5 * * * *',
      timeZone: 'Asia/Dhaka',
      lastAt: NOW - 3 * MINUTE,
      tookMs: 31,
      error: 'database is locked',
    },
    { name: 'daily-backup', cron: '0 3 * * *', timeZone: 'Asia/Dhaka', lastAt: null, tookMs: null },
  ],
  database: { kind: 'sqlite', lastBackupAt: NOW - 11 * HOUR },
  version: '0.1.0',
};

export const settings: SettingsData = {
  firstRun: [
    { step: 'page', done: false },
    { step: 'products', done: true },
    { step: 'zones', done: true },
    { step: 'templates', done: false },
    { step: 'people', done: false },
    { step: 'first_answer', done: true },
  ],
};

export const settingsPages: PagesData = {
  pages: [
    { id: 'page-1', name: 'Nilpoddo Fashion', facebookId: '104857600001', connected: true, missing: [] },
    {
      id: 'page-2',
      name: 'Nilpoddo Kids',
      facebookId: '104857600002',
      connected: false,
      problem: 'Error validating access token (190)',
      missing: ['pages_messaging'],
    },
  ],
  webhook: { url: 'https://shop.example.com/webhook', verifyToken: null },
  errors: { token: 'Facebook does not know this token.' },
  typed: { facebookId: '104857600003' },
};

export const people: PeopleData = {
  people: [
    {
      id: 'user-1',
      name: 'Rumana',
      email: 'rumana@example.com',
      role: 'admin',
      disabled: false,
      you: true,
      lastSeenAt: NOW - MINUTE,
    },
    {
      id: 'user-2',
      name: 'Sabbir',
      email: 'sabbir@example.com',
      role: 'agent',
      disabled: false,
      you: false,
      lastSeenAt: NOW - HOUR,
    },
    {
      id: 'user-3',
      name: 'মিলন',
      email: 'milon@example.com',
      role: 'packer',
      disabled: true,
      you: false,
      lastSeenAt: null,
    },
  ],
  link: { name: 'Sabbir', url: 'https://shop.example.com/link/sample' },
};

export const matrix: MatrixData = {
  version: 3,
  rows: INTENTS.map((intent) => ({
    intent,
    cells: RISKS.map((risk) => {
      const shipped = INTENT_DEFAULTS[intent].personOnly || risk === 'high' ? ('person' as const) : ('draft' as const);
      return {
        risk,
        shipped,
        action:
          intent === 'greeting' && risk === 'low'
            ? ('automatic' as const)
            : intent === 'spam'
              ? ('none' as const)
              : shipped,
        mayBeAutomatic: !INTENT_DEFAULTS[intent].personOnly && risk !== 'high',
        exceptions: intent === 'cancel_order' && risk === 'medium' ? 2 : 0,
      };
    }),
  })),
};

export const targets: FieldsData = {
  section: 'targets',
  version: 1,
  fields: [
    { key: 'high_campaign', kind: 'number', unit: 'minutes', value: 3, changed: false },
    { key: 'high_off_peak', kind: 'number', unit: 'minutes', value: 15, changed: true },
    { key: 'low_off_peak', kind: 'number', unit: 'minutes', value: 120, changed: false },
  ],
  errors: { low_off_peak: 'Check this' },
};

export const automation: FieldsData = {
  section: 'automation',
  version: 1,
  fields: [
    { key: 'undo_seconds', kind: 'number', unit: 'seconds', value: 5, changed: false },
    { key: 'high_value', kind: 'number', unit: 'taka', value: 5000, changed: true },
    { key: 'ask_missing', kind: 'switch', value: true, changed: false },
    { key: 'notice_packed', kind: 'switch', value: true, changed: true },
  ],
};

export const templates: TemplatesData = {
  templates: [
    {
      key: 'order_in_delivery',
      name: 'order_in_delivery',
      status: 'in_delivery',
      variables: ['trackingId', 'courier', 'link'],
      texts: {
        bn: {
          text: 'আপনার পার্সেল রওনা হয়েছে। ট্র্যাকিং আইডি: {{ trackingId }}',
          preview: 'আপনার পার্সেল রওনা হয়েছে। ট্র্যাকিং আইডি: ST-88213',
          changed: true,
        },
        en: {
          text: 'Your parcel is on the way. Tracking ID: {{ trackingId }}',
          preview: 'Your parcel is on the way. Tracking ID: ST-88213',
          changed: false,
        },
      },
    },
  ],
};
