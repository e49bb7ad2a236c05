import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DISTRICTS } from '../../src/domain/districts.js';
import { understand } from '../../src/language/understand.js';

const slots = (text: string) => understand(text, {}).slots;

describe('phone', () => {
  test.each([
    '01799887766',
    '01799-887766',
    '01799 887 766',
    '017 99 88 77 66',
    '0 1 7 9 9 8 8 7 7 6 6',
    '+8801799887766',
    '+880 1799 887766',
    '8801799887766',
    '008801799887766',
    '০১৭৯৯৮৮৭৭৬৬',
    '০১৭৯৯-৮৮৭৭৬৬',
    'O1799887766',
    'amar number 1799887766',
    'Mirpur 10 01799887766',
    'house 5 road 3, 01799887766 2 ta',
    '01711223344 na vul, 01799887766 hobe',
  ])('%s', (text) => {
    expect(slots(text).phone).toBe('01799887766');
  });

  test.each([
    '0179988776',
    '017998877661',
    '01299887766',
    '1799887766',
    '16247',
    'order 100179988776',
    '1234567890123',
    '02 9876543',
  ])('%s is none', (text) => {
    expect(slots(text).phone).toBeNull();
  });
});

describe('district', () => {
  test.each(DISTRICTS.map(({ name, bangla }) => [name, bangla]))('%s is known in both scripts', (name, bangla) => {
    expect(slots(`thikana: jela ${name}`).district).toBe(name);
    expect(slots(`ঠিকানা: জেলা ${bangla}`).district).toBe(name);
  });

  test.each([
    ['ctg te delivery charge koto', 'Chattogram'],
    ['sylhete koto din lage', 'Sylhet'],
    ['ঢাকায় কয়দিন লাগে', 'Dhaka'],
    ['সিলেটে দেন?', 'Sylhet'],
    ['comilla', 'Cumilla'],
    ['Jessore', 'Jashore'],
    ['bogra sadar', 'Bogura'],
    ["cox's bazar", "Cox's Bazar"],
    ['b.baria', 'Brahmanbaria'],
    ['uttara sector 7', 'Dhaka'],
    ['মিরপুর ১০', 'Dhaka'],
    ['agrabad', 'Chattogram'],
    ['Mirpur, Kushtia', 'Kushtia'],
    ['Sherpur, Bogura', 'Bogura'],
    ['bogra sherpur', 'Bogura'],
    ['Sherpur sadar', 'Sherpur'],
    ['sherpur nalitabari', 'Sherpur'],
    ['pabna faridpur', 'Pabna'],
    ['thana Mirpur, Kushtia', 'Kushtia'],
    ['mirpur 10', 'Dhaka'],
    ['Lohagara, Narail', 'Narail'],
    ['companigonj noakhali', 'Noakhali'],
    ['gofurgaon', 'Mymensingh'],
    ['সন্দ্বীপে পাঠান?', 'Chattogram'],
    ['ঢাকা না দিয়ে বগুড়া দিয়েন', 'Bogura'],
    ['uttara na, banani te pathan', 'Dhaka'],
    ['Deliver to Rangpur rather than Dhaka', 'Rangpur'],
    ['thana Bhanga, Faridpur', 'Faridpur'],
  ])('%s lies in %s', (text, district) => {
    expect(slots(text).district).toBe(district);
  });

  test.each(['dhakar baire delivery den?', 'ঢাকার বাইরে চার্জ কত', 'do you deliver outside Dhaka'])(
    '%s names no district of the buyer',
    (text) => {
      expect(slots(text).district).toBeNull();
    },
  );

  test.each([
    'Kaliganj',
    'Sherpur',
    'শেরপুর',
    'Mirpur',
    'Companiganj',
    'কাউখালী',
    'Durgapur',
    'Shibganj',
    'Nawabganj',
    'Kachua',
    'Sreepur',
    'Mohammadpur',
  ])('%s fits several districts: the area is kept and the district asked', (area) => {
    expect(slots(`${area}, college road, 01799887766`)).toMatchObject({ area, district: null });
  });

  test.each(['phone ta vanga', 'ছবিটা ভাঙ্গা আসছে', 'tala ase?', 'Ruma apu dam koto'])('%s names no place', (text) => {
    expect(slots(text)).toMatchObject({ area: null, district: null });
  });

  test.each([
    ['as typed', 'ঠিকানা: বগুড়া, ফোন 01799887766'],
    ['two-part letters', 'ঠিকানা: বগু\u09A1\u09BCা, ফোন 01799887766'],
    ['Bangla digits', 'ঠিকানা: বগুড়া, ফোন ০১৭৯৯৮৮৭৭৬৬'],
    ['joiners', 'ঠিকানা: ব\u200Cগুড়া, ফোন\u200C 01799887766'],
    ['more spaces', 'ঠিকানা:   বগুড়া ,  ফোন   01799 887 766'],
  ])('the same row reads the same: %s', (_, text) => {
    expect(slots(text)).toMatchObject({ phone: '01799887766', district: 'Bogura' });
  });
});

describe('however a message is typed, phone and district stay', () => {
  const NUKTA: Record<string, string> = {
    '\u09DF': '\u09AF\u09BC',
    '\u09DC': '\u09A1\u09BC',
    '\u09DD': '\u09A2\u09BC',
  };
  const banglaDigits = (text: string): string =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x09b6));
  const ways: Record<string, (text: string) => string> = {
    'more spaces': (text) => text.replaceAll(' ', '   '),
    'Bangla digits': banglaDigits,
    'two-part letters': (text) => text.replace(/[\u09DF\u09DC\u09DD]/g, (letter) => NUKTA[letter] ?? letter),
    joiners: (text) => text.replace(/([\u0995-\u09B9])(?=[\u0995-\u09B9])/g, '$1\u200C'),
    'hyphens in the number': (text) => text.replace(/(01[0-9]{3})([0-9]{6})/, '$1-$2'),
  };
  const place = fc.constantFrom(...DISTRICTS);
  const number = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 99_999_999 }));

  test.each(Object.entries(ways))('%s', (_, typed) => {
    fc.assert(
      fc.property(place, number, fc.boolean(), ({ name, bangla }, [operator, rest], inBangla) => {
        const phone = `01${operator}${String(rest).padStart(8, '0')}`;
        const text = inBangla
          ? `নাম করিম, বাসা ১২ রোড ৩, জেলা ${bangla}, ফোন ${phone}`
          : `nam Karim, house 12 road 3, jela ${name}, phone ${phone}`;
        expect(slots(typed(text))).toMatchObject({ phone, district: name });
      }),
      { numRuns: 60 },
    );
  });
});

describe('items', () => {
  test.each([
    ['2ta lagbe', [[null, 2, null]]],
    ['২টা দিবেন', [[null, 2, null]]],
    ['দুইটা লাগবে', [[null, 2, null]]],
    ['3 pcs den', [[null, 3, null]]],
    ['xl2ta den', [[null, 2, 'xl']]],
    ['x2 please', [[null, 2, null]]],
    ['1 dozen lagbe', [[null, 12, null]]],
    [
      'amar jonno 1ta S ar 1ta XXL',
      [
        [null, 1, 'S'],
        [null, 1, 'XXL'],
      ],
    ],
    [
      'lal saree 2ta ar kalo saree 1ta',
      [
        ['saree', 2, 'lal'],
        ['saree', 1, 'kalo'],
      ],
    ],
    ['I want two black hoodies', [['hoodies', 2, 'black']]],
    ['size 42 ache?', [[null, null, '42']]],
    ['2XL hobe?', [[null, null, '2XL']]],
    ['সাইজ এম লাগবে', [[null, null, 'এম']]],
    ['M na L den', [[null, null, 'L']]],
    ['lal er bodole nil den', [[null, null, 'nil']]],
    ['na 3 ta den', [[null, 3, null]]],
    ['1 ta na 2 ta den', [[null, 2, null]]],
    ['একটার জায়গায় তিনটা দেন', [[null, 3, null]]],
    ['২ জোড়া মোজা লাগবে', [['মোজা', 2, null]]],
    ['আধা কেজি ঘি দিয়েন', [['ঘি', 0.5, null]]],
    ['কালোটা আছে?', [[null, null, 'কালো']]],
    ['amar 42 size er ta lagbe', [[null, null, '42']]],
    [
      'duita lagbe, ekta lal ekta nil',
      [
        [null, 1, 'lal'],
        [null, 1, 'nil'],
      ],
    ],
    [
      '3 pcs - S, M, L',
      [
        [null, 1, 'S'],
        [null, 1, 'M'],
        [null, 1, 'L'],
      ],
    ],
    [
      '2ta M 1ta XL den',
      [
        [null, 2, 'M'],
        [null, 1, 'XL'],
      ],
    ],
  ])('%s', (text, items) => {
    expect(slots(text).items.map(({ product, quantity, variant }) => [product, quantity, variant])).toEqual(items);
  });

  test.each([
    '2 din lagbe',
    '500 taka',
    'postcode 1207',
    'house 12 road 5',
    'this one koto',
    '1200 e diben?',
    'sector 7',
  ])('%s counts nothing', (text) => {
    expect(
      slots(text)
        .items.map(({ quantity }) => quantity)
        .filter((quantity) => quantity !== null),
    ).toEqual([]);
  });
});

describe('name and address', () => {
  test.each([
    ['amar nam Sabbir Hossain', 'Sabbir Hossain'],
    ['Name: Farhan Kabir. Phone: 01712345678', 'Farhan Kabir'],
    ['নামঃ জাহিদ হোসেন মোবাইলঃ ০১৭৯৯৮৮৭৭৬৬', 'জাহিদ হোসেন'],
    ['my name is Imran Kabir', 'Imran Kabir'],
    ['Nusrat Jahan, 01799887766, Feni', 'Nusrat Jahan'],
    ['Rahim 01799887766 mirpur 10 dhaka', 'Rahim'],
    ['dam koto?', null],
    ['Green Road, Dhaka', null],
  ])('%s → name %s', (text, name) => {
    expect(slots(text).name).toBe(name);
  });

  test.each([
    ['House 45, Road 12, Nikunja 2, Dhaka', 'House 45, Road 12, Nikunja 2, Dhaka'],
    ['thikana: house 7, road 3, uttara. number 01799887766', 'house 7, road 3, uttara'],
    ['নাম: রিনা বেগম, ফোন: ০১৭৯৯৮৮৭৭৬৬, ঠিকানা: বাসা ১০, উপশহর, রাজশাহী', 'বাসা ১০, উপশহর, রাজশাহী'],
    ['Rahim, 01799887766, Savar bazar, Dhaka', 'Savar bazar, Dhaka'],
    ['gram: rasulpur, thana: debidwar, jela: cumilla', 'gram: rasulpur, thana: debidwar, jela: cumilla'],
    ['Sylhet e delivery charge koto', null],
    ['do you deliver to Khulna?', null],
    ['address: House 12, Road 5, college para', 'House 12, Road 5, college para'],
    ['address: dibo na', null],
  ])('%s → address %s', (text, address) => {
    expect(slots(text).address).toBe(address);
  });

  test('the area is given as written', () => {
    expect(slots('basa 5, Mirpur 10, Dhaka').area).toBe('Mirpur 10');
  });
});
