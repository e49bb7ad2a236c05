/** Goods nobody can send without knowing a size. Sarees, bags, cosmetics and gadgets are not among them. */
export const SIZED_GOODS =
  /(?<![\p{L}\p{M}])(?:t-?\s?shirts?|tshirts?|shirts?|polos?|panjabi|punjabi|pants?|trousers?|jeans|hood(?:y|ie)s?|jackets?|sweaters?|jerseys?|kurtis?|kurtas?|dress(?:es)?|frocks?|gowns?|borka|burka|abaya|blazers?|coats?|shoes?|sneakers?|sandals?|heels|loafers?|juta|keds|lehenga|salwar|kameez|bra|leggings|tights|jubba|jubbas|thobe|payjama|pajama|palazzo|blouse|skirt|sweatshirts?|loafer|boots?|জুব্বা|পায়জামা|ব্লাউজ|লেগিংস|পাঞ্জাবি|শার্ট|টি-?শার্ট|পোলো|প্যান্ট|জিন্স|হুডি|জ্যাকেট|সোয়েটার|জার্সি|কুর্তি|ড্রেস|ফ্রক|গাউন|বোরকা|আবায়া|ব্লেজার|জুতা|স্যান্ডেল|কেডস|লেহেঙ্গা)(?![\p{L}\p{M}])/iu;

/** A product name that already says its size or colour choice: "Polo (M, L, XL)" leaves one open, "Hoodie XL" does not. */
export const OPEN_CHOICE = /(?:[smlx]{1,4}|[0-9]{2})\s*[,/|–-]\s*(?:[smlx]{1,4}|[0-9]{2})(?![\p{L}0-9])|\b(?:colou?rs|sizes|variants|shades)\b/iu;
