import type { PolicyKey } from '../../domain/policy.js';

/** The shop's policies: what it promises of return, payment and the like. */
export const policies = {
  about:
    'A reply may promise only what stands here, in the catalogue or in the delivery zones. What is not written is left to you.',
  names: {
    return: 'Return',
    exchange: 'Exchange',
    refund: 'Refund',
    payment: 'Payment',
    delivery: 'Delivery',
    warranty: 'Warranty',
    original: 'Genuine goods',
    contact: 'Contact',
  } satisfies Record<PolicyKey, string>,
  examples: {
    return: 'Such as: ৭ দিনের মধ্যে ফেরত নেওয়া হয়, ট্যাগ লাগানো থাকতে হবে।',
    exchange: 'Such as: ৩ দিনের মধ্যে সাইজ বদলানো যায়, ডেলিভারি চার্জ ক্রেতার।',
    refund: 'Such as: টাকা ফেরত ৫ কর্মদিবসে, যে নম্বর থেকে এসেছে সেখানে।',
    payment: 'Such as: ক্যাশ অন ডেলিভারি। ঢাকার বাইরে ২০০ টাকা অগ্রিম।',
    delivery: 'Such as: ২,০০০ টাকার বেশি অর্ডারে ডেলিভারি ফ্রি।',
    warranty: 'Such as: ঘড়িতে ৬ মাসের ওয়ারেন্টি।',
    original: 'Such as: সব পণ্য অরিজিনাল।',
    contact: 'Such as: সকাল ১০টা থেকে রাত ১০টা, হটলাইন 017…',
  } satisfies Record<PolicyKey, string>,
  hint: 'As buyers are told.',
  textBn: 'In Bangla',
  textEn: 'In English',
  write: 'Write',
  unwritten: 'Not written yet: no reply promises anything of it.',
  promises: 'Replies may say:',
  promisesNothing: 'Nothing in it is read as a promise; it is quoted as it stands.',
  withdraw: 'Leave both empty to withdraw it; drafts that quote it are then void.',
};
