import type { Intent } from '../../src/domain/intent.js';

// What a shop would set up by hand in a chat tool: the words everybody thinks of first, in the order of asking.
const KEYWORDS: readonly (readonly [Intent, RegExp])[] = [
  ['abusive', /fuck|bastard|khanki|magi|kutta|haramjada|শালা|কুত্তা|মাগি|হারামি/],
  ['spam', /https?:|loan|earn|follow|subscribe|ইনকাম|লোন/],
  ['payment_dispute', /twice|double|dui bar|টাকা কেটে|taka kete|not received.*payment/],
  ['cancel_order', /cancel|batil|ক্যান্সেল|বাতিল/],
  ['return_refund', /return|refund|exchange|ferot|ফেরত|রিটার্ন|রিফান্ড/],
  ['change_order', /change|poriborton|চেঞ্জ|পরিবর্তন|instead/],
  ['complaint', /kharap|baje|faltu|bad quality|worst|broken|খারাপ|বাজে|ফালতু|নষ্ট/],
  ['order_status', /where is my|parcel|kobe pabo|paini|status|tracking|পার্সেল|কবে পাব|পাইনি/],
  ['bargain', /discount|kom hobe|last price|less|ডিসকাউন্ট|কম হবে|কমান/],
  ['payment_query', /bkash|nagad|rocket|payment|cod|cash on|emi|বিকাশ|নগদ|পেমেন্ট/],
  ['delivery_query', /delivery|courier|charge|shipping|ডেলিভারি|কুরিয়ার|চার্জ/],
  ['price_query', /price|dam|koto|how much|cost|pp|দাম|কত|প্রাইস|মূল্য/],
  ['give_contact', /01[3-9][0-9]{8}|০১[৩-৯][০-৯]{8}|address|thikana|ঠিকানা|নাম/],
  ['place_order', /order|nibo|want|lagbe|buy|confirm|অর্ডার|নিব|লাগবে|চাই/],
  ['product_query', /size|color|colour|available|stock|ache|original|সাইজ|কালার|আছে|স্টক/],
  ['thanks_praise', /thank|nice|beautiful|sundor|love|valo|ধন্যবাদ|সুন্দর|ভালো/],
  ['greeting', /^(?:hi|hello|salam|assalamu|hey|হাই|হ্যালো|সালাম|আসসালামু)/],
];

/** The intent of the first keyword found; `other` without one. */
export function matchKeywords(text: string): Intent {
  const folded = text.toLowerCase();
  return KEYWORDS.find(([, words]) => words.test(folded))?.[0] ?? 'other';
}
