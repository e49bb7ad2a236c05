import { expect, test } from '@jest/globals';
import type { TopicSource } from '../../src/domain/topic.js';
import { bn } from '../../src/words/bn.js';
import { en } from '../../src/words/en.js';
import { type Explained, explain } from '../../src/words/explain.js';

const price: Explained = { intent: 'price_query', evidence: ['dam koto'] };
const of = (from: TopicSource, ...names: string[]): Explained => ({ ...price, product: { from, names } });

test.each([
  [price, 'Price question: “dam koto”', 'দাম জানতে চান: “dam koto”'],
  [of('post', 'Saree'), 'Price question: “dam koto”; Saree, from the post', 'দাম জানতে চান: “dam koto”; Saree, পোস্ট থেকে'],
  [of('named', 'Saree'), 'Price question: “dam koto”; Saree, by its name', 'দাম জানতে চান: “dam koto”; Saree, নাম বলেছেন'],
  [
    of('named', 'Saree', 'Panjabi'),
    'Price question: “dam koto”; Saree, Panjabi: more than one fits, so the buyer is asked',
    'দাম জানতে চান: “dam koto”; Saree, Panjabi: একাধিক মেলে, তাই ক্রেতাকে জিজ্ঞেস করা হচ্ছে',
  ],
  [
    { ...price, put: { from: 'bargain' as const, by: 'Rumana' } },
    'Price question: “dam koto”; Rumana put it right; Munshi had read “Bargaining”',
    'দাম জানতে চান: “dam koto”; Rumana ঠিক করেছেন; মুন্সি বুঝেছিল “দরদাম করছেন”',
  ],
  [{ intent: 'greeting' as const, evidence: [] }, 'Greeting', 'সালাম বা শুভেচ্ছা'],
])('one line says what was understood and why (%#)', (understood, inEnglish, inBangla) => {
  expect(explain(understood, en, 'en')).toBe(inEnglish);
  expect(explain(understood, bn, 'bn')).toBe(inBangla);
});
