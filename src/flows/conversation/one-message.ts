import type { Deps } from '../../deps.js';
import { linesBetween } from '../../store/conversations.js';
import { find, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { closed } from '../clock/stop.js';
import type { KeptEvent } from '../inbox/event.js';
import type { Thread } from './thread.js';

/** Messenger sends a photo and its words as two messages, a moment apart, in either order. */
const TOGETHER_MS = 10_000;

type Words = Pick<Row<'messages'>, 'text' | 'payload' | 'attachments'>;
const isMedia = ({ text, payload, attachments }: Words): boolean =>
  text.trim() === '' && payload === null && attachments.length > 0;
const isText = ({ text, payload, attachments }: Words): boolean =>
  text.trim() !== '' && payload === null && attachments.length === 0;

/** What a message is one with: the line it belongs to, and what still waits there. */
export interface OneMessage {
  first: Row<'messages'>;
  /** It is media, added to words (or media) that wait for their answer; else the words that came after the media. */
  media: boolean;
  /** What waits for an answer to the other part. */
  waiting: string[];
}

/** The other part of what a buyer sent in one go, while it waits for its answer; null: this stands by itself. */
export async function partOf(
  deps: Deps,
  event: KeptEvent,
  { row, isNew }: Thread,
  what: Words,
): Promise<OneMessage | null> {
  const media = isMedia(what);
  if (isNew || event.standby || !(media || isText(what))) return null;
  const { shopId, eventAt } = event;
  const near = await linesBetween(deps.store, shopId, row.id, eventAt - TOGETHER_MS, eventAt + TOGETHER_MS);
  const others = near.filter((line) => (media ? isText(line) || isMedia(line) : isMedia(line)));
  if (others.length === 0) return null;
  const messageId = others.map(({ id }) => id);
  const waiting = await find(deps.store, 'interactions', { shopId, messageId, status: 'waiting' });
  const first = others.find(({ id }) => waiting.some((each) => each.messageId === id));
  return first ? { first, media, waiting: waiting.map(({ id }) => id) } : null;
}

/** A draft that waits for its yes has not been read together with what just came to it: the yes to the old card is refused. */
export async function seenAgain(deps: Deps, { first, waiting }: OneMessage): Promise<Write[]> {
  const { shopId } = first;
  const drafts = await find(deps.store, 'drafts', { shopId, interactionId: waiting, status: 'pending' });
  return drafts.map(({ id, version }) =>
    exactly(1, update(deps.store, 'drafts', { shopId, id, version }, { version: version + 1 })),
  );
}

/** The words answer for the media that came before them: one question, one clock. */
export const onlyOnce = (deps: Deps, { first, waiting }: OneMessage): Write[] =>
  closed(deps, first.shopId, waiting, 'one_message');
