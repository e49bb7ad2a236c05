import type { ButtonPress, MenuPress } from '../../domain/button.js';
import type { KeywordRule, RuleApplied } from '../../domain/keyword-rule.js';
import type { LateAnswer } from '../../domain/late.js';
import type { TopicSource } from '../../domain/topic.js';
import type { Understanding } from '../../domain/understanding.js';
import type { Product } from '../../store/catalogue.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import type { KeptEvent } from '../inbox/event.js';
import type { OrderOfWords, WordsChanged } from '../order/words-changed.js';

/** When, where and on which Page it was said; receipt of the first message, the last one's own time. */
export type TurnEvent = Pick<KeptEvent, 'shopId' | 'pageId' | 'commentId' | 'eventAt' | 'receivedAt' | 'late'>;

/** One thing a buyer said, in one message or several, to be understood and answered. */
export interface Turn {
  event: TurnEvent;
  conversation: Row<'conversations'>;
  buyer: Row<'buyers'> | null;
  messageId: string;
  kind: Row<'interactions'>['kind'];
  text: string;
  payload: string | null;
  attachments: Row<'messages'>['attachments'];
  /** Facebook's id of the message it answers. */
  replyTo?: string | null;
  /** The interaction these messages were gathered into; not yet answered. */
  open?: Row<'interactions'>;
  /** Said before, and now edited or shown again. */
  changed?: ChangedWords;
  /** Whatever it says, a person has to look: it cannot be read here, or is nothing to answer by a draft. */
  forPerson?: boolean;
}

export interface ChangedWords extends WordsChanged {
  /** The order at New that stands on these words. */
  order: OrderOfWords | null;
}

/** What answering writes, and what it changes in the conversation. */
export interface Response {
  writes: Write[];
  conversation: Partial<Row<'conversations'>>;
}

/** Words; media that needs eyes and ears (a picture, a voice note, a file, a place); or a mere nod. */
export type Heard = 'words' | 'media' | 'nod';

/** A turn with what was made of it. */
export interface UnderstoodTurn extends Turn {
  interactionId: string;
  understanding: Understanding;
  /** The shop's keyword rule that holds for these words, and what the engine read by itself. */
  ruled: { rule: KeywordRule; read: RuleApplied['read'] } | null;
  heard: Heard;
  /** A nod to a summary that waits for a yes. */
  awaited: boolean;
  press: ButtonPress | null;
  /** Get Started or the menu was tapped: its title is no word of the buyer's. */
  menu: MenuPress | null;
  campaign: Row<'campaigns'> | null;
  /** How far it may be answered; less than as usual only when it was fetched afterwards. */
  late: LateAnswer['may'];
  lateBecause: LateAnswer['because'];
  /** The product meant, when exactly one fits. */
  product: Product | null;
  /** Several that fit: the buyer has to say which. */
  candidates: Product[];
  /** How it is known which product is meant; null when it is not. */
  from: TopicSource | null;
}
