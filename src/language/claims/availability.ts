import { pattern, words } from './pattern.js';

/** Said to be there, or to be gone. */
export const AVAILABLE = pattern(
  words(
    'ache|ase|achhe|available|availabe|in stock|nite paren|nite parben|আছে|আছেন|এভেইলেবল|অ্যাভেইলেবল|স্টকে আছে|নিতে পারেন|নিতে পারবেন|পাওয়া যাবে|pawa jabe',
  ),
);
export const GONE = pattern(
  `${words('nai|nei|nah|out of stock|stock out|stockout|sold out|shesh|sesh|unavailable|not available|rakhi na|স্টক আউট|শেষ|সোল্ড আউট|রাখি না')}|(?<![\\p{L}\\p{M}])(?:নেই|নাই)(?![\\p{L}\\p{M}])`,
);
export const STOCK_WORD = pattern(words('stock|stok|in stock|sold out|স্টক|স্টকে|left|baki|বাকি|remaining'));
export const LEFT = pattern(words('left|baki|remaining|stock|ache|ase|available|বাকি|আছে|স্টক'));
export const SIZE_WORD = /(?<![a-z])(?:size|saiz|sizes|sizer|sije)(?![a-z])|সাই[জয]/;
