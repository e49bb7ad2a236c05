import { couriersIn } from './couriers.js';
import { isDenied } from './denial.js';
import { pattern, words } from './pattern.js';
import { add, type Reading, sentenceOf } from './reading.js';

const DONE = words(
  'hoyeche|hoyese|hoise|hoyechilo|hoisilo|hoye geche|hoye gese|hoye gelo|done|complete|completed|successful|dekhacche|dekhache|dekhay|hoy nai|hoy ni|hoyni|hoini|হয়েছে|হয়ে গেছে|হয়ে গেল|সম্পন্ন|দেখাচ্ছে|হয় নাই|হয়নি|হয় নি',
);
const GIVEN_OVER = words(
  'deya|dewa|diyechi|diyesi|disi|diye disi|diye diyechi|handover|hand over|handed|joma|geche|gese|chole geche|দেওয়া(?!র)|দেয়া(?!র)|দিয়েছি|দিয়ে দিয়েছি|দিছি|হস্তান্তর|জমা|গেছে|চলে গেছে',
);
const COURIER = words('courier|curier|kuriar|কুরিয়ার');
const NEAR = '[^.!?।]{0,24}?';

/** How the state of an order is told: what has happened to it, not what will or what happens to every order. */
const TOLD: readonly (readonly [string, RegExp])[] = [
  [
    'delivered',
    pattern(
      `(?<!in )${words('deliver|delivery|delivered|delivery ta|ডেলিভারি|ডেলিভারী|ডেলিভার|ডেলিভার্ড')}\\s+(?:\\S+\\s+)?${DONE}|${words('has been|have been|was|is|been|marked|shows?|already|status')}\\s+(?:as\\s+)?${words('delivered|ডেলিভারড')}`,
    ),
  ],
  [
    'handed_over',
    pattern(
      `${COURIER}(?:\\s*(?:e|te|er kache|এ|ে))?\\s*${NEAR}${GIVEN_OVER}|${words('handed|given|passed')}\\s+(?:it\\s+)?(?:over\\s+)?to\\s+(?:the\\s+)?${words('courier|rider|delivery|pathao|steadfast|redx')}|${words('has been|have been|was|been')}\\s+${words('shipped|dispatched|sent')}|${words('parcel|order|পার্সেল|অর্ডার|প্যাকেট')}${NEAR}${words('rowna|রওনা')}`,
    ),
  ],
  [
    'in_delivery',
    pattern(
      `${COURIER}(?:\\s*(?:e|te|er kache|এ|ে))?\\s*${NEAR}${words('ache|ase|আছে')}|${words('out for delivery|in delivery|on the way|on its way')}|${words('parcel|order|পার্সেল|অর্ডার|প্যাকেট')}${NEAR}${words('pothe ache|rastay ache|rastai ache|পথে আছে|রাস্তায় আছে')}`,
    ),
  ],
  ['confirmed', pattern(`${words('confirm|confirmed|কনফার্ম|কনফার্মড')}\\s+(?:\\S+\\s+)?${DONE}`)],
  [
    'packed',
    pattern(
      `${words('pack|packing|packed|প্যাক|প্যাকিং|প্যাকড')}\\s+(?:\\S+\\s+)?${DONE}|${words('has been|have been|was|is|been')}\\s+packed`,
    ),
  ],
  [
    'cancelled',
    pattern(
      `${words('cancel|cancelled|canceled|batil|বাতিল|ক্যান্সেল')}\\s+(?:\\S+\\s+)?${DONE}|${words('has been|have been|was|is|been')}\\s+${words('cancelled|canceled')}`,
    ),
  ],
];

// What a condition or a promise speaks of has not happened: "deliver hoye gele", "once it is delivered", "will be".
const NOT_YET = pattern(
  words(
    'if|once|when|whether|kina|ki na|কিনা|কি না|after|before|until|unless|will|would|hole|hoile|hoye gele|pore|age|jodi|gele|হলে|হয়ে গেলে|পরে|আগে|যদি|গেলে|দিলে|dile|hobe|হবে|jabe|যাবে',
  ),
);
const ORDERED = pattern(
  words(
    'order|parcel|courier|delivery|delivered|deliver|packet|অর্ডার|পার্সেল|কুরিয়ার|ডেলিভারি|ডেলিভারী|ডেলিভার|প্যাকেট|shipped|dispatched|packed',
  ),
);

/** So far behind what was done its "not" may stand: "কুরিয়ারে দেওয়া হয়নি". */
const BEHIND = 8;
// "Not" glued to its verb.
const NOT_SO = pattern(words('hoyni|hoini|হয়নি'));

/** Where an order is said to be, and who is said to carry it. */
export function readProgress(reading: Reading): void {
  for (const clause of reading.clauses) {
    const asked = /^[^.!।\n]{0,3}\?/.test(reading.folded.slice(clause.end));
    const sentence = sentenceOf(reading, clause);
    if (!asked && !NOT_YET.test(clause.folded) && ORDERED.test(sentence))
      for (const [code, says] of TOLD) {
        const match = says.exec(clause.folded);
        if (match === null) continue;
        const start = clause.start + match.index;
        add(reading, clause, {
          kind: 'status',
          code,
          denied:
            isDenied(clause.folded) ||
            NOT_SO.test(clause.folded.slice(match.index, match.index + match[0].length + BEHIND)),
          start,
          end: start + match[0].length,
        });
      }
    if (isDenied(clause.folded)) continue;
    for (const { name, start, end } of couriersIn(clause.folded))
      add(reading, clause, { kind: 'courier', code: name, start: clause.start + start, end: clause.start + end });
  }
}
