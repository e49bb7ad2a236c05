export const GREETING = `
= bn
আসসালামু আলাইকুম (ভাই|আপু|)
হ্যালো (আপু|ভাই|কেউ আছেন|)
কেমন আছেন {apu}
শুভ (সকাল|সন্ধ্যা|রাত্রি)
কেউ আছেন?
নমস্কার
হাই
সালাম ভাই
আছেন নাকি আপু
ঈদ মোবারক
আসসালামু আলাইকুম কেমন আছেন
হ্যালো
ওয়ালাইকুম আসসালাম
আদাব
শুভ দুপুর আপু
ভাই আছেন
= banglish
(assalamu alaikum|slm|salam|aslamualaikum|asslamualikum) {apu}
hello {apu}
hi (apu|vai|)
kemon achen {apu}
keu achen
namaskar
shuvo sokal
hlw
hey vai
achen naki
eid mubarak
assalamu alaikum kemon asen
walaikum salam
hlo
hii
helo apu
adab
good morning vai
salam
bhai achen
hello keu ase
= en
hello (there|)
hi
good (morning|evening|afternoon)
hey
how are you
anyone there?
is anybody here
hi, good day
greetings
hello dear
hi there
hello!
good night
hey there
hello admin
hi team
happy new year
anybody online?
hola
`;
