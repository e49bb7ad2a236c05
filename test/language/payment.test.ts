import { describe, expect, test } from '@jest/globals';
import { understand } from '../../src/language/understand.js';

const payment = (text: string) => understand(text, {}).slots.payment;

describe('money said to be sent', () => {
  test.each([
    ['bkash e 560 pathaisi, trx BKT7HX92QP', 'bKash', 560, 'BKT7HX92QP'],
    ['১২৫০ টাকা নগদে দিলাম, আইডি 73QWLM08ZD', 'Nagad', 1250, '73QWLM08ZD'],
    ['trx id cj48lm2p9k', null, null, 'CJ48LM2P9K'],
    ['I paid 2,300 via Rocket, txn 4420917735', 'Rocket', 2300, '4420917735'],
    ['bkash korlam 850, 01755443300 theke', 'bKash', 850, null],
    ['৫০ টাকা কম পাঠাইছি বিকাশে, ১৯৫০ টাকা গেছে', 'bKash', 1950, null],
    ['sent 1200 to your bKash from 01755443300, 9FH2KD71QA', 'bKash', 1200, '9FH2KD71QA'],
  ])('%s', (text, method, amount, transactionId) => {
    expect(payment(text)).toEqual({ method, amount, transactionId });
  });
});

test.each([
  ['a question how to pay', 'bkash number ta den, 500 advance dibo'],
  ['a price', 'dam 1250 taka?'],
  ['a phone number', 'amar number 01712345678, bkash ase'],
  ['a phone number after a word for an id', 'id 01712345678'],
  ['a model', 'redmi note 12 er cover, 2 ta dilam order'],
  ['the end of a number', 'bkash er last digit 7745 pathaisi'],
])('%s is no payment', (_, text) => {
  expect(payment(text)).toBeUndefined();
});
