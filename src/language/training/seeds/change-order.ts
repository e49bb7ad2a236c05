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
আপু আমার অর্ডারে {colour} দিছিলাম, ওইটা {colour} করে দিয়েন
ভুলে {size} বলছি, {size} হবে
আগেরটা বাদ, এইটা দিয়েন
নাম্বার চেঞ্জ হইছে, এইটায় কল দিতে বইলেন {phone}
ঠিকানায় একটু ভুল আছে ঠিক করে দিবেন
একটা না দুইটা পাঠান
অর্ডার করা {prod}টার সাথে আরেকটা {prod} দিতে পারবেন
ডেলিভারি তারিখ পিছানো যাবে
শুক্রবারের বদলে রবিবার দেন
আমি এখন {place} নাই, {place} তে পাঠান
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
apu amar order e {colour} disilam, oita {colour} kore diyen
vule {size} bolsi, {size} hobe
ager ta bad, eita diyen
number change hoise, eitay call dite boilen {phone}
thikanay ektu vul ache thik kore diben
ekta na duita pathan
order kora {prod} er sathe arekta {prod} dite parben
delivery date pichano jabe
shukrobar er bodole robibar den
ami ekhon {place} nai, {place} te pathan
order edit korbo
size ta change korte partam?
{size} kete {size} likhen
quantity 2 koren
ager order e jog koren ekta {prod}
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
I ordered {colour} but please make it {colour}
I said {size} by mistake, it's {size}
forget the earlier one, send this instead
my number has changed, tell them to call {phone}
there is a mistake in my address, please fix it
not one, send two
could you include another {prod} with what I ordered
can the delivery date be moved
Sunday instead of Friday please
I am not in Dhaka now, send it to {place}
I need to edit my order
increase the quantity to {n}
let me change the size to {size}
different address now: {addr}
`;
