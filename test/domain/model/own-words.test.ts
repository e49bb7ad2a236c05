import { describe, expect, test } from '@jest/globals';
import { saysTooMuch } from '../../../src/domain/model/own-words.js';

describe('a model’s own words', () => {
  test.each([
    'Hello! Which one would you like?',
    'Ji apu, kon ekta niben janaben?',
    'জি আপু, কোন একটা নেবেন?',
    'Please send us your name and full address.',
  ])('may be a courtesy or a question: %s', (own) => {
    expect(saysTooMuch(own)).toBeNull();
  });

  test.each([
    ['only 5 left', '5'],
    ['buy one get one', 'buy one'],
    ['ekta kinle arekta', 'ekta kinle'],
    ['একটি কিনলে আরেকটি', 'একটি কিনলে'],
    ['it is free', 'free'],
    ['দাম ৯০', '৯'],
    ['see dam-kom.com', 'dam-kom.com'],
    ['your order is confirmed', 'confirmed'],
    ['ফেরত নেওয়া হয়', 'ফেরত'],
  ])('may not state what only a fact may: %s', (own, found) => {
    expect(saysTooMuch(own)).toBe(found);
  });
});
