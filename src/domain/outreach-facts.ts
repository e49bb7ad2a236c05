import type { OutboxRoute } from './route.js';

/** State of the utility template in the buyer's language; Facebook's words are mapped to these. */
export type UtilityState =
  | 'approved'
  | 'pending'
  | 'rejected'
  | 'paused'
  | 'disabled'
  | 'missing'
  /** Only notices have templates: nobody can approve in advance what is written by hand. */
  | 'free_text';

/** All the router looks at, read at dispatch time. Times are epoch milliseconds. */
export interface OutreachFacts {
  /** The buyer has a Messenger thread with this Page; a commenter who never wrote has none. */
  hasThread: boolean;
  windowOpenUntil: number | null;
  /** The buyer came by an ad, and Facebook has not refused yet to let the Page write for longer because of it. */
  adWindowUntil: number | null;
  /** Facebook said this person cannot get messages (551, 2018108). */
  unreachable: boolean;
  /** The buyer asked not to be written to, and this is no answer to something they asked for. */
  optedOut: boolean;
  /** The shop's quiet hours end then, and this is not urgent; null: it may leave now. */
  quietUntil: number | null;
  /** A signed-in person pressed send for this very message. */
  byPerson: boolean;
  pageConnected: boolean;
  /** Since when it is disconnected; null while it is connected. */
  pageGoneSince: number | null;
  /** Facebook told this Page to wait: a rate limit or a restriction. */
  pageWaitsUntil: number | null;
  /** Utility messages were granted and work for this Page. */
  utilityCapable: boolean;
  utilityTemplate: UtilityState;
  smsReady: boolean;
  phoneKnown: boolean;
  emailReady: boolean;
  emailKnown: boolean;
  /** The feature was granted to the app; without it only a call is left to a person. */
  humanAgentAllowed: boolean;
  lastBuyerActionAt: number | null;
  /** Routes already refused for this very message. */
  refused: readonly OutboxRoute[];
  /** How long a person's task may take. */
  taskHours: number;
  /** After this the message is worth nothing any more. */
  giveUpAt: number;
}
