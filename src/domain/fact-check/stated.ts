/** Money, by what it is said to be; `amount` where the text does not tell. */
export const STATED_MONEY = ['price', 'fee', 'total', 'advance', 'discount', 'refund', 'threshold', 'amount'] as const;

/** Everything a text to a buyer may state that has to come from a row; one line a group. */
export const STATED_KINDS = [
  ...STATED_MONEY,
  // goods
  'stock',
  'count',
  'size',
  'colour',
  'measure',
  'quantity',
  'model',
  'material',
  'origin',
  'part',
  // an order
  'status',
  'courier',
  // figures
  'days',
  'percent',
  'date',
  'time',
  'phone',
  'code',
  // promises
  'free_delivery',
  'return',
  'exchange',
  'replacement',
  'warranty',
  'original',
  'cod',
  'check',
  'deadline',
  'gift',
  'delivery_promise',
] as const;
export type StatedKind = (typeof STATED_KINDS)[number];

/** A place a sentence is about: `outside` of it, or a whole country. `area` is written as the zones' areas are. */
export type StatedPlace =
  | { district: string; area: string | null; outside: boolean }
  | { everywhere: true }
  | { outsideOf: 'capital' };

/** One thing a text states, as it was read: what it says, and the words around it that tell what it is about. */
export interface Stated {
  kind: StatedKind;
  /** As written. */
  text: string;
  start: number;
  end: number;
  /**
   * What the figure may mean: minor units, days, percent, pieces, gifts, 1 or 0 for in stock; empty where only words
   * stand.
   */
  values: readonly number[];
  /** The longer end, where a range is given. */
  upTo: number | null;
  /** Unit of a measure ("inch", "ml"); the part measured ("bust"); '' for none. */
  unit: string;
  /**
   * A phone, a code, a time of day ("21:00") or a day ("11-24", "24"), made comparable; of a percentage "off" where it
   * is taken off a price; of a sum "1+" where another is added to it and "+" where it is the one added, "due" where it
   * is paid at the door, "saved" where one thing costs so much less than another; of stock "all" for every variant; of
   * a gift the words that may name it; of an arrival its weekday; of an order its status or what has happened to it;
   * the courier, material, country or part by one name for all its spellings.
   */
  code: string;
  /** "Not", "no": the text denies it. */
  denied: boolean;
  /** What it goes with, the nearest words first: own clause, those before it, those after it; in `nameKey` form. */
  nearby: readonly string[];
  places: readonly StatedPlace[];
  /** The words in which those places stand, in `nameKey` form. */
  placeWords: string;
  /** Pieces its clause speaks of ("2 ta nile"), and those of the whole text; 2 and more. */
  counts: readonly number[];
  countsAnywhere: readonly number[];
  /** What the text has counted up to here: the words of a clause ('' where it counts twice) and the pieces. */
  basket: readonly { names: string; count: number }[];
  /** The sum an offer needs ("orders of 3000 or more"), minor units. */
  threshold: number | null;
}
