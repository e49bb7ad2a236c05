import type { Language } from '../../domain/intent.js';

const words = (list: string): string[] => list.split(',').map((word) => word.trim());
const phones = words(
  '01799887766,01911223344,01612345678,01855667788,01511002200,01399001122,+8801799887766,017 9988 7766,01799-887766,8801911223344',
);
const digits = words('1,2,3,4,5,10');
const amounts = words('450,500,600,650,750,800,850,950,1000,1100,1200,1250,1450,1800,2200');

/** Words of a kind by language, for seed sentences. An empty word is said as nothing. */
export const FILLERS: Record<Language, Record<string, readonly string[]>> = {
  bn: {
    apu: words('আপু,আপু,ভাই,ভাইয়া,আপা,ম্যাম,স্যার,ভাবি,দাদা,,,,,'),
    prod: words(
      'জামা,শাড়ি,থ্রি পিস,পাঞ্জাবি,ব্যাগ,জুতা,ঘড়ি,কুর্তি,টি শার্ট,চশমা,হিজাব,বোরকা,চাদর,ক্রিম,তেল,মধু,ফ্যান,লাইট,পর্দা,বেডশিট,মোবাইল কভার,হেডফোন,প্রোডাক্ট,জিনিস,ড্রেস,খেজুর,ঘি,ট্রিমার',
    ),
    this: words('এটা,এইটা,এটি,এই,ওটা,ছবির,২ নাম্বার,শেষের'),
    colour: words('লাল,কালো,সাদা,নীল,সবুজ,হলুদ,গোলাপি,মেরুন,আকাশি,বেগুনি,ছাই'),
    size: words('এম,এল,এক্সএল,XL,M,L,৪২,৪০,৩৮,৩৬,ফ্রি'),
    n: words('১,২,৩,৪,৫,এক,দুই,তিন'),
    amount: words('৪৫০,৫০০,৬০০,৭৫০,৮০০,৯৫০,১০০০,১২০০,১৪৫০,১৮০০'),
    place: words('ঢাকা,চট্টগ্রাম,সিলেট,খুলনা,রাজশাহী,বরিশাল,রংপুর,কুমিল্লা,বগুড়া,যশোর,গাজীপুর,মিরপুর,উত্তরা,সাভার,ফেনী,নোয়াখালী,টাঙ্গাইল'),
    phone: words('০১৭৯৯৮৮৭৭৬৬,০১৯১১২২৩৩৪৪,০১৬১২৩৪৫৬৭৮,০১৮৫৫৬৬৭৭৮৮,01799887766,01511002200'),
    name: words('মিতু আক্তার,রাকিব হাসান,সুমাইয়া,তানভীর আহমেদ,নুসরাত জাহান,আবদুল করিম,শারমিন,জাহিদ'),
    addr: words(
      'বাসা ৫ রোড ৩ মিরপুর ১০,গ্রাম শিমুলিয়া পোস্ট কালীগঞ্জ,হাউস ১২ সেক্টর ৭ উত্তরা,কলেজ রোড বগুড়া সদর,মসজিদের পাশে জিন্দাবাজার সিলেট,ফ্ল্যাট ৪বি ধানমন্ডি ১৫',
    ),
    days: words('২,৩,৪,৫,৭,১০,১৫'),
    when: words('আজকে,কালকে,পরশু,শুক্রবার,এই সপ্তাহে'),
    pay: words('বিকাশ,বিকাশে,নগদ,নগদে,রকেট,কার্ড,ব্যাংক'),
  },
  banglish: {
    apu: words('apu,apu,vai,vaiya,bhai,apa,mam,sir,bro,sis,dada,,,,,'),
    prod: words(
      'jama,saree,sharee,three piece,panjabi,bag,juta,ghori,kurti,t shirt,chosma,hijab,borka,cream,tel,modhu,fan,light,porda,bedsheet,mobile cover,headphone,product,jinish,dress,khejur,ghee,trimmer',
    ),
    this: words('eta,eita,ei,oita,chobir,2 number,sesher,ai'),
    colour: words('lal,kalo,sada,nil,sobuj,holud,golapi,maroon,black,white,red,blue,ash'),
    size: words('M,L,XL,XXL,42,40,38,36,free,m,l,xl'),
    n: words('1,2,3,4,5,ek,dui,tin'),
    amount: amounts,
    place: words(
      'dhaka,ctg,chittagong,sylhet,khulna,rajshahi,barishal,rangpur,comilla,bogra,jessore,gazipur,mirpur,uttara,savar,feni,noakhali,tangail',
    ),
    phone: phones,
    name: words('Mitu Akter,Rakib Hasan,Sumaiya,Tanvir Ahmed,Nusrat Jahan,Abdul Karim,Sharmin,Jahid'),
    addr: words(
      'House 5 Road 3 Mirpur 10,gram Shimulia post Kaliganj,house 12 sector 7 uttara,college road bogra sadar,mosjider pashe zindabazar sylhet,flat 4b dhanmondi 15',
    ),
    days: words('2,3,4,5,7,10,15'),
    when: words('ajke,kalke,porshu,shukrobar,ei soptahe'),
    pay: words('bkash,bkash e,nagad,nagad e,rocket,card,bank'),
  },
  en: {
    apu: words('bro,sis,sir,madam,apu,vai,dear,,,,,,,'),
    prod: words(
      'dress,saree,three piece,panjabi,bag,shoes,watch,kurti,t-shirt,sunglasses,hijab,cream,oil,honey,fan,light,curtain,bedsheet,phone cover,headphones,product,item,trimmer,dates',
    ),
    this: words('this,this,that,the second one,the last one,it'),
    colour: words('red,black,white,blue,green,yellow,pink,maroon,navy,ash'),
    size: words('M,L,XL,XXL,42,40,38,36,free size,medium,large'),
    n: words('1,2,3,4,5,one,two,three'),
    amount: amounts,
    place: words('Dhaka,Chittagong,Sylhet,Khulna,Rajshahi,Barishal,Rangpur,Cumilla,Bogura,Gazipur,Mirpur,Uttara,Savar'),
    phone: phones,
    name: words('Mitu Akter,Rakib Hasan,Sumaiya,Tanvir Ahmed,Nusrat Jahan,Abdul Karim'),
    addr: words(
      'House 5 Road 3 Mirpur 10,House 12 Sector 7 Uttara,College Road Bogura,flat 4B Dhanmondi 15,beside the mosque Zindabazar Sylhet',
    ),
    days: digits,
    when: words('today,tomorrow,on Friday,this week,by Sunday'),
    pay: words('bKash,Nagad,Rocket,card,bank transfer'),
  },
};
