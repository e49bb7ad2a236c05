import type { Attachment, EventBody, Referral } from './content.js';
import type { AttachmentPayload, MessagePayload, ReferralPayload } from './payloads-messaging.js';

/** Reads the `message` of an item, which may be the buyer's words, the Page's own, or a deletion. */
export function messageBody(message: MessagePayload, fromPage: boolean): { body: EventBody; key: string } {
  const { mid, text } = message;
  const attachments = (message.attachments ?? []).map(attachmentContent);
  // Taken back, by whoever wrote it: there are no words left to read.
  if (message.is_deleted) return { body: { kind: 'message_deleted', content: { mid } }, key: `deleted:${mid}` };
  // A message of the Page without the echo's mark is still not a buyer's.
  if (message.is_echo || fromPage) {
    const content = { mid, appId: message.app_id ?? null, metadata: message.metadata ?? null, text, attachments };
    return { body: { kind: 'echo', content }, key: `echo:${mid}` };
  }
  const quickReply = message.quick_reply?.payload ?? null;
  const content = {
    mid,
    text,
    quickReply,
    attachments,
    referral: message.referral ? referralContent(message.referral) : null,
    replyTo: message.reply_to?.mid ?? null,
    unsupported: message.is_unsupported ?? false,
  };
  return { body: { kind: quickReply === null ? 'message' : 'quick_reply', content }, key: `message:${mid}` };
}

export function referralContent(referral: ReferralPayload): Referral;
export function referralContent(referral: ReferralPayload | null | undefined): Referral | null;
export function referralContent(referral: ReferralPayload | null | undefined): Referral | null {
  if (!referral) return null;
  const ad = referral.ads_context_data;
  return {
    ref: referral.ref ?? null,
    source: referral.source ?? null,
    type: referral.type ?? null,
    adId: referral.ad_id ?? null,
    adTitle: ad?.ad_title ?? null,
    postId: ad?.post_id ?? null,
    productId: ad?.product_id ?? null,
  };
}

const attachmentContent = ({ type, payload }: AttachmentPayload): Attachment => {
  const { coordinates, product } = payload ?? {};
  const [first] = product?.elements ?? [];
  const place = coordinates ? `${coordinates.lat}, ${coordinates.long}` : null;
  return {
    // Until 2026-08-30 a sticker came as a picture that names its sticker.
    type: payload?.sticker_id != null ? 'sticker' : type,
    url: payload?.url ?? null,
    title: payload?.title ?? first?.title ?? place,
    postId: type === 'post' || type === 'share' ? (payload?.id ?? null) : null,
    stickerId: payload?.sticker_id ?? null,
    products: (product?.elements ?? []).flatMap(({ retailer_id }) => retailer_id ?? []),
  };
};
