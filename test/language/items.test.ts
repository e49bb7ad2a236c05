import { describe, expect, test } from '@jest/globals';
import { understand } from '../../src/language/understand.js';

type Row = [product: string | null, quantity: number | null, variant: string | null];

const items = (text: string): Row[] =>
  understand(text, {}).slots.items.map(({ product, quantity, variant }) => [product, quantity, variant]);

describe('what is put aside is not wanted', () => {
  test.each<[string, Row[]]>([
    ['kurti M na L den', [['kurti', null, 'L']]],
    ['2 ta bolsilam, 3 ta den', [[null, 3, null]]],
    ['not the red, the black shirt please', [['shirt', null, 'black']]],
    ['lal shari chaisilam, nil dise', [['shari', null, 'lal']]],
    ['৬টা গ্লাসের ২টা ভাঙা আসছে', [['গ্লাস', 6, null]]],
    ['2ta bedsheet er ekta chera', [['bedsheet', 2, null]]],
    ['4ta mug er 1ta vanga asche', [['mug', 4, null]]],
    ['belt ekta den, wallet dorkar nai', [['belt', 1, null]]],
    ['one grey comforter, skip the pillow covers', [['comforter', 1, 'grey']]],
    ['nupur ek jora, payel ta na', [['nupur', 1, null]]],
    ['L er bodole XL den panjabi ta', [['panjabi', null, 'XL']]],
    ['XL chaisilam, L den apu. tshirt ta', [['tshirt', null, 'L']]],
  ])('%s', (text, wanted) => {
    expect(items(text)).toEqual(wanted);
  });

  test('where nothing else is wanted, it stays', () => {
    expect(items('lal saree ta asche')).toEqual([['saree', null, 'lal']]);
  });
});

describe('a number behind the word for sizes', () => {
  test.each<[string, Row[]]>([
    ['I will take one. Size 8, brown', [[null, 1, '8 brown']]],
    ['borka 54 size ekta lagbe', [['borka', 1, '54']]],
    ['বোরকা ৫৪ সাইজ একটা লাগবে', [['বোরকা', 1, '৫৪']]],
  ])('%s', (text, wanted) => {
    expect(items(text)).toEqual(wanted);
  });
});

describe('counts and weights in other words', () => {
  test.each<[string, Row[]]>([
    ['sowa dui kg badam', [['badam', 2.25, null]]],
    ['poune dui kg badam lagbe', [['badam', 1.75, null]]],
    ['সরিষার তেল পাঁচ লিটার দেন', [['সরিষার তেল', 5, null]]],
    ['মগ পনেরোটা লাগবে', [['মগ', 15, null]]],
    ['2kg detergent ekta den', [['detergent', 1, '2kg']]],
    ['red mug (one)', [['mug', 1, 'red']]],
    ['mug color blue, qty 3', [['mug', 3, 'blue']]],
    [
      '1) chador 1ta 2) mug 4ta 3) plate 2ta',
      [
        ['chador', 1, null],
        ['mug', 4, null],
        ['plate', 2, null],
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(items(text)).toEqual(wanted);
  });
});

describe('what is said once of several', () => {
  test.each<[string, Row[]]>([
    [
      'panjabi 40 ekta 42 duita, sob sada',
      [
        ['panjabi', 1, '40 sada'],
        ['panjabi', 2, '42 sada'],
      ],
    ],
    [
      '1ta M r 1ta L black tshirt den',
      [
        ['tshirt', 1, 'M black'],
        ['tshirt', 1, 'L black'],
      ],
    ],
    [
      'hijab 2ta, lal r kalo',
      [
        ['hijab', 1, 'lal'],
        ['hijab', 1, 'kalo'],
      ],
    ],
    [
      'lal ekta kalo ekta kore den',
      [
        [null, 1, 'lal'],
        [null, 1, 'kalo'],
      ],
    ],
    [
      'saree 1 ta lal, hijab 2 ta',
      [
        ['saree', 1, 'lal'],
        ['hijab', 2, null],
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(items(text)).toEqual(wanted);
  });
});

describe('counts', () => {
  test.each<[string, Row[]]>([
    ['juta 2 jora den, 41', [['juta', 2, '41']]],
    ['একজোড়া জুতা দেন', [['জুতা', 1, null]]],
    ['churi 2 dozon', [['churi', 24, null]]],
    ['dim 3 hali den', [['dim', 12, null]]],
    ['madhu adha kg den', [['madhu', 0.5, null]]],
    ['aro ekta diyen, mot 3 ta', [[null, 3, null]]],
    ['i want this one, black', [[null, null, 'black']]],
    [
      'churi 1 jora nupur 1 jora',
      [
        ['churi', 2, null],
        ['nupur', 1, null],
      ],
    ],
    ['sorishar tel 5 liter', [['sorishar tel', 5, null]]],
    ['chal er gura 3 kg', [['chal er gura', 3, null]]],
    [
      'pesta 100 gm, kathbadam 500gm den',
      [
        ['pesta', 0.1, null],
        ['kathbadam', 0.5, null],
      ],
    ],
    ['rice cooker 2.8 liter ekta', [['rice cooker', 1, '2.8 liter']]],
    ['modhu 500 gm er 2 ta', [['modhu', 2, '500 gm']]],
    [
      'cutting board (1), peeler (2)',
      [
        ['cutting board', 1, null],
        ['peeler', 2, null],
      ],
    ],
    [
      '1. tasbih 2 ta\n2. topi 1 ta',
      [
        ['tasbih', 2, null],
        ['topi', 1, null],
      ],
    ],
    ['candle 12 ta, candle golden', [['candle', 12, 'golden']]],
  ])('%s', (text, wanted) => {
    expect(items(text)).toEqual(wanted);
  });
});

describe('what the words beside settle', () => {
  test.each<[string, Row[]]>([
    ['holud gura 250 gm er 3 packet', [['holud gura', 3, '250 gm']]],
    [
      'atta 5 kg, peyaj 2 kg den',
      [
        ['atta', 5, null],
        ['peyaj', 2, null],
      ],
    ],
    [
      '3 notebooks and 1 box of crayons',
      [
        ['notebooks', 3, null],
        ['crayons', 1, null],
      ],
    ],
    ['প্রেসার কুকার একটা দরকার, ৫ লিটারেরটা', [['প্রেসার কুকার', 1, '৫ লিটার']]],
    ['পণ্যঃ হাতপাখা\nপরিমাণঃ ২টি', [['হাতপাখা', 2, null]]],
    ['bkash e 650 pathaisi, TrxID BFK7Q2M9XA', []],
    [
      'ফুলদানি ২টা, শোপিস ১টা। মেয়ের বয়স ৪ মাস',
      [
        ['ফুলদানি', 2, null],
        ['শোপিস', 1, null],
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(items(text)).toEqual(wanted);
  });
});

describe('what is corrected later', () => {
  test.each<[string, Row[]]>([
    [
      '1 cactus, 2 rose plants, actually 3 rose plants',
      [
        ['cactus', 1, null],
        ['rose plants', 3, null],
      ],
    ],
    ['blender 1 pis nimu, na 2 pis', [['blender', 2, null]]],
  ])('%s', (text, wanted) => {
    expect(items(text)).toEqual(wanted);
  });
});

describe('a size, colour or measure is told as written, without the words that announce it', () => {
  test.each<[string, Row[]]>([
    ['shoes, 42, black', [['shoes', null, '42 black']]],
    ['তেল ৫ লিটারের ২টা', [['তেল', 2, '৫ লিটার']]],
    ['carpet 5 feet by 7 feet ekta', [['carpet', 1, '5 feet by 7 feet']]],
    ['lipstick shade 12 duita', [['lipstick', 2, '12']]],
  ])('%s', (text, wanted) => {
    expect(items(text)).toEqual(wanted);
  });
});

describe('a kind and its count in one breath', () => {
  test.each<[string, Row[]]>([
    [
      'গুড় পাটালি ৩ কেজি, ঝোলা ২ কেজি',
      [
        ['গুড়', 3, 'পাটালি'],
        ['গুড়', 2, 'ঝোলা'],
      ],
    ],
    [
      'lace golden 5 goj, sada 3 goj',
      [
        ['lace', 5, 'golden'],
        ['lace', 3, 'sada'],
      ],
    ],
    [
      'nail polish no 14 ekta no 22 ekta',
      [
        ['nail polish', 1, '14'],
        ['nail polish', 1, '22'],
      ],
    ],
    [
      'ring size 7 ta 1, size 9 ta 1',
      [
        ['ring', 1, '7'],
        ['ring', 1, '9'],
      ],
    ],
    ['Kurta set, 44, off-white with golden work. Qty: 1', [['Kurta set', 1, '44 off-white golden work']]],
    ['ek ta clutch, silver, upor e stone', [['clutch', 1, 'silver stone']]],
    ['ekjora nupur silver', [['nupur', 1, 'silver']]],
    ['juta jora den, 41', [['juta', 1, '41']]],
    [
      's1 m2 l1 panjabi',
      [
        ['panjabi', 1, 's'],
        ['panjabi', 2, 'm'],
        ['panjabi', 1, 'l'],
      ],
    ],
    [
      'jama 3 ta, size 20 22 24',
      [
        ['jama', 1, '20'],
        ['jama', 1, '22'],
        ['jama', 1, '24'],
      ],
    ],
    ['leggings 38-40 size 2ta', [['leggings', 2, '38-40']]],
    [
      '4 pis chai, mauve mint beige black',
      [
        [null, 1, 'mauve'],
        [null, 1, 'mint'],
        [null, 1, 'beige'],
        [null, 1, 'black'],
      ],
    ],
    ['coffee beans 250 g, two packs', [['coffee beans', 2, '250 g']]],
    ['running shoes UK 9 black, one pair', [['running shoes', 1, 'UK 9 black']]],
    ['kindly book two abayas in black', [['abayas', 2, 'black']]],
  ])('%s', (text, wanted) => {
    expect(items(text)).toEqual(wanted);
  });
});

describe('goods that come in kinds', () => {
  test.each<[string, Row[]]>([
    [
      'soap neem 4 ta, haldi 2 ta',
      [
        ['soap', 4, 'neem'],
        ['soap', 2, 'haldi'],
      ],
    ],
    [
      'আচার: জলপাই ২টা, রসুন ৩টা',
      [
        ['আচার', 2, 'জলপাই'],
        ['আচার', 3, 'রসুন'],
      ],
    ],
    [
      'chal nazirshail 25 kg, miniket 10 kg',
      [
        ['chal', 25, 'nazirshail'],
        ['chal', 10, 'miniket'],
      ],
    ],
    ['neem soap 2 ta', [['neem soap', 2, null]]],
    [
      'soap 2 ta, lebu 5 ta',
      [
        ['soap', 2, null],
        ['lebu', 5, null],
      ],
    ],
    ['green tea 2 box lemon flavour', [['green tea', 2, 'lemon']]],
  ])('%s', (text, wanted) => {
    expect(items(text)).toEqual(wanted);
  });
});
