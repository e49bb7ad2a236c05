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
টাকা দিয়েও কনফার্মেশন পাইলাম না
আমার কাছ থেকে ৫০০ টাকা বেশি রাখছে কেন
এডভান্স দিলাম এখন ফোন ধরে না
দুইবার পেমেন্ট হয়ে গেছে একবার ফেরত দেন
বিকাশে টাকা গেছে, আপনারা বলেন আসে নাই
টাকা নিয়ে পালাইছে এই পেজ
ডেলিভারি চার্জ আগে নিছেন, রাইডার আবার নিলো
কার্ড থেকে টাকা কাটছে কিন্তু অর্ডার হয় নাই
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
taka diyeo confirmation pailam na
amar kach theke 500 taka beshi rakhse keno
advance dilam ekhon phone dhore na
duibar payment hoye gese ekbar ferot den
bkash e taka gese, apnara bolen ashe nai
taka niye palaise ei page
delivery charge age nisen, rider abar nilo
card theke taka katse kintu order hoy nai
amar advance er {amount} taka koi gelo
payment korlam, bole kono payment nai
rider {amount} nise jekhane bill chilo kom
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
I paid but never got a confirmation
why did they take 500 more from me
took the advance and won't pick up the phone
payment went twice, return one
the money left my bKash but you say it never came
this page ran away with my money
I paid delivery in advance and the rider took it again
card charged but no order
where is the {amount} I paid
my bill was less but the rider demanded {amount}
you keep denying my payment
charged more than you told me
I want my advance back, you never shipped
`;
