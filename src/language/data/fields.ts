/** Words that stand in an address and hardly elsewhere. */
export const ADDRESS_WORDS = `house hous basa basha bari road rd lane goli block sector flat floor tola ward para moholla mohalla gram vill village dakghor post thana upazila jela zila dist district bibhag union bazar bazaar mor more chattar masjid mosjid school college hospital market
pashe samne nikote kache sadar station office avenue building tower apartment villa manzil vila plot housing society residential r_a union po ps gate bridge stand
বাসা বাড়ি বাড়ী হাউজ হাউস রোড লেন গলি ব্লক সেক্টর ফ্ল্যাট তলা ওয়ার্ড পাড়া মহল্লা গ্রাম গ্রামঃ ডাকঘর পোস্ট থানা উপজেলা জেলা বিভাগ ইউনিয়ন বাজার মোড় মসজিদ স্কুল কলেজ হাসপাতাল মার্কেট পাশে সামনে কাছে সদর স্টেশন অফিস টাওয়ার বিল্ডিং ভবন ভিলা মঞ্জিল রোডের হাউজিং`;
