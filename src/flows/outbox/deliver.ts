import type { Deps } from '../../deps.js';
import { internationalPhone } from '../../domain/sms.js';
import type { PageAccess } from '../../facebook/graph-call.js';
import type { OutMessage } from '../../facebook/payloads-send.js';
import {
  buttonMessage,
  quickReplyMessage,
  textMessage,
  toBuyer,
  toBuyerByHumanAgent,
  withMetadata,
} from '../../facebook/send-payload.js';
import type { UtilitySend } from '../../facebook/utility-payload.js';
import { fileById } from '../../store/files.js';
import { metadataOf } from '../../store/outbox.js';
import type { Extras } from '../../store/schema/sending.js';
import type { Row } from '../../store/schema.js';
import type { Receipt } from './sent.js';

/** What is about to leave, and how. */
export interface Parcel {
  row: Row<'outbox'>;
  page: PageAccess;
  text: string;
  extras: Extras;
  psid: string | null;
  /** The way a message takes; below a comment it is always `response`. */
  route: 'response' | 'utility' | 'sms' | 'email' | 'human';
  /** Set for the route `human` only: the signed-in person who pressed send. */
  humanAgent: { userId: string } | null;
  /** Set for the route `utility`. */
  template?: UtilitySend;
  /** Set for the route `sms`: the buyer's 11 digits. */
  phone?: string;
}

const BUTTON_TEXT = 640;

/** The message as Facebook takes it; a text too long for buttons carries its choices as quick replies. */
function messageOf(text: string, { buttons = [], quickReplies = [] }: Extras): OutMessage {
  if (buttons.length > 0 && text.length <= BUTTON_TEXT) {
    return buttonMessage(
      text,
      buttons.map((button) => ({ type: 'postback' as const, ...button })),
    );
  }
  const choices = buttons.length > 0 ? buttons : quickReplies;
  return choices.length > 0 ? quickReplyMessage(text, choices) : textMessage(text);
}

/** Makes the one call to Facebook that a row stands for: longer texts are rows of their own, a notice fits. Throws GraphError or GraphUnreachableError. */
export async function deliver(deps: Deps, parcel: Parcel): Promise<Receipt> {
  const { graph } = deps;
  const { row, page, text, extras } = parcel;
  const comment = row.commentId ?? '';
  switch (row.kind) {
    case 'public_reply':
      return { facebookId: (await graph.replyToComment(page, comment, text)).id, psid: null };
    case 'private_reply': {
      const sent = await graph.privateReply(page, comment, withMetadata(messageOf(text, extras), metadataOf(row.id)));
      return { facebookId: sent.messageId, psid: sent.recipientId };
    }
    case 'action':
      if (row.action === 'like' || row.action === 'unlike')
        await graph.likeComment(page, comment, row.action === 'like');
      else await graph.hideComment(page, comment, row.action === 'hide');
      return { facebookId: null, psid: null };
    case 'message':
    case 'notice':
      return message(deps, parcel);
  }
}

async function message(deps: Deps, parcel: Parcel): Promise<Receipt> {
  const { row, page, text, extras, psid, humanAgent, route, template, phone } = parcel;
  if (route === 'sms' && deps.sms && phone !== undefined) {
    await deps.sms.send({ to: internationalPhone(phone), text, id: row.id });
    return { facebookId: null, psid: null };
  }
  if (psid === null) throw new Error(`Outbox ${row.id} has nobody to go to.`);
  if (route === 'utility' && template) {
    const sent = await deps.graph.sendUtility(page, psid, template, metadataOf(row.id));
    return { facebookId: sent.messageId, psid };
  }
  const to = (body: OutMessage) =>
    humanAgent
      ? toBuyerByHumanAgent(psid, body, { humanAgent })
      : toBuyer(psid, row.kind === 'notice' ? 'UPDATE' : 'RESPONSE', body);
  const marked = (body: OutMessage) => withMetadata(body, metadataOf(row.id));
  const file = extras.fileId === undefined ? undefined : await fileById(deps.store, row.shopId, extras.fileId);
  if (file) {
    const picture = { bytes: file.bytes, filename: file.name, contentType: file.type };
    const sent = await deps.graph.sendAttachmentMessage(page, to(marked({})), picture);
    return { facebookId: sent.messageId, psid };
  }
  const sent = await deps.graph.sendMessage(page, to(marked(messageOf(text, extras))));
  return { facebookId: sent.messageId, psid };
}
