import type { ClaimKind } from '../../domain/claims.js';
import type { DraftStatus, DraftTexts } from '../../domain/draft.js';
import type { StatedKind } from '../../domain/fact-check/stated.js';
import type { Intent, Language, Risk, Tier } from '../../domain/intent.js';
import type { OrderStatus } from '../../domain/order/status.js';
import type { Reason } from '../../domain/reason.js';
import type { MissingCode } from '../../words/codes.js';
import type { ModelPart } from './approvals-model.js';
import type { HideCardData, HideLine } from './hides-data.js';
import type { MediaPart } from './media.js';
import type { Understood } from './understood.js';

/** The post a comment stands under. */
export interface PostRef {
  id: string;
  text: string;
  photo?: string;
  url?: string;
  /** The product bound to it; without one the card offers "make a product of this post". */
  product?: string;
}

/** One thing the buyer said, oldest first in `turns`. */
export interface Turn {
  text: string;
  at: number;
  photo?: string;
  /** What came along that is no picture. */
  media?: MediaPart[];
}

/** A fact the draft states; `ok` false when no row says it. */
export interface DraftFact {
  kind: StatedKind;
  /** "৳1,450", "XL: 6 left": as the draft uses it. */
  text: string;
  /** Where it comes from: the product's or zone's name; of one that is not ok, who says otherwise. */
  source: string;
  href?: string;
  ok: boolean;
}

/** A part of the texts that came from the data: shown as a chip while editing, put back by a tap. */
export interface DraftVariable {
  kind: ClaimKind | 'buyer' | 'order';
  text: string;
}

export interface ApprovalCardData {
  id: string;
  version: number;
  status: DraftStatus;
  channel: 'comment' | 'messenger';
  conversationId: string;
  buyer: { id: string; name: string; orders: number };
  page: { id: string; name: string };
  post?: PostRef;
  turns: Turn[];
  intent: Intent;
  tier: Tier;
  risk: Risk;
  language: Language;
  confidence: number;
  /** What was understood, and what else it may be. */
  understood: Understood;
  texts: DraftTexts;
  /** What has to be changed before a text can leave, in words: editing is open then. */
  errors?: { [part in keyof DraftTexts]?: string };
  facts: DraftFact[];
  variables: DraftVariable[];
  /** First answer's target; windows as epoch ms; null where the clock does not run. */
  clocks: { answerBy: number | null; windowUntil: number | null; privateReplyUntil: number | null };
  /** Why the one private reply cannot be used (any more). */
  privateReply?: Reason;
  /** Who used it, or is about to. */
  privateReplyBy?: string;
  order?: { id: string; number: string; status: OrderStatus; missing: MissingCode[]; total: number };
  /** Set while a person's answer keeps the machine quiet on this thread. */
  paused?: { by: string; until: number };
  /** Why it is void or failed, or why it may not be approved as it stands. */
  reasons: Reason[];
  /** True: a person may approve in spite of `reasons` by giving a reason of their own. */
  overridable: boolean;
  /** The texts are what a person typed and was refused: shown for going on. */
  rewritten?: boolean;
  /** They wanted to send on their own word and gave no reason. */
  lacksReason?: boolean;
  /** Why it waits for a person instead of going by itself. */
  why?: Reason[];
  /** A language model's part in it, where one was asked. */
  model?: ModelPart;
}

/** A line of the list beside the card. */
export interface ApprovalLine {
  id: string;
  buyer: string;
  channel: 'comment' | 'messenger';
  text: string;
  intent: Intent;
  at: number;
  answerBy: number | null;
  status: DraftStatus;
}

/** Drafts that say the same for the same reason, offered to be approved at once. */
export interface AlikeDrafts {
  label: string;
  drafts: { id: string; version: number; buyer: string; asked: string; answer: string }[];
}

export interface ApprovalsData {
  lines: ApprovalLine[];
  waiting: number;
  /** Place of the chosen card among the waiting, from 1. */
  place: number;
  card: ApprovalCardData | null;
  /** Comments to hide that wait, the oldest first, and the one looked at in place of a draft. */
  hides: HideLine[];
  hide: HideCardData | null;
  /** Addresses of the neighbours' cards. */
  previous?: string;
  next?: string;
  alike?: AlikeDrafts;
  older?: string;
}
