import { pattern, words } from './pattern.js';

// "Not" that hangs on a condition denies nothing: "size na mille", "পছন্দ না হলে", "if you don't like it"; nor does comfort:
// "don't worry", "kono somossa nai".
const CONDITIONS = [
  `${words('na')}\\s+(?:hole|mille|pele|lagle|thakle|korle|dile|parle|hoile|milile|bhalo|[a-z]+le)(?![a-z])`,
  'না\\s+(?:হলে|মিললে|পেলে|লাগলে|থাকলে|করলে|দিলে|মিলে|হইলে|[\\u0980-\\u09FF]+লে(?![\\u0980-\\u09FF]))',
  `${words('kina|no questions asked|no questions|no hassle|no worries|no problem|no issue|no tension|dont worry|do not worry')}|কিনা`,
  `${words('(?:if|unless|when|whenever|in case|even if)')}\\s+(?:\\S+\\s+){1,3}?${words('not|dont|doesnt|isnt|arent|didnt|wont|cant|do not|does not|no')}`,
  `^\\s*${words('not')}\\s+(?:happy|satisfied|sure|fit|good)`,
  `${words('kono|কোনো|কোন')}\\s+${words('chinta|tension|somossa|shomossha|problem|jhamela|issue|চিন্তা|টেনশন|সমস্যা|ঝামেলা|প্রবলেম')}\\s*${words('nai|nei|nah|na|chara|নেই|নাই|না|ছাড়া')}`,
  `${words('chinta|tension|চিন্তা|টেনশন')}\\s+\\S+\\s+${words('na|না')}`,
  `${words('without')}\\s+(?:any\\s+)?${words('hassle|issue|issues|problem|trouble|question|questions')}`,
];
const CONDITION = pattern(CONDITIONS.join('|'), 'g');
const DENIAL = pattern(
  `${words('na|nai|nei|nah|not|no|never|cannot|cant|dont|doesnt|wont|isnt|arent|without|chara|নেই|নাই|না|নয়|নাহ|ছাড়া|নি')}(?![\\p{L}\\p{M}])`,
);

/** Whether a stretch says that something is not so. */
export const isDenied = (stretch: string): boolean =>
  DENIAL.test(stretch.replaceAll(/['’]/g, '').replace(CONDITION, ' '));
