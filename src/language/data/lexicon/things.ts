// What is sold, as buyers say it; sizes and colours are read in extract/.
export const THINGS: Record<string, string> = {
  address_word: 'thikana address basa road village post_office thana jela district upazila sector block flat union word_no para | ঠিকানা এড্রেস অ্যাড্রেস বাসা রোড গ্রাম থানা জেলা উপজেলা ব্লক সেক্টর ফ্ল্যাট পোস্ট ডাকঘর ঠিকানাটা',
  phone_word: 'number phone mobile contact nambar cell num | নাম্বার ফোন মোবাইল নম্বর নাম্বারটা',
  name_word: 'nam name | নাম',
  my_data: 'amar_nam my_name name_is amar_number my_number my_phone my_address amar_thikana amar_basa amar_phone amar_mobile reach_me_at call_me_at contact_me_at my_contact my_cell my_mobile live_in i_live thaki amar_contact my_house   address_holo  | আমার_নাম আমার_নাম্বার আমার_নম্বর আমার_ফোন আমার_ঠিকানা আমার_বাসা আমার_মোবাইল থাকি আমি_থাকি ঠিকানা_হলো',
  product: `product products item items dress dresses jama saree sharee shari sari panjabi punjabi salwar kameez three_piece threepiece two_piece kurti kurta borka burka abaya hijab orna shirt tshirt t_shirt polo pant pants trouser jeans hoodie jacket
    sweater shawl lungi juta shoe shoes sandal sneakers sneaker heels bag bags purse wallet belt watch ghori sunglass cap ring necklace earring earrings churi bracelet cream serum facewash face_wash lipstick lotion shampoo perfume attar oil soap powder foundation sunscreen kajal
    headphone earphone earbuds airpods charger cable powerbank power_bank speaker mouse keyboard phone_cover cover back_cover fan light lamp trimmer mug bottle flask plate pan cooker blender bedsheet bed_sheet pillow curtain blanket toy toys doll book honey modhu ghee khejur tea set
    jersey frock skirt top tops scarf gown lehenga coat blazer socks gloves bangles nupur payel comb brush mat carpet mobile_cover stand tripod camera kettle iron jug juicer rice_cooker cushion wall_clock clock vase frame sharee_ta kombol bedcover mosari
    | প্রোডাক্ট পণ্য প্রডাক্ট আইটেম জামা ড্রেস শাড়ি পাঞ্জাবি সালোয়ার কামিজ থ্রিপিস থ্রি_পিস টুপিস কুর্তি বোরকা আবায়া হিজাব ওড়না শার্ট টিশার্ট টি_শার্ট পোলো প্যান্ট জিন্স হুডি জ্যাকেট সোয়েটার শাল লুঙ্গি জুতা স্যান্ডেল কেডস ব্যাগ পার্স মানিব্যাগ বেল্ট ঘড়ি চশমা আংটি
    নেকলেস কানের_দুল চুড়ি ক্রিম সিরাম ফেসওয়াশ লিপস্টিক লোশন শ্যাম্পু পারফিউম আতর তেল সাবান পাউডার হেডফোন ইয়ারফোন চার্জার পাওয়ার_ব্যাংক স্পিকার কভার ফ্যান লাইট ট্রিমার মগ বোতল প্লেট ব্লেন্ডার বেডশিট বালিশ পর্দা কম্বল খেলনা পুতুল বই মধু ঘি খেজুর চা সেট
    জার্সি ফ্রক গাউন লেহেঙ্গা ব্লেজার মোজা কেটলি আয়রন কুকার ঘড়িটা জিনিস জিনিসটা মোবাইল_কভার`,
};
