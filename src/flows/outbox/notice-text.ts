import type { Deps } from '../../deps.js';
import { addressLine } from '../../domain/address.js';
import { buttonPayload } from '../../domain/button.js';
import type { Language } from '../../domain/intent.js';
import type { Extras } from '../../store/schema/sending.js';
import type { Row } from '../../store/schema.js';
import { money } from '../../words/format.js';
import { WORDS } from '../../words/words.js';
import { expectedDay } from '../order/status-facts.js';
import { localeOf } from '../respond/facts.js';

/** A notice in the buyer's language, with its buttons; rendered when it is about to leave. */
export async function noticeText(
  deps: Deps,
  row: Row<'outbox'>,
  order: Row<'orders'>,
  language: Language,
): Promise<{ text: string; extras: Extras }> {
  const locale = localeOf(language);
  const buttons = (row.notice?.buttons ?? []).map((kind) => ({
    title: WORDS[locale].buyer.buttons[kind],
    payload: buttonPayload({ kind, orderId: order.id, historyId: row.historyId ?? '' }),
  }));
  return { text: await textOf(deps, row, order, language), extras: buttons.length > 0 ? { buttons } : {} };
}

async function textOf(
  deps: Deps,
  { notice, shopId }: Row<'outbox'>,
  order: Row<'orders'>,
  language: Language,
): Promise<string> {
  if (notice === null) throw new Error(`Order ${order.id}: a notice without its facts.`);
  const { render } = await deps.textsOf(shopId);
  const amount = (minor: number): string => money(minor, localeOf(language));
  const order_number = notice.orderNumber;
  const refund = notice.refundDue ? amount(notice.advancePaid) : null;
  switch (notice.key) {
    case 'order_new':
      return render('reply.order_summary', language, {
        order_number,
        items: notice.items.map(({ text, quantity, unitPrice }) => ({
          text,
          quantity,
          price: amount(unitPrice * quantity),
        })),
        name: notice.buyerName,
        phone: order.phone ?? '',
        address: addressLine(notice.address),
        subtotal: amount(notice.subtotal),
        discount: order.discount > 0 ? amount(order.discount) : null,
        delivery_fee: amount(notice.deliveryFee ?? 0),
        total: amount(notice.total),
        advance_paid: notice.advancePaid > 0 ? amount(notice.advancePaid) : null,
        cod_amount: amount(notice.codAmount),
      });
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
