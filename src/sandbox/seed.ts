import type { SeedPost } from './options.js';
import type { Buyer } from './world.js';

/** Posts as a small shop writes them: Bangla, Banglish, English. Stable ids, so that products stay bound to them. */
export const seedPosts = (pageId: string): SeedPost[] => [
  {
    id: `${pageId}_122140000000701`,
    picture: 'saree',
    message:
      'নতুন জামদানি শাড়ি এসেছে ✨\nরং: লাল, নীল, সবুজ। সাথে ব্লাউজ পিস।\nদাম ৳১,৪৫০। ক্যাশ অন ডেলিভারি, সারা বাংলাদেশ।\nঅর্ডার করতে কমেন্ট বা ইনবক্স করুন।',
  },
  {
    id: `${pageId}_122140000000702`,
    picture: 'kurti',
    message:
      'Notun cotton kurti 💛 Size M, L, XL, XXL. Price 950 tk.\nDhaka te 1-2 din, Dhakar baire 2-4 din e delivery.\nOrder korte size likhe comment korun.',
  },
  {
    id: `${pageId}_122140000000703`,
    picture: 'sandal',
    message: 'Handmade leather sandals for men. Sizes 39 to 44. Tk 1,200.\nCash on delivery, check before you pay.',
  },
  {
    id: `${pageId}_122140000000704`,
    picture: 'bag',
    message: 'হাতে তৈরি পাটের ব্যাগ 🌿 দাম ৳৬৫০। Office, versity, bazar - sob jaygay cholbe. 3 ta color.',
  },
];

const buyer = (id: string, name: string, commenterId = id): Buyer => ({ id, commenterId, name });

/** Invented people. The third has another id in comments than in chat, which Facebook does not rule out. */
export const seedBuyers = (): Buyer[] => [
  buyer('7788990011220001', 'Mitu Akter'),
  buyer('7788990011220002', 'Tanvir Hasan'),
  buyer('7788990011220003', 'Shapla Rahman', '7788990011229903'),
  buyer('7788990011220004', 'Jony Mia'),
  buyer('7788990011220005', 'Rokeya Sultana'),
];
