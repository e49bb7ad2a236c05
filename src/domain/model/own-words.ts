/*
 * What a model's own words may never say: whatever is a fact, a promise, a status or a way to pay has to come by a fact's
 * id, so that nobody can talk a model into it. Whole words in any of the three languages; endings are allowed where
 * Bangla puts them.
 */
const FIGURES = /\p{Nd}|[৳$€£₹%]/u;
// An address anybody could be sent to.
const ELSEWHERE = /https?:|www\.|@|\b[a-z0-9-]+\.(?:com|net|org|ly|me|info|bd|xyz|link|shop)\b/iu;

const words = (list: string): string =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', '[\\s-]+'))
    .join('|');

const LATIN = words(`
  taka tk bdt poisha usd dollars? rupees? percent parsent cost costs price-tag
  free fri muft gratis discount discounts discounted charh? chhar off offer offers cashback coupon voucher gift bonus half reduced cheaper
  refund refunds refunded refundable return returns returned returnable ferot ferat exchange exchanged replace replaced replacement
  warranty guarantee guaranteed garanti waranti promise promised lifetime certified authentic
  bkash bikash nagad nogod rocket upay bank visa mastercard account wallet paypal crypto bitcoin advance prepaid send_money cash_out
  paid unpaid payment_received received_your_payment peyechi payechi paisi
  confirmed cancelled canceled shipped dispatched delivered approved completed despatched
  confirm(?:ed)?_(?:hoyeche|hoise|holo|korechi|korsi|korlam|kora_hoyeche) cancel_(?:hoyeche|hoise|holo|korechi|korlam|kore_dilam)
  delivered_hoyeche deliver_(?:hoyeche|korechi) pathiye_diyechi pathaisi
  in_stock out_of_stock sold_out stock unlimited available unavailable
  today tomorrow tonight yesterday hours? days? weeks? minutes? months? within immediately instantly asap
  ajke? aajke? kalke? agamikal porshu ghonta ghanta dine? saptah shoptaho minit
  whatsapp imo telegram viber instagram hotline
  zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand lakh million
  shunno ekta? duita? dui tinta? tin charta? char pacta? pach panch choy shat aat noy dosh bish tirish chollish ponchash eksho dusho shoto hajar
  system prompt instruction instructions admin developer policy policies rule rules
`);

const BANGLA = words(
  `
  টাকা পয়সা টাকায় শতাংশ পার্সেন্ট
  ফ্রি বিনামূল্যে মাগনা ছাড় ডিসকাউন্ট অফার ক্যাশব্যাক কুপন ভাউচার উপহার গিফট বোনাস অর্ধেক
  রিফান্ড ফেরত ফেরৎ রিটার্ন এক্সচেঞ্জ বদলে_দে পাল্টে
  ওয়ারেন্টি গ্যারান্টি নিশ্চয়তা আজীবন
  বিকাশ নগদ রকেট উপায় ব্যাংক একাউন্ট অ্যাকাউন্ট ওয়ালেট অগ্রিম অ্যাডভান্স
  পেয়েছি পেয়ে_গেছি পরিশোধ পেইড
  কনফার্ম_হয়ে কনফার্ম_কর(?:েছি|লাম|া_হয়েছে) কনফার্মড নিশ্চিত_কর(?:েছি|লাম|া_হয়েছে) বাতিল_(?:হয়ে|কর(?:েছি|লাম|া_হয়েছে)) ক্যান্সেল ডেলিভারি_হয়ে ডেলিভার্ড পাঠিয়ে_দিয়েছি পাঠানো_হয়েছে শিপড
  স্টক স্টকে
  আজ আজকে আজই কাল কালকে আগামীকাল পরশু ঘণ্টা ঘন্টা দিন দিনে দিনের সপ্তাহ মিনিট মাস তাৎক্ষণিক সাথে_সাথে
  হোয়াটসঅ্যাপ ইমো টেলিগ্রাম হটলাইন
  শূন্য এক একটা দুই দুইটা তিন তিনটা চার পাঁচ ছয় সাত আট নয় দশ বিশ ত্রিশ চল্লিশ পঞ্চাশ একশ একশো পাঁচশ পাঁচশো শত হাজার লাখ
  সিস্টেম নির্দেশ অ্যাডমিন নীতি নিয়ম পলিসি
`.normalize('NFC'),
);

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
