export const SPAM = `
= bn
ঘরে বসে মাসে ২০ হাজার টাকা আয় করুন
লোন লাগলে যোগাযোগ করুন
আমাদের পেজে লাইক দিন সবাই
আমার পেজ ঘুরে আসুন, কম দামে সব পাবেন
ফলোয়ার বাড়াতে ইনবক্স করুন
লটারি জিতেছেন, লিংকে ক্লিক করুন
অনলাইন ইনকাম করতে চাইলে হোয়াটসঅ্যাপ করুন {phone}
পেজ ভেরিফাই করে দেই কম খরচে
জুয়া খেলে টাকা জিতুন এই সাইটে
আমাদের শোরুমে আরো কমে {prod}, ভিজিট করুন
চাকরির সুযোগ, ঘরে বসে কাজ, যোগাযোগ {phone}
কম দামে ফেসবুক বুস্টিং করাই
আমার ইউটিউব চ্যানেল সাবস্ক্রাইব করুন
ভিসা প্রসেসিং করি, ইনবক্স করুন
ফ্রি রিচার্জ পেতে লিংকে যান
আমাদের এখানে আরও সুন্দর {prod} পাবেন, পেজ ভিজিট করুন
মাত্র ৭ দিনে ওজন কমান, মেসেজ দিন
= banglish
ghore bose mase 20 hajar taka income korun
loan lagle jogajog korun
amader page e like din sobai
amar page ghure asun, kom dame sob paben
follower barate inbox korun
lottery jitechen, link e click korun
online income korte chaile whatsapp korun {phone}
page verify kore dei kom khoroche
facebook boost kori, kom rate e, inbox
amader showroom e aro kom e {prod}, visit korun
bet site e khele jitun
job circular, ghore bose kaj, contact {phone}
kom dame facebook boosting korai
amar youtube channel subscribe korun
visa processing kori, inbox
free recharge pete link e jan
amader ekhane aro sundor {prod} paben, page visit korun
matro 7 din e weight koman, message din
sms marketing lagle inbox
tiktok follower kinun
apnar page er reach barate chan? whatsapp {phone}
= en
earn money from home, inbox me
get a loan without documents
visit my page for cheap {prod}
you have won a prize, click the link
increase your followers cheaply
crypto investment doubles your money
dear page owner your account will be disabled, verify here
work from home, daily payment
we do boosting and page promotion at low cost
check out my shop for better prices
join our telegram for free signals
buy 1000 likes for {amount}
subscribe to my channel
we process visas, contact us
free recharge, go to this link
lose weight in 7 days, message me
verify your page now or lose it www.page-verify.example
make 500 dollars daily
SMS marketing service available
hiring online workers, DM
DM for followers and likes
casino bonus, sign up now
grow your business with our ads agency
cheap web design, inbox us
your page violates our policy, appeal at http://appeal.example
`;
