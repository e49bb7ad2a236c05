// Well-known areas, thanas and upazilas that belong to one district only; names borne in several districts are left out
// (Kotwali, Shibganj, Kaliganj, Nawabganj, Durgapur, Sreepur, Sadar …): for those the district must be asked.
// City areas such as Mirpur and Uttara stand for the city although a smaller place elsewhere bears the name too.
export const AREAS: Record<string, string> = {
  Dhaka: `mirpur mirpur_dohs uttara mohammadpur mohammodpur muhammadpur mohammedpur dhanmondi dhanmandi danmondi gulshan banani badda rampura motijheel motijhil farmgate khilgaon khilgaw jatrabari jatrabary savar basundhara bashundhara
    baridhara mohakhali mohakali tejgaon shyamoli shamoli adabor kallyanpur kalyanpur gabtoli pallabi kafrul cantonment khilkhet nikunja banasree bonosree bansree malibagh malibag moghbazar mogbazar mugdha basabo bashabo shantinagar kakrail paltan
    lalbagh azimpur new_market elephant_road hatirpool shahbag lalmatia rayer_bazar hazaribagh kamrangirchar wari gendaria sutrapur demra shonir_akhra sonir_akhra keraniganj keranigonj dohar dhamrai ashulia tongi_college aftabnagar aftab_nagar
    kuril airport_road dakshinkhan uttarkhan turag abdullahpur agargaon sher_e_bangla green_road kalabagan panthapath kathalbagan niketan niketon bangshal sadarghat puran_dhaka old_dhaka shewrapara kazipara matikata
    ecb_chattar hemayetpur nabinagar goran meradia vatara nadda jigatola zigatola eskaton shegunbagicha segunbagicha 
    মিরপুর উত্তরা মোহাম্মদপুর মুহাম্মদপুর ধানমন্ডি ধানমণ্ডি গুলশান বনানী বাড্ডা রামপুরা মতিঝিল ফার্মগেট খিলগাঁও যাত্রাবাড়ী যাত্রাবাড়ি সাভার বসুন্ধরা বারিধারা মহাখালী তেজগাঁও শ্যামলী আদাবর কল্যাণপুর গাবতলী পল্লবী কাফরুল খিলক্ষেত নিকুঞ্জ
    বনশ্রী মালিবাগ মগবাজার মুগদা বাসাবো শান্তিনগর কাকরাইল পল্টন লালবাগ আজিমপুর নিউমার্কেট এলিফ্যান্ট_রোড হাতিরপুল শাহবাগ লালমাটিয়া রায়েরবাজার হাজারীবাগ কামরাঙ্গীরচর ওয়ারী গেন্ডারিয়া ডেমরা শনির_আখড়া কেরানীগঞ্জ ধামরাই আশুলিয়া আফতাবনগর
    কুড়িল দক্ষিণখান আগারগাঁও কলাবাগান পান্থপথ নিকেতন বংশাল সদরঘাট পুরান_ঢাকা শেওড়াপাড়া কাজীপাড়া হেমায়েতপুর ইস্কাটন সেগুনবাগিচা`,
  Chattogram: `agrabad halishahar halisahar nasirabad gec khulshi panchlaish patenga muradpur oxygen chandgaon bahaddarhat bohoddarhat double_mooring lalkhan_bazar anderkilla hathazari raozan raujan rangunia fatikchhari fatikchari
    sitakunda mirsarai mirsharai patiya anwara banshkhali satkania boalkhali sandwip chandanaish kazir_dewri jamal_khan oxyzen ak_khan new_mooring
    আগ্রাবাদ হালিশহর নাসিরাবাদ খুলশী পাঁচলাইশ পতেঙ্গা মুরাদপুর চান্দগাঁও বহদ্দারহাট হাটহাজারী রাউজান রাঙ্গুনিয়া ফটিকছড়ি সীতাকুণ্ড মিরসরাই পটিয়া আনোয়ারা বাঁশখালী সাতকানিয়া বোয়ালখালী সন্দ্বীপ চন্দনাইশ জিইসি`,
  Sylhet: `zindabazar jindabazar ambarkhana amberkhana subid_bazar shahporan bondor_bazar beanibazar biyanibazar golapganj bishwanath jaintiapur gowainghat kanaighat fenchuganj balaganj osmani_nagar tilagor tilagarh
    জিন্দাবাজার আম্বরখানা শাহপরান বিয়ানীবাজার গোলাপগঞ্জ বিশ্বনাথ জৈন্তাপুর গোয়াইনঘাট কানাইঘাট ফেঞ্চুগঞ্জ টিলাগড়`,
  Gazipur: `tongi joydebpur joydevpur gazipur_chowrasta board_bazar boardbazar konabari kaliakair kaliakoir kapasia mawna টঙ্গী টঙ্গি জয়দেবপুর বোর্ড_বাজার বোর্ডবাজার কোনাবাড়ী কালিয়াকৈর কাপাসিয়া মাওনা`,
  Narayanganj: `fatullah siddhirganj siddirgonj siddhirgonj rupganj rupgonj sonargaon araihazar chashara signboard chittagong_road ctg_road ফতুল্লা সিদ্ধিরগঞ্জ রূপগঞ্জ সোনারগাঁও আড়াইহাজার চাষাড়া চাষাঢ়া`,
  Cumilla: `kandirpar debidwar debiddar laksam daudkandi chandina burichang muradnagar homna barura chauddagram nangalkot titas brahmanpara কান্দিরপাড় দেবিদ্বার লাকসাম দাউদকান্দি চান্দিনা বুড়িচং মুরাদনগর হোমনা বরুড়া চৌদ্দগ্রাম নাঙ্গলকোট`,
  Noakhali: 'maijdee maijdi begumganj chatkhil senbagh hatiya subarnachar sonaimuri chowmuhani মাইজদী বেগমগঞ্জ চাটখিল সেনবাগ হাতিয়া সুবর্ণচর সোনাইমুড়ী চৌমুহনী',
  Feni: 'chhagalnaiya chagolnaiya daganbhuiyan dagonbhuiya parshuram fulgazi sonagazi ছাগলনাইয়া দাগনভূঞা পরশুরাম ফুলগাজী সোনাগাজী',
  Lakshmipur: 'ramganj ramgati kamalnagar রামগঞ্জ রামগতি',
  Chandpur: 'hajiganj hajigonj shahrasti matlab haimchar হাজীগঞ্জ শাহরাস্তি মতলব হাইমচর',
  Brahmanbaria: 'ashuganj akhaura sarail bancharampur nasirnagar আশুগঞ্জ আখাউড়া সরাইল বাঞ্ছারামপুর নাসিরনগর',
  "Cox's Bazar": 'teknaf ukhia ukhiya chakaria pekua maheshkhali kutubdia ramu eidgaon kolatoli টেকনাফ উখিয়া চকরিয়া পেকুয়া মহেশখালী কুতুবদিয়া রামু কলাতলী',
  Rangamati: 'kaptai baghaichhari কাপ্তাই বাঘাইছড়ি',
  Khagrachhari: 'dighinala matiranga ramgarh দীঘিনালা মাটিরাঙ্গা রামগড়',
  Bandarban: 'thanchi naikhongchhari থানচি নাইক্ষ্যংছড়ি',
  Narsingdi: 'belabo monohardi raipura madhabdi মনোহরদী রায়পুরা মাধবদী বেলাব',
  Tangail: 'ghatail modhupur madhupur sakhipur basail kalihati bhuapur elenga ঘাটাইল মধুপুর সখিপুর বাসাইল কালিহাতী ভূঞাপুর এলেঙ্গা',
  Munshiganj: 'sreenagar srinagar gazaria lohajang louhajang tongibari sirajdikhan শ্রীনগর গজারিয়া লৌহজং টঙ্গীবাড়ী সিরাজদিখান',
  Manikganj: 'singair saturia shivalaya ghior harirampur সিংগাইর সাটুরিয়া শিবালয় ঘিওর হরিরামপুর',
  Kishoreganj: 'bhairab vairab bajitpur katiadi hossainpur karimganj itna mithamain pakundia ভৈরব বাজিতপুর কটিয়াদী হোসেনপুর করিমগঞ্জ ইটনা মিঠামইন পাকুন্দিয়া',
  Faridpur: 'boalmari alfadanga sadarpur nagarkanda বোয়ালমারী আলফাডাঙ্গা সদরপুর নগরকান্দা',
  Gopalganj: 'tungipara kotalipara muksudpur kashiani টুঙ্গিপাড়া কোটালীপাড়া মুকসুদপুর কাশিয়ানী',
  Madaripur: 'rajoir shibchar kalkini রাজৈর শিবচর কালকিনি',
  Shariatpur: 'naria jajira bhedarganj damudya gosairhat নড়িয়া জাজিরা ভেদরগঞ্জ গোসাইরহাট',
  Rajbari: 'pangsha goalanda baliakandi পাংশা গোয়ালন্দ বালিয়াকান্দি',
  Khulna: 'sonadanga khalishpur boyra rupsha dumuria paikgacha paikgachha phultala batiaghata koyra gollamari সোনাডাঙ্গা খালিশপুর বয়রা রূপসা ডুমুরিয়া পাইকগাছা ফুলতলা বটিয়াঘাটা কয়রা গল্লামারী',
  Jashore: 'jhikargacha jhikorgacha benapole abhaynagar noapara chaugachha chowgacha keshabpur monirampur bagherpara sharsha ঝিকরগাছা বেনাপোল অভয়নগর নওয়াপাড়া চৌগাছা কেশবপুর মণিরামপুর শার্শা',
  Kushtia: 'kumarkhali bheramara khoksa poradah কুমারখালী ভেড়ামারা খোকসা পোড়াদহ',
  Satkhira: 'kalaroa debhata shyamnagar assasuni কলারোয়া দেবহাটা শ্যামনগর আশাশুনি',
  Jhenaidah: 'shailkupa kotchandpur moheshpur maheshpur harinakunda শৈলকুপা কোটচাঁদপুর মহেশপুর হরিণাকুণ্ডু',
  Bagerhat: 'mongla morrelganj fakirhat rampal chitalmari mollahat sarankhola মোংলা মোড়েলগঞ্জ ফকিরহাট রামপাল চিতলমারী শরণখোলা',
  Chuadanga: 'alamdanga damurhuda jibannagar darshana আলমডাঙ্গা দামুড়হুদা জীবননগর দর্শনা',
  Meherpur: 'gangni mujibnagar গাংনী মুজিবনগর',
  Magura: 'shalikha শালিখা',
  Rajshahi: 'shaheb_bazar saheb_bazar boalia motihar paba godagari puthia charghat bagmara tanore kazla binodpur সাহেব_বাজার সাহেববাজার বোয়ালিয়া মতিহার গোদাগাড়ী পুঠিয়া চারঘাট বাগমারা তানোর বিনোদপুর',
  Bogura: 'satmatha sariakandi dhunat kahaloo adamdighi santahar dupchanchia সাতমাথা সারিয়াকান্দি ধুনট কাহালু আদমদীঘি সান্তাহার দুপচাঁচিয়া',
  Pabna: 'ishwardi iswardi santhia chatmohar sujanagar bhangura ঈশ্বরদী সাঁথিয়া চাটমোহর সুজানগর ভাঙ্গুড়া',
  Sirajganj: 'ullapara shahjadpur raiganj belkuchi enayetpur kazipur tarash উল্লাপাড়া শাহজাদপুর রায়গঞ্জ বেলকুচি এনায়েতপুর কাজীপুর তাড়াশ',
  Natore: 'baraigram gurudaspur singra bagatipara বড়াইগ্রাম গুরুদাসপুর সিংড়া বাগাতিপাড়া',
  Naogaon: 'patnitala mahadebpur badalgachhi raninagar atrai sapahar niamatpur পত্নীতলা মহাদেবপুর বদলগাছী রাণীনগর আত্রাই সাপাহার নিয়ামতপুর',
  Joypurhat: 'akkelpur panchbibi khetlal আক্কেলপুর পাঁচবিবি ক্ষেতলাল',
  Chapainawabganj: 'gomastapur nachole bholahat গোমস্তাপুর নাচোল ভোলাহাট',
  Rangpur: 'jahaj_company_mor mithapukur badarganj gangachara taraganj kaunia pirgachha মিঠাপুকুর বদরগঞ্জ গঙ্গাচড়া তারাগঞ্জ কাউনিয়া পীরগাছা',
  Dinajpur: 'parbatipur birampur hili hakimpur birganj bochaganj kaharole ghoraghat পার্বতীপুর বিরামপুর হিলি হাকিমপুর বীরগঞ্জ ঘোড়াঘাট',
  Nilphamari: 'saidpur syedpur sayedpur domar dimla jaldhaka সৈয়দপুর ডোমার ডিমলা জলঢাকা',
  Gaibandha: 'gobindaganj palashbari sadullapur sundarganj saghata গোবিন্দগঞ্জ পলাশবাড়ী সাদুল্লাপুর সুন্দরগঞ্জ সাঘাটা',
  Kurigram: 'ulipur nageshwari bhurungamari chilmari rajarhat rowmari উলিপুর নাগেশ্বরী ভুরুঙ্গামারী চিলমারী রাজারহাট রৌমারী',
  Lalmonirhat: 'patgram hatibandha aditmari পাটগ্রাম হাতীবান্ধা আদিতমারী',
  Panchagarh: 'tetulia debiganj atwari তেঁতুলিয়া দেবীগঞ্জ আটোয়ারী',
  Thakurgaon: 'ranisankail baliadangi রাণীশংকৈল বালিয়াডাঙ্গী',
  Mymensingh: 'muktagacha bhaluka valuka trishal gafargaon ishwarganj nandail haluaghat phulpur ganginarpar মুক্তাগাছা ভালুকা ত্রিশাল গফরগাঁও নান্দাইল হালুয়াঘাট ফুলপুর গাঙ্গিনারপাড়',
  Jamalpur: 'sarishabari dewanganj melandaha madarganj bakshiganj সরিষাবাড়ী দেওয়ানগঞ্জ মেলান্দহ মাদারগঞ্জ বকশীগঞ্জ',
  Netrokona: 'mohanganj kendua barhatta khaliajuri মোহনগঞ্জ কেন্দুয়া বারহাট্টা খালিয়াজুরী',
  Sherpur: 'nalitabari jhenaigati sreebardi nokla নালিতাবাড়ী ঝিনাইগাতী শ্রীবরদী নকলা',
  Barishal: 'bakerganj babuganj banaripara gournadi gaurnadi mehendiganj muladi wazirpur agailjhara rupatali nathullabad বাকেরগঞ্জ বাবুগঞ্জ বানারীপাড়া গৌরনদী মেহেন্দিগঞ্জ মুলাদী রূপাতলী নথুল্লাবাদ',
  Patuakhali: 'kuakata kalapara galachipa bauphal dashmina dumki কুয়াকাটা কলাপাড়া গলাচিপা বাউফল দশমিনা',
  Bhola: 'char_fasson charfesson charfashion lalmohan borhanuddin tazumuddin manpura চরফ্যাশন লালমোহন বোরহানউদ্দিন তজুমদ্দিন মনপুরা',
  Pirojpur: 'mathbaria bhandaria nesarabad nazirpur মঠবাড়িয়া ভান্ডারিয়া নেছারাবাদ নাজিরপুর',
  Barguna: 'amtali patharghata betagi bamna আমতলী পাথরঘাটা বেতাগী বামনা',
  Jhalakathi: 'nalchity nalchiti kathalia নলছিটি কাঁঠালিয়া',
  Habiganj: 'madhabpur chunarughat nabiganj bahubal shayestaganj baniachong মাধবপুর চুনারুঘাট নবীগঞ্জ বাহুবল শায়েস্তাগঞ্জ বানিয়াচং',
  Moulvibazar: 'sreemangal srimangal sreemongol kulaura barlekha rajnagar kamalganj juri শ্রীমঙ্গল কুলাউড়া বড়লেখা রাজনগর কমলগঞ্জ জুড়ী',
  Sunamganj: 'chhatak chatak jagannathpur derai tahirpur dharmapasha ছাতক জগন্নাথপুর দিরাই তাহিরপুর ধর্মপাশা',
};
