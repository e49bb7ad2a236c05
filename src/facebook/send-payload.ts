import { ONE_MESSAGE } from '../domain/text-limit.js';
import type { OutButton, OutMessage, OutQuickReply, SendRequest } from './payloads-send.js';
import { cutTitle } from './split-text.js';

/** Facebook's limits: fact sheet, section 3.3. Breaking one is a mistake of the caller, not of the buyer's text. */
const QUICK_REPLIES = 13;
const BUTTONS = 3;
const BUTTON_TEXT = 640;
const PAYLOAD = 1000;
const METADATA = 999;

function within(what: string, size: number, least: number, most: number): void {
  if (size < least || size > most) throw new RangeError(`${what}: ${size}, allowed are ${least} to ${most}`);
}

/** Plain text; longer ones go through `splitText` first. */
export function textMessage(text: string): OutMessage {
  within('text', text.length, 1, ONE_MESSAGE);
  return { text };
}

/** Text with answers to tap, which vanish after the next message. Long titles are cut. */
export function quickReplyMessage(text: string, replies: { title: string; payload: string }[]): OutMessage {
  within('quick replies', replies.length, 1, QUICK_REPLIES);
  const quick_replies = replies.map(({ title, payload }): OutQuickReply => {
    within('quick reply payload', payload.length, 1, PAYLOAD);
    return { content_type: 'text', title: cutTitle(title), payload };
  });
  return { ...textMessage(text), quick_replies };
}

/** Text with up to three buttons that stay. Long titles are cut. */
export function buttonMessage(text: string, buttons: OutButton[]): OutMessage {
  within('buttons', buttons.length, 1, BUTTONS);
  within('button text', text.length, 1, BUTTON_TEXT);
  const cut = buttons.map((button): OutButton => {
    if (button.type === 'postback') within('button payload', button.payload.length, 1, PAYLOAD);
    return { ...button, title: cutTitle(button.title) };
  });
  return { attachment: { type: 'template', payload: { template_type: 'button', text, buttons: cut } } };
}

/** A picture Facebook fetches from a public address. */
export const imageMessage = (url: string): OutMessage => ({
  attachment: { type: 'image', payload: { url, is_reusable: true } },
});

/** A picture whose bytes go along, by `sendAttachmentMessage`. */
export const uploadedImageMessage = (): OutMessage => ({
  attachment: { type: 'image', payload: { is_reusable: true } },
});

/** Marks a message so that its echo can be told from everybody else's. */
export function withMetadata(message: OutMessage, metadata: string): OutMessage {
  within('metadata', metadata.length, 1, METADATA);
  return { ...message, metadata };
}

/** To a buyer whose window is open: RESPONSE answers something, UPDATE tells news. */
export const toBuyer = (psid: string, type: 'RESPONSE' | 'UPDATE', message: OutMessage): SendRequest => ({
  recipient: { id: psid },
  messaging_type: type,
  message,
});

/**
 * Outside the window, within 7 days: a person answers by hand. `humanAgent` is the signed-in person who pressed send;
 * nothing else may build this request.
 */
export function toBuyerByHumanAgent(
  psid: string,
  message: OutMessage,
  { humanAgent }: { humanAgent: { userId: string } },
): SendRequest {
  if (humanAgent.userId === '') throw new RangeError('a human agent is a signed-in person');
  return { recipient: { id: psid }, messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT', message };
}
