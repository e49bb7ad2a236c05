// Delivery, the order's whereabouts, payment and its disputes.
export const DELIVERY_AND_PAY: Record<string, string> = {
  delivery: `home_delivery_hobe basay_ese home_deliveri | বাসায়_এসে delivery deliver delivers delivered_to delivering shipping ship ships shipment home_delivery pathao steadfast redx sundarban courier courier_e sa_paribahan post_office
    dispatch_time delivary_man | ডেলিভারি ডেলিভারী কুরিয়ার কুরিয়ারে হোম_ডেলিভারি সুন্দরবন পাঠাও ডেলিবারি শিপিং স্টেডফাস্ট এসএ_পরিবহন ডেলিভারির`,
  send_to: 'send sending pathano_jabe pathate pathaite pathaben_ki pathano send_to post_to pathan_ki pathale | পাঠাতে পাঠানো পাঠানো_যাবে পাঠান পাঠালে পাঠাইতে',
  charge: 'charge charges fee fees khoroch courier_cost delivery_cost extra_taka_lagbe | চার্জ ফি খরচ চার্য',
  free_delivery: 'free_delivery delivery_free free_shipping free_home_delivery delivery_charge_free delivery_ki_free charge_free | ফ্রি_ডেলিভারি ডেলিভারি_ফ্রি ফ্রী_ডেলিভারি ডেলিভারি_চার্জ_ফ্রি',
  parcel: 'parcel parcels package packet | পার্সেল পারসেল পার্সেলটা প্যাকেজ',
  outside: 'baire vitore inside outside dhakar_baire gram_e village remote_area grame union para_gaye nationwide all_over_bangladesh sara_desh abroad bidesh | বাইরে ভিতরে ভেতরে গ্রামে গ্রামের বাহিরে সারাদেশে সারা_দেশে বিদেশে উপজেলায়',
  area_word: 'area areas zone location_e elaka elakay district_e | এলাকা এলাকায় জেলায়',
  get_it: 'pabo hate_pabo hate_paite hate_pete get_it reach_me reach arrive arrives asbe ashbe pouchabe pouchay pouche come receive_it be_here get_here get_my get_the | পাব পাবো হাতে_পাব হাতে_পেতে আসবে পৌঁছাবে পৌছাবে পৌঁছাতে পৌছাতে পাবেন পেতে পৌঁছে',
  take_time: 'take takes lagbe lagte_pare lage time_lagbe somoy_lagbe duration | লাগবে লাগে সময়_লাগবে',
  pay: 'payment pay paying payable checkout bill | পেমেন্ট পে পেমেন্টটা পরিশোধ',
  pay_method: `bkash nagad rocket upay card visa mastercard bank bank_account bank_transfer credit_card debit_card credit debit send_money cellfin amex mobile_banking dbbl online_payment digital_payment paypal personal_number merchant
    | বিকাশ নগদ রকেট উপায় কার্ড ব্যাংক বিকাশে নগদে কার্ডে সেন্ড_মানি ব্যাংকে মোবাইল_ব্যাংকিং`,
  cod: `cash_on_delivery cash_on cod hate_peye hate_paye product_peye product_paye hand_cash pay_on_delivery pay_when_i_receive pay_after pay_upon cash_on_hand product_hate_peye pete_taka dekhe_taka peye_taka peye_tarpor parcel_peye product_dekhe pay_at_the_door pay_at_my_door pay_when_it_arrives pay_after_receiving delivery_man_ke_taka cash_in_hand
    | ক্যাশ_অন_ডেলিভারি হাতে_পেয়ে ক্যাশ_অন সিওডি পণ্য_পেয়ে পেয়ে_টাকা দেখে_টাকা প্রোডাক্ট_পেয়ে`,
  advance: `half_now pay_half half_advance half_payment ardhek_age ordhek | অর্ধেক অর্ধেক_টাকা advance ogrim agrim age_taka agei_taka taka_age agey_taka upfront in_advance booking_money age_pay age_payment first_payment prepayment pay_first pay_before full_payment_age deposit | অগ্রিম অ্যাডভান্স এডভান্স আগে_টাকা আগে_পেমেন্ট এডভ্যান্স টাকা_আগে আগেই_টাকা`,
  emi: 'emi kisti kistite installment installments instalment instalments monthly_payment | কিস্তি কিস্তিতে ইএমআই',
  did: `korechi korlam korsilam diyechi dilam disilam pathaisi pathiyechi pathalam pathaichi pathaici pathailam patailam patiechi send_korechi pay_korechi sent made completed done paid transferred diye_diyechi dilam_to geche gese chole_geche complete diyechilam korechilam
    | করেছি করছি করলাম দিয়েছি দিছি দিলাম পাঠিয়েছি পাঠাইছি পাঠালাম করেছিলাম দিয়েছিলাম গেছে পাঠাইলাম করে_দিয়েছি করে_দিছি দিয়ে_দিছি দিয়ে_দিয়েছি`,
  paid: 'paid payment_done payment_korechi bkash_korechi nagad_korechi taka_pathaisi money_sent sent_the_money transferred trx trxid transaction transaction_id txnid payment_complete pay_kore_diyechi screenshot_dilam | ট্রানজেকশন ট্রানজেকশন_আইডি পেমেন্ট_করেছি বিকাশ_করেছি পেমেন্ট_কমপ্লিট',
  check_it: 'check check_koren verify verified confirm_koren dekhen dekhun dekhe_nen check_kore jachai recheck did_you_get_it see_if | চেক যাচাই দেখেন দেখুন চেক_করেন ভেরিফাই',
  got_it_q: 'peyechen paichen paisen received_it did_you_receive have_you_received pailen geche_ki | পেয়েছেন পাইছেন পাইছেন_কি',
  deducted: 'kete kete_nise kete_niyeche katse katlo kata_hoyeche deducted charged_me debited was_charged been_charged kete_gese charged billed took_money keteche | কেটে কাটছে কেটেছে কাটা_হয়েছে কেটে_নিয়েছে কেটে_নিছে কাটা',
  twice: 'dui_bar duibar dubar 2_bar twice double two_times doubly 2_times 2_bar_kore second_time again_charged | দুইবার দুবার ২_বার ডাবল দু_বার দুই_বার',
  overcharge: `extra_money extra_kete charged_extra_money more_money_than higher_than over_price rider_took beshi_nise beshi_niyeche beshi_nilo beshi_nisen beshi_niyechen beshi_nilen beshi_taka extra_nise extra_taka overcharged charged_more charged_me_more more_than beshi_rakhse beshi_rekheche beshi_kete beshi_kata extra_charge_kore ekstra higher_amount charged_extra took_extra asked_for_more beshi_chaise took_more beshi_dite_hoise
    | বেশি_নিয়েছে বেশি_নিছে বেশি_নিয়েছেন বেশি_নিলেন বেশি_রাখছে বেশি_কেটে বেশি_রেখেছে অতিরিক্ত_টাকা বেশি_নিলো বেশি_টাকা_নিয়েছে বেশি_টাকা_নিছে বেশি_টাকা`,
  block: 'block blocked block_kore block_marse | ব্লক',
  unseen: `show_korche_na dekhacche_na pending not_showing isnt_showing not_updated unpaid_dekhay due_dekhay not_reflected asheni_taka still_unpaid still_pending says_unpaid no_record pay_hoy_nai confirm_hoy_nai confirm_hoyni confirm_korchen_na confirm_koren_nai showing_unpaid no_confirmation shikar_korchen_na
    | দেখাচ্ছে_না পেন্ডিং কনফার্ম_হয়নি কনফার্ম_হয়_নাই দেখায়_না অস্বীকার স্বীকার_করছেন_না`,
  you_say: 'bolchen bolsen bolen_je bollen you_say you_said you_claim bolteche you_are_saying said_it_was bolechen boltese apnara_bolen you_told agreed | বলছেন বললেন বলেছেন বলতেছেন আপনারা_বলেন বলছে বলেন',
  took: 'niye niyechen nisen nilen nise nilo took taken taking_my after_taking niye_ekhon | নিয়ে নিয়েছেন নিছেন নিলেন নিয়েছে নিছে নিয়া',
  money_lost: `taka_mere mere_dise mere_diyeche mere_disen taka_maira atmoshat scam scammed scammer_der lost_my_money cheated_me_of stole_my_money stole taka_gayeb tk_mere taka_khaise taka_khaiya robbed my_money_is_gone money_is_gone ran_away_with taka_niye_palaise taka_niye_vagse where_is_my_money never_refunded
    | টাকা_মেরে মেরে_দিয়েছে মেরে_দিছে মেরে_দিলেন স্ক্যাম আত্মসাৎ টাকা_নিয়ে_পালিয়েছে টাকা_খেয়ে টাকা_গায়েব মেরে_খাইছে টাকা_মাইরা`,
  phone_off: 'phone_dhoren_na phone_dhore_na phone_off number_off call_dhore_na phone_dhorchen_na not_picking call_receive_koren_na wont_answer phone_bondho not_answering dont_pick switched_off | ফোন_ধরেন_না ফোন_ধরে_না ফোন_বন্ধ কল_ধরে_না ফোন_ধরছেন_না কল_ধরেন_না',
  track: 'tracking track tracking_id tracking_number consignment trace | ট্র্যাকিং ট্রাকিং ট্র্যাক কনসাইনমেন্ট',
  update: 'checking_on check_on following_up follow_up checking_about ki_obosta obosta koto_dur kotodur kina_janaben hoise_kina hoyeche_kina hoyeche_ki hoise_ki confirm_hoyeche confirm_hoise | হয়েছে_কিনা হইছে_কিনা হয়েছে_কি কনফার্ম_হয়েছে কত_দূর update updates khobor status obostha progress khoj khobor_ki whats_happening what_happened ki_holo kotodur kotdur ki_obostha how_far eta_of situation | আপডেট খবর স্ট্যাটাস অবস্থা কতদূর কি_হলো খোঁজ কী_হলো',
  shipped: `courier_e_dewa dewa_hoyeche deya_hoyeche diye_disen_courier left_the_warehouse has_been_dispatched courier_e_disen_ki | কুরিয়ারে_দেওয়া কুরিয়ারে_দেয়া কুরিয়ার_করা send_out sent_it_out send_it_out pathaye_diyechen pathiye_disen hand_over_korsen dispatch_korsen pathaisen pathiyechen pathaichen pathaicen pathano_hoyeche pathailen pathalen patiechen dispatched shipped been_sent sent_out been_sent_out handed_over pathaye_disen pathay_disen pathiye_diyechen courier_korsen courier_e_disen courier_korechen been_shipped on_the_way on_its_way send_korsen send_korechen out_for_delivery has_it_left ber_hoise have_you_sent did_you_send already_sent
    | পাঠিয়েছেন পাঠাইছেন পাঠানো_হয়েছে পাঠালেন পাঠিয়ে_দিয়েছেন পাঠাইছেন_কি কুরিয়ার_করেছেন কুরিয়ারে_দিয়েছেন পাঠায়_দিছেন পাঠাইসেন পাঠানো_হইছে পাঠিয়েছেন_কি`,
  receive: 'peyechi paisi pelam pai received receive got paichi peye_gechi arrived came hate_pailam pawa_hoise hate_peyechi ashche reached | পেয়েছি পাইছি পেলাম পাই পেয়েছে হাতে_পেয়েছি পেয়ে_গেছি পাইলাম আসছে এসেছে পাইসি পৌঁছেছে',
  no_receive: `paini pelam_na pailam_na ase_nai ashe_nai asheni aseni asloi_na ashlo_na aslo_na elo_na not_received not_arrived hasnt_arrived hasnt_come not_come never_came never_arrived not_yet_received nothing_received nothing_arrived no_sign_of seems_lost lost_in vanished disappeared pouchay_nai pouche_nai paitesi_na pacchi_na ashtese_na asche_na still_waiting
    | পাইনি পেলাম_না পাইলাম_না আসেনি আসে_নাই আসলো_না এলো_না পাচ্ছি_না আসছে_না পাইতেছি_না পৌঁছেনি আসল_না আসেনাই`,
  waiting: 'wait waiting opekkha boshe_achi opekkhay waited | অপেক্ষা অপেক্ষায় অপেক্ষা_করছি বসে_আছি',
  late: 'late deri delay delayed deri_hocche overdue too_long taking_so_long taking_forever eto_deri eto_din | দেরি লেট দেরী এতদিন এত_দিন এত_দেরি বিলম্ব',
  days_passed: 'din_hoilo din_hoye_gese din_par din_pare mash_par soptaho_par din_hoyese for_days for_weeks | দিন_পার সপ্তাহ_পার দিন_হয়ে_গেল din_hoye din_hoyeche din_hoye_gelo din_holo din_dhore din_age soptaho_hoye mash_hoye soptaho_hoyeche days_ago days_now weeks_ago week_ago been_days been_weeks days_and over_a_week more_than_a_week days_have_passed weeks_have days_since | দিন_হয়ে দিন_হয়েছে দিন_হলো দিন_হল দিন_ধরে দিন_আগে সপ্তাহ_হয়ে সপ্তাহ_হলো মাস_হয়ে সপ্তাহ_আগে দিন_হইছে',
  pay_again: `money_again pay_again paid_again asked_for_money again_asked abar_taka taka_abar baki_ache due_bolchen due_dekhay unpaid abar_payment | আবার_টাকা টাকা_আবার বাকি_আছে বাকি বকেয়া`,
  rider: `rider delivery_boy delivery_man deliveryman courier_man delivery_guy delivery_person | ডেলিভারি_ম্যান ডেলিভারিম্যান রাইডার ডেলিভারি_বয়`,
};
