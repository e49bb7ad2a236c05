import type { Deps } from '../../deps.js';
import { addressLine } from '../../domain/address.js';
import { buttonPayload } from '../../domain/button.js';
import type { Language } from '../../domain/intent.js';
import type { NoticeFacts } from '../../domain/notice.js';
import { ONE_MESSAGE } from '../../domain/text-limit.js';
import { cutTitle } from '../../facebook/split-text.js';
import type { Extras } from '../../store/schema/sending.js';
import type { Row } from '../../store/schema.js';
import { fill } from '../../words/fill.js';
import { type Locale, money } from '../../words/format.js';
import { WORDS } from '../../words/words.js';
import { expectedDay } from '../order/status-facts.js';
import { localeOf } from '../respond/facts.js';
import { soundTexts } from '../text/sound-texts.js';

/**
 * A notice in the buyer's language, with its buttons; rendered when it is about to leave. It is one message with one
 * outcome, so it fits into `room`: a long list of items ends with how many more there are and what they come to.
 */
export async function noticeText(
  deps: Deps,
  row: Row<'outbox'>,
  order: Row<'orders'>,
  language: Language,
  room = ONE_MESSAGE,
): Promise<{ text: string; extras: Extras }> {
  const locale = localeOf(language);
  const buttons = (row.notice?.buttons ?? []).map((kind) => ({
    title: WORDS[locale].buyer.buttons[kind],
    payload: buttonPayload({ kind, orderId: order.id, historyId: row.historyId ?? '' }),
  }));
  const text = cutTitle(await textOf(deps, row, order, language, room), room);
  return { text, extras: buttons.length > 0 ? { buttons } : {} };
}

async function textOf(
  deps: Deps,
  { notice, shopId }: Row<'outbox'>,
  order: Row<'orders'>,
  language: Language,
  room: number,
): Promise<string> {
  if (notice === null) throw new Error(`Order ${order.id}: a notice without its facts.`);
  const { render } = await soundTexts(deps, shopId, notice.key, language);
  const amount = (minor: number): string => money(minor, localeOf(language));
  const order_number = notice.orderNumber;
  const refund = notice.refundDue ? amount(notice.advancePaid) : null;
  switch (notice.key) {
    case 'order_new':
      return fitting(notice.items, room, (items) =>
        render('reply.order_summary', language, {
          order_number,
          items: itemsOf(items, localeOf(language)),
          name: notice.buyerName,
          phone: order.phone ?? '',
          address: addressLine(notice.address),
          subtotal: amount(notice.subtotal),
          discount: order.discount > 0 ? amount(order.discount) : null,
          delivery_fee: amount(notice.deliveryFee ?? 0),
          total: amount(notice.total),
          advance_paid: notice.advancePaid > 0 ? amount(notice.advancePaid) : null,
          cod_amount: amount(notice.codAmount),
        }),
      );
    case 'order_confirmed':
      return render('notice.confirmed', language, { order_number });
    case 'order_packed':
      return render('notice.packed', language, { order_number });
    case 'order_in_delivery':
      return render('notice.in_delivery', language, {
        order_number,
        tracking_id: notice.trackingId ?? '',
        courier: notice.courier,
        tracking_link: null,
        expected_day: await expectedDay(deps, order, language),
        cod_amount: notice.codAmount > 0 ? amount(notice.codAmount) : null,
      });
    case 'order_delivered':
      return render('notice.delivered', language, { order_number });
    case 'order_return':
      return render('notice.return', language, { order_number, refund });
    case 'order_cancelled':
      return render('notice.cancelled', language, { order_number, refund });
  }
}

/** The first items as they are, the others together: their count, pieces and sum. */
interface Shown {
  first: NoticeFacts['items'];
  others: NoticeFacts['items'];
}

/** Prints with as many items as fit. */
function fitting(items: NoticeFacts['items'], room: number, print: (shown: Shown) => string): string {
  const of = (count: number): string => print({ first: items.slice(0, count), others: items.slice(count) });
  let count = items.length;
  let text = of(count);
  while (text.length > room && count > 1) {
    count -= 1;
    text = of(count);
  }
  return text;
}

function itemsOf({ first, others }: Shown, locale: Locale): { text: string; quantity: number; price: string }[] {
  const cost = (items: NoticeFacts['items']): string =>
    money(
      items.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0),
      locale,
    );
  const shown = first.map((item) => ({ text: item.text, quantity: item.quantity, price: cost([item]) }));
  if (others.length === 0) return shown;
  const text = fill(WORDS[locale].buyer.moreItems, { n: others.length }, locale);
  const quantity = others.reduce((sum, item) => sum + item.quantity, 0);
  return [...shown, { text, quantity, price: cost(others) }];
}
