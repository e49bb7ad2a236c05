// The upazilas of each district, in both scripts; words of one name are joined by `_`. "X Sadar" is read off the district's own name.
export const UPAZILAS: Record<string, string> = {
  Bagerhat:
    'fakirhat ফকিরহাট mollahat মোল্লাহাট sarankhola শরণখোলা rampal রামপাল morrelganj মোড়েলগঞ্জ kachua কচুয়া mongla মোংলা chitalmari চিতলমারী',
  Bandarban:
    'alikadam আলীকদম naikhongchhari নাইক্ষ্যংছড়ি rowangchhari রোয়াংছড়ি lama লামা ruma রুমা thanchi থানচি',
  Barguna:
    'amtali আমতলী betagi বেতাগী bamna বামনা pathorghata পাথরঘাটা taltali তালতলি',
  Barishal:
    'bakerganj বাকেরগঞ্জ babuganj বাবুগঞ্জ wazirpur উজিরপুর banaripara বানারীপাড়া gournadi গৌরনদী agailjhara আগৈলঝাড়া mehendiganj মেহেন্দিগঞ্জ muladi মুলাদী hizla হিজলা',
  Bhola:
    'borhanuddin বোরহান_উদ্দিন charfesson চরফ্যাশন doulatkhan দৌলতখান monpura মনপুরা tazumuddin তজুমদ্দিন lalmohan লালমোহন',
  Bogura:
    'kahaloo কাহালু shariakandi সারিয়াকান্দি shajahanpur শাজাহানপুর dupchanchia দুপচাচিঁয়া adamdighi আদমদিঘি nondigram নন্দিগ্রাম sonatala সোনাতলা dhunot ধুনট gabtali গাবতলী sherpur শেরপুর shibganj শিবগঞ্জ',
  Brahmanbaria:
    'kasba কসবা nasirnagar নাসিরনগর sarail সরাইল ashuganj আশুগঞ্জ akhaura আখাউড়া nabinagar নবীনগর bancharampur বাঞ্ছারামপুর bijoynagar বিজয়নগর',
  Chandpur:
    'haimchar হাইমচর kachua কচুয়া shahrasti শাহরাস্তি matlab_south মতলব_দক্ষিণ hajiganj হাজীগঞ্জ matlab_north মতলব_উত্তর faridgonj ফরিদগঞ্জ',
  Chapainawabganj:
    'gomostapur গোমস্তাপুর nachol নাচোল bholahat ভোলাহাট shibganj শিবগঞ্জ',
  Chattogram:
    'rangunia রাঙ্গুনিয়া sitakunda সীতাকুন্ড mirsharai মীরসরাই patiya পটিয়া sandwip সন্দ্বীপ banshkhali বাঁশখালী boalkhali বোয়ালখালী anwara আনোয়ারা chandanaish চন্দনাইশ satkania সাতকানিয়া lohagara লোহাগাড়া hathazari হাটহাজারী fatikchhari ফটিকছড়ি raozan রাউজান karnafuli কর্ণফুলী',
  Chuadanga:
    'alamdanga আলমডাঙ্গা damurhuda দামুড়হুদা jibannagar জীবননগর',
  "Cox's Bazar":
    'chakaria চকরিয়া kutubdia কুতুবদিয়া ukhiya উখিয়া moheshkhali মহেশখালী pekua পেকুয়া ramu রামু teknaf টেকনাফ eidgaon ঈদগাঁও',
  Cumilla:
    'debidwar দেবিদ্বার barura বরুড়া brahmanpara ব্রাহ্মণপাড়া chandina চান্দিনা chauddagram চৌদ্দগ্রাম daudkandi দাউদকান্দি homna হোমনা laksam লাকসাম muradnagar মুরাদনগর nangalkot নাঙ্গলকোট meghna মেঘনা monohargonj মনোহরগঞ্জ sadar_south সদর_দক্ষিণ titas তিতাস burichang বুড়িচং lalmai লালমাই',
  Dhaka:
    'savar সাভার dhamrai ধামরাই keraniganj কেরাণীগঞ্জ nawabganj নবাবগঞ্জ dohar দোহার',
  Dinajpur:
    'nawabganj নবাবগঞ্জ birganj বীরগঞ্জ ghoraghat ঘোড়াঘাট birampur বিরামপুর parbatipur পার্বতীপুর bochaganj বোচাগঞ্জ kaharol কাহারোল fulbari ফুলবাড়ী hakimpur হাকিমপুর khansama খানসামা birol বিরল chirirbandar চিরিরবন্দর',
  Faridpur:
    'alfadanga আলফাডাঙ্গা boalmari বোয়ালমারী sadarpur সদরপুর nagarkanda নগরকান্দা bhanga ভাঙ্গা char_bhadrasan চরভদ্রাসন madhukhali মধুখালী saltha সালথা',
  Feni:
    'chhagalnaiya ছাগলনাইয়া sonagazi সোনাগাজী fulgazi ফুলগাজী parshuram পরশুরাম daganbhuiyan দাগনভূঞা',
  Gaibandha:
    'sadullapur সাদুল্লাপুর palashbari পলাশবাড়ী saghata সাঘাটা gobindaganj গোবিন্দগঞ্জ sundarganj সুন্দরগঞ্জ phulchari ফুলছড়ি',
  Gazipur:
    'kaliganj কালীগঞ্জ kaliakair কালিয়াকৈর kapasia কাপাসিয়া sreepur শ্রীপুর',
  Gopalganj:
    'kashiani কাশিয়ানী tungipara টুংগীপাড়া kotalipara কোটালীপাড়া muksudpur মুকসুদপুর',
  Habiganj:
    'nabiganj নবীগঞ্জ bahubal বাহুবল ajmiriganj আজমিরীগঞ্জ baniachong বানিয়াচং lakhai লাখাই chunarughat চুনারুঘাট madhabpur মাধবপুর',
  Jamalpur:
    'melandah মেলান্দহ islampur ইসলামপুর dewangonj দেওয়ানগঞ্জ sarishabari সরিষাবাড়ী madarganj মাদারগঞ্জ bokshiganj বকশীগঞ্জ',
  Jashore:
    'manirampur মণিরামপুর abhaynagar অভয়নগর bagherpara বাঘারপাড়া chougachha চৌগাছা jhikargacha ঝিকরগাছা keshabpur কেশবপুর sharsha শার্শা',
  Jhalakathi:
    'kathalia কাঠালিয়া nalchity নলছিটি rajapur রাজাপুর',
  Jhenaidah:
    'shailkupa শৈলকুপা harinakundu হরিণাকুন্ডু kaliganj কালীগঞ্জ kotchandpur কোটচাঁদপুর moheshpur মহেশপুর',
  Joypurhat:
    'akkelpur আক্কেলপুর kalai কালাই khetlal ক্ষেতলাল panchbibi পাঁচবিবি',
  Khagrachhari:
    'dighinala দিঘীনালা panchari পানছড়ি laxmichhari লক্ষীছড়ি mohalchari মহালছড়ি manikchari মানিকছড়ি ramgarh রামগড় matiranga মাটিরাঙ্গা guimara গুইমারা',
  Khulna:
    'paikgasa পাইকগাছা fultola ফুলতলা digholia দিঘলিয়া rupsha রূপসা terokhada তেরখাদা dumuria ডুমুরিয়া botiaghata বটিয়াঘাটা dakop দাকোপ koyra কয়রা',
  Kishoreganj:
    'itna ইটনা katiadi কটিয়াদী bhairab ভৈরব tarail তাড়াইল hossainpur হোসেনপুর pakundia পাকুন্দিয়া kuliarchar কুলিয়ারচর karimgonj করিমগঞ্জ bajitpur বাজিতপুর austagram অষ্টগ্রাম mithamoin মিঠামইন nikli নিকলী',
  Kurigram:
    'nageshwari নাগেশ্বরী bhurungamari ভুরুঙ্গামারী phulbari ফুলবাড়ী rajarhat রাজারহাট ulipur উলিপুর chilmari চিলমারী rowmari রৌমারী char_rajibpur চর_রাজিবপুর',
  Kushtia:
    'kumarkhali কুমারখালী khoksa খোকসা mirpur মিরপুর daulatpur দৌলতপুর bheramara ভেড়ামারা',
  Lakshmipur:
    'kamalnagar কমলনগর raipur রায়পুর ramgati রামগতি ramganj রামগঞ্জ',
  Lalmonirhat:
    'kaliganj কালীগঞ্জ hatibandha হাতীবান্ধা patgram পাটগ্রাম aditmari আদিতমারী',
  Madaripur:
    'shibchar শিবচর kalkini কালকিনি rajoir রাজৈর dasar ডাসার',
  Magura:
    'shalikha শালিখা sreepur শ্রীপুর mohammadpur মহম্মদপুর',
  Manikganj:
    'harirampur হরিরামপুর saturia সাটুরিয়া gior ঘিওর shibaloy শিবালয় doulatpur দৌলতপুর singiar সিংগাইর',
  Meherpur:
    'mujibnagar মুজিবনগর gangni গাংনী',
  Moulvibazar:
    'barlekha বড়লেখা kamolganj কমলগঞ্জ kulaura কুলাউড়া rajnagar রাজনগর sreemangal শ্রীমঙ্গল juri জুড়ী',
  Munshiganj:
    'sreenagar শ্রীনগর sirajdikhan সিরাজদিখান louhajanj লৌহজং gajaria গজারিয়া tongibari টংগীবাড়ি',
  Mymensingh:
    'fulbaria ফুলবাড়ীয়া trishal ত্রিশাল bhaluka ভালুকা muktagacha মুক্তাগাছা dhobaura ধোবাউড়া phulpur ফুলপুর haluaghat হালুয়াঘাট gouripur গৌরীপুর gafargaon গফরগাঁও iswarganj ঈশ্বরগঞ্জ nandail নান্দাইল tarakanda তারাকান্দা',
  Naogaon:
    'mohadevpur মহাদেবপুর badalgachi বদলগাছী patnitala পত্নিতলা dhamoirhat ধামইরহাট niamatpur নিয়ামতপুর manda মান্দা atrai আত্রাই raninagar রাণীনগর porsha পোরশা sapahar সাপাহার',
  Narail:
    'lohagara লোহাগড়া kalia কালিয়া',
  Narayanganj:
    'araihazar আড়াইহাজার bandar বন্দর rupganj রূপগঞ্জ sonargaon সোনারগাঁ',
  Narsingdi:
    'belabo বেলাবো monohardi মনোহরদী palash পলাশ raipura রায়পুরা shibpur শিবপুর',
  Natore:
    'singra সিংড়া baraigram বড়াইগ্রাম bagatipara বাগাতিপাড়া lalpur লালপুর gurudaspur গুরুদাসপুর naldanga নলডাঙ্গা',
  Netrokona:
    'barhatta বারহাট্টা durgapur দুর্গাপুর kendua কেন্দুয়া atpara আটপাড়া madan মদন khaliajuri খালিয়াজুরী kalmakanda কলমাকান্দা mohongonj মোহনগঞ্জ purbadhala পূর্বধলা',
  Nilphamari:
    'syedpur সৈয়দপুর domar ডোমার dimla ডিমলা jaldhaka জলঢাকা kishorganj কিশোরগঞ্জ',
  Noakhali:
    'companiganj কোম্পানীগঞ্জ begumganj বেগমগঞ্জ hatia হাতিয়া subarnachar সুবর্ণচর kabirhat কবিরহাট senbug সেনবাগ chatkhil চাটখিল sonaimori সোনাইমুড়ী',
  Pabna:
    'sujanagar সুজানগর ishurdi ঈশ্বরদী bhangura ভাঙ্গুড়া bera বেড়া atghoria আটঘরিয়া chatmohar চাটমোহর santhia সাঁথিয়া faridpur ফরিদপুর',
  Panchagarh:
    'debiganj দেবীগঞ্জ boda বোদা atwari আটোয়ারী tetulia তেতুলিয়া',
  Patuakhali:
    'bauphal বাউফল dumki দুমকি dashmina দশমিনা kalapara কলাপাড়া mirzaganj মির্জাগঞ্জ galachipa গলাচিপা rangabali রাঙ্গাবালী',
  Pirojpur:
    'nazirpur নাজিরপুর kawkhali কাউখালী zianagar জিয়ানগর bhandaria ভান্ডারিয়া mathbaria মঠবাড়ীয়া nesarabad নেছারাবাদ',
  Rajbari:
    'goalanda গোয়ালন্দ pangsa পাংশা baliakandi বালিয়াকান্দি kalukhali কালুখালী',
  Rajshahi:
    'paba পবা durgapur দুর্গাপুর mohonpur মোহনপুর charghat চারঘাট puthia পুঠিয়া bagha বাঘা godagari গোদাগাড়ী tanore তানোর bagmara বাগমারা',
  Rangamati:
    'kaptai কাপ্তাই kawkhali কাউখালী baghaichari বাঘাইছড়ি barkal বরকল langadu লংগদু rajasthali রাজস্থলী belaichari বিলাইছড়ি juraichari জুরাছড়ি naniarchar নানিয়ারচর',
  Rangpur:
    'gangachara গংগাচড়া taragonj তারাগঞ্জ badargonj বদরগঞ্জ mithapukur মিঠাপুকুর pirgonj পীরগঞ্জ kaunia কাউনিয়া pirgacha পীরগাছা',
  Satkhira:
    'assasuni আশাশুনি debhata দেবহাটা kalaroa কলারোয়া shyamnagar শ্যামনগর tala তালা kaliganj কালিগঞ্জ',
  Shariatpur:
    'naria নড়িয়া zajira জাজিরা gosairhat গোসাইরহাট bhedarganj ভেদরগঞ্জ damudya ডামুড্যা',
  Sherpur:
    'nalitabari নালিতাবাড়ী sreebordi শ্রীবরদী nokla নকলা jhenaigati ঝিনাইগাতী',
  Sirajganj:
    'belkuchi বেলকুচি chauhali চৌহালি kamarkhand কামারখন্দ kazipur কাজীপুর raigonj রায়গঞ্জ shahjadpur শাহজাদপুর tarash তাড়াশ ullapara উল্লাপাড়া',
  Sunamganj:
    'south_sunamganj দক্ষিণ_সুনামগঞ্জ bishwambarpur বিশ্বম্ভরপুর chhatak ছাতক jagannathpur জগন্নাথপুর dowarabazar দোয়ারাবাজার tahirpur তাহিরপুর dharmapasha ধর্মপাশা jamalganj জামালগঞ্জ shalla শাল্লা derai দিরাই madhyanagar মধ্যনগর',
  Sylhet:
    'balaganj বালাগঞ্জ beanibazar বিয়ানীবাজার bishwanath বিশ্বনাথ companiganj কোম্পানীগঞ্জ fenchuganj ফেঞ্চুগঞ্জ golapganj গোলাপগঞ্জ gowainghat গোয়াইনঘাট jaintiapur জৈন্তাপুর kanaighat কানাইঘাট zakiganj জকিগঞ্জ dakshin_surma দক্ষিণ_সুরমা osmani_nagar ওসমানী_নগর',
  Tangail:
    'basail বাসাইল bhuapur ভুয়াপুর delduar দেলদুয়ার ghatail ঘাটাইল gopalpur গোপালপুর madhupur মধুপুর mirzapur মির্জাপুর nagarpur নাগরপুর sakhipur সখিপুর kalihati কালিহাতী dhanbari ধনবাড়ী',
  Thakurgaon:
    'pirganj পীরগঞ্জ ranisankail রাণীশংকৈল haripur হরিপুর baliadangi বালিয়াডাঙ্গী',
};
