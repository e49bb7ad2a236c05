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
আগে টাকা দিতে ভয় লাগে, ক্যাশ অন আছে?
টাকা পরে দিলে হবে
বিকাশ করলে কি ছাড় আছে নাকি একই
{pay} এ দিলে কত চার্জ কাটবে
কোন ব্যাংকে টাকা জমা দিব
রাইডারকে {pay} করা যাবে
১০০ টাকা বুকিং দিতে হবে কি
পেমেন্ট করছি লাস্ট ৩ ডিজিট ৭৬৬
{amount} টাকা সেন্ড মানি করছি, একটু দেখবেন
অগ্রিম ছাড়া দেন না?
ডেলিভারির সময় টাকা দেওয়া যায় কি
পেমেন্ট লিংক দেন
ভিসা কার্ড চলবে
পেমেন্টটা কোথায় করব
এডভান্স কত দিব
বিকাশে পাঠাইলাম, নাম্বারের শেষে ৪৪
অনলাইন পেমেন্ট নেন নাকি শুধু ক্যাশ
বিকাশ চার্জ কি আমার দিতে হবে
টাকা পাঠাইছি মেসেজ আসছে কিনা দেখেন
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
age taka dite voy lage, cash on ache?
taka pore dile hobe
{pay} e dile charge ke dibe
kon bank e taka joma dibo
rider ke bkash kora jabe
100 taka booking dite hobe ki
payment korsi last 3 digit 766
{amount} send money korsi ektu dekhben
advance chara den na?
delivery somoy taka dewa jay
payment link den
visa card cholbe
cash on?
c.o.d?
taka ta ki rider er hate dibo
bkash e send korlam {amount}, peyechen?
full payment naki kichu advance
installment hobe
payment ta kothay korbo
advance koto dibo
bkash e pathailam, number er seshe 44
online payment nen naki sudhu cash
bkash charge ki amar dite hobe
taka pathaisi message asche kina dekhen
hand to hand payment kora jabe
nogode dile hobe?
rocket number ase
delivery man ke taka dile hobe to
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
I am afraid to pay first, is there COD
can I pay later
can I pay the rider by bKash
is a booking amount needed
payment made, last three digits 766
sent {amount} as send money, kindly check
you don't send without advance?
can I pay at the time of delivery
send me the payment link
does visa work
pay on delivery possible?
how do you take money
which number should I bKash to
installments?
do you need the full amount or a part
just paid {amount} through {pay}
is online payment safe here
where do I make the payment
how much should I pay in advance
sent by bKash, number ends with 44
online payment or only cash
do I have to pay the cash out charge
have you received the {amount} I sent
can I hand the money to the delivery man
is Nagad ok
send your account number
what's the process of paying
`;
