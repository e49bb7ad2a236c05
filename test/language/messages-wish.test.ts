import { expect, test } from '@jest/globals';
import { messagesWish } from '../../src/language/messages-wish.js';

test.each([
  ['stop', 'stop'],
  ['STOP', 'stop'],
  ['বন্ধ', 'stop'],
  ['বন্ধ করুন', 'stop'],
  ['মেসেজ বন্ধ করেন প্লিজ', 'stop'],
  ['r msg diben na', 'stop'],
  ['ar message dien na apu', 'stop'],
  ['আর মেসেজ পাঠাবেন না', 'stop'],
  ["don't send me messages", 'stop'],
  ['unsubscribe', 'stop'],
  ['start', 'start'],
  ['চালু করুন', 'start'],
  ['msg den', null],
  ['order bondho koren', null],
  ['dokan bondho?', null],
  ['বন্ধ করবেন না', null],
  ['stop, XL ta lagbe na M den', null],
  ['price koto', null],
  ['', null],
])('%s → %s', (text, wish) => {
  expect(messagesWish(text)).toBe(wish);
});
