import { pattern, words } from './pattern.js';

// "Sundarban" alone is a forest, and the honey from it.
const COURIERS: readonly (readonly [string, RegExp])[] = (
  [
    ['Pathao', 'pathao|পাঠাও'],
    ['Steadfast', 'steadfast|stedfast|steed fast|stead fast|স্টেডফাস্ট|স্টিডফাস্ট'],
    ['RedX', 'redx|red x|রেডএক্স|রেড এক্স|রেডেক্স'],
    ['Paperfly', 'paperfly|paper fly|পেপারফ্লাই'],
    ['eCourier', 'ecourier|e-courier|ই-কুরিয়ার|ইকুরিয়ার'],
    ['CarryBee', 'carrybee|carry bee|ক্যারিবি'],
    ['Sundarban Courier', 'sundarban courier|sundorban courier|shundorban courier|সুন্দরবন কুরিয়ার'],
    ['SA Paribahan', 'sa paribahan|sa poribohon|s a paribahan|এসএ পরিবহন|এস এ পরিবহন'],
    ['Janani Courier', 'janani courier|jononi courier|জননী কুরিয়ার'],
    ['Korotoa Courier', 'korotoa courier|karatoa courier|করতোয়া কুরিয়ার'],
  ] as const
).map(([name, list]) => [name, pattern(words(list), 'g')]);

/** A courier company named in folded text. */
export interface CourierNamed {
  /** As the company writes it. */
  name: string;
  start: number;
  end: number;
}

/** Every courier company a folded text names, each by one name for all its spellings. */
export const couriersIn = (folded: string): CourierNamed[] =>
  COURIERS.flatMap(([name, says]) =>
    [...folded.matchAll(says)].map(({ index, 0: word }) => ({ name, start: index, end: index + word.length })),
  );
