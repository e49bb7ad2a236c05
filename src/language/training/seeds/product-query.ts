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
এটার ভিতরে কি পকেট আছে
আমার ওজন ৭০ কেজি কোন সাইজ নিব
সাইজ চার্টটা দিবেন প্লিজ
লাইভে যেটা দেখাইছেন {colour} ওইটা কি আছে এখনো
ঘামলে গন্ধ হয় নাকি এই কাপড়ে
বাচ্চার বয়স ৫ বছর, হবে?
একদম ছবির মতো হবে তো
ইন্ডিয়ান নাকি দেশি
এটা কি রেডি নাকি অর্ডারে বানাবেন
চার্জ কতক্ষণ থাকে
কতগুলো রং আছে দেখান
আরও {prod} আছে? ছবি দেন
নিচের {prod}টা কি সাথে দিবেন
ওড়না কি সিল্কের
ঘড়িটা কি পানিতে নষ্ট হবে
এই ক্রিমে কি সাইড ইফেক্ট আছে
চুল পড়া কমবে এই তেলে?
{size} নাম্বার নাই?
খুচরা পার্টস পাওয়া যায়
কোনটা বেশি টেকসই হবে
এই ডিজাইনের {prod} কি পাবো
আপনাদের কাছে {prod} আছে
কয় পার্টের থ্রি পিস
গলায় কাজ করা আছে
এইটার কালার কি ছবির চেয়ে গাঢ়
লিকুইড কত মিলি
কোন দেশের তৈরি
ব্লুটুথ ভার্সন কত
গরম লাগবে না তো
প্লাস সাইজ আছে আপু
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
vitore ki pocket ache
amar weight 70 kon size nibo
size chart ta diben plz
live e je {colour} ta dekhaisen oita ki ache ekhono
gorom lage naki ei kapor e
bachar boyos 5 bochor, hobe?
ekdom chobir moto hobe to
indian naki deshi
ready ache naki order e banaben
charge kotokkhon thake
koyta color ache dekhan
aro {prod} ache? pic den
orna ki silk er
pani lagle nosto hobe naki
side effect ache ki cream e
chul pora kombe ei tel e?
{size} number nai?
ektu details bolen to eta niye
eta ki cheleder na meyeder
orginal prdct to?
feature gula bolen
sesh hoye gese naki ekhono paoa jabe
hight 5.3 er jonno koto long lagbe
soft naki kapor ta
kon brand er
exp date koto
konta beshi tekshoi hobe
ei design er {prod} ki pabo
apnader kache {prod} ache
koy part er three piece
golay kaj kora ache
color ki chobir cheye garho
koto ml
kon desher toiri
bluetooth version koto
gorom lagbe na to
plus size ache apu
{prod} ta ekhono ase?
r koyta ache
stock out naki
amar ekta {colour} {prod} dorkar, ache?
maap ta diben
chain ache naki botam
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
does it have pockets inside
I weigh 70 kg, what size
the {colour} one you showed on live, do you still have it
will it look exactly like the photo
is it Indian or local
ready made or made to order
how long does the battery last
show me all the colours
do you have more {prod}? send photos
is the scarf silk
any side effects of this cream
will this oil stop hair fall
no size {size}?
more info on this please
is it for men or women
which brand is this
features?
made in?
does it run small
anything similar under this style
is the fabric see-through
weight of the jar?
will my 5 year old fit in this
what's inside the combo
can it be washed at home
which one lasts longer
can I get a {prod} in this design
do you have {prod}
is it two piece or three piece
is there any work on the neck
is the real colour darker than the picture
how many ml is it
where is it made
will it be too hot to wear
plus size?
how many are left
I need a {colour} {prod}, do you have
zip or buttons?
is this one restocked
what's the difference between these two
`;
