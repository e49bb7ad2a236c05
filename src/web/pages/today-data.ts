import type { ActionKey } from '../../domain/order/next-action.js';
import type { OrderStatus } from '../../domain/order/status.js';
import type { Reason } from '../../domain/reason.js';
import type { TaskKindCode } from '../../words/codes.js';

interface Timed {
  id: string;
  /** When it breaks; null for what has no clock. */
  until: number | null;
  since: number;
}

/** One thing that needs a person now. */
export type Need =
  | (Timed & { kind: 'answer'; buyer: string; text: string; conversationId: string; draftId?: string })
  | (Timed & {
      kind: 'task';
      task: TaskKindCode;
      buyer: string | null;
      text: string;
      phone?: string;
      orderId?: string;
      conversationId?: string;
      /** How often the buyer was not reached; set where the task is a call. */
      tries?: number;
      /** The message it is about, where a person may send it. */
      send?: { outboxId: string; how: 'by_hand' | 'again' };
    })
  | (Timed & { kind: 'order'; number: string; status: OrderStatus; buyer: string | null; action: ActionKey })
  | (Timed & { kind: 'send'; buyer: string | null; text: string; reason?: Reason })
  | (Timed & { kind: 'alert'; reason: Reason; about?: string; href: string });

export interface TodayData {
  /** Sorted by what breaks first. */
  needs: Need[];
  /** How many more there are than are listed. */
  more: number;
  /** Drafts that wait for a person. */
  drafts: number;
  /** Comments of which a person is asked whether to hide them. */
  hides: number;
  counts: { key: 'comments' | 'answers' | 'orders' | 'delivered'; today: number; lastWeek: number }[];
  firstRun?: { done: number; all: number };
}
