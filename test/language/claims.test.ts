import { describe, expect, test } from '@jest/globals';
import { readClaims } from '../../src/language/claims/read-claims.js';

const read = (text: string) =>
  readClaims(text).map(({ kind, values, upTo }) => [kind, ...values, ...(upTo === null ? [] : [upTo])]);
const taka = (text: string) =>
  readClaims(text).flatMap(({ unit, values }) => (unit === 'taka' ? values.map((each) => each / 100) : []));

describe('sums of money', () => {
  test.each([
    ['চৌদ্দশ পঞ্চাশ টাকা', [1450]],
    ['chouddosho ponchash taka', [1450]],
    ['dersho taka', [150]],
    ['আড়াইশ টাকা', [250]],
    ['sare tin sho taka', [350]],
    ['sare tin hajar taka', [3500]],
    ['দেড় হাজার টাকা', [1500]],
    ['পৌনে দুইশ টাকা', [175]],
    ['fifteen hundred taka', [1500]],
    ['one thousand four hundred and fifty taka', [1450]],
    ['ek hajar char sho ponchash taka', [1450]],
    ['১,২০,০০০ টাকা', [120_000]],
    ['3 হাজার টাকা', [3000]],
    ['Tk. 1,450', [1450]],
    ['৳১৪৫০', [1450]],
    ['1450/-', [1450]],
    ['1.5k taka', [1500]],
    ['নিরানব্বই টাকা', [99]],
    ['1250 theke 1350 taka', [1250, 1350]],
  ])('%s', (text, sums) => {
    expect(taka(text)).toEqual(sums);
  });
});

describe('what is no fact', () => {
  test.each([
    'House 12, Road 5, Sector 11, Uttara, Dhaka 1230',
    'বাসা ১২, রোড ৫, ব্লক সি, মিরপুর ১০, ঢাকা-১২১৬',
    '1. name\n2. phone\n3. address',
    '11 digit er mobile number din',
    '৫ মিনিট অপেক্ষা করুন',
    'We are here 24/7 🎉',
    '5 star review dile khushi hobo',
    'https://example.com/p/14500?x=99',
    '2 ta niben apu?',
    'আসলে আমরা এখনো জানি না',
    'Please check your inbox',
    'আপনার ঠিকানাটা একটু দেখে নিন',
    '3 din age order korechen',
    'ধন্যবাদ আপু ১ম বারের মতো অর্ডার করার জন্য',
  ])('%s', (text) => {
    expect(readClaims(text).filter(({ kind }) => kind !== 'stock')).toEqual([]);
  });
});

describe('figures by what stands beside them', () => {
  test.each<[string, (string | number)[][]]>([
    ['delivery charge 70 taka', [['fee', 7000]]],
    ['৩-৫ দিনের মধ্যে পাবেন', [['days', 3, 5]]],
    ['২৪ ঘণ্টায় ডেলিভারি', [['days', 1]]],
    ['10% off', [['percent', 10]]],
    ['orders of 3000 taka or more', [['threshold', 300_000]]],
    ['200 taka advance lagbe', [['advance', 20_000]]],
    ['mot 2970 taka', [['total', 297_000]]],
    ['delivery soho 1520 taka', [['total', 152_000]]],
    ['1 year warranty', [['warranty', 360]]],
    ['12 mash er warranty', [['warranty', 360]]],
    ['7 diner moddhe return korte parben', [['return', 7]]],
    [
      'matro 3 piece ache',
      [
        ['count', 3],
        ['stock', 1],
      ],
    ],
    ['call 01799887766', [['phone']]],
    ['22 নভেম্বর', [['date']]],
    ['sokal 9 ta theke', [['time']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expect.arrayContaining(expected));
    expect(read(text)).toHaveLength(expected.length);
  });
});

describe('a promise and its denial', () => {
  test.each([
    ['free delivery', 'free_delivery', false],
    ['free delivery nai apu', 'free_delivery', true],
    ['ফ্রি ডেলিভারি দেওয়া হয় না', 'free_delivery', true],
    ['delivery charge lagbe na', 'free_delivery', false],
    ['কোনো ডেলিভারি চার্জ নেই', 'free_delivery', false],
    ['cash on delivery ache', 'cod', false],
    ['পণ্য হাতে পেয়ে টাকা দিবেন', 'cod', false],
    ['original na, master copy', 'original', true],
    ['অরিজিনাল প্রোডাক্ট', 'original', false],
    ['pochondo na hole return korte parben', 'return', false],
    ['return hobe na', 'return', true],
    ['ডেলিভারি ম্যানের সামনে চেক করে নিতে পারবেন', 'check', false],
    ['offer aj rate e sesh', 'deadline', false],
    ['sathe ekta gift paben', 'gift', false],
    ['kal peye jaben', 'delivery_promise', false],
  ])('%s', (text, kind, denied) => {
    expect(readClaims(text)).toContainEqual(expect.objectContaining({ kind, denied }));
  });
});

test('the same text reads the same in either form of its Bangla letters', () => {
  const text = 'আড়াই হাজার টাকা, বাড়ি পৌঁছে দেওয়া ৩ দিনে';
  expect(read(text.normalize('NFD'))).toEqual(read(text.normalize('NFC')));
});
