import type { OutButton, OutQuickReply } from '../../facebook/payloads-send.js';
import type { Thread, ThreadMessage } from '../world.js';

/** The answers a buyer can tap now: those of the newest message, gone after the next. */
export const quickRepliesOf = (thread: Thread): OutQuickReply[] =>
  (thread.messages.at(-1)?.sent?.quick_replies ?? []).filter((reply) => reply.content_type === 'text');

/** The buttons of a message; they stay. */
export function buttonsOf(message: ThreadMessage): OutButton[] {
  const attachment = message.sent?.attachment;
  return attachment?.type === 'template' ? (attachment.payload.buttons ?? []) : [];
}
