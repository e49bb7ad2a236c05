import type { HideKind, HideMode } from '../../domain/hide.js';
import type { Reason } from '../../domain/reason.js';

type Kind = HideKind | 'by_hand';

/** A line of the queue. */
export interface HideLine {
  id: string;
  buyer: string;
  text: string;
  kind: Kind;
}

/** A proposal as its own card. */
export interface HideCardData extends HideLine {
  version: number;
  state: 'proposed' | 'approved' | 'rejected' | 'moot' | 'shown';
  conversationId: string;
  page: string;
  at: number;
  /** The post it stands under. */
  post?: { text: string; photo?: string; product?: string };
  /** The words that are the reason. */
  words: readonly string[];
  /** Why it is not hidden by itself, where the settings would; of a decided one what happened. */
  why: readonly Reason[];
  /** Of a phone number: what the buyer would be told privately, or why not; nothing where the shop does not want it. */
  reply?: { text: string } | { refused: readonly Reason[] };
}

/** A comment hidden from here. */
export interface HiddenRow extends HideLine {
  conversationId: string;
  words: readonly string[];
  /** Null: on its way, or refused. */
  hiddenAt: number | null;
  failed: readonly Reason[];
  by: string | null;
  /** When it is shown again by itself. */
  until: number | null;
  reasonGone: boolean;
}

export interface HiddenData {
  rows: HiddenRow[];
  older?: string;
}

export interface HidingData {
  version: number;
  kinds: { kind: HideKind; mode: HideMode; days: number | string }[];
  showAgainWhenEdited: boolean;
  tellBuyerOfPhone: boolean;
  errors?: Record<string, string>;
}
