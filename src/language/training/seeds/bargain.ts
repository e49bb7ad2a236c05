export const BARGAIN = `
= bn
(একটু|কিছু) কম (হবে|রাখেন|রাখা যাবে|করা যায়) (না|কি|) {apu}
দাম(টা|) একটু বেশি (হয়ে গেলো|মনে হচ্ছে|)
লাস্ট (প্রাইস|দাম) কত
{amount} টাকায় (দিবেন|হবে|দেন) {apu}
{amount} রাখেন, এখনই নিব
ডিসকাউন্ট (আছে|দেন|হবে) কি
কোন অফার চলছে
ফিক্সড প্রাইস নাকি
{n}টা নিলে কত কমাবেন
অন্য পেজে {amount} টাকায় দিচ্ছে
কুপন কোড আছে নাকি
অফার কতদিন থাকবে
স্টুডেন্ট ডিসকাউন্ট দেন না
এত দাম কেন {apu}
ডেলিভারি চার্জটা মাফ করেন
পাইকারি দামে দেন না একটু
গরিব মানুষ ভাই, একটু কমান
{amount} দিব, রাজি থাকলে বলেন
দাম কমালে দুইটা নিতাম
একদাম নাকি কমানো যাবে
রেগুলার কাস্টমার আমি, কিছু ছাড় দেন
বাজারে তো এর চেয়ে কমে পাওয়া যায়
{amount} এর বেশি দিব না, দিলে বলেন
অনেক দাম ভাই, একটু ছাড় দিলে নিতাম
প্রথমবার নিচ্ছি, একটু কনসিডার করেন
ঈদ অফার দিবেন না?
ফ্রি ডেলিভারি দিলে নিব
দুইটা নিব ১৫০০ রাখেন
মার্কেটে ৪০০ টাকায় পাওয়া যায় এইটা
কম কত হলে দিবেন
দামটা একটু এডজাস্ট করা যায় না
এত টাকা দিয়ে কে কিনবে
সেল কবে দিবেন
ভাই শেষ দাম বলেন
১টা কিনলে ১টা ফ্রি আছে?
দাম কমান নাইলে নিবো না
এই দামে তো নতুন কেনা যায়
{amount} টাকা দিতে পারব
আমি ছাত্র, একটু কমান
কমিয়ে রাখলে আরো কাস্টমার আনবো
{amount} হলে কনফার্ম
৫% ছাড় দেন
= banglish
(ektu|kichu) kom (hobe|rakhen|kora jay|dite parben) (na|ki|) {apu}
dam (ta|) (beshi|onek beshi|ektu beshi) hoye gelo
last (price|dam) koto
{amount} taka (diben|hobe|den) {apu}
{amount} e dile nibo
{amount} rakhen, ekhoni nibo
discount (ache|den|hobe) (ki|naki|)
kono offer cholche
fixed price naki
{n} ta nile koto komaben
onno page e {amount} e dicche
coupon code ache?
offer koto din thakbe
student discount den na
eto dam keno {apu}
delivery charge ta free kore den
koto komaite parben
{amount} dibo, raji thakle bolen
kom koren vai, gorib manush
ek dam naki komano jabe
regular customer ami, kichu chhar den
bajare to er theke kom e pawa jay
kom dam e dewa jabe na?
{amount} final?
ektu kom koren na {apu} plz
{amount} er beshi dibo na, dile bolen
onek dam vai ektu chhar dile nitam
first time nicchi ektu consider koren
eid offer diben na?
free delivery dile nibo
duita nibo 1500 rakhen
market e 400 takay pawa jay eta
kom koto hole diben
dam ta ektu adjust kora jay na
eto taka diye ke kinbe
sale kobe diben
vai sesh dam bolen
buy 1 get 1 ache?
{amount} te hobe na?
ektu komano jay?
dam besi
100 taka kom diyen
beshi chaiben na, thik dam bolen
jodi 2 ta nei komaben?
dam koman naile nibo na
ei dame to notun kena jay
{amount} taka dite parbo
ami student, ektu koman
komiye rakhle aro customer anbo
{amount} hole confirm
5% chhar den
ato dam diye nibo na
onek high price
{amount} kore den dui ta nei
delivery free korle nei
= en
can you (reduce|lower|bring down) the price (a bit|a little|)
last price (please|?|)
any (discount|offer|coupon|promo code) (available|going on|for students|)
too (expensive|costly|pricey)
will you give it for {amount}
I can pay {amount}, deal?
{amount} and I will take it now
is the price fixed
is it negotiable
how much less if I take {n}
another page sells it for {amount}
best price?
when does the offer end
give me some discount {apu}
why so expensive
free delivery if I buy {n}?
what is the lowest you can go
bit overpriced, can you do {amount}
do you have a bulk discount for {n} pieces
my budget is {amount}
would you accept {amount}
no discount for old customers?
I won't go above {amount}
give me a discount and I'll buy
first time buyer, any consideration?
no Eid offer?
I'll take it with free delivery
two for 1500?
the market sells this for 400
any chance of a lower price
can the price be adjusted
who would buy at this price
when is your next sale
buy one get one?
make it {amount}
100 less and it's done
that's a lot of money for this
not worth {amount}, reduce it
what if I take {n}, cheaper?
price is high
lower it or I won't buy
I can get a new one for that price
I can give {amount}
I'm a student, please reduce
confirm if {amount}
5% off please
so pricey for such a small thing
do it for {amount} and I'll bring friends
waive the delivery fee?
can't go higher than {amount}
knock off 100
`;
