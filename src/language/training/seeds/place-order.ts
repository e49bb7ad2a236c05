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
আপু আমি একটা {prod} অর্ডার করবো কি কি লাগবে
নিয়ে নিলাম, ডিটেইলস ইনবক্সে দিচ্ছি
{size} {colour} একটা কনফার্ম
২ নাম্বার ছবিরটা আমাকে দিবেন {n} পিস
ওকে, পাঠায়ে দেন
হ্যাঁ আমি নিব, ক্যাশ অন ডেলিভারি
{prod} একটা বুকিং দিলাম
আমি নিতে রাজি, অর্ডার নেন
আমার লাগবে {n}টা {when} এর মধ্যে পাঠান
লাইভের {colour}টা আমার নামে রাখেন
দুই জোড়া পাঠান {addr} {phone}
ডান, {n}টা পাঠান
আমাকেও একটা দেন
হ্যাঁ লাগবে, পাঠান
আমি একটা নিতে ইচ্ছুক
অর্ডারটা রাখেন আপু
{size} {n} পিস, {addr}, {phone}
কনফার্ম, ঠিকানা ইনবক্সে দিলাম
আমি কিনব, প্রসেসটা বলেন
এটা আর {colour}টা, দুইটাই দিন
আপু এইটা আমার জন্য রেখে দেন {when} টাকা দিব
একটা {prod} পাঠিয়ে দিন আমার ঠিকানায়
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
apu ami ekta {prod} order korbo ki ki lagbe
niye nilam, details inbox e dicchi
{size} {colour} ekta confirm
2 number chobir ta amake diben {n} pcs
ok pathaye den
ha ami nibo, cash on delivery
{prod} ekta booking dilam
ami nite raji, order nen
amar lagbe {n} ta {when} er moddhe pathan
live er {colour} ta amar name rakhen
dui jora pathan {addr} {phone}
done, {n}ta pathan
amakeo ekta den
mine
order dilam
{n} ta kinbo, kmne nibo
{size} ta nibo, {addr}, {phone}
ji confirm koren
ami nichi eta
jamata amar chai ei size e {size}
code 205, {size}, 1 pc
ha lagbe, pathan
ami ekta nite icchuk
order ta rakhen apu
{size} {n} pcs, {addr}, {phone}
confirm, thikana inbox e dilam
ami kinbo, process ta bolen
eta ar {colour} ta, duitai din
eita amar jonno rekhe den {when} taka dibo
ekta {prod} pathiye din amar thikanay
order korsi form e, r ki lagbe
amr {n} ta lagbe vai
nebo ami, kivabe pabo
oita nibo jeta prothom chobite
{n}pc {colour} {size}
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
ok I'm taking it
put me down for {n}
yes please send, cash on delivery
I confirm, {n} pieces
book the {colour} one in my name
mine please
one {prod} for me, {size}
I agree, take my order
send the second one from the picture, {n} pcs
done, ship {n}
code 205 size {size} one piece
just ordered, please process
I need {n} by Friday, please send
give me {n} {colour} {prod}
how can I place an order
let's do it, {addr}
going for the {colour} {size}
yes I need it, send
I'm willing to take one
{size} {n} pcs, {addr}, {phone}
confirmed, address sent
I'll buy, tell me the process
this and the {colour} one, both please
hold it for me, I'll pay {when}
send one {prod} to my address
I choose the {colour}, {n} pieces
{n}pc {colour} {size}
can I get {n} of these delivered, here's my number {phone}
reserve {n} for me
`;
