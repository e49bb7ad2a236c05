/** Sentences about price, goods, delivery, payment and bargaining. */
export const PRICE_QUERY = `
= bn
{apu} {this}টার দাম কত
{prod}টার (দাম|মূল্য|প্রাইস) (কত|কতো) (হবে|পড়বে|)
দাম (বলেন|বলবেন|জানাবেন|দিন) {apu}
প্রাইস প্লিজ
(প্রাইজ|প্রাইস|দাম) কত
কত টাকা {prod}টা
{size} সাইজেরটা কত পড়বে
ইনবক্সে দাম (দিন|জানান|বলেন)
{n}টা নিলে (মোট|টোটাল|সব মিলিয়ে) কত (আসবে|হয়|লাগবে)
{colour} কালারটার প্রাইস কত {apu}
পিপি
এগুলো কত করে
কেজি কত করে দিচ্ছেন
ডেলিভারি সহ মোট কত
{prod} আর {prod} দুইটা মিলে কত দাম
বাচ্চাদেরটা কত আর বড়দেরটা কত
দামটা (জানতে চাই|জানতে চাচ্ছিলাম|একটু বলবেন)
পিস কত {apu}
ছবির {prod}টার দাম জানাবেন প্লিজ
দাম লেখা নাই কেন, কত এটা
সেট কত টাকা
{apu} কত রাখবেন এটা
মূল্য তালিকা দিবেন
দাম ইনবক্স করেন
এর দাম কত পড়বে জানালে উপকার হতো
কত টাকায় দিচ্ছেন {prod}
খুব সুন্দর, দাম কত {apu}
= banglish
{apu} {this} tar dam koto
dam koto (hobe|porbe|)
{prod} tar price (koto|ki|bolen)
pp (plz|koto|apu|)
price (please|plz|pls|koto|bolen|?)
koto taka {prod} ta
koto {apu}
(inbox|inb|dm) e price (den|janan|bolen)
price inbox koren {apu}
{n} ta nile total koto (hobe|asbe|pore)
{colour} ta koto
{size} size er dam koto
rate koto {apu}
delivery charge soho total koto
koto kore per piece
dam ta (janaben|ektu bolen|jante chai)
{this} koto porbe
price koto rakhben {apu}
hm
how mch taka vai
3 pcs er set koto
prize koto {apu}
{apu} price ta bolben please
daam jante chai {prod} er
ei {prod} er mullo koto
dam likhen na keno, koto eta
khub sundor, price koto
kg koto
full set er price ta inbox koren
{prod} koto kore bikri koren
= en
how much (is this|for this|is the {prod}|does it cost|)
price (please|plz|pls|?)
what is the price of {this} {prod}
can you tell me the price
what's the cost of the {colour} one
inbox me the price
how much for {n} (pieces|pcs|of these)
total price with delivery?
PP
rate please
could you please share the price details
how much does the {prod} cost in total
price for size {size}?
is this the price for one piece or the set
what would {n} cost me altogether
cost?
need to know the price of this one
dm price
beautiful! price please
what are you charging for the {prod}
is it {amount} or more
price list please
kindly inbox price of {this}
how much taka
how much would it be including shipping to {place}
`;
export const PRODUCT_QUERY = `
= bn
{size} সাইজ আছে (কি|) {apu}
{colour} কালার (আছে|পাওয়া যাবে|হবে) {apu}
এটা কি স্টকে আছে
কি কি কালার আছে
কাপড়টা কিসের {apu}
কাপড় কেমন (হবে|) সুতি নাকি
এটা কি (অরিজিনাল|আসল|কপি)
(ওয়ারেন্টি|গ্যারান্টি) (আছে|কতদিনের) কি
আরো ছবি (দেখান|দিবেন|দেন) {apu}
ভিডিও দিতে পারবেন {prod}টার
মাপ কত {apu} লম্বা কত
৫ ফুট ২ ইঞ্চি হাইটে কোন সাইজ লাগবে
এটা কি ওয়াশ করলে রং উঠবে
{prod} কি এখনো পাওয়া যাবে
স্টক শেষ নাকি আছে
নতুন কালেকশন কবে আসবে
চামড়াটা কি খাঁটি
কত জিবি র‍্যাম এটাতে
এটার সাথে কি কি থাকবে
ছেলেদের জন্য আছে কি
বড় সাইজ হবে {apu}
{colour} নাই {colour} আছে?
মেয়াদ কতদিন আছে ক্রিমটার
আমার মোবাইলে লাগবে তো এই কভার
ভিতরে কি লাইনিং আছে
সেইম ডিজাইনে {colour} হবে কি
তৈলাক্ত ত্বকে ব্যবহার করা যাবে
কোনটা ভালো হবে বিয়ের জন্য
= banglish
{size} size (ache|hobe|paowa jabe) {apu}
{colour} color (ache|hobe) (ki|naki|)
stock (ache|ase|e ache) {apu}
ki ki color ache
kapor ta kemon {apu}
eta ki (original|asol|copy|cotton)
(warranty|guarantee) (ache|koto din er)
aro chobi (den|dekhan|dite parben)
video den {prod} ta r
size chart den (plz|)
lomba koto, chest koto
bra fit hobe 38 e
60 kg er jonno kon size
rong uthbe na to dhuile
ekhono available ache naki
available?
ei design e onno color ache
eita ki waterproof
ki ki thakbe set e
cheleder jonno ache?
er vitore lining ache
koto mah battery
quality kemon hobe {apu}
real pic ta dekhan
abar kobe stock e asbe
amar phone redmi note 10 er cover ache
oily skin e use kora jabe
gift wrap kore deya jabe
{colour} ta ki ar ache naki sesh
stich kora naki unstitch
= en
is (this|it|the {prod}) (still available|in stock|available)
do you have (size {size}|{colour}|it in {colour}|a bigger size)
what sizes (do you have|are available)
what colours are there
is it (original|genuine|authentic|a copy|pure cotton|leather)
does it come with (a warranty|a box|charger)
what material is (it|this|the {prod})
can you send more pictures
size chart please
will it fit someone 5'4
what is the length and chest measurement
does the colour fade after wash
which size should I take for 65 kg
restock when?
any other designs
is it waterproof
do you have this for men
what comes in the set
expiry date of the cream?
is it ok for sensitive skin
details of the {prod} please
does this work with iphone 13
do you sell {prod} too
is the {colour} one sold out
can I see a real photo, not the studio one
battery capacity?
stitched or unstitched
which one would you suggest for a wedding
`;
export const DELIVERY_QUERY = `
= bn
ডেলিভারি চার্জ কত {apu}
{place} (ডেলিভারি|পাঠানো|দেওয়া) (হবে|যাবে|দেন) কি
ঢাকার বাইরে ডেলিভারি চার্জ কত
কতদিনে পাবো {apu}
কত দিন লাগবে (পৌঁছাতে|আসতে|পেতে)
হোম ডেলিভারি (আছে|দেন|হবে) কি
{place} পর্যন্ত চার্জ কত লাগবে
কোন কুরিয়ারে পাঠান
আজ অর্ডার করলে কবে পাবো
{when} এর মধ্যে পাওয়া যাবে {apu}
ডেলিভারি ফ্রি নাকি চার্জ আছে
গ্রামে দেন কি ডেলিভারি
সুন্দরবন কুরিয়ারে পাঠাতে পারবেন
বাসায় এসে দিয়ে যাবেন নাকি কুরিয়ার অফিস থেকে আনতে হবে
একদিনে ডেলিভারি দেওয়া সম্ভব
দেশের বাইরে পাঠান
ঈদের আগে হাতে পাবো তো
ডেলিভারি চার্জ কি অ্যাডভান্স ছাড়া {place}
{n}টা নিলে চার্জ একবারই তো
শুক্রবারে ডেলিভারি দেন
{place} তে আপনাদের ডেলিভারি কভার করে
কয়দিন লাগে আসতে
আপনারা কি সারা বাংলাদেশে দেন
= banglish
delivery charge koto {apu}
{place} e (delivery|home delivery) (hobe|den|dewa jabe) (ki|)
dhakar baire koto charge
koto din (lagbe|e pabo|lage) {apu}
koydin e pabo
home delivery (ache|den) ki
{place} e pathate parben
kon courier e pathan
ajke order korle kobe pabo
{when} er moddhe (paowa jabe|dite parben)
delivery ki free
gram e delivery hoy
charge koto {place} porjonto
sundarban e pathan naki
{place} sadar e delivery den?
outside dhaka charge?
urgent lagbe, {when} dite parben delivery
deliver korte koto somoy lage
courier office theke nite hobe naki basay
inside dhaka koto
same day delivery hoy
{n} ta nile charge ki ek bar e
eid er age pabo to
desher baire pathan
dlvry charge?
apnara ki {place} te den
rate na, delivery fee ta koto
parcel koto dine {place} jay
= en
what is the delivery charge (to {place}|outside Dhaka|inside Dhaka|)
do you deliver (to {place}|outside Dhaka|all over Bangladesh|at home)
how (long|many days) (will it take|does delivery take) (to reach {place}|)
when will I get it if I order (today|now)
is delivery free
can I get it (by Friday|before Eid|tomorrow|same day)
which courier do you use
home delivery available?
delivery fee for {place}
shipping cost?
can you ship to {place}
delivery time for {place}?
do I have to collect it from the courier office
is there express delivery
do you ship abroad
how soon can you send it to {place}
is the charge the same for {n} pieces
any delivery on Fridays
charge for outside Dhaka please
estimated delivery time?
can it reach me within {days} days if I order now
do you cover villages
`;
export const PAYMENT_QUERY = `
= bn
ক্যাশ অন ডেলিভারি (আছে|হবে|দেন) কি
কিভাবে (পেমেন্ট|টাকা) (করবো|দিবো|পাঠাবো)
{pay} (পেমেন্ট|টাকা) (করা যাবে|দেওয়া যাবে|নেন) কি
{pay} নাম্বারটা দেন {apu}
অগ্রিম (কত|টাকা) (দিতে হবে|লাগবে) কি
পুরো টাকা আগে দিতে হবে নাকি
হাতে পেয়ে টাকা দিবো
কিস্তিতে নেওয়া যাবে
টাকা কোন নাম্বারে পাঠাবো
{pay} {amount} টাকা পাঠিয়েছি চেক করেন
টাকা পাঠাইছি, পাইছেন?
এডভান্স ছাড়া কি অর্ডার করা যায়
শুধু ডেলিভারি চার্জ আগে দিলে হবে
ক্রেডিট কার্ডে ইএমআই আছে
বিকাশ পার্সোনাল নাকি মার্চেন্ট
পেমেন্ট মেথড কি কি
টাকা পাঠানোর পর কি করতে হবে
প্রোডাক্ট দেখে টাকা দেওয়া যাবে তো
সেন্ড মানি করবো নাকি পেমেন্ট
অর্ধেক এখন অর্ধেক পরে দিলে হবে
ট্রানজেকশন আইডি দিলাম দেখেন 9KD7HX2LQ4
= banglish
cash on delivery (ache|hobe|den) (ki|naki|)
COD hobe?
kivabe (payment|taka) (korbo|dibo|pathabo)
{pay} (payment|taka) (kora jabe|newa hoy|dile hobe)
{pay} number (ta|) den {apu}
advance (dite hobe|lagbe|koto) ki
age taka dite hobe naki
hate peye taka dibo
emi (ache|te newa jabe)
kon number e taka pathabo
{pay} {amount} taka pathaisi check koren
taka pathaisi, paisen?
advance chara order kora jay na
sudhu delivery charge advance dile hobe
personal naki merchant {pay}
payment system ki
product dekhe taka dewa jabe
send money korbo naki payment
half advance half pore dile hobe
trxid 9KD7HX2LQ4 dekhen to
card e pay kora jay apnader
payment korsi {amount}, confirm koren
koto taka advance korte hobe
bank account number den
= en
do you (have|accept|offer) cash on delivery
is COD available (in {place}|)
how (do|can) I pay
can I pay (by {pay}|with {pay}|after receiving it|in instalments)
what is your {pay} number
do I have to pay in advance
how much advance is needed
which payment methods do you take
where do I send the money
I have sent {amount} by {pay}, please check
payment done, please confirm
is EMI available on cards
can I check the product before paying
is the bKash number personal or merchant
do you need full payment first
only delivery charge in advance, right?
transaction id 9KD7HX2LQ4, did you get it
payment options?
can I pay half now and half later
do you take credit cards
bank details please
`;
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
`;
