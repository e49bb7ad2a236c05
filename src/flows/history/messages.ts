import { WITH_THREAD } from '../../facebook/graph-history.js';
import { pastMessage } from '../../facebook/past-events.js';
import type { PastMessage, PastThread } from '../../facebook/payloads-history.js';
import { metadataOf, unsettledLike } from '../../store/outbox.js';
import { contextOf, type Fetched, type Fetching, type Missed, onRecord } from './missed.js';

/** Reads the next threads, the last changed first, until one has not changed since. */
export async function fetchMessages(fetching: Fetching, after: string | null): Promise<Fetched> {
  const { deps, page, since } = fetching;
  await fetching.pause();
  const threads = await deps.graph.listThreads(page, after);
  const changed = threads.items.filter(({ updated_time }) => updated_time >= since);
  const missed: Missed[] = [];
  let found = 0;
  for (const thread of changed) {
    const messages = await messagesOf(fetching, thread);
    found += messages.length;
    missed.push(...(await missedOf(fetching, thread, messages)));
  }
  const more = changed.length === threads.items.length && threads.after !== null && threads.after !== after;
  return { missed, found, next: more ? { after: threads.after } : null };
}

/** A thread's messages since, newest first; beyond those that came with it only where they do not reach back far enough. */
async function messagesOf(fetching: Fetching, thread: PastThread): Promise<PastMessage[]> {
  const { deps, page, since } = fetching;
  const whole = (messages: readonly PastMessage[]): boolean =>
    messages.some(({ created_time }) => created_time < since);
  const newest = thread.messages?.data ?? [];
  if (whole(newest) || newest.length < WITH_THREAD) return newest.filter(isSince(since));
  const all: PastMessage[] = [];
  let after: string | null = null;
  do {
    await fetching.pause();
    const slice = await deps.graph.listMessages(page, thread.id, after);
    all.push(...slice.items);
    after = whole(slice.items) || slice.after === after ? null : slice.after;
  } while (after !== null);
  return all.filter(isSince(since));
}

const isSince =
  (since: number) =>
  ({ created_time }: PastMessage): boolean =>
    created_time >= since;

async function missedOf(fetching: Fetching, thread: PastThread, messages: PastMessage[]): Promise<Missed[]> {
  const { deps, page } = fetching;
  const psid = thread.participants.data.find(({ id }) => id !== page.id)?.id;
  if (psid === undefined) return [];
  const known = await onRecord(
    fetching,
    messages.map(({ id }) => id),
  );
  const missed: Missed[] = [];
  for (const message of messages.filter(({ id }) => !known.has(id))) {
    const ours =
      message.from?.id === page.id
        ? await unsettledLike(deps.store, page.id, psid, { text: message.message, at: message.created_time })
        : null;
    const event = pastMessage(contextOf(fetching), psid, message, ours === null ? null : metadataOf(ours));
    missed.push({ event, late: { answeredAt: answeredAt(page.id, message, messages) } });
  }
  return missed;
}

/** When the Page first wrote after a message. */
function answeredAt(pageId: string, message: PastMessage, all: readonly PastMessage[]): number | null {
  const answers = all.filter(({ from, created_time }) => from?.id === pageId && created_time >= message.created_time);
  return answers.length === 0 ? null : Math.min(...answers.map(({ created_time }) => created_time));
}
