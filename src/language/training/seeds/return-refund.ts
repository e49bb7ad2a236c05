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
মনে হয় সাইজ হবে না, বদলানো যাবে?
গায়ে লাগে না, ফেরত নেন
টাকা কবে ব্যাক দিবেন
পণ্য ফেরত দিলে ডেলিভারি চার্জ কে দিবে
ছিঁড়া হলে চেঞ্জ দিবেন তো
ওয়ারেন্টিতে দিতে চাই, কি করব
রিটার্ন করার নিয়ম জানতে চাই
পছন্দ হয় নাই, রাইডারের কাছে ফেরত দেওয়া যাবে
আমার রিফান্ডের কি হলো
এটা পাল্টে অন্য কালার দেন, বাসায় চলে আসছে
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
mone hoy size hobe na, bodlano jabe?
gaye lage na, ferot nen
taka kobe back diben
ferot dile delivery charge ke dibe
chira hole change diben to
warranty te dite chai, ki korbo
return korar niyom jante chai
pochondo hoy nai, rider er kache ferot dewa jabe
amar refund er ki holo
eta palte onno color den, hate peyechi
back dite chai
money back guarantee ache?
choto hoy, boro ta diye ei ta niye jan
product return niben?
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
I don't think the size is right, can it be swapped after delivery
doesn't fit, take it back
when do I get my money
if I send it back who pays delivery
will you change it if it is torn
I want to use the warranty, what should I do
how does return work
didn't like it, can I give it back to the rider
what about my refund
got it today, want another colour in exchange
money back guarantee?
is it returnable
please arrange a pickup for return
replacement policy?
I'd like to send it back
`;
