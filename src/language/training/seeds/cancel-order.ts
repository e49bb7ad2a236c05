export const CANCEL_ORDER = `
= bn
অর্ডার (ক্যান্সেল|বাতিল|কেনসেল) (করেন|করে দেন|করতে চাই|করবো)
আমি আর নিব না
লাগবে না {apu}, পাঠাবেন না
অর্ডারটা বাদ দেন
এখন নিতে পারছি না, ক্যান্সেল করে দেন
পাঠানোর দরকার নাই
ভুলে অর্ডার হয়ে গেছে, বাতিল করুন
নিব না ভাই, মাফ করবেন
অন্য জায়গা থেকে কিনে ফেলছি, আর লাগবে না
দেরি হচ্ছে তাই আর নিচ্ছি না
না থাক, লাগবে না
আমার অর্ডারটা উঠায় নেন
আপু অর্ডারটা আর দরকার নাই
বাসায় রাজি না, বাদ দেন প্লিজ
টাকা নাই এখন, পরে নিব, অর্ডার বাতিল
পার্সেল পাঠায়েন না, রিসিভ করব না
আমি অর্ডার করি নাই, বাতিল করেন
নিতে পারবো না দুঃখিত
ক্যান্সেল ক্যান্সেল
আগের অর্ডারটা ক্যান্সেল করে নতুন করে দিব পরে
= banglish
order (cancel|batil|cncl) (koren|kore den|korte chai|korbo)
ami ar nibo na
lagbe na {apu}, pathaben na
order ta bad den
ekhon nite parchi na, cancel kore den
pathanor dorkar nai
vule order hoye gese, cancel koren
nibo na vai, sorry
onno jayga theke kine felsi, ar lagbe na
deri hocche tai ar nicchi na
na thak, lagbe na
cancel
parcel ta pathaien na, ami basay thakbo na, cancel
ami interested na ar
apu order ta ar dorkar nai
basay raji na, bad den plz
taka nai ekhon, pore nibo, order batil
parcel pathayen na, receive korbo na
ami order kori nai, batil koren
nite parbo na sorry
cancel cancel
cancel kore dei tahole
mind change korsi nibo na
order ta bondho koren
cncl
onno khane peye gechi, thak
= en
(cancel|please cancel) (my|the) order
I don't want it anymore
I changed my mind, don't send it
please don't ship it
no longer need the {prod}
I ordered by mistake, cancel it please
not taking it, sorry
cancel it, I bought it elsewhere
how can I cancel
I'd like to cancel the order I placed today
drop my order
it is taking too long so cancel it
leave it, not needed
no need for the order now
my family doesn't agree, cancel it
no money now, cancel and I'll order later
don't send the parcel, I won't receive it
I never ordered this, cancel
sorry can't take it
cancel cancel
stop the order
found it somewhere else, forget it
I won't be home this month so cancel
take my name off the list, not buying
`;
