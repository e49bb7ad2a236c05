/** A district (zila) of Bangladesh. `name` is the official English spelling and the key used everywhere. */
export interface District {
  name: string;
  bangla: string;
  division: string;
}

// One line a division, `name bangla`; official spellings since 2018 (Chattogram, Cumilla, Jashore, Bogura, Barishal).
const BY_DIVISION: Record<string, string> = {
  Barishal: 'Barguna বরগুনা, Barishal বরিশাল, Bhola ভোলা, Jhalakathi ঝালকাঠি, Patuakhali পটুয়াখালী, Pirojpur পিরোজপুর',
  Chattogram:
    "Bandarban বান্দরবান, Brahmanbaria ব্রাহ্মণবাড়িয়া, Chandpur চাঁদপুর, Chattogram চট্টগ্রাম, Cox's Bazar কক্সবাজার, Cumilla কুমিল্লা, Feni ফেনী, Khagrachhari খাগড়াছড়ি, Lakshmipur লক্ষ্মীপুর, Noakhali নোয়াখালী, Rangamati রাঙ্গামাটি",
  Dhaka:
    'Dhaka ঢাকা, Faridpur ফরিদপুর, Gazipur গাজীপুর, Gopalganj গোপালগঞ্জ, Kishoreganj কিশোরগঞ্জ, Madaripur মাদারীপুর, Manikganj মানিকগঞ্জ, Munshiganj মুন্সিগঞ্জ, Narayanganj নারায়ণগঞ্জ, Narsingdi নরসিংদী, Rajbari রাজবাড়ী, Shariatpur শরীয়তপুর, Tangail টাঙ্গাইল',
  Khulna:
    'Bagerhat বাগেরহাট, Chuadanga চুয়াডাঙ্গা, Jashore যশোর, Jhenaidah ঝিনাইদহ, Khulna খুলনা, Kushtia কুষ্টিয়া, Magura মাগুরা, Meherpur মেহেরপুর, Narail নড়াইল, Satkhira সাতক্ষীরা',
  Mymensingh: 'Jamalpur জামালপুর, Mymensingh ময়মনসিংহ, Netrokona নেত্রকোণা, Sherpur শেরপুর',
  Rajshahi:
    'Bogura বগুড়া, Chapainawabganj চাঁপাইনবাবগঞ্জ, Joypurhat জয়পুরহাট, Naogaon নওগাঁ, Natore নাটোর, Pabna পাবনা, Rajshahi রাজশাহী, Sirajganj সিরাজগঞ্জ',
  Rangpur:
    'Dinajpur দিনাজপুর, Gaibandha গাইবান্ধা, Kurigram কুড়িগ্রাম, Lalmonirhat লালমনিরহাট, Nilphamari নীলফামারী, Panchagarh পঞ্চগড়, Rangpur রংপুর, Thakurgaon ঠাকুরগাঁও',
  Sylhet: 'Habiganj হবিগঞ্জ, Moulvibazar মৌলভীবাজার, Sunamganj সুনামগঞ্জ, Sylhet সিলেট',
};

/** The 64 districts, by division. */
export const DISTRICTS: readonly District[] = Object.entries(BY_DIVISION).flatMap(([division, list]) =>
  list.split(', ').map((entry) => {
    const gap = entry.lastIndexOf(' ');
    return { name: entry.slice(0, gap), bangla: entry.slice(gap + 1), division };
  }),
);

const BY_NAME = new Map(
  DISTRICTS.flatMap(({ name, bangla }) => [
    [name.toLowerCase(), name],
    [bangla, name],
  ]),
);

/** The official English name of a district written in English or Bangla; null when there is none of that name. */
export const officialDistrict = (written: string): string | null => BY_NAME.get(written.trim().toLowerCase()) ?? null;
