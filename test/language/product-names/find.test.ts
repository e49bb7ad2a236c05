import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Called, namesFinder } from '../../../src/language/product-names/find.js';

const called = (name: string, aliases: string[] = [], codes: string[] = []): Called => ({
  id: name,
  name,
  aliases,
  codes,
});
const CATALOGUE = [
  called('Jamdani Saree', [], ['JS-XL', 'JS-L']),
  called('Red Monipuri Saree'),
  called('Blue Monipuri Saree'),
  called('Cotton Kurti', [], ['CK40', '8941234567890']),
  called('Silk Panjabi'),
  called('Premium Party Gown'),
  called('Anarkali', ['101']),
  called('iPhone 13 Cover'),
  called('Attar Rose'),
  called('Shapla'),
  called('Three Piece Lawn'),
  called('হাতে তৈরি পাটের ব্যাগ'),
  called('Dress'),
  called('Leather Sandal K-204'),
  called('Tangail Saree'),
  called('Borka Dubai'),
  called('Nakshi Kantha'),
];
const find = namesFinder(CATALOGUE);

describe('what a text names', () => {
  test.each<[string, string[][]]>([
    ['is the JAMDANI  saree there?', [['Jamdani Saree']]],
    ['জামদানি শাড়ি আছে?', [['Jamdani Saree']]],
    ['jamdani sarees', [['Jamdani Saree']]],
    ['jamdany shari koto', [['Jamdani Saree']]],
    ['monipuri saree koto', [['Red Monipuri Saree', 'Blue Monipuri Saree']]],
    ['lal monipuri ta koto', [['Red Monipuri Saree']]],
    ['নীল মণিপুরী শাড়ি', [['Blue Monipuri Saree']]],
    ['silk punjabi ar jamdani saree', [['Silk Panjabi'], ['Jamdani Saree']]],
    ['সিল্ক পাঞ্জাবিটা কত', [['Silk Panjabi']]],
    ['anarkoli koto', [['Anarkali']]],
    ['anrakali', [['Anarkali']]],
    ['iphone 13 er cover ase', [['iPhone 13 Cover']]],
    ['3 piece lawn', [['Three Piece Lawn']]],
    ['pater bag koto', [['হাতে তৈরি পাটের ব্যাগ']]],
    ['shapla ta koto', [['Shapla']]],
    ['tangail saree', [['Tangail Saree']]],
    ['dubai burka', [['Borka Dubai']]],
    ['nokshi katha 1 ta lagbe', [['Nakshi Kantha']]],
    ['pater bag ta', [['হাতে তৈরি পাটের ব্যাগ']]],
    ['cotton er kurti ar saree', [['Cotton Kurti']]],
    ['k204 koto', [['Leather Sandal K-204']]],
    ['K-204', [['Leather Sandal K-204']]],
    ['k 204 lagbe', [['Leather Sandal K-204']]],
    ['js-xl den', [['Jamdani Saree']]],
    ['ck40', [['Cotton Kurti']]],
    ['code 101', [['Anarkali']]],
    ['১০১ নম্বর', [['Anarkali']]],
    ['101', [['Anarkali']]],
    ['8941234567890', [['Cotton Kurti']]],
  ])('%s', (text, named) => {
    expect(find(text).named).toEqual(named);
  });

  test.each([
    'premium quality chai',
    'party dress ache',
    'dress ta koto',
    'attar koto, etar dam?',
    'kurta koto',
    'delivery charge koto tangail e',
    'Shapla Akter 01712345678 mirpur',
    'শাপলা চত্বর, টেকনাফ, ০১৭১২ ৩৪৫ ৬৭৮',
    'pathor er churi ache?',
    'ami dubai jaitesi kalke',
    'XL den',
    'JS XL',
    '101 taka',
    'order korte chai',
    'last price koto apu',
    '?!',
    '',
  ])('common words, sizes, places and people name nothing: %s', (text) => {
    expect(find(text).named).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['kurti koto', ['Cotton Kurti']],
    ['ব্যাগ টা কত', ['হাতে তৈরি পাটের ব্যাগ']],
    ['saree koto', ['Jamdani Saree', 'Red Monipuri Saree', 'Blue Monipuri Saree', 'Tangail Saree']],
    ['kurti ar saree', []],
    ['thri pis koto', ['Three Piece Lawn']],
    ['3 pcs lagbe', []],
    ['dress ta koto', []],
    ['koto', []],
  ])('a kind of goods is no name: %s', (text, kind) => {
    expect(find(text)).toMatchObject({ named: [], kind });
  });

  test('a kind with many products tells nothing', () => {
    const many = namesFinder(Array.from({ length: 6 }, (_, n) => called(`Saree design ${n + 10}`)));
    expect(many('saree koto')).toMatchObject({ named: [], kind: [] });
  });

  test('colours and other looks only describe', () => {
    expect(find('lal ta koto')).toMatchObject({ named: [], kind: [], described: [new Set(['Red Monipuri Saree'])] });
  });

  test('every product is found by its own name, where that holds more than common words', () => {
    for (const { id, name } of CATALOGUE)
      if (name !== 'Dress') expect([name, find(`${name} koto`).named.flat().includes(id)]).toEqual([name, true]);
  });

  test('any text is read without harm, and only known products come out', () => {
    const ids = new Set(CATALOGUE.map(({ id }) => id));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { named, kind } = find(text);
        expect([...named.flat(), ...kind].every((id) => ids.has(id))).toBe(true);
      }),
    );
  });
});
