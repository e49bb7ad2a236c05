/** Sentences of trouble. */
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
`;
export const PAYMENT_DISPUTE = `
= bn
টাকা (কেটে নিছে|দিছি|পাঠাইছি) কিন্তু অর্ডার (কনফার্ম হয়নি|দেখাচ্ছে না|স্বীকার করছেন না)
দুইবার টাকা কাটা হইছে
{amount} টাকা বেশি নিছে ডেলিভারি ম্যান
অ্যাডভান্স নিয়ে ব্লক করে দিছেন
টাকা পাঠানোর পর আর রিপ্লাই দেন না, আমার টাকা ফেরত দেন
বিকাশে {amount} দিলাম, বলেন পান নাই
আমার টাকা মেরে দিছেন
পেমেন্ট করার পরেও আবার টাকা চাইছে
চার্জ ৬০ বলে ১২০ নিলেন কেন
টাকা গেলো, প্রোডাক্টও নাই, ফোনও বন্ধ
আগে টাকা দিছি তবু রাইডার পুরা টাকা চাইলো
= banglish
taka (kete nise|disi|pathaisi) kintu order (confirm hoy nai|dekhay na|sikar koren na)
dui bar taka kata hoise
{amount} taka beshi nise delivery man
advance niye block kore disen
taka pathanor por ar reply den na, amar taka ferot den
bkash e {amount} dilam, bolen pan nai
amar taka mere disen
payment korar poreo abar taka chaise
charge 60 bole 120 nilen keno
taka gelo, product o nai, phone o bondho
age taka disi tobu rider pura taka chailo
amar {amount} taka koi, product dilen na
advance nisen 10 din, ekhon phone off
= en
I paid (but you say you didn't get it|but the order is not confirmed|twice)
money was deducted but no confirmation
the rider charged {amount} extra
you took the advance and blocked me
I was charged twice for the same order
you said the fee was 60 but took 120
I already paid, why is the rider asking for money again
sent {amount} last week and you deny it
give my money back, you took it and sent nothing
overcharged me by {amount}
paid in advance and nobody answers now
my payment of {amount} is missing
double payment, please return one
`;
