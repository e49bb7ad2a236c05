/** Sizes as buyers write them. Single letters count only in capitals or beside a size word or a number. */
export const SIZES = `xs s m l xl xxl xxxl xxxxl small medium large midium mediam larg এস এম এল এক্সএল এক্সেল এক্স_এল ডাবল_এক্সএল ডাবল_এক্স_এল এক্সএক্সএল মিডিয়াম লার্জ স্মল ছোট_সাইজ বড়_সাইজ extra_large double_xl extra_small free_size ফ্রি_সাইজ`;


/** Colours in the three languages. */
export const COLOURS = `red blue green black white pink yellow grey gray brown purple orange maroon navy golden gold silver cream beige olive violet magenta peach mint khaki teal turquoise ash offwhite off_white navy_blue sky_blue royal_blue dark_blue light_pink
multicolor lal kalo kala sada shada nil neel sobuj shobuj holud golapi komola beguni khoyeri khoiri badami asmani akashi ghiya ash_color jam_color maron megenta bottle_green
লাল কালো সাদা নীল সবুজ হলুদ গোলাপি গোলাপী কমলা বেগুনি বেগুনী খয়েরি খয়েরী বাদামি বাদামী আকাশি আসমানি মেরুন ছাই গোল্ডেন সোনালি সিলভার রূপালি ব্ল্যাক ব্লাক হোয়াইট রেড ব্লু গ্রিন পিংক ইয়েলো নেভি_ব্লু নেভি অফ_হোয়াইট ক্রিম_কালার জাম অ্যাশ পার্পল ম্যাজেন্টা টিয়া পেস্ট চকলেট`;
