import type { HiddenData, HideCardData, HideLine, HidingData } from '../../../src/web/pages/hides-data.js';
import { DAY, HOUR, MINUTE, NOW } from './context.js';

const COMMENT = 'order dilam apu, 2 ta XL. amar number 01799-887766, basha Mirpur 10';

export const hideLines: HideLine[] = [
  { id: 'hide-1', buyer: 'Farhana Yasmin', text: COMMENT, kind: 'phone' },
  { id: 'hide-2', buyer: 'Best Deals BD', text: 'আমাদের পেজে আসুন www.example.com অর্ধেক দামে', kind: 'rival' },
];

export const hideCard: HideCardData = {
  ...{ id: 'hide-1', version: 1, state: 'proposed', buyer: 'Farhana Yasmin', page: 'Nilpoddo Fashion' },
  ...{ text: COMMENT, kind: 'phone', words: ['01799-887766'], conversationId: 'conversation-9', at: NOW - 4 * MINUTE },
  post: { text: 'ঈদ কালেকশন: সুতি থ্রি-পিস, ছয় রঙ', product: 'Cotton three-piece' },
  why: [{ code: 'hide_may_be', params: { intent: 'price_query' } }],
  reply: {
    text: 'আপনার কমেন্টে ফোন নম্বর সবাই দেখতে পাচ্ছিল, তাই নিরাপত্তার জন্য কমেন্টটি লুকিয়ে রেখেছি। এখানেই আমাদের লিখতে পারেন।',
  },
};

export const mootHideCard: HideCardData = {
  ...hideCard,
  ...{ id: 'hide-2', state: 'moot', kind: 'abuse', words: ['kuttar'], why: [{ code: 'comment_edited' }] },
  reply: { refused: [{ code: 'hide_reply_not_free' }] },
};

export const hidden: HiddenData = {
  rows: [
    {
      ...{ id: 'h1', buyer: 'Farhana Yasmin', text: COMMENT, kind: 'phone', words: ['01799-887766'] },
      ...{ conversationId: 'conversation-9', hiddenAt: NOW - 2 * HOUR, failed: [], by: null, reasonGone: true },
      until: NOW + 3 * DAY,
    },
    {
      ...{ id: 'h2', buyer: 'Best Deals BD', text: 'amader page e asun, half price!', kind: 'rival' },
      ...{
        words: ['amader page'],
        conversationId: 'conversation-8',
        hiddenAt: NOW - 5 * DAY,
        failed: [],
        by: 'Rumana',
      },
      ...{ until: null, reasonGone: false },
    },
    {
      ...{ id: 'h3', buyer: 'Unnamed', text: 'ghore bose income korun', kind: 'spam', words: ['income'] },
      ...{ conversationId: 'conversation-7', hiddenAt: null, failed: [{ code: 'page_disconnected' }], by: 'Sabbir' },
      ...{ until: null, reasonGone: false },
    },
  ],
};

export const hiding: HidingData = {
  version: 1,
  kinds: [
    { kind: 'abuse', mode: 'propose', days: 0 },
    { kind: 'spam', mode: 'automatic', days: 0 },
    { kind: 'phone', mode: 'propose', days: 'seven' },
    { kind: 'rival', mode: 'off', days: 0 },
  ],
  showAgainWhenEdited: true,
  tellBuyerOfPhone: false,
  errors: { 'days.phone': 'Write a number.' },
};
