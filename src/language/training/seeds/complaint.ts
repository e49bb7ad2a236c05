export const COMPLAINT = `
= bn
{prod}টা (খারাপ|নষ্ট|ছেঁড়া|ফাটা|নিম্নমানের) (আসছে|দিছেন|পাইছি)
ভুল (প্রোডাক্ট|কালার|সাইজ) (দিয়েছেন|পাঠাইছেন)
ছবির সাথে কোন মিল নাই
মেসেজের রিপ্লাই দেন না কেন
আপনাদের সার্ভিস খুব বাজে
ডেলিভারি ম্যান খারাপ ব্যবহার করছে
{n}টার জায়গায় {n}টা আসছে
ভাঙা {prod} পাঠাইছেন, এইটা কেমন কথা
দুইদিনেই রং উঠে গেছে
ব্যবহার করে স্কিনে এলার্জি হইছে
এত দেরি করে দিলেন, অনুষ্ঠান শেষ
কাপড় একদম পাতলা, বলছিলেন মোটা
ভোক্তা অধিকারে অভিযোগ করবো
আপনারা প্রতারক, ছবিতে এক জিনিস দেন আরেক
বাহ, খুব ভালো, ভাঙা জিনিস পাঠাইছেন 👏
কল ধরেন না মেসেজ দেখেন না
প্রোডাক্টের কোয়ালিটি এত বাজে হবে ভাবিনি
চার্জ হয় না, অন হয় না
নকল জিনিস দিছেন
সেলাই খুলে গেছে একদিনে
জামাটা পরার আগেই সেলাই খুলে গেল
আপনারা কি কাস্টমারকে মানুষ মনে করেন না
কয়বার মেসেজ দিলাম, সিন করে রেখে দিছেন
এক কালার চাইলাম আরেক কালার পাঠাইলেন
জিনিস দেখে মেজাজ খারাপ হইছে
এত বাজে গন্ধ ক্রিমটায়
চার দিনেই নষ্ট
টাকাটা জলে গেল
আপনাদের পেজ থেকে আর কোনোদিন কিনবো না
ভিডিওতে যেমন দেখাইছেন তার ধারে কাছেও না
মেয়াদ শেষ হওয়া মাল দিছেন
বক্স খুলে দেখি {prod} নাই
খাবার খেয়ে বাচ্চা অসুস্থ হইছে
মামলা করবো আপনাদের নামে
সব জায়গায় রিভিউ দিব, দেখি কেমনে ব্যবসা করেন
এই সব ফাইজলামি বন্ধ করেন, সঠিক জিনিস দেন
আপনাদের জিনিস ভালো না
তিনবার ফোন দিলাম কেউ ধরে না
একটা স্যান্ডেল ছোট একটা বড়
এটা তো ব্যবহার করা
চিপ জিনিস দিছেন এত দাম দিয়ে
অর্ধেক জিনিস মিসিং
ডেলিভারি ম্যান গালি দিছে
ছবিতে সুন্দর বাস্তবে ফালতু
= banglish
{prod} ta (kharap|nosto|chera|fata|baje) (asche|disen|paisi)
vul (product|color|size) (disen|pathaisen)
chobir sathe kono mil nai
message er reply den na keno
apnader service khub baje
delivery man kharap bebohar korse
{n} tar jaygay {n} ta asche
vanga {prod} pathaisen, eta kemon kotha
dui din ei rong uthe gese
use kore skin e allergy hoise
eto deri kore dilen, onusthan sesh
kapor ekdom patla, bolsilen mota
vokta odhikar e ovijog korbo
apnara protarok, chobite ek dekhan den arek
wah khub valo, vanga jinish pathaisen 👏
call dhoren na message dekhen na
quality eto baje hobe vabini
on e hoy na, charge hoy na
nokol jinish disen
selai khule gese ek din e
paper e review dibo, batpari korsen
page er name e report korbo
pora r agei selai khule gelo
apnara ki customer ke manush mone koren na
koybar message dilam, seen kore rekhe disen
ek color chailam arek color pathailen
jinish dekhe mejaj kharap hoise
eto baje gondho cream tay
char din ei nosto
taka ta jole gelo
apnader page theke ar konodin kinbo na
video te jemon dekhaisen tar dhare kacheo na
meyad sesh hoya mal disen
box khule dekhi {prod} nai
khabar kheye bacha osustho hoise
mamla korbo apnader name
sob jaygay review dibo dekhi kemne bebsha koren
seen kore reply nai, eta kemon
2 ta pathanor kotha ekta pathaisen
fake page, keu kinben na
low quality, poysa nosto
scratch pora phone cover disen
oder ek jinis chobi arek jinis
apnader jinish valo na
tin bar phone dilam keu dhore na
ekta sandal choto ekta boro
eta to use kora
cheap jinish disen eto dam diye
ordhek jinish missing
delivery man gali dise
chobite sundor bastobe faltu
kothar sathe kajer mil nai apnader
ghori bondho hoye gese
dag lege ache jamay
puran mal pathaisen
= en
the {prod} (is damaged|arrived broken|is torn|stopped working|is fake|is of very poor quality)
you sent the (wrong size|wrong colour|wrong item)
it looks nothing like the picture
why don't you reply to my messages
worst service ever
the delivery man was very rude
I got {n} instead of {n}
the colour faded after one wash
it gave me a rash
you were so late that the event is over
I will complain to the consumer office
this page is cheating people
great, a broken {prod}, thanks a lot 👏
nobody picks up the phone
not satisfied with the quality at all
it doesn't turn on
fabric is so thin, not what you said
stitching came off the first day
I'll post about this in every group
received an expired cream
very disappointed with what I received
the seam opened before I even wore it
do you even care about customers
I messaged so many times, you leave me on seen
asked for one colour, got another
it smells horrible
broke within four days
waste of money
never buying from this page again
nothing like the video
the box was empty
my child got sick after eating it
I will take legal action
I'll write reviews everywhere
fake page, don't buy from them
cheap quality
there are scratches all over it
only one piece came, I ordered two
it burned my skin
I feel cheated
so unprofessional, no response for days
zip is broken
your products are not good
called three times, nobody answers
one shoe is bigger than the other
this is clearly used
half of the items are missing
the delivery man swore at me
nice in the picture, awful in reality
the watch stopped
there is a stain on the dress
you don't keep your word
I am really upset with this order
poor stitching, poor fabric
`;
