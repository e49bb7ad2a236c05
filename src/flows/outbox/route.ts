import type { Deps } from '../../deps.js';
import type { OutreachFacts } from '../../domain/outreach-facts.js';
import { isPhone } from '../../domain/phone.js';
import { AWAKE_MS, quietEnd } from '../../domain/quiet-hours.js';
import { messengerThreadOf } from '../../store/conversations.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { localeOf } from '../respond/facts.js';
import { type UtilityChoice, utilityFor } from '../utility/choose.js';

/** Whom a message goes to and all the router looks at, read at dispatch. */
export interface Outreach {
  facts: OutreachFacts;
  thread: Row<'conversations'> | null;
  buyer: Row<'buyers'> | null;
  order: Row<'orders'> | null;
  /** The buyer's 11 digits. */
  phone: string | null;
  utility: UtilityChoice;
}

const HOUR_MS = 3_600_000;

/** News the buyer did not just ask for: may wait for the morning, and is kept from who wants none. */
const isUnasked = ({ kind, notice }: Row<'outbox'>): boolean => kind === 'notice' && notice?.key !== 'order_new';

/** The feature is the app's, granted in App Review, and no call tells of it: a person says so in the settings. */
export const humanAgentGranted = (deps: Deps, page: Row<'pages'>): boolean => page.humanAgent ?? deps.env.sandbox;

export async function outreachOf(deps: Deps, row: Row<'outbox'>, page: Row<'pages'>): Promise<Outreach> {
  const { store } = deps;
  const { shopId } = row;
  const order = row.orderId === null ? undefined : await findOne(store, 'orders', { shopId, id: row.orderId });
  const from =
    row.conversationId === null ? undefined : await findOne(store, 'conversations', { shopId, id: row.conversationId });
  const buyerId = from?.buyerId ?? order?.buyerId ?? null;
  const buyer = buyerId === null ? undefined : await findOne(store, 'buyers', { shopId, id: buyerId });
  const thread =
    from?.channel === 'messenger'
      ? from
      : buyerId === null
        ? undefined
        : await messengerThreadOf(store, shopId, buyerId, row.pageId);
  const { shop, timeZone } = await deps.settingsOf(shopId);
  const now = deps.clock();
  const awake = (thread?.lastInboundAt ?? 0) > now - AWAKE_MS;
  const utility = await utilityFor(deps, row, localeOf(buyer?.language ?? 'bn'));
  const phone = [order?.phone, buyer?.phone].find((each) => isPhone(each ?? null)) ?? null;
  const facts: OutreachFacts = {
    hasThread: thread?.lastInboundAt != null,
    windowOpenUntil: thread?.windowUntil ?? null,
    adWindowUntil: thread?.adWindowUntil ?? null,
    unreachable: buyer?.unreachableAt != null,
    optedOut: isUnasked(row) && buyer?.optedOutAt != null,
    quietUntil: isUnasked(row) && !awake ? quietEnd(now, shop.quietHours, timeZone) : null,
    byPerson: row.byPerson,
    pageConnected: page.state !== 'disconnected',
    pageGoneSince: page.state === 'disconnected' ? page.stateAt : null,
    pageWaitsUntil: page.holdUntil,
    utilityCapable: page.utilityRefused === null,
    utilityTemplate: utility.state,
    smsReady: deps.sms !== null,
    phoneKnown: phone !== null,
    // E-mail is not built yet: the router passes it by with these facts.
    emailReady: false,
    emailKnown: false,
    humanAgentAllowed: humanAgentGranted(deps, page),
    lastBuyerActionAt: thread?.lastInboundAt ?? null,
    // Handed to a gateway that gave no answer: perhaps it is on its way, so it does not leave by Messenger as well.
    refused: row.route === 'sms' && row.attempts > 0 ? [...row.refused, 'response', 'utility'] : row.refused,
    taskHours: shop.taskHours,
    giveUpAt: Math.min(row.giveUpAt, row.createdAt + shop.giveUpHours * HOUR_MS),
  };
  return { facts, thread: thread ?? null, buyer: buyer ?? null, order: order ?? null, phone, utility };
}
