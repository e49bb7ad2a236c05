// The words buyers put before their data, as patterns on folded text; ঃ, ":", "-", "=" after them are alike.
export const NAME_FIELD =
  /(?<![\p{L}\p{M}])(?:(?:amar|amr|my|customer|full)\s+(?:nam|name|naam)|nam|naam|name|আমার নাম|নাম|নামঃ)(?![\p{L}\p{M}])\s*(?:(?:is|holo|hocche|holo|hoilo|হলো|হচ্ছে|হল)(?![\p{L}\p{M}]))?\s*[:ঃ=\-–.,]*\s*/u;
export const ADDRESS_FIELD =
  /(?<![\p{L}\p{M}])(?:(?:amar|amr|my|delivery|full|notun|new|shipping)\s+)?(?:thikana(?:ta)?|tikana|address|adress|addres|adres|addr|ঠিকানাটা|ঠিকানা|এড্রেস|অ্যাড্রেস)(?![\p{L}\p{M}])\s*(?:(?:is|holo|hocche|হলো|হচ্ছে|হল)(?![\p{L}\p{M}]))?\s*[:ঃ=\-–.,]*\s*/u;
export const HOME_FIELD = /(?<![\p{L}\p{M}])(?:(?:amar|amr|amader|my)\s+(?:basa|basha|bari|house|home)|আমার বাসা|আমার বাড়ি|(?:i live|i stay|ami thaki|deliver (?:it )?to|ship (?:it )?to|send (?:it )?to|আমি থাকি))(?![\p{L}\p{M}])\s*(?:in|at|is|holo|হলো)?\s*[:ঃ=\-–.,]*\s*/u;
export const PHONE_FIELD =
  /(?:(?:amar|amr|my|আমার)\s+)?(?:(?:phone|mobile|contact|cell|ফোন|মোবাইল|whatsapp)\s*(?:number|no|num|nambar|namber|নাম্বার|নম্বর)?|number|nambar|namber|nmbr|নাম্বার|নম্বর)(?:ta|টা)?\s*(?:is|holo|হলো)?\s*[:ঃ=\-–.]*\s*$/u;

/** Words that stand in an address and hardly elsewhere. */
export const ADDRESS_WORDS = `house hous basa basha bari road rd lane goli block sector flat floor tola ward para moholla mohalla gram vill village dakghor post thana upazila jela zila dist district bibhag union bazar bazaar mor more chattar masjid mosjid school college hospital market
pashe samne nikote kache sadar station office avenue building tower apartment villa manzil vila plot housing society residential r_a union po ps gate bridge stand
বাসা বাড়ি বাড়ী হাউজ হাউস রোড লেন গলি ব্লক সেক্টর ফ্ল্যাট তলা ওয়ার্ড পাড়া মহল্লা গ্রাম গ্রামঃ ডাকঘর পোস্ট থানা উপজেলা জেলা বিভাগ ইউনিয়ন বাজার মোড় মসজিদ স্কুল কলেজ হাসপাতাল মার্কেট পাশে সামনে কাছে সদর স্টেশন অফিস টাওয়ার বিল্ডিং ভবন ভিলা মঞ্জিল রোডের হাউজিং`;
