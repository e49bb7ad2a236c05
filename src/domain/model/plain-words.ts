import type { Language } from '../intent.js';

/*
 * What goes to a buyer without a person's yes says nothing in words of a model's own choosing but these and those of the
 * shop's own texts: courtesies, questions and what joins facts into sentences.
 */
const PLAIN = {
  en: `hello hi dear sir madam ma'am thank thanks you your yours for asking interest interested welcome please kindly sure of
    course yes no sorry we our us here is are it its the a an this that these those one which what would could may can
    do does have has had will be and or but with in on at to from by as if not more any each all also about below above
    see look let know tell say reply ask answer question questions help happy glad like want need choose take order price
    costs size sizes colour colours color colors delivery charge area district name number address details product item
    message inbox here's there so well just me i am need anything else feel great nice good`,
  banglish: `ji jee apu apa vai vaia vaiya bhai bhaiya dada didi assalamu alaikum walaikum salam dhonnobad thanks thank you please
    doya kore kindly apnar apni apnake amader amra ami eta eita ei ta ti gulo hocche hobe hoy ar o e te er ke ki na ba
    kon konta konti kinba niben nite chan chaile lagbe janan janaben janaiben bolun bolben likhun dekhun din diye dite
    parben paren korben korte koren dam size color rong delivery charge thikana nam number mobile phone jela order
    inbox e ache nai details bistarito jonno sathe niche upore ekhane age pore kichu jante shathe valo bhalo thakben
    shundor onek opekkhay roilam amar tahole jodi kore ekti`,
  bn: `জি জ্বি আপু আপা ভাই ভাইয়া দাদা দিদি আসসালামু আলাইকুম ওয়ালাইকুম সালাম ধন্যবাদ প্লিজ দয়া করে অনুগ্রহ আপনার আপনি আপনাকে আমাদের আমরা আমি
    এটি এটা এই এর টি টা গুলো হচ্ছে হবে হয় আর ও এ তে কে কি কী না বা কোন কোনটি কোনটা নিবেন নেবেন নিতে চান চাইলে লাগবে জানান জানাবেন বলুন বলবেন
    লিখুন দেখুন দিন দিয়ে দিতে পারবেন পারেন করবেন করতে করুন দাম দামটি সাইজ রং কালার ডেলিভারি চার্জ ঠিকানা নাম নম্বর মোবাইল ফোন জেলা অর্ডার
    ইনবক্স ইনবক্সে আছে নেই বিস্তারিত জন্য সাথে সঙ্গে নিচে উপরে এখানে আগে পরে কিছু জানতে ভালো থাকবেন সুন্দর অনেক অপেক্ষায় তাহলে যদি একটি`,
} satisfies Record<Language, string>;

/** A text's words as they are compared. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];

/** The first of a model's own words that is neither plain nor the shop's; null where it says nothing strange. */
export function strangeWord(own: string, language: Language, shopTexts: readonly string[]): string | null {
  const known = new Set([PLAIN[language], ...shopTexts].flatMap(wordsOf));
  return wordsOf(own).find((word) => !known.has(word)) ?? null;
}
