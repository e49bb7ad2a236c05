// Price, stock and what a product is like.
export const TRADE: Record<string, string> = {
  price: `price_list pricelist rate_list কিনতে_খরচ কিনতে_কত_খরচ কত_খরচ kinte_khoroch prc dam price prices pp mullo cost costs costing pricing amount damta priced cost_me dor_dam set_back quote |
    দাম প্রাইস প্রাইজ মূল্য দাম_কত দর প্রাইসটা প্রাইচ দামটা`,
  rate: 'rate rates ret | রেট',
  charge_you: 'go_for what_do_you_charge you_want_for would_it_cost will_it_cost price_range    bikri_korchen bikri | কত_দিয়ে come_to comes_to  going_rate value_koto beche bechtesen becheken |   বেচেন বিক্রি_করছেন বিক্রি pore_porbe porbe pore niben nicchen nen porbe_koto ashbe_koto rakhben rakhtesen going_for selling_for sell_for asking_for charge_for | পড়বে পরবে পড়ে নিবেন নেন নিচ্ছেন রাখবেন রাখছেন পড়তেছে',
  money: 'money taka tk bdt takar taka_ta bucks dollars | টাকা টাকার ৳ টাকায়',
  total: 'in_total full_bill bill_koto mot_bill mot_dam mile_koto | সব_মিলে delivery_soho delivery_charge_soho including_delivery with_delivery charge_soho soho sob_soho | ডেলিভারি_সহ ডেলিভারিসহ চার্জসহ চার্জ_সহ সবমিলিয়ে mot total totally sob_mile sob_mila all_together altogether sum_total | মোট সব_মিলিয়ে টোটাল সর্বমোট সব_মিলায়া',
  inbox: 'inbox dm ib inb pm inboxed msg_me message_me text_me messenger_e | ইনবক্স ইনবক্সে ডিএম মেসেজ_দেন',
  less: `kombe komben kombena komate_parben | কমবে_না drop bring_the_price little_less some_discount reduce_the shave_off go_lower do_better komaben komao lower_the cheaper_than kisu_kom aro_kom less_price kom_rakhen kom_rakha | কম_রাখেন কম_রাখা কম_হবে আরেকটু_কম কিছু_কম kom kome komiye komaia komay komai komalei komate kichu_kom lower reduce reduced cheaper cheap_price lower_price better_price best_price
    knock_off less come_down bring_down rate_kom special_price good_price good_deal better_deal some_less | কম কমে কমান কমাবেন কমিয়ে কমায় কমানো কমাইয়া কমাতে কমায়ে কমেন কমবে কমাইয়ে`,
  discount: 'regular_customer student_discount loyalty cashback cash_back percent_discount concession | রেগুলার_কাস্টমার স্টুডেন্ট ক্যাশব্যাক discount discounts chhar char_ase chad char_diben percent_off | ডিসকাউন্ট ডিস্কাউন্ট ছাড়',
  offer: 'offer offers sale offer_ta flash_sale eid_offer campaign combo combo_offer | অফার সেল কম্বো',
  until: 'porjonto end ends ending expire expires over valid last_date till_when shesh_hobe cholbe thakbe run_until running going_on | পর্যন্ত শেষ_হবে চলবে থাকবে চলছে মেয়াদ',
  coupon: 'coupon promo voucher promo_code coupon_code discount_code gift_voucher | কুপন ভাউচার প্রোমো',
  last_price: `final_koto final_kotoy kotote_diben koto_rakhben koto_rakha koto_porjonto best_price bhalo_dam bottom_price rock_bottom | কত_রাখবেন কত_রাখা_যাবে ফাইনাল_কত কততে last_price last_dam last_koto last_rate final_price sesh_dam shesh_dam sesh_koto lowest lowest_price last_kotoy final_dam best_you_can bottom_line
    last_koto_hole kom_er_moddhe_koto minimum_koto kotoy_diben koto_hole_diben koto_hole koto_te_diben one_price | শেষ_দাম লাস্ট লাস্ট_প্রাইস শেষ_কত সর্বনিম্ন ফাইনাল_প্রাইস কত_হলে কততে_দিবেন সর্বশেষ_দাম ফিক্সড_প্রাইস_কত`,
  fixed: 'fixed fixed_price fix_price ek_dam negotiable negotiate negotiation haggle dordam damadami | ফিক্সড ফিক্স একদাম একদর দামাদামি দরদাম দরকষাকষি',
  expensive: `eto_dam eto_taka rather_high bit_high quite_high kind_of_high price_tag_is dam_besi khub_beshi beshi_bolchen beshi_bolsen dam_ta_onek pocket_e | এত_দাম এতো_দাম এত_টাকা দাম_একটু_বেশি বেশি_বলছেন দাম_খুব_বেশি beshi_dam dam_beshi dami expensive costly pricey overpriced high_price too_much too_high steep dam_ta_beshi dam_onek dam_to_onek price_beshi beshi_chaichen
    beshi_chaisen beshi_hoye out_of_budget over_my_budget beshi_mone_hocche beshi_hoye_gelo beshi_hoye_jay | দাম_বেশি বেশি_দাম দামি চড়া বেশি_চাইছেন বেশি_হয়ে বেশি_চাচ্ছেন দাম_টা_বেশি বেশি_মনে বেশি_মনে_হচ্ছে`,
  much: 'onek beshi khub very so too really | অনেক বেশি খুব এত',
  budget: 'budget afford shamortho | বাজেট সামর্থ্য',
  elsewhere: `cheaper_on on_daraz baire_kom baire_to baire_onek others_are others_sell same_thing_is same_product_is someone_else_is other_seller arek_page arek_jaygay onno_rakhtese | দারাজে আরেক_পেজে আরেক_জায়গায় বাইরে_কম অন্য_এক_পেজে onno_page onno_jaygay onno_dokan onno_page_e other_page other_pages other_shop other_shops another_page elsewhere bazare daraz_e other_sellers another_shop market_price
    | অন্য_পেজ অন্য_জায়গায় অন্য_পেইজ অন্য_দোকান অন্য_পেজে অন্য_পেইজে বাজারে অন্যরা অন্য_জায়গা`,
  let_go: 'rakhen rakha rakhun rakha_jabe rakha_jay rakhte_parben | রাখেন রাখা রাখুন রাখবেন রাখতে',
  deal: 'deal tahole_nibo hole_nibo dile_nibo nile_nibo will_you_take would_you_take hole_nitam dile_nitam hole_den dile_nilam hoile_nibo | হলে_নিব দিলে_নিব দিলে_নেব হলে_নেব তাহলে_নিব হলে_নিতাম',
  if_take: 'nile nile_ki niley kinle niyle if_i_buy if_i_take if_i_get buying_two buying_three taking_two ekshathe_nile  bulk_buy | নিলে কিনলে নিলেই',
  stock: `ready_stock pre_order preorder still_available still_got come_back coming_back_in in_hand stock_ache shesh_naki shesh_hoye ki_ache_ekhono | রেডি_স্টক প্রি_অর্ডার শেষ_নাকি শেষ_হয়ে stock in_stock available availability restock restocked restocking sold_out out_of_stock left_in up_for_grabs stock_e abar_asbe abar_anben back_in any_left
    pieces_left stock_out | স্টক এভেইলেবল এভেলেবল এভেইলএবল অ্যাভেইলেবল স্টকে স্টকআউট স্টক_আউট আবার_আসবে আবার_আনবেন এভেলেবেল`,
  have: 'ache  have has got carry do_you_sell do_you_have pawa_jabe pawa_jay paoa_jabe paoa_jay mile milbe sell | আছে পাওয়া_যাবে পাওয়া_যায় আছেনি আসে মিলবে',
  will_be: 'hobe hoy come_in comes_in does_it_come | হবে হবেনা হয়',
  size: `size sizes measurement measurements  long lombha lomba        map      free_size plus_size
    how_big how_tall | সাইজ সাইজের মাপ লম্বা হাতা ইঞ্চি চেস্ট কোমর লং সাইয বডি লেংথ ঘের`,
  color: 'color colour colours shade shades kalarer rong colors tone other_colour other_colours onno_color | কালার রং রঙ কালারের রঙের কালারটা শেড কালর কলার',
  material: `fabric fabrics material suti cotton georgette silk linen leather polyester rexine made_of made_from what_type_of_cloth kaporer_man lining viscose denim jorjet
    wooden steel gold_plated stretchable transparent thick thin patla mota norom | সুতি জর্জেট সিল্ক লিনেন ফেব্রিক লেদার চামড়া কটন ম্যাটেরিয়াল আস্তর ভিসকস পাতলা মোটা নরম`,
  cloth: ' kapor cloth | কাপড়',
  original: `original genuine authentic copy master_copy asol nokol duplicate replica intact made_in china_product country_of_origin brand_er first_copy |
    অরিজিনাল আসল নকল কপি মাস্টার_কপি অথেনটিক অরজিনাল ব্র্যান্ডের ইন্ট্যাক্ট জেনুইন`,
  quality: 'quality kemon_quality man_kemon durable long_lasting tikbe lasting koto_din_tikbe last_long sturdy tekshoi | কোয়ালিটি মান টিকবে টেকসই গুণগত কুয়ালিটি',
  warranty: 'warranty guarantee guaranty garanti guarranty waranty | ওয়ারেন্টি গ্যারান্টি ওয়ারান্টি গেরান্টি',
  details: `bebohar_kora bebohar_korte bebohar_korle use_korte use_kora use_korle kivabe_bebohar | ব্যবহার_করা ব্যবহার_করতে ব্যবহার_করলে ব্যবহারের_নিয়ম কিভাবে_ব্যবহার machine_wash washing dhowa_jabe dhoya_jabe  charge_thake charge_koto_khon kon_deshi kon_desher country warranty_card instruction installation set_up expiry_date halal organic compatible support supports fast_charging bluetooth zip zipper pocket button hood_ache lining_ache astor_ache | ধোয়া_যাবে চার্জ_কতক্ষণ চার্জ_থাকে কোন_দেশের কোন_দেশি দেশি বিদেশি মেশিনে_ধোয়া কিসের_তৈরি ব্লুটুথ পকেট battery_backup backup how_does_it wash wash_korle care_instruction side_effect_ache power wattage guarantee_card storage processor rgb cable_length how_many_pieces ki_ki_ache ki_diye separate separately | ব্যাকআপ কি_কি_আছে কি_দিয়ে কী_দিয়ে ওয়াশ details detail detailes bistarito specification specifications specs features feature description ingredients ingredient expiry expired_date mfg weight ojon
    battery charge_thake mah capacity waterproof washable water_proof ram model version manual how_does_it_work what_is_it kaj_ki kivabe_use uses included contain contains come_with comes_with
    | বিস্তারিত ডিটেইলস ডিটেলস ওজন ব্যাটারি উপাদান ওয়াটারপ্রুফ মেয়াদ মডেল ফিচার সাথে_কি কাজ_কি ব্যবহার_বিধি`,
  picture: `pic live_pic | লাইভ_ছবি আসল_ছবি chobi picture pictures photo photos video pics live_picture real_picture real_pic pichoner back_side closer_look original_chobi live_video |
    ছবি পিক ভিডিও ছবিগুলো ফটো পিছনের পেছনের`,
  show: 'dekhte_chai dekhaite_chai | দেখতে_চাই দেখাইতে dekhan dekhaben dekhte show see_more dekha_jabe dekhaite | দেখান দেখাবেন দেখতে দেখা_যাবে দেখাতে',
  suitable: `fit_someone run_small run_large true_to_size which_size what_size_should kon_size_nibo for_men for_women for_boys for_girls see_through | কোন_সাইজ কোন_সাইজটা ছেলেরা মেয়েরা what_age which_age age_limit suit suits suitable manabe manay upojogi skin twok tok toiler boyos bocchorer bochorer bachar bachchar baby babies kids year_old years_old  recommend_for oily dry_skin
    sensitive kar_jonno konta_nile konta_valo which_one_is_better which_is_better better_for good_for pregnant male_female unisex lagbe_naki | মানাবে উপযোগী ত্বক ত্বকের বাচ্চা বাচ্চাদের বয়স বছরের মানায় স্কিনে স্কিন বেবি কোনটা_ভালো ছেলেদের মেয়েদের`,
  colourfast: 'rong_uthbe rong_jabe rong_uthe rong_utha color_uthbe color_jabe color_uthe fade fades shrink bleed dhule colour_fade | রঙ_উঠবে রং_উঠবে রং_যাবে রঙ_যাবে কালার_উঠবে ধুলে',
  where_buy: 'kothay_pabo kothay_pawa kothay_paoa where_can_i_get where_to_buy where_can_i_buy kothay_kinte_pabo | কোথায়_পাব কোথায়_পাওয়া কই_পাব কোথায়_পাওয়া_যাবে',
  more_kinds: 'new_collection collection catalog catalogue aro_design design designs ar_ki_ki ar_kono onno_design aro_color variety models other_options print arrival new_arrival same_design | কালেকশন ডিজাইন ডিজাইনের ক্যাটালগ আর_কি_কি নতুন_কালেকশন',
  gift: 'gift_wrap gift_box box_soho | গিফট_বক্স',
  measure: `body body_koto | বডি hata chest waist hip inch inches mapa length width sleeve height size_chart how_tall how_wide how_big how_heavy heavy how_long_is koto_inch koto_lomba dimensions dimension diameter koto_ml koto_gram koto_kg koto_pis koto_pisher goj gauge liter litre | হাতা ইঞ্চি চেস্ট কোমর লেংথ কত_ইঞ্চি কত_লম্বা ঘের কত_এমএল কত_গ্রাম কত_পিস মাপ চওড়া`,
  for_me: `amar_jonno for_me amake_ekta amare_ekta | আমার_জন্য আমাকে_একটা আমারে_একটা আমাকে_একটি`,
  i_give: `dibo dite_pari dite_parbo nite_pari ill_give ill_pay i_can_pay i_can_do i_can_give can_do i_could_do my_offer dibo_ami_offer raji raji_achen agree accept_my would_you_accept would_you_do settle offering | দিবো দিব দেব দেবো দিতে_পারব দিতে_পারি রাজি নিতে_পারি`,
  about_it: `does_it is_it will_it does_this is_this will_this can_it can_this are_they are_these do_they does_the is_the eta_ki eita_ki egula_ki | এটা_কি এইটা_কি এগুলো_কি`,
  if_give: `dile hole if_you tahole if_its hoile | দিলে হলে হইলে তাহলে`,
};
