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
কালকে অর্ডার করছিলাম, কিছু জানালেন না তো
আমার জিনিস কি বের হইছে
কুরিয়ার থেকে ফোন আসে নাই
এখন কোন পর্যায়ে আছে আমার অর্ডার
আজকে ডেলিভারি দেওয়ার কথা ছিল
এক সপ্তাহ হয়ে গেল কোনো খবর নাই
পার্সেল {place} পৌঁছাইছে?
অর্ডার নাম্বার ১০২৩ এর কি অবস্থা
ডেলিভারি হয়েছে দেখাচ্ছে কিন্তু আমি পাই নাই
আজকে পাবো তো?
আমারটা কি পাঠানো হইছে
কোন কুরিয়ারে দিছেন, কবে আসবে
এখনো হাতে পেলাম না জিনিসটা
অর্ডারটা কনফার্ম হলো কিনা জানালেন না
ট্র্যাক করবো কিভাবে
ডেলিভারি বয় কখন আসবে
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
kalke order korsilam, kichu janalen na to
amar jinish ki ber hoise
courier theke phone ashe nai
ekhon kon porjaye ache amar order
ajke delivery dewar kotha chilo
ek soptaho hoye gelo kono khobor nai
parcel {place} pouchaise?
order number 1023 er ki obostha
delivered dekhacche kintu ami pai nai
ajke pabo to?
amar ta kobe pathaben
dispatch hoise?
kotodur
ki holo amar order er
parcel ta ki ashtese
vaiya jinis ta kobe hate pabo, order to {days} din age korsi
amarta ki pathano hoise
kon courier e disen, kobe asbe
ekhono hate pelam na jinish ta
order ta confirm holo kina janalen na
track korbo kivabe
delivery boy kokhon asbe
parcel er update den
ar koto wait korbo
ajo ashlo na
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
I ordered yesterday and heard nothing
has my stuff left
no call from the courier
what stage is my order at
it was supposed to come today
a week has passed with no news
has the parcel reached {place}
what about order 1023
it shows delivered but I have not got it
will I get it today?
when are you sending mine
shipped?
how far is my parcel
what happened to my order
order placed {days} days ago, still nothing
pls update
any news about my package
is mine sent
which courier has it and when will it come
still not in my hands
you didn't tell me if the order was confirmed
how do I track it
when does the delivery boy come
how much longer do I have to wait for the parcel
it didn't come today either
my order was due yesterday
`;
