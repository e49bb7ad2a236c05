import type { today as en } from '../en/today.js';

export const today = {
  hello: 'আজকের কাজ, {name}',
  needs: 'এখনই আপনাকে লাগবে',
  answer: 'উত্তর দিন',
  open: 'খুলুন',
  look: 'দেখুন',
  call: 'কল করুন',
  done: 'হয়ে গেছে',
  notSent: 'যায়নি',
  more: 'এরপর আরও {n}টি',
  empty: 'এখন কিছু করার নেই',
  emptyHint: 'উত্তর বাকি, কল করা, দেরি হওয়া অর্ডার আর না-যাওয়া মেসেজ এখানে আসবে। যেটা আগে হাতছাড়া হবে সেটা সবার ওপরে।',
  counts: 'আজ এ পর্যন্ত',
  countsHint: 'ছোট লেখায়: গত সপ্তাহের একই দিনে {time} পর্যন্ত।',
  lastWeek: 'গত সপ্তাহে {n}',
  countNames: { comments: 'কমেন্ট আর মেসেজ', answers: 'উত্তর', orders: 'অর্ডার', delivered: 'ডেলিভারি' },
  firstRun: 'দোকান সাজানো এখনো বাকি',
  firstRunCount: '{all}টির মধ্যে {done}টি ধাপ শেষ',
  firstRunGo: 'এগিয়ে যান',
  taskDone: 'হয়ে গেছে।',
} satisfies typeof en;
