import type { errors as en } from '../en/errors.js';

export const errors = {
  titles: {
    not_found: 'এখানে নেই',
    forbidden: 'অনুমতি নেই',
    conflict: 'এর মধ্যে বদলে গেছে',
    invalid: 'কিছু একটা বাকি',
    too_many: 'একসাথে অনেক বেশি',
    broken: 'মুন্সি হোঁচট খেয়েছে',
  },
  hints: {
    not_found: 'হয়তো সরানো হয়েছে, বা ঠিকানাটা ঠিক নয়।',
    forbidden: 'দরকার হলে দোকানের অ্যাডমিনকে বলুন।',
    conflict: 'অন্য কেউ বা ক্রেতা আগে করে ফেলেছেন। আপনার দিক থেকে কিছু যায়নি, বদলায়ওনি।',
    invalid: 'ফিরে গিয়ে ঠিক করে আবার চেষ্টা করুন। কিছুই বদলায়নি।',
    too_many: 'এক মিনিট পরে আবার চেষ্টা করুন।',
    broken: 'আপনার কোনো কাজ হারায়নি। ভুলটা লেখা আছে; একটু পরে আবার চেষ্টা করুন।',
  },
  lookAgain: 'আবার দেখুন',
} satisfies typeof en;
