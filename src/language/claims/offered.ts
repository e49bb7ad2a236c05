import { words } from './pattern.js';

/** Something taken off a price: "10% off", "50 taka kom"; not "less than", "kom hole". */
export const OFF = `(?:${words('discount|off|komano|komiye|save|minus|chhar|char|ছাড়|ডিসকাউন্ট|সেভ|কমিয়ে')}|${words('less')}(?!\\s+than)|(?<!er |r )${words('kom|kome')}(?!\\s+(?:hole|holey|porle|order))|(?<!এর |র )(?<![\\p{L}\\p{M}])(?:কমে|কম)(?![\\p{L}\\p{M}]|\\s+(?:হলে|পড়লে|অর্ডার)))`;
