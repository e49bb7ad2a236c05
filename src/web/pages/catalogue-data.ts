import type { PostRef } from './approvals-data.js';

export interface VariantData {
  id: string;
  /** "XL, black". */
  label: string;
  sku: string;
  price: number;
  onHand: number;
  reserved: number;
  available: number;
}

export interface ProductRow {
  id: string;
  version: number;
  name: string;
  photo?: string;
  active: boolean;
  posts: number;
  variants: VariantData[];
}

export interface CatalogueData {
  query: string;
  products: ProductRow[];
  /** Posts no product is bound to yet, newest first; `shows`: the one product its caption names. */
  unbound: (PostRef & { shows?: { id: string; name: string } })[];
  /** Products to bind a post to. */
  choices: { id: string; name: string }[];
  older?: string;
  newest?: string;
  errors?: Record<string, string>;
}

/** A line of the form; `id` is empty for a new one. Money in taka as typed. */
export interface VariantInput {
  id: string;
  option: string;
  sku: string;
  price: string;
  stock: string;
  /** What was on hand when the form was drawn: only a difference is a count. */
  seen: string;
}

export interface ProductFormData {
  /** Null for a new product. */
  id: string | null;
  version: number;
  name: string;
  aliases: string[];
  description: string;
  active: boolean;
  photos: { id: string; src: string }[];
  variants: VariantInput[];
  /** The post it is made from, or those bound. */
  posts: PostRef[];
  fromPost?: PostRef;
  errors?: Record<string, string>;
}

export interface ZoneData {
  id: string;
  name: string;
  districts: string[];
  areas: string[];
  fee: number;
  daysMin: number;
  daysMax: number;
}

export interface ZonesData {
  zones: ZoneData[];
  errors?: Record<string, string>;
  /** The zone whose form was refused, with what was typed; empty string for the new one. */
  refused?: string;
  typed?: Record<string, string>;
}
