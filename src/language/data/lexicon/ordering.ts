// Wanting, ordering, giving data, changing, cancelling, giving back.
export const ORDERING: Record<string, string> = {
  order: 'order orders ordering odder booking | অর্ডার বুকিং অডার ওর্ডার অরডার অর্ডারটা অর্ডারের অর্ডারে',
  want: `niye_nilam niye_nicchi nilam_ami | নিয়ে_নিলাম নিয়ে_নিচ্ছি put_me_down one_for_me ill_go_with i_go_with get_me sold_to_me save_one_for hold_one_for amar_lagbe amar_chai nibo_eta wish_to_buy planning_to_buy looking_to_buy i_choose go_for kinbo_ami order_korte_chacchilam order_ta_korte nite_chacchilam order_diye_dilam make_an_order make_order place_my_order place_order place_the_order | আমার_চাই আমার_লাগবে নিয়ে_নিব নিয়ে_নেব নিতে_চাচ্ছিলাম অর্ডার_দিতে_চাই অর্ডার_করতে_চাচ্ছি নিবোই nibo nite_chai nite_chacchi nite_chaitesi nite_chachhi chai chacchi kinbo kinte_chai kinte_chacchi want wanna would_like id_like i_would_love ill_take i_will_take ill_have
    ill_buy i_will_buy interested take_it buy purchase get_one nicchi nitesi nitechi order_korbo order_korte_chai order_dibo order_dite_chai i_take keep_one keep_aside grab_one sign_me_up count_me_in
    need_one need_two need_it need_this i_need buying id_love nitam_chai nibo_ami nilam_ekta nitam | নিব নিবো নেব নেবো নিতে_চাই নিতে_চাচ্ছি চাই চাচ্ছি কিনব কিনবো কিনতে_চাই কিনতে_চাচ্ছি নিচ্ছি নিতেছি অর্ডার_করব অর্ডার_করবো অর্ডার_দিব অর্ডার_করতে_চাই নিতে_চাইতেছি কিনে_নেব`,
  need: 'lagbe dorkar need proyojon must_have | লাগবে দরকার প্রয়োজন লাগবো',
  confirm: `confirm confirmed confirming confirm_kore nishchit final_koren book_it book_korun book_koren book_kore book place_it go_ahead proceed reserve finalise finalize order_rakhen order_niye_nen
    | কনফার্ম নিশ্চিত কনফর্ম কনফ্রাম বুক_করে বুক_করুন বুক_করেন অর্ডার_নেন অর্ডার_নিন`,
  yes: 'ha ji yes ok okay thik_ache accha sure yep yeah hum hmm alright fine right  thik | হ্যাঁ জি জ্বি ঠিক_আছে আচ্ছা ওকে হ্যা হুম ঠিক হা জ্বী ওকেই',
  send_me: `pathan pathay_den pathiye_den pathiye_diyen pathaiyen pathaiya_den pathaya_den pathaye_den pathiye_din parcel_koren parcel_kore_den courier_koren send_me ship_it deliver_it send_it please_send
    pathaben patay_den pathaite_paren kore_den_amake | পাঠান পাঠিয়ে_দেন পাঠাবেন পাঠিয়ে_দিন পাঠায়_দেন পাঠায়া_দেন পাঠিয়ে_দিয়েন পাঠাইয়া_দেন পাঠাইয়েন পাঠায়ে_দেন পার্সেল_করেন পার্সেল_করে_দিন`,
  give: 'den dio diyo diben diyen din dite dao give provide diben_ki deben | দেন দিও দিয়ো দিবেন দিন দিয়েন দিতে দেবেন দাও দিয়ে_দেন',
  how_order: `what_details_do ready_to_order ki_tottho ki_ki_tottho ki_ki_dite what_info what_information place_an_order order_korte_hole order_korte_hoy order_dite_ki order_korbo_kivabe order_kivabe kivabe_kinte how_should_i_order steps_for_ordering | কি_কি_তথ্য কী_কী_তথ্য কি_তথ্য তথ্য_দিতে অর্ডার_কিভাবে অর্ডার_করতে_হলে অর্ডার_করতে_কি অর্ডার_দিতে_হলে order_process order_procedure ordering_process kivabe_order kivabe_nibo kivabe_kinbo kivabe_pabo order_korte_ki how_to_order how_do_i_order how_can_i_order how_to_buy how_do_i_buy how_can_i_buy
    how_to_get ki_ki_lagbe order_korar_niyom order_link niyom_ki what_do_i_need_to_do steps_to_order how_can_i_get kivabe_kina order_korte_hoy_kivabe |
    কিভাবে_অর্ডার কীভাবে_অর্ডার কিভাবে_নিব কিভাবে_পাব কিভাবে_কিনব অর্ডার_করার_নিয়ম কি_কি_লাগবে কীভাবে_কিনব কেমনে_অর্ডার কেমনে_নিব কিভাবে_কিনতে`,
  ordered: `i_placed_an placed_my_order have_placed kora_order order_kora order_er_ki order_korechi order_korechilam order_korlam order_korsilam order_diyechi order_disilam order_dilam ordered  order_placed placed_order i_placed order_kora_chilo order_korechi_je booked
    order_number order_no order_id invoice | অর্ডার_করেছি অর্ডার_করছি অর্ডার_করলাম অর্ডার_দিয়েছি অর্ডার_করেছিলাম অর্ডার_দিছি অর্ডার_দিয়েছিলাম অর্ডার_দিলাম অর্ডার_করছিলাম অর্ডার_নাম্বার অর্ডার_নম্বর`,
  if_order: `order_korle order_dile order_korley order_korbo_kobe if_i_order ordering_today order_today order_now if_ordered after_ordering after_order order_korar_por ekhon_order aj_order ajke_order once_i_order upon_order |
    অর্ডার_করলে অর্ডার_দিলে অর্ডার_করার_পর আজ_অর্ডার এখন_অর্ডার আজকে_অর্ডার`,
  cancel: `off_kore off_koren order_off bad_diye_den bad_diye_diyen bad_diye_dao nite_parbo_na nite_parchi_na nite_partesi_na cant_take cannot_take wont_take wont_be_taking not_taking wont_be_able_to_take backing_out pull_out off_kore_den order_tule_nen dont_process do_not_process dont_confirm | নিতে_পারছি_না নিতে_পারব_না নিতে_পারবো_না নিতেছি_না নিচ্ছি_না অফ_করে cancel canceled cancelled cancelling cancellation batil bad_den bad_diyen bad_dei bad_din call_off withdraw scrap_the drop_the_order drop_my_order order_bad nakoch delete_my_order void_my stop_the_order stop_my_order |
    বাতিল ক্যান্সেল কেনসেল ক্যানসেল কেন্সেল বাদ_দেন বাদ_দিন বাদ_দিয়েন বাদ_দিতে বাদ_দিয়ে_দেন ক্যান্সাল`,
  change_mind: 'mon_change change_my_mind changed_my_mind mind_change changed_mind mot_bodle no_longer_need no_longer_want no_longer_interested mon_ghure sorry_nibo | মন_চেঞ্জ মত_বদলে মত_পাল্টে মন_বদলে',
  dont_send: 'pathaben_na pathaiyen_na pathaien_na pathan_na do_not_ship dont_ship dont_send do_not_send dont_deliver do_not_deliver do_not_dispatch dont_dispatch pathanor_dorkar_nai send_korben_na hold_off | পাঠাবেন_না পাঠাইয়েন_না পাঠায়েন_না পাঠাইয়েন_না পাঠানোর_দরকার_নাই পাঠিয়েন_না',
  not_now: 'pore_nibo pore_janabo pore_nebo maybe_later some_other_time porer_mashe_nibo ekhon_na ekhon_nibo_na another_time | পরে_নিব পরে_নেব পরে_জানাব এখন_না এখন_নিব_না',
  change: `correct make_that actually_make correction thikana_change change changing changed_to change_kore update edit correct_the modify switch swap swapped bodle bodlate bodlabo bodlaben bodlay bodlaiya poriborton alter amend revise move_it push_back shift_the make_it
    make_that kore_den_order thik_kore_den songshodhon thik_kore_diyen change_korte rather_have instead_make adjust |
    চেঞ্জ পরিবর্তন বদলাতে বদলান বদলানো বদলাবেন বদলাব পাল্টাতে পাল্টান আপডেট সংশোধন বদলে ঠিক_করে_দেন ঠিক_করে_দিন এডিট পাল্টাবেন পরিবর্তণ`,
  instead: `er_jaygay r_jaygay bodole_diyen not_the poriborte bodole er_bodole jaygay jaygai instead rather_than na_diye na_diya bad_diye chere in_place_of not_the poriborte_den r_jaygay |
    বদলে এর_বদলে জায়গায় না_দিয়ে পরিবর্তে না_দিয়া বাদে বাদ_দিয়ে`,
  add_more: `add_kore add_koren add_one add_another arekta aro_ekta aro_duita barano bariye barate one_more another_one include_one also_add add_two ar_ekta aro_1_ta sathe_arekta ekta_beshi add_a extra_one |
    অ্যাড আরেকটা আরো_একটা আরও_একটা বাড়িয়ে যোগ এড_করে এড_করেন আরো_১টা আরও_১টা`,
  fewer: 'komiye_ekta ekta_bad remove_one ekta_kom kom_diyen_ekta take_out remove_the only_one_instead | একটা_বাদ একটা_কম কমিয়ে_একটা',
  wrong: 'vul mistake mistakenly incorrect wrong typo wrongly | ভুল ভূল ভুলে',
  notun: 'notun new_address new_number notunta another_address another_number onno_number onno_address ager_ta different_address onno_thikana my_office | নতুন নতুনটা অন্য_ঠিকানায় অন্য_ঠিকানা অন্য_নাম্বার নতুন_ঠিকানা',
  postpone: `pichiye pichiye_den date_pichiye tarikh_pichiye ektu_pore_diyen | পিছিয়ে পিছিয়ে_দেন পিছায় pore_diyen pore_nen postpone delivery_date later_date date_change din_pore_den din_pore_diyen din_pore_pathan reschedule after_eid shukrobar_diyen deliver_it_after deliver_after delay_the_delivery send_it_later |
    পরে_দিয়েন পরে_পাঠান পরে_পাঠাবেন পরে_দিবেন দিন_পরে_দেন দিন_পর_দিয়েন`,
  date: 'date tarikh time_slot | তারিখ',
  return: 'send_this_back sending_it_back sending_back give_back take_back ferot_neya ferot_pathate ferot_pathabo ferot_dibo ferot_newa | ফেরত_নেওয়া ফেরত_পাঠাতে return returned returning ferot ferot_dite ferot_nen ferot_niben send_back send_it_back give_it_back return_korte take_it_back ferot_nin | ফেরত রিটার্ন ফেরৎ রিটান',
  refund: `back_den back_chai taka_back_den taka_ferat taka_ta_back money_returned give_my_money pay_me_back reimburse reimbursement taka_ferot_chai | টাকা_ফেরত_চাই টাকা_ব্যাক_দেন ব্যাক_দেন টাকাটা_ব্যাক refund refunded money_back taka_ferot ferot_taka get_my_money_back return_my_money taka_back my_money_back give_me_back_my_money taka_ta_ferot taka_fert back_taka | রিফান্ড টাকা_ফেরত টাকা_ব্যাক টাকাটা_ফেরত টাকা_ফেরৎ`,
  exchange: `bodlaite_chai bodlate_chai palta_palti bodla_bodli different_size_please boro_size_er | ওয়ারেন্টিতে_বদলে বদলাইতে বদলে_দিবেন_কি exchange exchanged replace replaced replacement replacing palte paltay paltaiya paltano bodlaye_den bodle_den bodle_niben bodlay_den bodlano_jabe bodlaite notunta_den swap_for_bigger trade_in bodol korar_bodole |
    এক্সচেঞ্জ রিপ্লেস রিপ্লেসমেন্ট পাল্টে পাল্টায় পাল্টানো বদলে_দেন বদলিয়ে বদলায়_দেন বদলে_দিবেন বদলানো_যাবে পালটে পাল্টিয়ে বদল চেঞ্জ_করে_দিবেন`,
  policy: 'policy policies rules niyom terms condition | পলিসি নিয়ম শর্ত',
  if_bad: 'pochondo_na_hole valo_na_hole na_hole na_lagle if_i_dont_like if_not_good if_it_doesnt if_size_na problem_hole somossa_hole if_it_does_not size_na_hole na_mille nosto_hole kharap_hole vanga_hole | পছন্দ_না_হলে ভালো_না_হলে না_হলে না_লাগলে সমস্যা_হলে নষ্ট_হলে না_মিললে খারাপ_হলে',
  fit: 'fit fits fitting fitted gaye_lage | ফিট গায়ে_লাগে',
  wrong_fit: `size_choto size_boro choto_hoye boro_hoye choto_hoyeche boro_hoyeche choto_hoise too_small too_big too_tight too_loose size_hoy_nai size_hoyni size_hoini size_hoi_nai size_mileni tight_hoye tight_hoy dhila | সাইজ_ছোট সাইজ_বড় ছোট_হয়েছে বড়_হয়েছে ছোট_হয়ে বড়_হয়ে সাইজ_হয়নি সাইজ_হয়_নাই ছোট_হইছে টাইট_হয় সাইজে_হয়_নাই`,
  said_before: `i_ordered likhchilam likhechilam bolechilam bolsilam disilam diyechilam likhsilam i_wrote i_said i_selected i_chose_the | লিখেছিলাম বলেছিলাম দিয়েছিলাম`,
  can_get: `can_i_get can_i_have may_i_have could_i_get could_i_have may_i_get`,
};
