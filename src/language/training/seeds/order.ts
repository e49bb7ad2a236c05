/** Sentences that order, give details, change, cancel, return or ask after an order. */
export const PLACE_ORDER = `
= bn
আমি {this}টা নিব {apu}
অর্ডার (করতে চাই|করবো|কনফার্ম করেন)
কিভাবে অর্ডার করবো {apu}
{n}টা {size} সাইজ (লাগবে|নিব|দেন|পাঠান)
{colour} কালারের {n}টা পাঠিয়ে দেন
আমার জন্য একটা রাখেন
{prod} {n}টা লাগবে, ঠিকানা {addr}, {phone}
এইটা আমার চাই
নিতে চাই {apu}, কি করতে হবে
{name}, {addr}, {phone}, {size} {n}টা
কনফার্ম করলাম {n}টা
ঠিক আছে, দিয়ে দেন একটা
আচ্ছা {colour}টাই নিব
আমাকে {n} পিস পাঠান {when}
আজকেই অর্ডার দিতে চাচ্ছি {prod}টা
বুক করে রাখেন {size}
১ জোড়া নিব
আধা কেজি {prod} দেন
{prod} দুইটা লাগবে {colour} আর {colour}
কিনতে চাই {prod}টা
আমার আম্মুর জন্য একটা অর্ডার করব
আবার {n}টা দিবেন আগের ঠিকানায়
= banglish
ami {this} ta (nibo|nite chai|kinbo) {apu}
order (korte chai|korbo|dibo|confirm koren)
kivabe order korbo {apu}
{n} ta {size} (lagbe|nibo|den|pathan)
{colour} {n} ta pathan
amar jonno ekta rakhen
{prod} {n}ta lagbe {addr} {phone}
nite chai, ki korte hobe
{name}, {addr}, {phone}, {size} {n}ta
confirm koren {n} ta {size}
thik ache diye den ekta
accha {colour} ta e nibo
{n} pcs pathiye den {when}
ajkei order dite chai {prod} ta
book kore rakhen {size}
1 jora nibo
adha kg {prod} den
duita {prod} lagbe, {colour} ar {colour}
ami order korte cacchi
eta amar lagbei, order nen
abar {n}ta diben ager thikanay
ok confirm, pathaye den
ammur jonno ekta nibo {size}
order done koren vai
= en
I want to (order|buy|take|get) (this|{this} {prod}|{n} of these|one)
I'll take (it|the {colour} one|{n}|{n} in size {size})
how (do|can) I order
please send me {n} {prod}, size {size}
order confirm please
book one for me
{n} pcs {size}, {name}, {addr}, {phone}
I need {n} of the {colour} {prod}
confirm my order for {n}
ok send it
please take my order: {n} {colour} {size}
want to purchase the {prod}
add one more {prod} and deliver to {addr}
keep one {size} for me, I am ordering
I would like to place an order
let me have {n} of the {colour} ones
deal, send {n} to {addr}
yes I will take it, cash on delivery
same as last time, {n} pieces
ordering {n}, my number is {phone}
`;
export const GIVE_CONTACT = `
= bn
{phone}
নাম {name} মোবাইল {phone}
{name}, {addr}, {phone}
আমার ঠিকানা {addr}
আমার নাম্বার {phone}
ঠিকানাঃ {addr} ফোনঃ {phone}
নামঃ {name}
{addr}
আমার নাম {name}
{place}, থানা সদর, {phone}
এই নাম্বারে কল দিয়েন {phone}
জেলা {place} উপজেলা সদর
ফোন {phone} না পাইলে {phone}
{name} {phone}
নাম ঠিকানা দিলাম: {name}, {addr}
বাসার ঠিকানা দিচ্ছি {addr}
= banglish
{phone}
name {name} mobile {phone}
{name}, {addr}, {phone}
amar thikana {addr}
amar number {phone}
address: {addr} phone: {phone}
nam: {name}
{addr}
amar nam {name}
{place}, thana sadar, {phone}
ei number e call diyen {phone}
jela {place} upojela sadar
{phone} na paile {phone}
{name} {phone}
thikana dilam {addr}
number ta rakhen {phone}
basa {addr}, mobile {phone}
nen amar number {phone} {name}
= en
{phone}
my name is {name}, phone {phone}
{name}, {addr}, {phone}
my address is {addr}
my number is {phone}
Address: {addr} Mobile: {phone}
Name: {name}
{addr}
this is {name}
call me at {phone}
{phone} or {phone}
here is my address: {addr}
contact {phone}, {name}
I live at {addr}
you can reach me on {phone}
`;
export const CHANGE_ORDER = `
= bn
ঠিকানা (চেঞ্জ|পরিবর্তন|বদল) করতে চাই
{size} এর বদলে {size} দিয়েন
{n}টা না {n}টা (দেন|দিবেন|করেন)
কালার চেঞ্জ করে {colour} দেন
অর্ডারে আরেকটা (যোগ|এড) করেন
নাম্বারটা ভুল দিয়েছি, {phone} হবে
ডেলিভারি {when} দিয়েন, আজ না
একটা কমায়ে দেন অর্ডার থেকে
আমার অর্ডারের সাইজ পরিবর্তন করা যাবে
ঠিকানা ভুল হইছে, {addr} হবে
{colour}টা বাদ দিয়ে {colour} দেন
অর্ডারটা একটু পিছিয়ে দেন, {when} নিব
ওই অর্ডারে {prod} একটা বাড়ায় দেন
আগের ঠিকানায় না, নতুন ঠিকানা {addr}
= banglish
thikana (change|poriborton) korte chai
{size} er bodole {size} diyen
{n} ta na {n} ta (den|diben|koren)
color change kore {colour} den
order e arekta (add|jog) koren
number vul disi, {phone} hobe
delivery {when} diyen, aj na
ekta komaye den order theke
amar order er size change kora jabe
address vul hoise, {addr} hobe
{colour} ta bad diye {colour} den
order ta ektu pichaye den {when} nibo
oi order e {prod} ekta baraye den
ager thikanay na, notun thikana {addr}
size ta {size} kore diyen {apu}, age {size} bolsilam
phone number change korte hobe
= en
I want to change (my address|the size|the colour|my order|the quantity)
please make it {size} instead of {size}
can you add one more {prod} to my order
wrong number, it should be {phone}
deliver it {when} instead
change the address to {addr}
not {n}, make it {n}
swap the {colour} for the {colour} one
can I still change the colour of my order
please remove one {prod} from the order
I gave the wrong address, it is {addr}
postpone my delivery to next week
could you update the phone number on my order
I'd rather have {colour}, please edit the order
`;
export const CANCEL_ORDER = `
= bn
অর্ডার (ক্যান্সেল|বাতিল|কেনসেল) (করেন|করে দেন|করতে চাই|করবো)
আমি আর নিব না
লাগবে না {apu}, পাঠাবেন না
অর্ডারটা বাদ দেন
এখন নিতে পারছি না, ক্যান্সেল করে দেন
পাঠানোর দরকার নাই
ভুলে অর্ডার হয়ে গেছে, বাতিল করুন
নিব না ভাই, মাফ করবেন
অন্য জায়গা থেকে কিনে ফেলছি, আর লাগবে না
দেরি হচ্ছে তাই আর নিচ্ছি না
না থাক, লাগবে না
আমার অর্ডারটা উঠায় নেন
= banglish
order (cancel|batil|cncl) (koren|kore den|korte chai|korbo)
ami ar nibo na
lagbe na {apu}, pathaben na
order ta bad den
ekhon nite parchi na, cancel kore den
pathanor dorkar nai
vule order hoye gese, cancel koren
nibo na vai, sorry
onno jayga theke kine felsi, ar lagbe na
deri hocche tai ar nicchi na
na thak, lagbe na
cancel
parcel ta pathaien na, ami basay thakbo na, cancel
ami interested na ar
= en
(cancel|please cancel) (my|the) order
I don't want it anymore
I changed my mind, don't send it
please don't ship it
no longer need the {prod}
I ordered by mistake, cancel it please
not taking it, sorry
cancel it, I bought it elsewhere
how can I cancel
I'd like to cancel the order I placed today
drop my order
it is taking too long so cancel it
leave it, not needed
`;
export const ORDER_STATUS = `
= bn
আমার (পার্সেল|অর্ডার|প্রোডাক্ট) (কোথায়|কই|কবে পাবো|কবে আসবে)
এখনো (পাইনি|পাই নাই|আসেনি) {apu}
{days} দিন হলো, কবে পাবো
অর্ডারের কি খবর
ট্র্যাকিং নাম্বার(টা|) দেন
পাঠিয়েছেন (কি|) {apu}
পার্সেল কি পাঠানো হইছে
কুরিয়ারে দিছেন?
ডেলিভারি ম্যান কল দেয় নাই এখনো
আজকে কি আসবে আমার জিনিস
আমার অর্ডার কনফার্ম হইছে?
অর্ডারের আপডেট জানাবেন
আর কতদিন লাগবে আমার পার্সেলটা আসতে
এতো দেরি কেন হচ্ছে আমার অর্ডার
রাইডারের নাম্বারটা দেন, আজ আসার কথা
বলছিলেন কালকে পাবো, এখনো কেউ ফোন দেয় নাই
= banglish
amar (parcel|order|product) (kothay|koi|kobe pabo|kobe asbe)
ekhono (paini|pai nai|asheni|painai) {apu}
{days} din holo, kobe pabo
order er ki khobor
tracking number den
pathaisen (ki|) {apu}
parcel ki pathano hoise
courier e disen?
delivery man call dey nai ekhono
ajke ki asbe amar jinish
amar order confirm hoise?
order er update janaben
ar koto din lagbe amar parcel aste
eto deri keno hocche amar order
rider er number den, aj ashar kotha
bolsilen kalke pabo, ekhono keu phone dey nai
status ki amar order er
parcel ekhono painai
vai amar ta pathano hoise to
delivery kobe dibe amar ta
= en
where is my (order|parcel|package|{prod})
when will (my order|it) (arrive|be delivered|come)
I haven't (received|got) (it|my order|my parcel) yet
any update on my order
tracking number please
has it been (shipped|sent|dispatched)
it has been {days} days since I ordered
is my order confirmed
order status?
did you send my parcel
still waiting for my {prod}
why is my delivery taking so long
will the rider come today
you said tomorrow, no one called me
how many more days for my order
has the courier picked up my package
can you check where my parcel is
`;
export const RETURN_REFUND = `
= bn
(ফেরত|রিটার্ন|এক্সচেঞ্জ) (দিতে চাই|করতে চাই|করা যাবে কি)
রিটার্ন পলিসি কি আপনাদের
সাইজ না মিললে চেঞ্জ করা যাবে
টাকা ফেরত (চাই|দেন|কবে পাবো)
পছন্দ না হলে ফেরত নিবেন
{prod}টা ফেরত নেন, টাকা দেন
রিফান্ড কবে পাবো
সাইজ ছোট হইছে, বদলায়ে দেন
প্রোডাক্ট পাল্টায়ে দেন {apu}
ভাঙা আসলে কি রিপ্লেস করে দেন
কিভাবে রিটার্ন করব {prod}টা
ফেরত পাঠাতে খরচ কে দিবে
কতদিনের মধ্যে ফেরত দেওয়া যায়
এক্সএল দিছেন বড় হইছে, এল দিয়ে চেঞ্জ করেন
= banglish
(return|ferot|exchange) (dite chai|korte chai|kora jabe ki)
return policy ki apnader
size na mille change kora jabe
taka ferot (chai|den|kobe pabo)
pochondo na hole ferot niben
{prod} ta ferot nen, taka den
refund kobe pabo
size choto hoise, bodlaye den
product palte den {apu}
vanga asle ki replace kore den
kivabe return korbo {prod} ta
ferot pathate khoroch ke dibe
koto din er moddhe return kora jay
xl disen boro hoise, l diye exchange koren
problem hole ferot newa hoy to
refund chai
= en
I want to (return|exchange) (it|this|the {prod})
what is your return policy
can I exchange if the size doesn't fit
I want (a refund|my money back)
when will I get my refund
please replace the {prod}
how do I return this
too small, can I get a bigger one in exchange
do you take returns
is there a replacement if it comes broken
who pays for the return shipping
within how many days can I return
refund please
can I give it back if I don't like it
it doesn't fit, please send me a {size} and take this one back
`;
