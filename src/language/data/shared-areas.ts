// Names that a city area shares with a place elsewhere, or that several districts have; those of the upazilas come on top.
export const SHARED_AREAS: Record<string, readonly string[]> = {
  'mirpur মিরপুর': ['Dhaka', 'Kushtia'],
  'mohammadpur mohammodpur muhammadpur mohammedpur মোহাম্মদপুর মুহাম্মদপুর': ['Dhaka', 'Magura'],
  'nabinagar nobinagar নবীনগর': ['Dhaka', 'Brahmanbaria'],
  'chawkbazar chowkbazar chawk_bazar chokbazar চকবাজার': ['Dhaka', 'Chattogram', 'Cumilla'],
  'kotwali কোতোয়ালী কোতয়ালী': ['Dhaka', 'Chattogram', 'Rangpur', 'Mymensingh', 'Barishal', 'Sylhet', 'Khulna'],
  'nawabganj nawabgonj নবাবগঞ্জ': ['Dhaka', 'Dinajpur', 'Chapainawabganj'],
  'daulatpur doulatpur দৌলতপুর': ['Kushtia', 'Manikganj', 'Khulna'],
  'abdullahpur আব্দুল্লাহপুর': ['Dhaka', 'Munshiganj'],
  'notun_bazar natun_bazar নতুন_বাজার': ['Dhaka', 'Barishal', 'Mymensingh'],
  'bandar bondor বন্দর': ['Narayanganj', 'Chattogram'],
  'uposhohor uposhahar upashahar উপশহর': ['Sylhet', 'Rajshahi', 'Jashore'],
  'kodomtoli কদমতলী': ['Dhaka', 'Chattogram', 'Sylhet'],
  'gabtali gabtoli গাবতলী': ['Dhaka', 'Bogura'],
};

// Names that are words, or people's names, besides: they mean the place only beside their district or a thana word.
export const WEAK_AREAS =
  'lama ruma tala bera boda palash madan manda kalai bandar bondor kalia bagha paba titas meghna birol nokla itna ramu juri anwara lakhai bhanga vanga dasar kasba porsha shalla derai saltha char islampur sonatala gabtali boalia rampal kazla kajla goran boyra signboard bason rupsha nirala gorai oxygen লামা রুমা তালা বেড়া বোদা পলাশ মদন মান্দা কালাই বন্দর কালিয়া বাঘা পবা তিতাস মেঘনা বিরল নকলা ইটনা রামু জুড়ী আনোয়ারা লাখাই ভাঙ্গা ডাসার পোরশা শাল্লা দিরাই সালথা রমনা শংকর অক্সিজেন কাজলা নিরালা বোয়ালিয়া';

// Districts whose bare name as often means a place of the same name elsewhere.
export const DISTRICTS_TO_ASK = ['Sherpur'];
