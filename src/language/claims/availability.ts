import { pattern, words } from './pattern.js';

/** Said to be there, or to be gone. */
export const AVAILABLE = pattern(
  words(
    'ache|ase|achhe|available|availabe|in stock|nite paren|nite parben|আছে|আছেন|এভেইলেবল|অ্যাভেইলেবল|স্টকে আছে|নিতে পারেন|নিতে পারবেন|পাওয়া যাবে|pawa jabe',
  ),
);
/** Offered, in words that may also speak of something else than goods. */
export const OFFERED = pattern(
  words(
    'we have|we ve|we got|we also have|have it in|have them in|paben|pabe|pete paren|dite parbo|dite pari|dite parbe|can order|can get|can have|can take|can give you|can send|order korte paren|order korte parben|restocked|back in|eseche|asche|এসেছে|পাবেন|পেতে পারেন|দিতে পারব|দিতে পারি|অর্ডার করতে পারেন|অর্ডার করতে পারবেন|রয়েছে',
  ),
);
/** What there is to choose from, in stock or not. */
export const COMES_IN = pattern(
  `${words(
    'comes? in|came in|made in|hoy|hoye thake|colou?r e|colou?re|size e|sizes?:|colou?rs?:|কালারে|রঙে|রঙের হয়|সাইজে',
  )}|(?<![\\p{L}\\p{M}])হয়(?![\\p{L}\\p{M}])`,
);
export const GONE = pattern(
  `${words('nai|nei|nah|out of stock|stock out|stockout|sold out|shesh|sesh|unavailable|not available|rakhi na|স্টক আউট|শেষ|সোল্ড আউট|রাখি না')}|(?<![\\p{L}\\p{M}])(?:নেই|নাই)(?![\\p{L}\\p{M}])`,
);
/** "39 size hoy na": not made. */
export const NOT_MADE = pattern(
  `${words('hoy na|hoyna|ashe na|asena|banai na|rakhi na|kori na')}|(?<![\\p{L}\\p{M}])(?:হয় না|আসে না|বানাই না|রাখি না|করি না)(?![\\p{L}\\p{M}])`,
);
const ONE_PIECE = words('piece|pcs|pc|pis|pair|jora|one|ta|ekta|1|পিস|পিচ|জোড়া|একটা|১');
/** "Sesh piece ta", "the last pair": one is left. */
export const LAST_ONE = pattern(
  `${words('last|sesh|shesh|শেষ')}\\s*(?:ekta|1|একটা|১)?\\s*${ONE_PIECE}(?!\\s*(?:sesh|শেষ))`,
);
export const STOCK_WORD = pattern(words('stock|stok|in stock|sold out|স্টক|স্টকে|left|baki|বাকি|remaining'));
export const LEFT = pattern(words('left|baki|remaining|stock|ache|ase|available|বাকি|আছে|স্টক'));
export const SIZE_WORD = /(?<![a-z])(?:size|saiz|sizes|sizer|sije)(?![a-z])|সাই[জয]/;
/** "All sizes are there." */
export const ALL_OF = pattern(
  `${words('all|sob|shob|every|any|each|সব|সকল|প্রতিটা|যেকোনো')}\\s+(?:the\\s+)?(?:${words('sizes?|sizei|sizer|colou?rs?|colou?ri|saiz|variants?|designs?|সাইজ|কালার|রঙ|রং|ডিজাইন')})`,
);
export const EXCEPT = pattern(words('except|but|without|chara|bade|ছাড়া|বাদে'));
