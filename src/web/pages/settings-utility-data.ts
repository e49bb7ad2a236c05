import type { NoticeKey } from '../../domain/order/status.js';
import type { SmsSize } from '../../domain/sms.js';
import type { UtilityTemplateState } from '../../domain/utility.js';
import type { Locale } from '../../words/format.js';

export interface UtilityVersion {
  version: number;
  state: UtilityTemplateState;
  text: string;
  reason: string | null;
  at: number;
}

/** One notice in one language: how it stands at Facebook, and its text. */
export interface UtilityEntry {
  notice: NoticeKey;
  language: Locale;
  /** Of the newest version; `missing` where none was submitted. */
  state: UtilityTemplateState | 'missing';
  /** Newest first. */
  versions: UtilityVersion[];
  /** The version sent; null: none is approved. */
  inUse: number | null;
  /** What was or would be submitted, with named places. */
  text: string;
  /** `chat`: an SMS says the shop's own words for chats, these. */
  sms: SmsSize & { chat?: string };
  places: readonly string[];
}

export interface UtilityPage {
  id: string;
  name: string;
  /** Facebook's code, where it does not let the Page send utility messages. */
  refused: string | null;
  humanAgent: boolean;
  missing: number;
  entries: UtilityEntry[];
}

export interface UtilityData {
  pages: UtilityPage[];
  /** A refused form: which entry, what was typed, and why not. */
  refused?: { pageId: string; notice: string; language: string; text: string; error: string };
}
