/*
 * What a model's own words may never say: whatever is a fact, a promise, a status, something done or a way to pay has to
 * come by a fact's id, so that nobody can talk a model into it. Whole words in any of the three languages. Too strict is
 * no harm: the local engine's words stand. "One" alone is a pronoun ("which one", "ekta"); with a thing it counts, it is
 * the fact check's.
 */
const FIGURES = /\p{Nd}|[৳$€£₹%]/u;
// An address anybody could be sent to.
const ELSEWHERE = /https?:|www\.|@|\b[a-z0-9-]+\.(?:com|net|org|ly|me|info|bd|xyz|link|shop)\b/iu;

// "_": words apart by a space or hyphen; "*": whatever ending follows.
const words = (list: string): string =>
  list
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', '[\\s-]+').replaceAll('*', '[\\p{L}\\p{M}]*'))
    .join('|');

const LATIN = words(`
  taka tk bdt poisha usd dollars? rupees? percent* parsent cost costs cents?
  free fri muft gratis discount* charh? chhar off offer* cashback coupon* voucher* gift* bonus* half reduced cheaper less kom
  refund* return returns returned returnable ferot* ferat* exchange* replace* warrant* guarantee* garanti waranti promis* lifetime certified authentic
  bkash bikash nagad nogod rocket upay bank* visa mastercard account* wallet* paypal crypto bitcoin advance* prepaid send_money cash_out
  paid unpaid received confirmed cancelled canceled shipped dispatched despatched delivered approved completed
  been was were already done did got gave sent
  hoyech?* hoise* hoyes* hoye_g* holo gese* gech* korechi* korsi* korlam* diyechi* disi* dilam* peyech* payech* paisi* niyech* nisi*
  pathaisi* pathalam* pathiy* pabhen paben peye pabe pahben
  in_stock out_of_stock sold_out stock* unlimited available unavailable shesh
  today* tomorrow* tonight* yesterday* hours? days? weeks? minutes? months? within immediately instantly asap
  aj ajke* aajke* kal kalke* agamikal porshu ghonta* ghanta* dine? saptah* shoptaho* minit*
  whatsapp imo telegram viber instagram hotline page password
  zero (?:buy|get)_one one_(?:get|free|plus|more_for) two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred* thousand* lakh million
  shunno ekt[ai]_(?:kinle|nile) duita? dui tinta? tin charta? char pacta? pach panch choy shat aat noy dosh bish tirish chollish ponchash eksho dusho shoto hajar*
  system prompt* instruction* admin* developer policy policies rules?
`);

const BANGLA = words(`
  টাকা* পয়সা* শতাংশ* পার্সেন্ট*
  ফ্রি বিনামূল্য* মাগনা ছাড় ছাড়ে ডিসকাউন্ট* অফার* ক্যাশব্যাক* কুপন* ভাউচার* উপহার* গিফট* বোনাস* অর্ধেক* কম কমে
  রিফান্ড* ফেরত* ফেরৎ* রিটার্ন* এক্সচেঞ্জ* বদলে* পাল্টে*
  ওয়ারেন্টি* গ্যারান্টি* নিশ্চয়তা* আজীবন
  বিকাশ* নগদ* রকেট* উপায়* ব্যাংক* একাউন্ট* অ্যাকাউন্ট* ওয়ালেট* অগ্রিম* অ্যাডভান্স* পেইড পরিশোধ*
  হয়েছ* হয়ে_গ* হলো গেছ* গেল করেছ* করলাম দিয়েছ* দিলাম পেয়েছ* পেলাম নিয়েছ* নিলাম পাঠিয়* পাঠানো* পাঠালাম পৌঁছ* পাবেন পেয়ে*
  কনফার্মড নিশ্চিত_হ* ডেলিভার্ড শিপড বাতিল* ক্যান্সেল*
  স্টক* শেষ
  আজ আজকে* আজই কাল কালকে* আগামীকাল* পরশু ঘণ্টা* ঘন্টা* দিন দিনে দিনের সপ্তাহ* মিনিট* মাস মাসে তাৎক্ষণিক সাথে_সাথে
  হোয়াটসঅ্যাপ* ইমো* টেলিগ্রাম* হটলাইন* পেজ* পেইজ* পাসওয়ার্ড*
  শূন্য* (?:একটা|একটি)_(?:কিনলে|নিলে) দুই দুইটা* তিন তিনটা চার চারটা পাঁচ* ছয় সাত আট নয় দশ বিশ ত্রিশ চল্লিশ পঞ্চাশ* একশ* দুশ* শত শতক হাজার* লাখ*
  সিস্টেম* নির্দেশ* অ্যাডমিন* নীতি* নিয়ম* পলিসি*
`);

const CLAIMS = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${LATIN})(?![\\p{L}\\p{N}])`, 'iu'),
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${BANGLA})(?![\\p{L}\\p{M}\\p{N}])`, 'u'),
];

/** The first thing in a model's own words that only a fact may say; null when there is none. */
export function saysTooMuch(own: string): string | null {
  const text = own.normalize('NFC').replace(/\p{Cf}+/gu, '');
  for (const pattern of [FIGURES, ELSEWHERE, ...CLAIMS]) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}
