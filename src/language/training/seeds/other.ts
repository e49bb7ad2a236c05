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
শোরুমে গিয়ে দেখা যাবে? ঠিকানা দেন
রিয়া দেখ এটা তোর জন্য
একটু কল দিবেন
আপনাদের হটলাইন নাম্বার কত
কয়টা পর্যন্ত খোলা থাকে
১০০ পিস নিলে পাইকারি রেট কত
আপনারা কি নতুন লোক নিবেন
আজ বৃষ্টি হবে নাকি
পেজের মালিক কে
কমেন্টের রিপ্লাই বট দিচ্ছে মনে হয়
লাইভটা মিস করছি, আবার দিবেন?
দেখতে দেখতে কত টাকা খরচ করে ফেললাম এই মাসে
বাজারে পেঁয়াজ কত টাকা জানেন
আপনাদের শাখা আছে {place} এ
গুগল ম্যাপে আপনাদের লোকেশন দেন
অ্যাডমিনের নাম্বার দেন
পরে জানাবো
দেখি চিন্তা করে
এই গানটার নাম কি
সৌদি থেকে দেখতেছি ভাই
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
showroom e giye dekha jabe? thikana den
riya dekh eta tor jonno
ektu call diben
hotline number koto
koyta porjonto khola thake
100 pcs nile paikari rate koto
apnara ki notun lok niben
aj bristi hobe naki
page er malik ke
bot reply dicche mone hoy
live ta miss korsi abar diben?
ei mase koto taka khoroch kore fellam
bazar e piyaj koto taka janen
tag korlam tore
f
.
🙂
bujhlam
pore janabo
dekhi
branch ache {place} te?
location den apnader
admin er number den
chinta kore janabo
ei gan tar nam ki
saudi theke dekhtesi vai
manush ache naki auto reply
apnader sathe kaj korte chai
ami o bebsha korte chai, mal dibe?
biye kobe korbi dosto
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
can I visit your shop, where is it
Riya look at this, it's for you
please call me
what's your hotline
how late are you open
wholesale rate for 100 pieces?
do you need sales people
will it rain today
who owns this page
feels like a bot is replying
missed the live, will you do it again
I spent so much money this month
do you have a branch in {place}
I'll let you know later
let me think
who is going to the concert
interested in dealership
can I speak to someone
send your location
admin's number please
I'll think about it
what's the name of the song in the video
watching from Saudi
is there a person or is this auto reply
I want to do business with you, do you supply
congratulations bro
happy birthday
see you later
who made this video
`;
