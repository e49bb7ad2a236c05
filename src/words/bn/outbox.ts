import type { outbox as en } from '../en/outbox.js';

export const outbox = {
  hint: 'যা যা বেরিয়ে যায় সব, প্রতিটির ফলসহ।',
  filters: { all: 'সব', waiting: 'অপেক্ষায়', failed: 'যায়নি', skipped: 'পাঠানো হয়নি', sent: 'গেছে' },
  unsure: 'পৌঁছেছে কি না নিশ্চিত নয়',
  origins: { draft: 'অনুমোদন: {name}', rule: 'অটো', notice: 'অর্ডারের খবর', person: 'লিখেছেন {name}' },
  attempts: 'চেষ্টা: {n}',
  facebookSaid: 'ফেসবুক যা বলেছে',
  why: 'এই পথে কেন',
  template: 'টেমপ্লেট {name}',
  smsParts: 'ভাগ: {n}',
  next: 'আবার চেষ্টা',
  sendAgain: 'আবার পাঠান',
  empty: 'এখানে কিছু নেই',
  emptyHint: 'অনুমোদিত উত্তর, মেসেজ আর অর্ডারের খবর এখান দিয়ে যায়।',
  again: 'আবার চেষ্টা হচ্ছে।',
  arrived: 'পৌঁছেছে',
  arrivedNoted: 'লেখা হলো: পৌঁছেছে।',
} satisfies typeof en;
