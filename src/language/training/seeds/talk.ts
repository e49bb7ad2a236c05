/** Sentences that are not about an order. */
export const GREETING = `
= bn
আসসালামু আলাইকুম (ভাই|আপু|)
হ্যালো (আপু|ভাই|কেউ আছেন|)
কেমন আছেন {apu}
শুভ (সকাল|সন্ধ্যা|রাত্রি)
কেউ আছেন?
নমস্কার
হাই
সালাম ভাই
আছেন নাকি আপু
ঈদ মোবারক
= banglish
(assalamu alaikum|slm|salam|aslamualaikum|asslamualikum) {apu}
hello {apu}
hi (apu|vai|)
kemon achen {apu}
keu achen
namaskar
shuvo sokal
hlw
hey vai
achen naki
eid mubarak
= en
hello (there|)
hi
good (morning|evening|afternoon)
hey
how are you
anyone there?
is anybody here
hi, good day
greetings
hello dear
`;
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
`;
export const ABUSIVE = `
= bn
তোর রেট কত
এক রাতের কত নিবি
চোরের দল
বাটপার সব
হারামজাদা
কুত্তার বাচ্চা
তুই একটা ফালতু
তোরে পাইলে মারবো
জুতা দিয়া পিটানো দরকার তোদের
মডেলকে কত দিলে পাওয়া যাবে
শালা বাটপার
বেয়াদব মেয়ে একটা
= banglish
tor rate koto
ek rater koto nibi
chorer dol
batpar sob
haramjada
kuttar baccha
tui ekta faltu
tore paile marbo
juta diye pitano dorkar toder
model ke koto dile paowa jabe
shala batpar
beyadob meye ekta
magi
dress na, apu ke lagbe, koto
= en
you idiots
what's your rate for a night
bloody thieves
stupid people
go to hell
you are all bastards
shut up you fool
I will find you and beat you
how much for the girl in the picture
what a bunch of crooks you are, dogs
sexy, send me your private pics
f*** you
`;
export const SPAM = `
= bn
ঘরে বসে মাসে ২০ হাজার টাকা আয় করুন
লোন লাগলে যোগাযোগ করুন
আমাদের পেজে লাইক দিন সবাই
আমার পেজ ঘুরে আসুন, কম দামে সব পাবেন
ফলোয়ার বাড়াতে ইনবক্স করুন
লটারি জিতেছেন, লিংকে ক্লিক করুন
অনলাইন ইনকাম করতে চাইলে হোয়াটসঅ্যাপ করুন {phone}
পেজ ভেরিফাই করে দেই কম খরচে
জুয়া খেলে টাকা জিতুন এই সাইটে
আমাদের শোরুমে আরো কমে {prod}, ভিজিট করুন
= banglish
ghore bose mase 20 hajar taka income korun
loan lagle jogajog korun
amader page e like din sobai
amar page ghure asun, kom dame sob paben
follower barate inbox korun
lottery jitechen, link e click korun
online income korte chaile whatsapp korun {phone}
page verify kore dei kom khoroche
facebook boost kori, kom rate e, inbox
amader showroom e aro kom e {prod}, visit korun
bet site e khele jitun
= en
earn money from home, inbox me
get a loan without documents
visit my page for cheap {prod}
you have won a prize, click the link
increase your followers cheaply
crypto investment doubles your money
dear page owner your account will be disabled, verify here
work from home, daily payment
we do boosting and page promotion at low cost
check out my shop for better prices
join our telegram for free signals
buy 1000 likes for {amount}
`;
export const OTHER = `
= bn
আপনাদের (দোকান|শোরুম|অফিস) কোথায়
@মিতু দেখ তো
পাইকারি (দেন|নিতে চাই|রেট কি) {apu}
আপনি কি রোবট নাকি মানুষ
চাকরি আছে আপনাদের এখানে
ফোন নাম্বারটা দেন কথা বলবো
কারো সাথে কথা বলতে চাই
এই মেয়েটা কে
আজকের খেলা কত রানে জিতলো
বন্ধু এইটা তোকে দিব ঈদে
লাইভ কখন হবে
আপনাদের পেজটা নতুন নাকি
রিক্সা ভাড়া কত টাকা হইছে জানো
দেখিস এইটা সুন্দর না
রিসেলার নিবেন
আচ্ছা
= banglish
apnader (dokan|showroom|office) kothay
@mitu dekh to
wholesale (den|nite chai|rate ki) {apu}
apni ki robot naki manush
chakri ache apnader ekhane
phone number den kotha bolbo
karo sathe kotha bolte chai
ei meye ta ke
ajker khela koto run e jitlo
dosto eta toke dibo eid e
live kokhon hobe
apnader page ta notun naki
rickshaw vara koto taka hoise jano
dekhis eta sundor na
reseller niben
accha
hmm
ok
dokan khola thake kokhon
= en
where is your (shop|store|showroom|office)
@Nadia look at this
do you sell wholesale
are you a bot
any job vacancy
can I talk to a human
can I call you, what is your number
who is the model
when is the next live
is this page new
tag your friend who needs this
I want to become a reseller
what time do you open
ok
hmm
who won the match yesterday
remember when we saw this together
`;
