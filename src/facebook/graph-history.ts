import type { z } from 'zod';
import type { CallGraph, PageAccess } from './graph-call.js';
import {
  commentSliceSchema,
  messageSliceSchema,
  type PastComment,
  type PastMessage,
  type PastThread,
  threadSliceSchema,
} from './payloads-history.js';

/** A part of a list; `after` asks for the next one, null at the end. */
export interface Slice<T> {
  items: T[];
  after: string | null;
}

/** Reads of what has been said on a Page: fact sheet on Meta's platform, section 8. */
export interface GraphHistory {
  /** Threads, the last changed first, each with its newest messages; Facebook knows cursors here, no times. */
  listThreads(page: PageAccess, after: string | null): Promise<Slice<PastThread>>;
  /** Messages of one thread, newest first. */
  listMessages(page: PageAccess, threadId: string, after: string | null): Promise<Slice<PastMessage>>;
  /** Comments of a post and all answers to them, newest first, made at `since` (epoch ms) or later. */
  listComments(page: PageAccess, postId: string, since: number, after: string | null): Promise<Slice<PastComment>>;
}

const MESSAGE_FIELDS = 'id,created_time,from,to,message,attachments';
/** So many messages come with their thread. */
export const WITH_THREAD = 20;
// Larger slices are cut without a word.
const THREADS_AT_ONCE = '50';
const AT_ONCE = '100';

const from = (after: string | null): Record<string, string> => (after === null ? {} : { after });

export function graphHistory(call: CallGraph): GraphHistory {
  const at = encodeURIComponent;
  return {
    listThreads: async (page, after) => {
      const fields = `id,updated_time,participants,messages.limit(${WITH_THREAD}){${MESSAGE_FIELDS}}`;
      const query = { platform: 'messenger', fields, limit: THREADS_AT_ONCE, ...from(after) };
      return slice(await call({ page, method: 'GET', path: `${at(page.id)}/conversations`, query }, threadSliceSchema));
    },
    listMessages: async (page, threadId, after) => {
      const query = { fields: MESSAGE_FIELDS, limit: AT_ONCE, ...from(after) };
      return slice(await call({ page, method: 'GET', path: `${at(threadId)}/messages`, query }, messageSliceSchema));
    },
    listComments: async (page, postId, since, after) => {
      const query = {
        filter: 'stream',
        order: 'reverse_chronological',
        fields: 'id,parent{id},from,message,created_time,is_hidden,attachment',
        since: String(Math.floor(since / 1000)),
        limit: AT_ONCE,
        ...from(after),
      };
      return slice(await call({ page, method: 'GET', path: `${at(postId)}/comments`, query }, commentSliceSchema));
    },
  };
}

/** The cursor counts only where Facebook says that more follows. */
const slice = <T>({ data, paging }: { data: T[] } & Pick<z.output<typeof threadSliceSchema>, 'paging'>): Slice<T> => ({
  items: data,
  after: paging?.next ? (paging.cursors?.after ?? null) : null,
});
