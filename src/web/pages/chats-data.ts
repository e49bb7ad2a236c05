import type { Intent } from '../../domain/intent.js';
import type { OrderStatus } from '../../domain/order/status.js';
import type { CommentAction } from '../../domain/outbox.js';
import type { OutboxOutcome } from '../../domain/outbox-state.js';
import type { Reason } from '../../domain/reason.js';
import type { OutboxRoute } from '../../domain/route.js';
import type { MissingCode } from '../../words/codes.js';
import type { BubbleBy } from '../ui/bubble.js';
import type { PostRef } from './approvals-data.js';
import type { MediaPart } from './media.js';
import type { Understood } from './understood.js';

/** A conversation in the list. */
export interface ChatLine {
  id: string;
  buyer: string;
  channel: 'comment' | 'messenger';
  page: string;
  text: string;
  by: BubbleBy;
  at: number;
  intent: Intent | null;
  /** When the first answer is due; null when nothing waits. */
  answerBy: number | null;
  unread: boolean;
  paused: boolean;
}

/** One entry of the time line, oldest first. */
export type ChatEntry =
  | {
      kind: 'said';
      id: string;
      at: number;
      by: BubbleBy;
      /** Name of the person or app that wrote it, for what is not the buyer's. */
      author?: string;
      text: string;
      photo?: string;
      /** What came along that is no picture. */
      media?: MediaPart[];
      /** The buyer changed the words since. */
      edited?: boolean;
      channel: 'comment' | 'private_reply' | 'messenger';
      /** Set for comments: the post they stand under. */
      post?: PostRef;
      /** For our own words: what became of them. */
      outcome?: OutboxOutcome;
      route?: OutboxRoute;
      reasons?: Reason[];
      hidden?: boolean;
      /** What was understood of the buyer's words, and how it may be put right here. */
      understood?: Understood;
      correct?: 'chips' | 'button' | 'no';
      /** A comment that still stands: what may be done with it, and the last such deed that has not (yet) worked. */
      comment?: { conversationId: string; hidden: boolean; liked: boolean; pending?: CommentAction };
    }
  | { kind: 'order'; id: string; at: number; order: ChatOrder; status: OrderStatus }
  | { kind: 'event'; id: string; at: number; text: Reason };

export interface ChatOrder {
  id: string;
  number: string;
  status: OrderStatus;
  items: string;
  total: number;
  missing: MissingCode[];
  /** What to do next, and by when. */
  dueAt: number | null;
  /** Where else the same was asked for: one order of it all. */
  alsoFrom: string[];
}

/** How one may write here now. */
export type WindowState =
  | { kind: 'open'; until: number; byAd?: true }
  | { kind: 'human_agent'; until: number }
  | { kind: 'closed' }
  /** A comment thread whose private reply is still to be had. */
  | { kind: 'comment'; privateReplyUntil: number | null; privateReply?: Reason; privateReplyBy?: string };

/** One way a buyer is known by; `joined`: the merge that brought it. */
export interface IdentityData {
  id: string;
  kind: 'commenter' | 'psid';
  page: string;
  at: number;
  joined?: { how: 'said' | 'phone' | 'facebook'; by: string; at: number };
}

/** Another buyer with the same phone. */
export interface SamePhoneData {
  id: string;
  name: string | null;
  /** Their last talk. */
  chat?: string;
}

export interface ChatTemplate {
  id: string;
  name: string;
  /** The text as it would be sent here, variables filled. */
  text: string;
}

export interface ChatThread {
  id: string;
  buyer: {
    id: string;
    name: string;
    phone?: string;
    address?: string;
    since: number;
    /** False once they asked for no messages they did not ask for. */
    wantsNews: boolean;
    orders: number;
    delivered: number;
    returned: number;
    spent: number;
    /** Asked to be erased, and how far that is. */
    erasure?: 'waiting' | 'done';
    known: IdentityData[];
    samePhone: SamePhoneData[];
  };
  channel: 'comment' | 'messenger';
  page: string;
  entries: ChatEntry[];
  /** Address of the page with older entries. */
  older?: string;
  window: WindowState;
  paused?: { by: string; until: number };
  draft?: { id: string; text: string };
  order?: ChatOrder;
  templates: ChatTemplate[];
  answerBy: number | null;
  errors?: Record<string, string>;
  /** What was typed before a refusal. */
  typed?: string;
  /** What of it no row says: to be mended, or sent on the person's own word. */
  stopped?: { reasons: Reason[]; lacksReason: boolean; way: string; fileId?: string };
}

export interface ChatsData {
  filter: 'all' | 'waiting' | 'paused';
  counts: { all: number; waiting: number; paused: number };
  lines: ChatLine[];
  older?: string;
  thread: ChatThread | null;
}
