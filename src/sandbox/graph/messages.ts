import { z } from 'zod';
import type { Core } from '../core.js';
import { isWindowOpen, mayAgentWrite, mayReplyPrivately } from '../window.js';
import { type Buyer, type Thread, threadOf } from '../world.js';
import { checkMessage, type SentMessage } from './check-message.js';
import { type Call, type Endpoint, type Purpose, record } from './endpoint.js';
import { refusals, refuse } from './refusal.js';
import { sendFromPage } from './send-from-page.js';
import { readTemplate } from './templates.js';

const ACTIONS = ['mark_seen', 'typing_on', 'typing_off', 'react', 'unreact'];

const recipientSchema = z.union([
  z.looseObject({ id: z.string().min(1) }),
  z.looseObject({ comment_id: z.string().min(1) }),
]);
const wordsSchema = z.object({
  text: z.string().optional().catch(undefined),
  attachment: z
    .looseObject({ payload: z.looseObject({ text: z.string() }) })
    .optional()
    .catch(undefined),
});

const utilitySchema = z.object({ template: z.unknown(), metadata: z.string().max(999).optional() });

/** `POST /{page}/messages`: messages, private replies and sender actions. */
export const messagesEndpoint: Endpoint = {
  purpose: (core, { method, path: [id, edge], values }) => {
    if (method !== 'POST' || edge !== 'messages' || id !== core.settings.pageId) return null;
    const recipient = recipientSchema.safeParse(values.recipient);
    const to = recipient.success ? String(recipient.data.id ?? recipient.data.comment_id) : '';
    if (values.sender_action !== undefined) return { kind: 'sender_action', to, text: String(values.sender_action) };
    const isReply = recipient.success && recipient.data.comment_id !== undefined;
    const words = wordsSchema.safeParse(values.message).data;
    return {
      kind: isReply ? 'private_reply' : 'message',
      to,
      text: words?.text ?? words?.attachment?.payload.text ?? '',
    };
  },
  answer: (core, call) => {
    const recipient = recipientSchema.safeParse(call.values.recipient);
    if (!recipient.success) return refusals.invalid('recipient');
    const { id, comment_id } = recipient.data;
    if (call.values.messaging_type === 'UTILITY' && comment_id === undefined) return utility(core, call, String(id));
    if (call.values.sender_action !== undefined) return senderAction(core, call, String(id));
    const message = checkMessage(call.values.message, call.upload !== null);
    const tag = checkTag(call, message);
    if (comment_id !== undefined) return privateReply(core, call, String(comment_id), message);
    return toBuyer(core, call, String(id), message, tag);
  },
};

/** Only what is allowed today passes; any other tag is an invalid parameter, whatever it once meant. */
function checkTag({ values }: Call, message: SentMessage): 'HUMAN_AGENT' | 'CUSTOMER_FEEDBACK' | null {
  const type = values.messaging_type ?? 'RESPONSE';
  const { tag } = values;
  if (type !== 'RESPONSE' && type !== 'UPDATE' && type !== 'MESSAGE_TAG') return refusals.invalid('messaging_type');
  if (tag === undefined && type !== 'MESSAGE_TAG') return null;
  const isFeedback =
    message.attachment?.type === 'template' && message.attachment.payload.template_type === 'customer_feedback';
  if (tag === 'HUMAN_AGENT' || (tag === 'CUSTOMER_FEEDBACK' && isFeedback)) return tag;
  return refusals.invalid('tag is not allowed');
}

/** A thread the Page may address: the buyer wrote before, or got a private reply. */
function openThread(core: Core, psid: string): Thread {
  const thread = core.world.threads.get(psid);
  if (!core.world.buyers.has(psid) || !thread) return refusals.noSuchUser();
  if (thread.blocked) return refusals.unavailable();
  return thread;
}

function toBuyer(core: Core, call: Call, psid: string, message: SentMessage, tag: string | null): object {
  const thread = openThread(core, psid);
  const now = core.clock.now();
  const allowed = isWindowOpen(thread, core.faults, now) || (tag !== null && mayAgentWrite(thread, now));
  if (!allowed) return refusals.windowClosed();
  return sendFromPage(core, thread, call, message, null);
}

/** A utility message needs no open window; the echo carries it as a text with buttons. */
function utility(core: Core, call: Call, psid: string): object {
  const given = utilitySchema.safeParse(call.values.message);
  if (!given.success || call.values.tag !== undefined) return refusals.invalid('message.template');
  const { text, buttons } = readTemplate(core, given.data.template);
  const thread = openThread(core, psid);
  const postbacks = buttons.map((button) => ({ type: 'postback' as const, ...button }));
  const payload = { template_type: 'button' as const, text, buttons: postbacks };
  const words = buttons.length > 0 ? { attachment: { type: 'template' as const, payload } } : { text };
  return sendFromPage(core, thread, call, { ...words, metadata: given.data.metadata }, null);
}

function privateReply(core: Core, call: Call, commentId: string, message: SentMessage): object {
  const comment = core.world.comments.get(commentId);
  if (!comment || comment.removed) return refusals.noSuchComment();
  const buyer = commenter(core, comment.author.id);
  if (!buyer) return refuse(10902, null, 'Not a Replyable Activity.');
  if (comment.privateReply !== null) return refuse(10900, null, 'Activity already replied to.');
  if (!mayReplyPrivately(comment.createdAt, core.clock.now())) {
    return refuse(10903, null, 'This user cannot reply to this activity.');
  }
  if (core.world.threads.get(buyer.id)?.blocked) return refusals.unavailable();
  const answer = sendFromPage(core, threadOf(core.world, buyer.id), call, message, comment.id);
  comment.privateReply = answer.message_id;
  return answer;
}

function commenter({ world }: Core, id: string): Buyer | undefined {
  const same = world.buyers.get(id);
  return same?.commenterId === id ? same : [...world.buyers.values()].find((buyer) => buyer.commenterId === id);
}

function senderAction(core: Core, call: Call, psid: string): object {
  const action = String(call.values.sender_action);
  if (call.values.message !== undefined) return refusals.invalid('a sender action is sent alone');
  if (!ACTIONS.includes(action)) return refusals.invalid('sender_action');
  const thread = openThread(core, psid);
  if (!isWindowOpen(thread, core.faults, core.clock.now())) return refusals.windowClosed();
  const purpose: Purpose = { kind: 'sender_action', to: psid, text: action };
  record(core, purpose, { payload: call.values });
  return { recipient_id: psid };
}
