import type { OrderStatus } from '../order/status.js';
import type { DeliveryZone } from '../zone.js';
import type { Stated } from './stated.js';

export const FACT_SOURCES = ['variant', 'product', 'zone', 'policy', 'order', 'buyer', 'shop', 'claim'] as const;

/** The row a fact stands in. */
export interface FactSource {
  type: (typeof FACT_SOURCES)[number];
  id: string;
  /** What a person calls it. */
  label: string;
}

/** A variant on sale. Names are in `nameKey` form: " red xl ". */
export interface GoodsFact {
  source: FactSource;
  productId: string;
  productName: string;
  names: readonly string[];
  labels: readonly string[];
  /** Every word of the product's texts. */
  words: string;
  price: number;
  available: number;
}

export interface ZoneFact extends DeliveryZone {
  source: FactSource;
  names: readonly string[];
}

/** An order of the buyer's. `mine`: the text is about this very one. */
export interface OrderFact {
  source: FactSource;
  mine: boolean;
  /** Changes with whatever a text may say of the order: what an approved text stands on until it has left. */
  stands: number;
  codes: readonly string[];
  status: OrderStatus;
  /** The company that carries it, by the name the reader gives it; null while none is known. */
  courier: string | null;
  lines: readonly { labels: readonly string[]; quantity: number; unitPrice: number }[];
  zoneId: string | null;
  fee: number | null;
  discount: number;
  advance: number;
  subtotal: number;
  total: number;
  cod: number;
  /** The weekday it is due on once it is under way, Sunday 0. */
  dueWeekday: number | null;
  /** Days it may be told of, "11-24"; "w0" for a Sunday, "d-1" for the day before today. */
  dates: readonly string[];
}

/** What a text of the shop's own rows says: a policy, a product's description. */
export interface SaidFact {
  source: FactSource;
  /** Null: of the whole shop. */
  productId: string | null;
  /** A policy's. */
  version: number | null;
  stated: Stated;
}

interface Known {
  value: string;
  source: FactSource;
}

/** Everything a text about this buyer may be traced to. */
export interface Facts {
  goods: readonly GoodsFact[];
  zones: readonly ZoneFact[];
  orders: readonly OrderFact[];
  said: readonly SaidFact[];
  phones: readonly Known[];
  codes: readonly Known[];
  times: readonly Known[];
  dates: readonly Known[];
  /** Today's, Sunday 0. */
  weekday: number;
  /** Cash on delivery is taken; null: it is not. */
  cod: FactSource | null;
  /** Days a reply promised when the zone took them; a zone that became faster makes them no lie. */
  heldDays: readonly { zoneId: string; days: number }[];
}
