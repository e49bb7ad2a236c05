// Everyday words of buyers' talk that name no goods, person or place; counted in the lines written for training.
export const TALK_WORDS = `page rider bole ektu bkash parcel kono apnara bhai advance jinish dibo charge price eto disi ok ager hoye inbox dekhe lage pls asen rate porjonto plz dekhi eid kase korsi as kete dei khule reply
payment tarpor thake khali bolsilam ammu bolsilen msg kora mon thakle nise nagad cod alada basay bondho lagle pathaisen ja kisu dibe soho kina jan ma likhe guys jabo lol lekha online took korle ber
disilam since already deya dekhlam korben mother paile swap jeta jon dm kori seen exchange koiren cost ashen bhalo khobor vaia korar service ekbar ekdom giye rag bolsi hoile peye bolben jiggesh boshe
man pailam korse gondho bou warranty chere asi husband oda upor till ra pura dekhay tracking nije ashlo ashse asked kemne dimu wife message digit pathaisi dien bolchi giveaway comment niche ready even
bill bon sms stop reach visa ashle oitar bolbo everything mane vule ni birthday brother gave kata rekhe charged taking tule thaki discount verify design obostha daily less thakbo packing asol mile
palte emi agent amount personal oikhane kew share hishab shipping knock boost join followers bollen ekhoni well ekhn jaite koyta dekha rokom dhuke mind sister twice told ashche gone cut cheaper
anymore gesi diya boss kto akhon bit run modhe wow job break zero tag korbe coupon bacchar nilo korsen rocket blocked nisi shipped ahead hold evening figure asking khaite bhul raji follow us coming
fast haate assalamu merchant pure tokhon jole korsilam pa whole newa pathanor changed bolsen pocket dekhte third way friend leave felsi dol tore agun pawa khola wholesale bot won bro shathe budget
thikanay pathate claim sell paoa erokom chan else tonight dilo rakhsen kortese shows abroad chaisilam eshe dead koy pickup bidesh dame mistake match promo porer mashe process likhsi hell tnx review
perfect outlet koira policy fee daughter bollo paben dilei vabi onk wheres toder pathaite apa profile bonus different bolle pending abba moved lost actually kheye ammur prothom tei mama smells
somebody rakhte upay sending pick within needed agei unpaid transfer end lav maf ignore accept likhsen wrap packed second de shut comes read voy pora robot showroom bikri bolo boltesi fine vabe system
chance sale yo income loan invest fb earn boner kortesi nijer bola click pathao replacement gorom guy win kmne broken chaisi nogod lomba longer lid details daam saw upore shokale mehman called vokta
karo vitor answers consumer rights pori pathaile seta ago opened write deducted statement joma puro jante kome button pre cheye modde malik jayga tomader stupid chobir allah stitching mubarak barse
facebook count zip ante subscribe mota try crypto guarantee team charai patla switch credit quantity replace otp pari current sold saturday bhule dan mathay afternoon pete booked pages qty bodlay
meyer chini sis eikhane jai
কি নাই তো কত ভাই আছে নাকি করে আপু গেছে আপনাদের থেকে একটু কথা এখন দিলে জন্য হাতে আগে যায় দাম কিছু দিয়ে বলেন হয় যাবে ভালো দিছি করেন ফেরত পরে দিয়া যে নিলে কম ডেলিভারি দেওয়া দিব আপনারা আপা কোন আছেন হইছে
কিন্তু রাখেন আপনার ছিল কইরা কেউ ভুল মানুষ নি এখনো কই এত নিয়ে মাল সব বলে নিয়া কবে আসবে আসছে ওইটা নিতে লাগে আজকে আবার আমাদের মেসেজ দেখি লোক নেন ছাড়া চার্জ দিছেন দিলাম আজ হলে করুন কেন তোর কী চলে আসে ঠিক
বন্ধ সবাই পর বিকাশ কেমন শুধু লেখা করতে যেটা তাই কয় ঈদের মধ্যে অন্য দেখেন কন দিমু দেখে গেল দিছে থাকে আপনি গায়ে পাই বাসায় মেয়ের খালি হইলে নিবেন বেশি আগের আলাদা বাচ্চা মতো সুন্দর টাকাটা দুইবার করা অনেক
কোনো দেই দিছিলাম যান দোকানে নাম্বারে সময় আছি পর্যন্ত বসে বাচ্চার তার সহ একবার কাল অফিসে করি পাব বলছিলেন করছে খুব থেইকা দিলেন কেমনে পছন্দ পাওয়া বিকাশে করবেন রাতে পড়বে পুরান পার্সেল কালকে কিনা মনে একই
অগ্রিম কোনটা মন মেয়ে কাজ কয়দিন আমারে ভাইয়া ছেলের বলছে ধন্যবাদ বাকি আব্বার ছাড় কোড ধরেন পাবো গত দেয় আইডি খুলে অর্ধেক একদম পেমেন্ট পাঠাইছি খবর দেওয়ার খরচ শেষে পাইছি রেট থাকলে আমারটা রাইডার রাজি কুরিয়ারে
মাসে করছি পেয়ে যা রাস্তায় উঠে আলাইকুম পারবেন কোথায় মাত্র কাপড়টা লিংকে ভুলে মাফ কেটে পড়ে ঠিকানায় ব্যবসা ইনবক্সে কাপড় নষ্ট ঘরে করব আচ্ছা আসতে দেখায় ঘুরে পাঠাইছেন মূল্য তাও মুখে বের নগদ দেরি সেই বলছিলাম
পাইলে খোলা ভাইয়ের কমান যোগাযোগ আসসালামু এইডা থাকি মত দাগ কাইলকা পাইয়া সকালে তাহলে আগেই করবো দিবো মোট পুরা তোদের দামে ইনবক্স লম্বা ভাড়া কার দেইখা গেলে বাতিল ঐটা ব্যবহার পেজে তোমার থাকবে যদি ধরে লাইভে
বাকিটা মিলে কিভাবে দেওন নিলাম বয়স ভিতরে আল্লাহ সমস্যা একজন বলতে হিসাবে বাজারে নিতাম নগদে পারি রাত যেমন হইবো নিছে মাইরা নিছেন সেন্ড একাউন্ট এমন স্বামী আসলে দুইটার কইরেন প্লিজ পাইলাম তারপর বাইর দেখ
পাইকারি মানুষের ছবির দামটা আসল মোটা পারবে আমরা অনলাইনে দেখলাম এইটার পুরাটা আজই পায়ে গিয়ে নিচে করলে যাব ঢুকে বলছি চলবে হইলো জানতে গিয়া পাবেন করছেন ছবিতে চাইছিলাম পেইজ পাঠাবো নেওয়ার চাপ পড়ছে ফি দোকানের
রাখবেন হ্যালো লোন প্রথম পাঠায়া কিস্তিতে কাটছে মোবারক দিদি আফা বলছেন দিচ্ছি তারিখে বলবেন তাইলে এখানে আসুন উপরে পয়সা ম্যান ভাবি হইয়া থানায় খাইয়া নিলেন হাতা জানাবেন আইসা চেঞ্জ পেজ বিদেশ লাগতো যোগ করলাম
একসাথে কুত্তার লজ্জা আসেন মাশাআল্লাহ সমাধান গরম বলার নিছি লাইভ মিলায়া খাইতে ডায়াবেটিস লিখে বললে লাইক চাইলে লাগলে ঢাকার নেওয়া লাভ খারাপ ভাইজান মুখ পাঁচশ এইটায় পা নামটা শুরু করছিলাম পরশু টেহা বাহে
ব্যবস্থা বললেন ছাড়েন চেয়ে হইল উনি ছাড়ছেন আসলো গতকাল প্রতিদিন আপনাদেরটা এলাকায় বদ্দা বাজে ভেতরে গেটে বুঝি কিতা বউ খুলি কাইটা ফেলছি খুইলা ট্রানজেকশন তিনবার দিল পেয়েছি রিসিভ ব্যাংকে জমা পার্সোনাল করার
ছেলেটা দিলেই রেখে লিখছি কাউরে জানি গতবার ওর রাতের শালা জীবনে খাঁটি দিবে অবস্থা রোগী নিয়ম হ্যাঁ সোনা গরিব আয় বিক্রি রাখা কেজির আনতে চাইছি দেখান পাঠানোর পামু নিন রিপ্লাই খোঁজ সকাল সরি কাচের ইতা বুক অথচ
দিনেই পেইজে আসতেছে ওইটাই দিতাম হামার`;
