import type { OutMessage } from '../../facebook/payloads-send.js';
import type { Core } from '../core.js';
import { deliveryEvent, echoEvent } from '../events.js';
import { addMessage, type Thread, type ThreadMessage } from '../world.js';
import type { SentMessage } from './check-message.js';
import { type Call, record } from './endpoint.js';

/** Puts a message of our app into the thread and lets the webhooks tell of it. */
export function sendFromPage(core: Core, thread: Thread, call: Call, sent: SentMessage, commentId: string | null) {
  const at = core.clock.stamp();
  const message: ThreadMessage = {
    mid: `m_${core.newId()}`,
    at,
    from: 'page',
    appId: core.settings.appId,
    text: wordsOf(sent),
    imageUrl: imageOf(core, sent, call),
    sent: sent as OutMessage,
    commentId,
    reaction: null,
    deliveredAt: at,
    readAt: null,
  };
  addMessage(core.world, thread, message);
  record(
    core,
    { kind: commentId === null ? 'message' : 'private_reply', to: commentId ?? thread.buyerId, text: message.text },
    {
      id: message.mid,
      metadata: sent.metadata ?? null,
      tag: call.values.tag === undefined ? null : String(call.values.tag),
      payload: { recipient: call.values.recipient, messaging_type: call.values.messaging_type, message: sent },
    },
  );
  if (!core.faults.dropEchoes) core.emit(echoEvent(core, thread.buyerId, message));
  core.emit(deliveryEvent(core, thread.buyerId, message.mid, at));
  return { recipient_id: thread.buyerId, message_id: message.mid };
}

/** What the buyer reads, whichever form the message has. */
function wordsOf({ text, attachment }: SentMessage): string {
  if (text !== undefined) return text;
  if (attachment?.type !== 'template') return '';
  const { payload } = attachment;
  if (payload.template_type === 'button') return payload.text;
  return payload.template_type === 'generic' ? (payload.elements[0]?.title ?? '') : payload.title;
}

/** Bytes sent along are kept and served by the sandbox; addresses are shown as they are. */
function imageOf(core: Core, { attachment }: SentMessage, { upload }: Call): string | null {
  if (!attachment || attachment.type === 'template') return null;
  if (!upload) return attachment.payload?.url ?? null;
  const id = core.newId();
  core.world.uploads.set(id, upload);
  return `${core.settings.publicUrl}/uploads/${id}`;
}
