export const THANKS_PRAISE = `
= bn
ধন্যবাদ {apu}
(অনেক|খুব) (সুন্দর|ভালো) (হইছে|লাগছে|)
প্রোডাক্ট পেয়েছি, খুব ভালো
মাশাআল্লাহ (অনেক সুন্দর|)
আলহামদুলিল্লাহ হাতে পেলাম, যেমন চেয়েছি তেমন
আপনাদের ব্যবহার ভালো লাগলো
কোয়ালিটি অসাধারণ, আবার নিব
অসংখ্য ধন্যবাদ, দামের তুলনায় অনেক ভালো
দোয়া রইলো আপনাদের জন্য
শাড়িটা আম্মুর খুব পছন্দ হইছে
ঠিক আছে ধন্যবাদ
❤️❤️
দারুণ কালেকশন
খুব কিউট
জিনিস হাতে পেয়ে মন ভরে গেল
আল্লাহ আপনাদের বরকত দিক
অনেক দ্রুত পেলাম, ধন্যবাদ
যা ছবিতে তাই পেলাম
সবাই নিশ্চিন্তে নিতে পারেন
চমৎকার
আচ্ছা ঠিক আছে, ধন্যবাদ আপু
= banglish
(thanks|thank you|tnx|dhonnobad) {apu}
(onek|khub) (sundor|valo) (hoise|lagse|)
product paisi, khub valo
mashallah (onek sundor|)
alhamdulillah hate pelam, jemon chaisi temon
apnader bebohar valo laglo
quality osadharon, abar nibo pore
damer tulonay onek valo jinish
dua roilo apnader jonno
ammur khub pochondo hoise
ok thanks
wow
vai jinish ta joss
love it
darun collection
khub cute
jinish hate peye mon vore gelo
allah apnader borkot dik
onek druto pelam, tnx
ja chobite tai pelam
sobai nischinte nite paren
chomotkar
accha thik ache dhonnobad apu
osthir
nice
5 star
best page
damta o thik ache, jinish o valo
paisi vai, sei jinish
= en
thank you (so much|very much|)
thanks {apu}
(very|so) (nice|beautiful|good)
received it, great quality
love the {prod}
excellent service
good product for the price
just as in the picture, happy with it
wow
highly recommended, will buy again
mashallah beautiful
my mother loved it
keep it up
ok, thanks
lovely collection
so cute
my heart is full after getting it
came quickly, thanks
exactly what was shown
everyone can buy with confidence
superb
awesome work
thanks for the quick reply
good service
five stars
perfect fit, thank you
nice packaging
you people are the best
worth the price
`;
