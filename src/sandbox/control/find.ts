import type { Core } from '../core.js';
import { type Buyer, type Comment, type Thread, type ThreadMessage, threadOf } from '../world.js';
import { fail } from './control-error.js';

export const buyerAt = (core: Core, id: string): Buyer => core.world.buyers.get(id) ?? fail(`no buyer ${id}`);

/** A comment that is still there. */
export function commentAt(core: Core, id: string): Comment {
  const comment = core.world.comments.get(id);
  return comment && !comment.removed ? comment : fail(`no comment ${id}`);
}

export const messageAt = (core: Core, mid: string): { thread: Thread; message: ThreadMessage } =>
  core.world.messages.get(mid) ?? fail(`no message ${mid}`);

/** The thread a buyer is about to act in: a blocked Page hears nothing. */
export function openThread(core: Core, buyerId: string): Thread {
  const thread = threadOf(core.world, buyerAt(core, buyerId).id);
  return thread.blocked ? fail('this buyer has blocked the Page') : thread;
}
