import { INTENT_DEFAULTS, INTENTS, RISKS } from '../../../src/domain/intent.js';
import type { AutopilotData } from '../../../src/web/pages/settings-autopilot-data.js';
import type {
  FieldsData,
  MatrixData,
  PagesData,
  PeopleData,
  SettingsData,
  TemplatesData,
} from '../../../src/web/pages/settings-data.js';
import type { MessengerData } from '../../../src/web/pages/settings-messenger-data.js';
import type { ModelData } from '../../../src/web/pages/settings-model.js';
import type { PoliciesData } from '../../../src/web/pages/settings-policies.js';
import type { TextPageData } from '../../../src/web/pages/settings-texts-data.js';
import { DAY, HOUR, MINUTE, NOW } from './context.js';

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
    {
      id: 'page-1',
      name: 'Nilpoddo Fashion',
      facebookId: '104857600001',
      connected: true,
      missing: [],
      profile: 'set',
    },
    {
      id: 'page-2',
      name: 'Nilpoddo Kids',
      facebookId: '104857600002',
      connected: false,
      problem: 'Error validating access token (190)',
      missing: ['pages_messaging'],
      profile: 'refused',
    },
  ],
  canLogIn: true,
  webhook: { url: 'https://shop.example.com/webhook', verifyToken: null },
  errors: { token: 'Facebook does not know this token.' },
  typed: { facebookId: '104857600003' },
};

export const model: ModelData = {
  version: 2,
  meter: {
    name: 'gpt-4.1-mini',
    calls: { used: 1_204, limit: 5_000 },
    money: { used: 50_000, limit: 50_000 },
    stopped: { code: 'model_budget_money', params: { most: 50_000 } },
    restsUntil: null,
    lastError: { code: 'model_timeout' },
    lastErrorAt: NOW - HOUR,
    lastAnswerAt: NOW - MINUTE,
  },
  intents: INTENTS.filter((intent) => !INTENT_DEFAULTS[intent].personOnly).map((intent) => ({
    intent,
    on: intent !== 'greeting' && intent !== 'thanks_praise',
  })),
  fields: {
    tone: 'Warm and short. “Apu” and “bhaiya”.',
    calls: 5_000,
    amount: 500,
    promptPrice: 50,
    completionPrice: 200,
    timeout: 15,
  },
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

export const autopilot: AutopilotData = {
  limits: { days: 90, drafts: 50, asWritten: 0.95, last: 20, right: 0.9 },
  confidence: 0.9,
  rows: [
    {
      intent: 'price_query',
      drafts: { decided: 62, asWritten: 60, factStops: 0 },
      suggested: true,
      objections: [],
    },
    {
      intent: 'greeting',
      drafts: { decided: 80, asWritten: 79, factStops: 0 },
      suggested: false,
      objections: ['Only what is drafted now can be switched to automatic.'],
      automatic: { of: 20, right: 18, wrong: { misread: 1, complaint: 1 }, by: 'রুমানা', at: NOW - 3_600_000 },
    },
    {
      intent: 'delivery_query',
      drafts: { decided: 12, asWritten: 9, factStops: 1 },
      since: NOW - 86_400_000,
      suggested: false,
      objections: ['12 of 50 drafts decided so far.', 'Stopped for a fact: 1. There may be none.'],
      back: { at: NOW - 86_400_000, of: 9, right: 6 },
    },
  ],
  nothing: ['payment_query', 'bargain', 'cancel_order'],
};

export const targets: FieldsData = {
  section: 'targets',
  version: '1',
  fields: [
    { key: 'high_campaign', kind: 'number', unit: 'minutes', value: 3, changed: false },
    { key: 'high_off_peak', kind: 'number', unit: 'minutes', value: 15, changed: true },
    { key: 'low_off_peak', kind: 'number', unit: 'minutes', value: 120, changed: false },
  ],
  errors: { low_off_peak: 'Check this' },
};

export const automation: FieldsData = {
  section: 'automation',
  version: '1-0',
  fields: [
    { key: 'undo_seconds', kind: 'number', unit: 'seconds', value: 5, changed: false },
    { key: 'high_value', kind: 'number', unit: 'taka', value: 5000, changed: true },
    { key: 'ask_missing', kind: 'switch', value: true, changed: false },
    { key: 'notice_packed', kind: 'switch', value: true, changed: true },
  ],
};

export const templates: TemplatesData = {
  utility: { approved: 11, all: 14 },
  looked: false,
  templates: [
    {
      key: 'notice.in_delivery',
      variables: ['tracking_id', 'courier', 'tracking_link'],
      own: ['bn'],
      texts: {
        bn: ['আপনার পার্সেল রওনা হয়েছে। ট্র্যাকিং আইডি: ST-88213'],
        en: ['Your parcel is on the way. Tracking ID: ST-88213'],
      },
    },
    {
      key: 'comment.price',
      variables: [],
      own: [],
      texts: {
        bn: ['ইনবক্সে দাম জানিয়েছি, দেখে নিন।', 'দাম ইনবক্সে দেওয়া হয়েছে।'],
        en: ['We have sent the price to your inbox.', 'Please see your inbox for the price.'],
      },
    },
  ],
};

const shippedPrice = `{% if price %}{{ product }}: {{ price }}.
{%- endif %}
{%- for variant in variants %}
• {{ variant.name }}: {{ variant.price }}
{%- endfor %}

Would you like to order?`;

export const priceText: TextPageData = {
  key: 'reply.price',
  facts: [
    { name: 'product', put: '{{ product }}' },
    { name: 'price', put: '{{ price }}' },
    { name: 'variants', put: '{% for one in variants %}\n• {{ one.name }} {{ one.price }}{% endfor %}' },
  ],
  languages: [
    {
      language: 'bn',
      text: 'আপু, {{ product }} এর দাম {{ price }}। কোন সাইজ লাগবে?',
      shipped: shippedPrice,
      version: 3,
      own: true,
      samples: ['আপু, সুতি থ্রি-পিস এর দাম ৳১,৪৫০। কোন সাইজ লাগবে?'],
      history: [
        {
          version: 3,
          at: NOW - 2 * HOUR,
          by: 'Rumana',
          text: 'আপু, {{ product }} এর দাম {{ price }}। কোন সাইজ লাগবে?',
          current: true,
        },
        { version: 2, at: NOW - 3 * DAY, by: 'Rumana', text: null, current: false },
        { version: 1, at: NOW - 9 * DAY, by: 'Sabbir', text: '{{ product }}: {{ price }}', current: false },
      ],
    },
    {
      language: 'en',
      text: '{{ product }} costs {{ prise }}.',
      shipped: shippedPrice,
      version: 0,
      own: false,
      samples: ['Cotton three-piece: ৳1,450.\n\nWould you like to order?'],
      history: [],
    },
  ],
  tried: 'en',
  errors: { text: 'This text cannot know “prise”. Use the chips below it.' },
};

export const messenger: MessengerData = {
  page: { id: 'page-1', name: 'Nilpoddo Fashion' },
  version: 3,
  profile: {
    greeting: {
      bn: 'স্বাগতম {{user_first_name}}! কী খুঁজছেন লিখুন।',
      en: 'Welcome {{user_first_name}}! What are you looking for?',
    },
    getStarted: true,
    questions: [
      { bn: 'দাম কত?', en: 'What is the price?' },
      { bn: 'ডেলিভারি চার্জ কত, কত দিন লাগে?', en: 'How much is delivery, and how long does it take?' },
      { bn: 'কীভাবে পেমেন্ট করব?', en: '' },
    ],
    menu: {
      track: { bn: 'আমার অর্ডার কোথায়', en: 'Track my order' },
      policies: { bn: 'ফেরত, বদল ও অন্য নিয়ম', en: 'Returns and other policies' },
      person: { bn: 'একজনের সাথে কথা বলব', en: 'Talk to a person' },
    },
    website: { title: { bn: 'আমাদের ওয়েবসাইট', en: 'Our website' }, url: 'https://shop.example.com/' },
  },
  state: 'refused',
  why: 'Facebook does not take it (#100).',
  heldAt: NOW - HOUR,
  differs: ['greeting'],
  policies: false,
  errors: { 'questions.2.en': 'Write it in both languages, or leave both empty.' },
};

export const policies: PoliciesData = {
  policies: [
    {
      key: 'return',
      version: 2,
      textBn: '৭ দিনের মধ্যে ফেরত নেওয়া হয়, ট্যাগ লাগানো থাকতে হবে।',
      textEn: 'Returned within 7 days with the tag on.',
      promised: [
        { kind: 'return', text: '৭ দিনের মধ্যে ফেরত' },
        { kind: 'return', text: 'Returned within 7 days' },
      ],
    },
    { key: 'payment', version: 1, textBn: 'অর্ডারের আগে কথা বলে নিন।', textEn: '', promised: [] },
    { key: 'warranty', version: 0, textBn: '', textEn: '', promised: [] },
  ],
};
