import { adWindowAfter, laterWindow, windowAfter } from '../../domain/conversation.js';
import type { Referral } from '../../facebook/content.js';
import type { Row } from '../../store/schema.js';
import type { KeptEvent } from '../inbox/event.js';

type Action = 'message' | 'postback' | 'referral' | 'reaction';

/** The first message after a click on an ad: the click comes with it, or came before it and nothing was said since. */
function afterAd(row: Row<'conversations'>, action: Action, referral: Referral | null): boolean {
  if (action !== 'message') return false;
  const { referral: before, lastInboundAt, windowSource } = row;
  const silentSince = before?.source === BY_AD && windowSource !== AD_WINDOW && (lastInboundAt ?? 0) <= before.at;
  return referral?.source === BY_AD || silentSince;
}

const BY_AD = 'ADS';
const AD_WINDOW = 'ctm_ad';

/** What a buyer's action does to the thread: the window opens, what it is about becomes known. */
export function opened(
  row: Row<'conversations'>,
  { eventAt, pageId }: KeptEvent,
  action: Action,
  referral: Referral | null,
): Partial<Row<'conversations'>> {
  const windowUntil = laterWindow(row.windowUntil, windowAfter(action, eventAt));
  const byAd = afterAd(row, action, referral);
  const came = referral !== null && (row.referral?.at ?? 0) <= eventAt;
  return {
    windowUntil,
    ...(windowUntil === row.windowUntil ? {} : { windowSource: byAd ? AD_WINDOW : action }),
    ...(byAd ? { adWindowUntil: laterWindow(row.adWindowUntil, adWindowAfter(eventAt)) } : {}),
    lastInboundAt: Math.max(row.lastInboundAt ?? 0, eventAt),
    ...(came ? { referral: { ...referral, at: eventAt }, ...aboutReferral(referral, row, { eventAt, pageId }) } : {}),
  };
}

/** An ad speaks of its own goods, known here or not: what was talked of before counts no more. A mere link may say nothing. */
function aboutReferral(
  { source, postId }: Referral,
  { aboutAt }: Row<'conversations'>,
  { eventAt, pageId }: Pick<KeptEvent, 'eventAt' | 'pageId'>,
): Partial<Row<'conversations'>> {
  if ((aboutAt ?? 0) > eventAt || (postId === null && source !== BY_AD)) return {};
  const ofPage = postId === null || postId.includes('_') ? postId : `${pageId}_${postId}`;
  return { postId: ofPage, productId: null, aboutAt: eventAt };
}
