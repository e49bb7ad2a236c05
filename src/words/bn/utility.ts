import type { utility as en } from '../en/utility.js';

export const utility = {
  title: '২৪ ঘণ্টার পরে',
  hint: '২৪ ঘণ্টার পরে ফেসবুক শুধু অনুমোদিত লেখায় অর্ডারের খবর নেয়। লেখা বদলালে নতুন ভার্সন হয়; সেটা অনুমোদনের আগে পর্যন্ত আগেরটাই যায়।',
  open: '২৪ ঘণ্টার পরের টেমপ্লেট',
  openHint: 'ফেসবুক অনুমোদন দিয়েছে: {all}টির মধ্যে {approved}টি',
  states: {
    approved: 'অনুমোদিত',
    pending: 'দেখা হচ্ছে',
    rejected: 'বাতিল',
    paused: 'থামানো',
    disabled: 'বন্ধ',
    missing: 'জমা দেওয়া হয়নি',
  },
  version: 'ভার্সন {n}',
  stillSent: 'ততদিন যাবে: ভার্সন {n}',
  reason: 'ফেসবুক বলছে: {reason}',
  change: 'লেখা বদলান',
  text: 'লেখা',
  places: 'যে নামগুলো বসানো যায়: {places}',
  sms: 'এসএমএস হলে: {letters} অক্ষর, ভাগ: {parts}',
  submit: 'ফেসবুকে জমা দিন',
  submitAll: { one: '১টি লেখা জমা দিন', many: '{n}টি লেখা জমা দিন' },
  ask: 'ফেসবুককে জিজ্ঞেস করুন',
  versions: 'সব ভার্সন',
  refused:
    'ফেসবুক এই পেজকে ইউটিলিটি মেসেজ পাঠাতে দিচ্ছে না (কোড {code})। অ্যাপের pages_utility_messaging লাগবে; তারপর আবার একটা লেখা জমা দিন।',
  humanAgent: 'হিউম্যান এজেন্ট',
  humanAgentHint:
    'অ্যাপের এই সুবিধা থাকলে ক্রেতার শেষ লেখার ৭ দিন পর্যন্ত মানুষ নিজে পাঠাতে পারেন। ফেসবুক এটা App Review-এ দেয়, কোনো প্রোগ্রামকে জানায় না: আছে কি না এখানে বলুন।',
  humanAgentOn: 'আমাদের আছে',
  humanAgentOff: 'আমাদের নেই',
  submitted: 'ফেসবুকে দেওয়া হয়েছে।',
  asked: 'ফেসবুককে জিজ্ঞেস করা হয়েছে।',
} satisfies typeof en;
