// Number words by value (facts on language, 2.3). Left out: baro (also "big"), at and pas (also English or "near"), ar ("and").
export const NUMBER_WORDS: Record<string, number> = Object.fromEntries(
  (
    [
      [1, 'উগ্গা উগগা একগা ugga uggo ek ak akta ekta ekti aktai ektai এক একটা একটি একখানা ekjon একটাই one single arekta arekti arek আরেকটা আরেকটি আরেক'],
      [2, 'দুগা দুইগা duga duiga dui duita duto duti duitai duitta dutai দুই দুইটা দুটো দুটি দুটা দুইটি দুইটাই two couple'],
      [3, 'তিনগা tinga tin tinta tinti তিন তিনটা তিনটি তিনটে three'],
      [4, 'চাইর চাইরটা চাইরগা char charta charti chaar চার চারটা চারটি four'],
      [5, 'pach pachta panch pas_ta pachti পাঁচ পাঁচটা পাঁচটি পাচটা five'],
      [6, 'choy choyta soyta soy choi choita ছয় ছয়টা ছয়টি six'],
      [7, 'sat satta shat shatta satti সাত সাতটা সাতটি seven'],
      [8, 'aat atta aatta আট আটটা আটটি eight'],
      [9, 'noyta noita নয়টা নয়টি nine'],
      [10, 'dosh dos dash doshta dosta দশ দশটা দশটি ten'],
      [11, 'egaro egarota এগারো এগারোটা eleven'],
      [12, 'barota বারো বারোটা twelve'],
      [13, 'terota তেরোটা thirteen'],
      [14, 'choddo choddota চৌদ্দ চৌদ্দটা fourteen'],
      [15, 'ponero ponerota poneroti পনেরো পনেরটা পনেরোটা পনেরোটি fifteen'],
      [16, 'sholo sholota ষোলো ষোলটা sixteen'],
      [18, 'atharo atharota আঠারো আঠারোটা eighteen'],
      [20, 'bish kuri বিশ কুড়ি বিশটা twenty'],
      [25, 'pochish pochishta পঁচিশ পঁচিশটা'],
      [30, 'trish tirish trishta ত্রিশ ত্রিশটা thirty'],
      [40, 'chollish chollishta চল্লিশ চল্লিশটা forty'],
      [50, 'ponchash ponchas ponchashta পঞ্চাশ পঞ্চাশটা fifty'],
      [0.5, 'aadha adha hap আধা হাফ half'],
      [1.25, 'sowa shoa soa সোয়া'],
      [1.5, 'der dere দেড়'],
      [2.5, 'arai adai আড়াই'],
      [150, 'dersho dershow দেড়শ দেড়শো'],
      [200, 'duisho dusho duishoo দুইশ দুইশো দুশো'],
      [300, 'tinsho tinshoo তিনশ তিনশো'],
      [500, 'pachsho pachso panchsho পাঁচশ পাঁচশো'],
      [250, 'araisho arhaisho আড়াইশ আড়াইশো'],
    ] as const
  ).flatMap(([value, list]) => list.split(' ').map((word) => [word.normalize('NFC'), value] as const)),
);

/** Words after a number that make it a count, with what one of them counts for. */
export const COUNT_UNITS: Record<string, number> = Object.fromEntries(
  (
    [
      [1, 'ta ti to tao tai ter pcs pc pis piece pieces pis pcsh ps set sets pair pairs copy packet box khana টা টি টো টাই পিস পিচ খানা সেট প্যাকেট বক্স জন kg kilo keji কেজি'],
      [0.25, 'poya powa poa পোয়া'],
      [2, 'jora jura joda জোড়া'],
      [4, 'hali হালি'],
      [12, 'dozen dozon dojon ডজন'],
      [40, 'mon মণ'],
    ] as const
  ).flatMap(([value, list]) => list.split(' ').map((word) => [word.normalize('NFC'), value] as const)),
);

/** Words after a number that make it something else than a count of things. */
export const OTHER_UNITS = `taka tk bdt takar takay takate tky tkr টাকা টাকার টাকায় ৳ din days day diner দিন দিনের দিনে week weeks soptaho সপ্তাহ mash month months মাস hour hours ghonta ঘন্টা ঘণ্টা bochor years year yr বছর বছরের inch inches ইঞ্চি number no নাম্বার নম্বর নং
size সাইজ ml mah gb gm gram গ্রাম মিলি percent % k hajar hazar হাজার sho শত শ lakh লাখ am pm minute min road rd রোড sector সেক্টর tola তলা bar বার বারের baar rat raat রাত kg_ml watt w volt feet ft goj গজ`;
