import type { Actor } from './domain/actor.js';
import type { Understand } from './domain/understanding.js';
import type { Env } from './env.js';
import type { Graph } from './facebook/graph.js';
import type { FindRule } from './flows/keyword-rule/find.js';
import type { ProductNames } from './flows/product/names.js';
import type { ShopSettings } from './flows/shop/settings.js';
import type { Log } from './log.js';
import type { Templates } from './messages/templates.js';
import type { UtilityTexts } from './messages/utility.js';
import type { Model } from './model/client.js';
import type { Sms } from './notify/sms.js';
import type { Settings } from './settings/sections.js';
import type { PageDirectory } from './store/page-directory.js';
import type { Store } from './store/store.js';
import type { Vault } from './vault.js';

/** Whose data, and who acts: fixed by the session or token, handed to every flow and store function. */
export interface Scope {
  shopId: string;
  actor: Actor;
}

/** What may be woken before its next poll. */
export type Wakeable = 'lanes' | 'outbox' | 'timers' | 'model';

/** Everything the flows need, put together in wire.ts; tests override parts of it. */
export interface Deps {
  env: Env;
  store: Store;
  vault: Vault;
  log: Log;
  pages: PageDirectory;
  /** The shipped defaults, for new shops and for what the dashboard marks as changed. */
  defaults: Settings;
  /** A shop's settings: shipped defaults with its own values over them. */
  settingsOf(shopId: string): Promise<ShopSettings>;
  /** The texts as shipped. */
  templates: Templates;
  /** The texts a shop sends: its own over the shipped. */
  textsOf(shopId: string): Promise<Templates>;
  /** A shop's catalogue by its names, codes and photos. */
  namesOf(shopId: string): Promise<ProductNames>;
  /** The keyword rule of a shop that holds for a message. */
  rulesOf(shopId: string): Promise<FindRule>;
  graph: Graph;
  /** The SMS gateway; null where none is set up. */
  sms: Sms | null;
  /** The shipped texts of the utility templates. */
  utilityTexts: UtilityTexts;
  understand: Understand;
  /** The language model; null where no key is set. */
  model: Model | null;
  /** Epoch milliseconds; the only clock. */
  clock(): number;
  newId(): string;
  wake(what: Wakeable): void;
}
