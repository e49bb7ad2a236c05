import { fill } from '../../words/fill.js';
import { digits, number } from '../../words/format.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { Ago, Clock } from '../ui/clock.js';
import { may, type PageContext } from '../ui/context.js';
import { Form } from '../ui/form.js';
import { Money } from '../ui/money.js';
import { Initial } from '../ui/photo.js';
import { Facts } from '../ui/row.js';
import { statusTone } from '../ui/status-rail.js';
import type { ChatOrder, ChatThread } from './chats-data.js';
import { EraseBuyer } from './chats-erase.js';
import { KnownBy, SamePhone } from './chats-identity.js';

/** An order where the talk is: what, how much, what is still missing. */
export function OrderCard({ ctx, order }: { ctx: PageContext; order: ChatOrder }) {
  const { words } = ctx;
  return (
    <div class="flex flex-col gap-2 rounded-box border border-base-300 bg-base-100 p-3">
      <div class="flex flex-wrap items-center gap-2">
        <a href={`/orders/${order.id}`} class="num flex-1 font-semibold">
          {order.number}
        </a>
        <Chip tone={statusTone(order.status)}>{words.orderStatuses[order.status]}</Chip>
      </div>
      <p class="break-words text-muted">{order.items}</p>
      <div class="flex items-center justify-between gap-2">
        <Money ctx={ctx} amount={order.total} class="text-lg font-semibold" />
        {order.dueAt === null ? null : <Clock ctx={ctx} until={order.dueAt} class="text-sm" />}
      </div>
      {order.missing.length > 0 ? (
        <div>
          <p class="mb-1 text-sm text-muted">{words.chats.stillMissing}</p>
          <p class="flex flex-wrap gap-1">
            {order.missing.map((code) => (
              <Chip key={code} tone="time">
                {words.missing[code]}
              </Chip>
            ))}
          </p>
        </div>
      ) : null}
      {order.alsoFrom.length > 0 ? (
        <p class="text-sm text-muted">
          {fill(words.chats.alsoFrom, { places: order.alsoFrom.join(', ') }, ctx.locale)}
        </p>
      ) : null}
      <Button href={`/orders/${order.id}`} wide>
        {words.chats.openOrder}
      </Button>
    </div>
  );
}

/** Who this is, and the order being filled. */
export function BuyerSide({ ctx, thread, bare = false }: { ctx: PageContext; thread: ChatThread; bare?: boolean }) {
  const { words, locale } = ctx;
  const { buyer } = thread;
  const facts = [
    ...(buyer.phone
      ? [
          {
            name: words.missing.phone,
            value: (
              <a class="num text-primary" href={`tel:${buyer.phone}`}>
                {digits(buyer.phone, locale)}
              </a>
            ),
          },
        ]
      : []),
    ...(buyer.address ? [{ name: words.missing.address, value: buyer.address }] : []),
    { name: words.chats.orders, value: number(buyer.orders, locale) },
    { name: words.orderStatuses.delivered, value: number(buyer.delivered, locale) },
    { name: words.orderStatuses.return, value: number(buyer.returned, locale) },
    { name: words.chats.spent, value: <Money ctx={ctx} amount={buyer.spent} /> },
    { name: words.chats.since, value: <Ago ctx={ctx} at={buyer.since} /> },
  ];
  const body = (
    <div class="flex flex-col gap-4">
      <div class="flex items-center gap-3">
        <Initial name={buyer.name} class="size-12" />
        <p class="min-w-0 text-lg font-semibold break-words">{buyer.name}</p>
      </div>
      <SamePhone ctx={ctx} buyerId={buyer.id} others={buyer.samePhone} />
      <Facts items={facts} />
      <KnownBy ctx={ctx} buyerId={buyer.id} known={buyer.known} />
      {buyer.id && may(ctx, 'write_to_buyers') ? (
        <Form
          ctx={ctx}
          action={`/buyers/${buyer.id}/messages`}
          hidden={{ wish: buyer.wantsNews ? 'stop' : 'start' }}
          class="flex flex-wrap items-center gap-2"
        >
          <Chip tone={buyer.wantsNews ? 'wait' : 'time'}>
            {buyer.wantsNews ? words.chats.news : words.chats.noNews}
          </Chip>
          <Button kind="quiet">{buyer.wantsNews ? words.chats.stopNews : words.chats.startNews}</Button>
        </Form>
      ) : null}
      {thread.order ? <OrderCard ctx={ctx} order={thread.order} /> : null}
      <EraseBuyer ctx={ctx} thread={thread} id={bare ? 'erase-here' : 'erase-buyer'} />
    </div>
  );
  return bare ? body : <Card>{body}</Card>;
}
