import type { CatalogueData, ProductFormData, ZonesData } from '../../../src/web/pages/catalogue-data.js';
import type { TodayData } from '../../../src/web/pages/today-data.js';
import { DAY, HOUR, MINUTE, NOW } from './context.js';

export const today: TodayData = {
  needs: [
    {
      kind: 'answer',
      id: 'i1',
      until: NOW - 4 * MINUTE,
      since: NOW - 14 * MINUTE,
      buyer: 'Farzana Yasmin',
      text: 'ডেলিভারি চার্জ কত? সিলেটে নিব',
      conversationId: 'c1',
      draftId: 'draft-1',
    },
    {
      kind: 'answer',
      id: 'i2',
      until: NOW + 2 * MINUTE,
      since: NOW - 3 * MINUTE,
      buyer: 'শারমিন আক্তার মিতু',
      text: 'dam koto? XL ache?',
      conversationId: 'c2',
      draftId: 'draft-2',
    },
    {
      kind: 'task',
      id: 't1',
      until: NOW + 40 * MINUTE,
      since: NOW - HOUR,
      task: 'tell_buyer',
      buyer: 'Tanvir Hasan',
      text: 'পার্সেল কুরিয়ারে দেওয়া হয়েছে, ট্র্যাকিং আইডি ST-88213',
      phone: '01799887766',
      orderId: 'order-3',
      tries: 1,
    },
    {
      kind: 'order',
      status: 'confirmed',
      id: 'order-2',
      until: NOW - 2 * HOUR,
      since: NOW - DAY,
      number: 'NP-1041',
      buyer: 'Md. Rakibul Islam Chowdhury',
      action: 'pack',
    },
    {
      kind: 'send',
      id: 'o1',
      until: null,
      since: NOW - 20 * MINUTE,
      buyer: 'Nusrat',
      text: 'দাম ৳১,৪৫০',
      reason: { code: 'changed_meanwhile' },
    },
    {
      kind: 'alert',
      id: 'a1',
      until: null,
      since: NOW - 30 * MINUTE,
      reason: { code: 'changed_meanwhile' },
      about: 'ঈদ কালেকশন ২০২৬',
      href: '/campaigns',
    },
  ],
  more: 4,
  drafts: 7,
  hides: 2,
  counts: [
    { key: 'comments', today: 184, lastWeek: 151 },
    { key: 'answers', today: 176, lastWeek: 120 },
    { key: 'orders', today: 23, lastWeek: 19 },
    { key: 'delivered', today: 31, lastWeek: 28 },
  ],
  firstRun: { done: 3, all: 6 },
};

export const catalogue: CatalogueData = {
  query: '',
  products: [
    {
      id: 'product-1',
      version: 3,
      name: 'সুতি থ্রি-পিস, হাতের কাজ',
      active: true,
      posts: 3,
      variants: [
        { id: 'v1', label: 'L, কালো', sku: 'TP-BLK-L', price: 145_000, onHand: 8, reserved: 2, available: 6 },
        { id: 'v2', label: 'XL, কালো', sku: 'TP-BLK-XL', price: 145_000, onHand: 1, reserved: 1, available: 0 },
      ],
    },
    {
      id: 'product-2',
      version: 1,
      name: 'Panjabi, white',
      active: false,
      posts: 0,
      variants: [{ id: 'v3', label: '42', sku: 'PJ-W-42', price: 4_15_000, onHand: 0, reserved: 0, available: 0 }],
    },
  ],
  unbound: [
    { id: 'post-8', text: 'Notun cotton kurti! 950 tk.', shows: { id: 'product-2', name: 'Cotton kurti' } },
    { id: 'post-9', text: 'নতুন এসেছে! জামদানি ওড়না, ৫ কালার। দাম জানতে ইনবক্স করুন।' },
  ],
  choices: [{ id: 'product-1', name: 'সুতি থ্রি-পিস' }],
};

export const productForm: ProductFormData = {
  id: null,
  version: 0,
  name: 'জামদানি ওড়না',
  aliases: ['ওড়না', 'orna'],
  description: 'টাঙ্গাইলের হাতে বোনা জামদানি। ২.৫ গজ।',
  active: true,
  photos: [],
  variants: [{ id: '', option: 'লাল', sku: 'OR-RED', price: '750', stock: '12', seen: '' }],
  posts: [],
  fromPost: { id: 'post-9', text: 'নতুন এসেছে! জামদানি ওড়না, ৫ কালার। দাম জানতে ইনবক্স করুন।' },
  errors: { 'variant.0.sku': 'OR-RED কোডটা অন্য ভ্যারিয়েন্টে আছে।' },
};

export const zones: ZonesData = {
  zones: [
    { id: 'z1', name: 'ঢাকা সিটি', districts: ['Dhaka'], areas: [], fee: 7_000, daysMin: 2, daysMax: 3 },
    { id: 'z2', name: 'সারা দেশ', districts: [], areas: [], fee: 13_000, daysMin: 3, daysMax: 5 },
  ],
};
