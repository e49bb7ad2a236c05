import { expect, test } from '@jest/globals';
import type { Reason } from '../../src/domain/reason.js';
import { printReason } from '../../src/words/print-reason.js';
import { WORDS } from '../../src/words/words.js';

test.each<[Reason, string[], string[]]>([
  [{ code: 'move_not_in_flow', params: { from: 'new', to: 'packed' } }, ['New', 'Packed'], ['নতুন', 'প্যাক করা']],
  [
    { code: 'check_missing', params: { check: 'phone_call', tier: 'high' } },
    ['Phone call', 'COD risk high'],
    ['ফোন কল', 'COD ঝুঁকি বেশি'],
  ],
  [{ code: 'amount_above_due', params: { due: 145_000 } }, ['৳1,450'], ['৳১,৪৫০']],
  [{ code: 'risk_high_value', params: { total: 600_000 } }, ['৳6,000'], ['৳৬,০০০']],
  [{ code: 'risk_courier_score', params: { delivered: 3, total: 10 } }, ['3 of 10'], ['১০', '৩']],
  [{ code: 'confidence_low', params: { confidence: 0.62, needed: 0.8 } }, ['62%', '80%'], ['৬২%', '৮০%']],
  [
    { code: 'payment_step_impossible', params: { status: 'cod_due', step: 'received' } },
    ['courier collects'],
    ['কুরিয়ার টাকা নেবে'],
  ],
  [
    { code: 'units_unverified', params: { line: 'black L', verified: 1, quantity: 2 } },
    ['black L', '1 of 2'],
    ['black L', '২', '১'],
  ],
])('codes, shares, money and counts in %j are printed as words', (reason, english, bangla) => {
  for (const piece of english) expect(printReason(reason, WORDS.en, 'en')).toContain(piece);
  for (const piece of bangla) expect(printReason(reason, WORDS.bn, 'bn')).toContain(piece);
});
