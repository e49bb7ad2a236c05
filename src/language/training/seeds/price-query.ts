export const PRICE_QUERY = `
= bn
{apu} {this}টার দাম কত
{prod}টার (দাম|মূল্য|প্রাইস) (কত|কতো) (হবে|পড়বে|)
দাম (বলেন|বলবেন|জানাবেন|দিন) {apu}
প্রাইস প্লিজ
(প্রাইজ|প্রাইস|দাম) কত
কত টাকা {prod}টা
{size} সাইজেরটা কত পড়বে
ইনবক্সে দাম (দিন|জানান|বলেন)
{n}টা নিলে (মোট|টোটাল|সব মিলিয়ে) কত (আসবে|হয়|লাগবে)
{colour} কালারটার প্রাইস কত {apu}
পিপি
এগুলো কত করে
কেজি কত করে দিচ্ছেন
ডেলিভারি সহ মোট কত
{prod} আর {prod} দুইটা মিলে কত দাম
বাচ্চাদেরটা কত আর বড়দেরটা কত
দামটা (জানতে চাই|জানতে চাচ্ছিলাম|একটু বলবেন)
পিস কত {apu}
ছবির {prod}টার দাম জানাবেন প্লিজ
দাম লেখা নাই কেন, কত এটা
সেট কত টাকা
{apu} কত রাখবেন এটা
মূল্য তালিকা দিবেন
দাম ইনবক্স করেন
এর দাম কত পড়বে জানালে উপকার হতো
কত টাকায় দিচ্ছেন {prod}
খুব সুন্দর, দাম কত {apu}
আপু বিয়ের জন্য খুঁজছি, {this}টার দাম একটু বলবেন
ওয়াও! প্রাইস কত এটার
দাম না বললে নিব কিভাবে, কত এটা
{colour} আর {colour} দুইটার কি একই দাম
গত মাসে ৫০০ ছিল, এখন কত
বড়টার দাম কত ছোটটার দাম কত
{prod} এর প্রাইজ টা ইনবক্সে দিয়েন আপু
দামটা দেখতে পেলাম না
সব কয়টা {prod} এর দাম দিন
আম্মুর জন্য নিতে চাচ্ছি, কত পড়বে
প্রতি পিস কত পড়ে
ভাইয়া এই {prod} টা কত টাকা হলে পাওয়া যাবে
হোলসেট সহ কত টাকা
{size} সাইজ আর {size} সাইজ এর দাম কি এক
কমেন্টে দাম দেন না কেন, ইনবক্স করেন
এইটার বাজেট কেমন লাগবে
৩ মাসের প্যাকেজ কত টাকা
মোট বিল কত হবে {n}টা নিলে
দাম?
এখন কত চলতেছে
আপু এইটা কিনতে চাই কিন্তু দামটা তো লেখা নাই
দুইটার মধ্যে কোনটার দাম কম
{colour}টার দাম কি সেম
দাম কত ভাই বলেন না
ছোট বোতল কত বড় বোতল কত
কত দিয়ে বিক্রি করতেছেন
অফার প্রাইস কত এখন এটার
রেট জানাবেন
এটা কত তে পাবো
দামটা একটু ইনবক্স করবেন প্লিজ আপু
= banglish
{apu} {this} tar dam koto
dam koto (hobe|porbe|)
{prod} tar price (koto|ki|bolen)
pp (plz|koto|apu|)
price (please|plz|pls|koto|bolen|?)
koto taka {prod} ta
koto {apu}
(inbox|inb|dm) e price (den|janan|bolen)
price inbox koren {apu}
{n} ta nile total koto (hobe|asbe|pore)
{colour} ta koto
{size} size er dam koto
rate koto {apu}
delivery charge soho total koto
koto kore per piece
dam ta (janaben|ektu bolen|jante chai)
{this} koto porbe
price koto rakhben {apu}
hm
how mch taka vai
3 pcs er set koto
prize koto {apu}
{apu} price ta bolben please
daam jante chai {prod} er
ei {prod} er mullo koto
dam likhen na keno, koto eta
khub sundor, price koto
kg koto
full set er price ta inbox koren
{prod} koto kore bikri koren
apu biyer jonno khujchi, {this} tar dam ta bolben
wow price koto etar
dam na bolle nibo kivabe
{colour} ar {colour} duitar same price?
last month 500 chilo ekhon koto
boro ta koto choto ta koto
{prod} er prize inbox diyen
dam dekhte pelam na kothao
sob gular dam den
ammu r jonno nibo, koto porbe
per pcs koto pore
vai ei {prod} ta koto hole pabo
package koto
{size} ar {size} er price ki same
comment e price den na keno inbox koren
budget koto lagbe etar jonno
mot bill koto {n} ta nile
daam??
ekhon koto cholteche
p?
price ta kindly
oitar koto r eitar koto
taka koto lagbe
ktw vai
prise
kinte chai kintu dam to lekha nai
duitar moddhe kontar dam kom
{colour} ta r dam ki same
koto bolen na vai
choto bottle koto boro bottle koto
koto diye bikri kortesen
offer price koto ekhon etar
rate janaben
eta kotote pabo
dam ta bole diyen inbox e
ei dress er dam koto pore
mullo koto
Price koto apu eita
amake price ta janan
total koto taka hobe sob milay
= en
how much (is this|for this|is the {prod}|does it cost|)
price (please|plz|pls|?)
what is the price of {this} {prod}
can you tell me the price
what's the cost of the {colour} one
inbox me the price
how much for {n} (pieces|pcs|of these)
total price with delivery?
PP
rate please
could you please share the price details
how much does the {prod} cost in total
price for size {size}?
is this the price for one piece or the set
what would {n} cost me altogether
cost?
need to know the price of this one
dm price
beautiful! price please
what are you charging for the {prod}
is it {amount} or more
price list please
kindly inbox price of {this}
how much taka
how much would it be including shipping to {place}
looking for a wedding dress, how much would this be
wow what's the price
you never mention the price, how much
same price for {colour} and {colour}?
it was 500 last month, what is it now
price of the big one and the small one
I couldn't find the price anywhere
prices of all of them please
how much per piece
price for the whole set
what's it going for now
how much do I have to pay for {n}
price?? size {size}
pls tell price
hw much
rate for {n} pcs
may I know the price
what do you charge for one
prices start from?
total bill for {n} please
I want to buy but no price is written
which of the two is cheaper
what's the offer price now
how much do you sell it for
small bottle and big bottle price
could I get the price in inbox
what price
price of {this} {prod} in {colour}?
and how much is that one
cost of one set?
tell me how much it is
`;
