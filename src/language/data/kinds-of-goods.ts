/** Goods that come in kinds called by what is in them: "soap neem", "achar jolpai", "chal miniket". */
export const GOODS_OF_KINDS = `soap saban oil tel shampoo facewash wash pack mask scrub gel perfume attar ator candle candles mombati incense agarbati sticks achar pickle honey modhu
tea cha juice sherbet cake pastry pizza burger biscuit biscuits cookies chips chanachur bar bars balm spray serum lotion icecream milkshake doi yogurt chal rice khejur dates dal gur shutki sutki chara guide boi book books
সাবান তেল শ্যাম্পু ফেসওয়াশ ওয়াশ প্যাক মাস্ক স্ক্রাব আতর পারফিউম মোমবাতি আগরবাতি আচার মধু চা জুস কেক পিজ্জা বিস্কুট চিপস চানাচুর দই চাল খেজুর গুড় শুটকি চারা গাইড বই সিরাম লোশন আইসক্রিম`;

/** What such a kind is called by. Words that are goods of their own elsewhere: only behind their goods do they tell a kind. */
export const KINDS_IN_GOODS = `neem nim haldi aloe aloevera charcoal lebu lemon golap rose mint pudina vanilla chocolate mango am jolpai tetul boroi chalta roshun rosun garlic strawberry coconut narikel peanut almond badam lavender
sandalwood chandan multani onion peyaj amla niacinamide oud musk ocean amber jasmine beli tuna chicken beef mutton cherry orange komola ginger ada masala bangla english math ajwa mariyam medjool sukkari nazirshail miniket
chinigura katarivog loitta chingri kagji elachi tok mishti misti nonta jhal jhola patali phul sorisha lichu kalojira methi amloki kori
নিম হলুদ অ্যালোভেরা লেবু গোলাপ পুদিনা ভ্যানিলা চকলেট আম জলপাই তেঁতুল বরই চালতা রসুন স্ট্রবেরি নারিকেল বাদাম চন্দন মুলতানি পেঁয়াজ আমলকি আমলকী উদ কস্তুরী বেলি আদা মসলা বাংলা ইংরেজি গণিত আজওয়া মরিয়ম মেডজুল সুক্কারি
নাজিরশাইল মিনিকেট চিনিগুঁড়া লইট্টা চিংড়ি কাগজি টক মিষ্টি নোনতা ঝাল ঝোলা পাটালি কালোজিরা মেথি`;
