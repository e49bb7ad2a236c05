import { expect, test } from '@jest/globals';
import { agrees } from '../../src/language/agrees.js';

test.each(['ha', 'Ji confirm koren', 'হ্যাঁ', 'জি আপু, ঠিক আছে', 'ok vai', 'Yes, everything is fine', 'confirm', 'Haaa'])(
  '“%s” is a yes',
  (text) => {
    expect(agrees(text)).toBe(true);
  },
);

test.each([
  'na',
  'ha kintu size L den',
  'ok?',
  'thik ache, kobe pabo',
  'না লাগবে না',
  'confirm na',
  'order',
  '',
  'ji address ta bodlan',
])('“%s” is not', (text) => {
  expect(agrees(text)).toBe(false);
});
