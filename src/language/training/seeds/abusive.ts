export const ABUSIVE = `
= bn
তোর রেট কত
এক রাতের কত নিবি
চোরের দল
বাটপার সব
হারামজাদা
কুত্তার বাচ্চা
তুই একটা ফালতু
তোরে পাইলে মারবো
জুতা দিয়া পিটানো দরকার তোদের
মডেলকে কত দিলে পাওয়া যাবে
শালা বাটপার
বেয়াদব মেয়ে একটা
তোদের মতো চোর আর দেখি নাই
মুখ সামলা, ফালতু
গাধার দল
তোর বাপের টাকা নাকি
পতিতা
এই মালটা কত নিবে রাতে
ফাউল পেজ, বেকুব সব
= banglish
tor rate koto
ek rater koto nibi
chorer dol
batpar sob
haramjada
kuttar baccha
tui ekta faltu
tore paile marbo
juta diye pitano dorkar toder
model ke koto dile paowa jabe
shala batpar
beyadob meye ekta
magi
dress na, apu ke lagbe, koto
toder moto chor ar dekhi nai
mukh samla faltu
gadhar dol
tor baper taka naki
ei mal ta koto nibe rate
foul page bekub sob
khanki
shuorer baccha
tor ma re
apu tomake chai, dress lagbe na
kharap meye
= en
you idiots
what's your rate for a night
bloody thieves
stupid people
go to hell
you are all bastards
shut up you fool
I will find you and beat you
how much for the girl in the picture
what a bunch of crooks you are, dogs
sexy, send me your private pics
f*** you
dirty thieves
you dogs
are you dumb
moron
I'd pay for the model, not the dress
piece of trash people
screw you
ugly cheap woman
how much do you charge for one night
watch your back, I know where you live
shameless liars, rot
`;
