import { describe, expect, test } from '@jest/globals';
import { proposal } from '../../../src/web/dashboard/from-post.js';
import { optionsOf } from '../../../src/web/dashboard/variant-option.js';

describe('what a post proposes for a product', () => {
  test.each([
    ['🔥 Tangail saree, new colours\nPrice: 1,450 tk', { name: 'Tangail saree, new colours', price: '1450' }],
    ['হাতের কাজের পাঞ্জাবি\nমাত্র ১২৫০ টাকা', { name: 'হাতের কাজের পাঞ্জাবি', price: '1250' }],
    ['Orna ৳750 only', { name: 'Orna', price: '750' }],
    ['৳750 Orna', { name: '750 Orna', price: '750' }],
    ['Leather sandals. Sizes 39 to 44. Tk 1,200.', { name: 'Leather sandals', price: '1200' }],
    ['হাতে তৈরি পাটের ব্যাগ 👜 দাম ৳৬৫০।', { name: 'হাতে তৈরি পাটের ব্যাগ', price: '650' }],
    ['Size 38 to 44, inbox for price', { name: 'Size 38 to 44, inbox for price', price: '' }],
    ['', { name: '', price: '' }],
  ])('%j', (text, expected) => expect(proposal(text)).toEqual(expected));

  test('a long first line is cut between letters', () => {
    expect([...proposal('শাড়ি '.repeat(40)).name].length).toBe(80);
  });
});

describe('a variant as typed', () => {
  test.each([
    ['XL, black', {}, { size: 'XL', colour: 'black' }],
    ['black', {}, { colour: 'black' }],
    ['42', {}, { size: '42' }],
    ['XL, L', {}, { size: 'XL', option2: 'L' }],
    ['', {}, {}],
    ['XL, red', { Size: 'XL', Colour: 'black' }, { Size: 'XL', Colour: 'red' }],
    ['XL, black', { Size: 'XL', Colour: 'black' }, { Size: 'XL', Colour: 'black' }],
  ])('%j', (typed, before, expected) => expect(optionsOf(typed, before)).toEqual(expected));
});
