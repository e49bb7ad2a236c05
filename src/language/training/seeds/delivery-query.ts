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
{place} এ থাকি, পাঠানো যাবে?
ডেলিভারি কিভাবে দেন আপনারা
পাঠাতে কত টাকা লাগে {place}
আমি {place} থেকে বলছি, ডেলিভারি দিতে কতদিন লাগবে
রেডএক্স না স্টেডফাস্ট এ পাঠান
কুরিয়ার খরচ কে দিবে
দুইদিনের মধ্যে লাগবে, পারবেন?
অফিসের ঠিকানায় ডেলিভারি দেন তো
রাতের বেলা ডেলিভারি দেওয়া যাবে
অর্ডার করলে কয়দিন পর হাতে পাই
ঢাকার ভিতরে কত ঢাকার বাইরে কত চার্জ
আপনারা কি ডেলিভারি দেন নাকি শপে গিয়ে নিতে হবে
চার্জ কি প্রতি পিসে আলাদা
আমার এলাকায় আসবে কি, {place} সদর
ডেলিভারি নিয়ে একটু বলবেন
ফ্রি শিপিং কত টাকার উপরে
হাতে পেতে কত সময়
পার্সেল কি বাসা পর্যন্ত আসে
সকালে অর্ডার দিলে বিকালে পাবো ঢাকায়
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
{place} e thaki, pathano jabe?
delivery kivabe den apnara
pathate koto taka lage {place}
ami {place} theke bolchi, delivery dite koto din lagbe
redx na steadfast e pathan
courier khoroch ke dibe
dui diner moddhe lagbe, parben?
office er thikanay delivery den to
rate delivery dewa jabe
order korle koy din por hate pai
dhakar vitore koto baire koto charge
apnara ki delivery den naki shop e giye nite hobe
charge ki proti piece e alada
shipping koto
dc koto
delivery chrg koto {place}
pathao te pathan?
kal er moddhe laglei hobe, parben ki
village e ashbe?
amar elakay asbe ki, {place} sadar
delivery niye ektu bolben
free shipping koto takar upore
hate pete koto somoy
parcel ki basa porjonto ashe
sokale order dile bikale pabo dhaka te
deliver koren kivabe {place} e
koto time lagbe aste order dile
charge 60 na 120 {place} te
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
I'm in {place}, can you send it there
how do you deliver
how much to send to {place}
do you use Pathao or Steadfast
who pays for the courier
I need it within two days, possible?
can you deliver to an office
do you deliver at night
how many days after ordering do I get it
charges inside and outside Dhaka?
is delivery charge separate for each piece
delivery to my village?
I leave on Friday, will it come before that if I order now
do you hand deliver or should I come to the shop
dc?
what's the shipping like
will it come to my area, {place} Sadar
tell me about delivery please
free shipping above how much
how long to get it in hand
does it come to my door
if I order in the morning, do I get it by evening
how do you send parcels to {place}
60 or 120 for {place}?
`;
