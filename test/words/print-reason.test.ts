import { expect, test } from '@jest/globals';
import type { Reason } from '../../src/domain/reason.js';
import { printReason } from '../../src/words/print-reason.js';
import { WORDS } from '../../src/words/words.js';

const inBoth = (reason: Reason) => [printReason(reason, WORDS.en, 'en'), printReason(reason, WORDS.bn, 'bn')];

test.each<[Reason, string, string]>([
  [
    { code: 'move_not_in_flow', params: { from: 'new', to: 'packed' } },
    'No way leads from New to Packed.',
    'নতুন থেকে প্যাক করা-এ যাওয়ার পথ নেই।',
  ],
  [
    { code: 'check_missing', params: { check: 'phone_call', tier: 'high' } },
    'Phone call: not recorded yet (COD risk high).',
    'ফোন কল: এখনো লেখা হয়নি (COD ঝুঁকি বেশি)।',
  ],
  [{ code: 'amount_above_due', params: { due: 145_000 } }, 'More than is due: ৳1,450', 'পাওনার চেয়ে বেশি: ৳১,৪৫০'],
  [{ code: 'risk_high_value', params: { total: 600_000 } }, 'High value: ৳6,000', 'বড় অঙ্ক: ৳৬,০০০'],
  [
    { code: 'risk_courier_score', params: { delivered: 3, total: 10 } },
    'Courier’s score: 3 of 10 delivered',
    'কুরিয়ারের হিসাব: ১০টির মধ্যে ৩টি ডেলিভারি',
  ],
  [
    { code: 'units_unverified', params: { line: 'black L', verified: 1, quantity: 2 } },
    '“black L”: 1 of 2 counted.',
    '“black L”: ২টির মধ্যে ১টি গোনা হয়েছে।',
  ],
])('codes, money and counts in %j are printed as words', (reason, english, bangla) => {
  expect(inBoth(reason)).toEqual([english, bangla]);
});
