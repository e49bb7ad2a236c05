/**
 * One order: GET /orders/:id.
 * Forms (all with version):
 *   POST /orders/:id/transitions   to, reason?, courier?, service?, trackingId?, override? (yes)
 *   POST /orders/:id/edit          name, phone, address, area, district, discount, deliveryFee (taka), quantity.<lineId>, variant.<lineId>, price.<lineId>
 *   POST /orders/:id/yes           how (chat | spoken), note?
 *   POST /orders/:id/checks        check, outcome (passed | failed), note?
 *   POST /orders/:id/hold          reason        POST /orders/:id/release
 *   POST /orders/:id/scans         all (yes): every unit counted by hand
 *   POST /orders/:id/scan          code: one unit by its barcode or SKU
 *   POST /orders/:id/payments      kind (received | claim_rejected | refunded | settled), amount (taka, received only), note?
 *   POST /orders/:id/split, /take-out: see order-split
 *   POST /orders/:id/duplicates    number: the order that this one is not a double of
 */
import { Note } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { Ago, Clock } from '../ui/clock.js';
import { may } from '../ui/context.js';
import { Frame } from '../ui/frame.js';
import { ReasonList } from '../ui/reason-list.js';
import { StatusRail, statusTone } from '../ui/status-rail.js';
import { OrderBuyer, OrderParcel } from './order-buyer.js';
import { OrderContent } from './order-content.js';
import { NextMove, OtherMoves } from './order-moves.js';
import { History, Told, YesAndChecks } from './order-record.js';
import type { OrderProps } from './orders-data.js';

function Head({ ctx, data }: OrderProps) {
  const { words } = ctx;
  return (
    <header class="flex flex-col gap-3">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button kind="quiet" icon="left" href="/orders" label={words.common.back} class="-ml-2" />
        <h1 class="num text-xl">{data.number}</h1>
        <Chip tone={statusTone(data.status)}>{words.orderStatuses[data.status]}</Chip>
        {data.hold ? (
          <Chip tone="time" icon="pause">
            {words.orders.hold}
          </Chip>
        ) : null}
        <span class="text-sm text-muted">
          {words.orders.placed} <Ago ctx={ctx} at={data.placedAt} />
        </span>
        <span class="flex-1" />
        {data.conversationId && may(ctx, 'see_conversations') ? (
          <Button icon="chats" href={`/chats/${data.conversationId}`} label={words.orders.openChat}>
            <span class="max-sm:hidden">{words.orders.openChat}</span>
          </Button>
        ) : null}
      </div>
      <StatusRail ctx={ctx} status={data.status} passed={data.passed} />
    </header>
  );
}

/** What has to happen next, by when, and the button that does it. */
function Next({ ctx, data }: OrderProps) {
  const { words } = ctx;
  const { next } = data;
  return (
    <Section
      title={
        <>
          <span class="block text-sm font-normal text-muted">{words.orders.next}</span>
          {words.actions[next.actionKey]}
        </>
      }
      aside={next.dueAt === null ? null : <Clock ctx={ctx} until={next.dueAt} warn={4 * 3_600_000} />}
    >
      <NextMove ctx={ctx} data={data} />
    </Section>
  );
}

export function Order({ ctx, data }: OrderProps) {
  return (
    <Frame ctx={ctx} title={data.number}>
      <div class="flex flex-col gap-4">
        <Head ctx={ctx} data={data} />
        {data.refused ? (
          <Note tone="bad" icon="warning">
            <ReasonList ctx={ctx} reasons={data.refused} tone="bad" />
          </Note>
        ) : null}
        <div class="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div class="flex min-w-0 flex-col gap-4">
            <Next ctx={ctx} data={data} />
            <OrderContent ctx={ctx} data={data} />
            <YesAndChecks ctx={ctx} data={data} />
            <OtherMoves ctx={ctx} data={data} />
          </div>
          <div class="flex min-w-0 flex-col gap-4">
            <OrderBuyer ctx={ctx} data={data} />
            <OrderParcel ctx={ctx} data={data} />
            <Told ctx={ctx} data={data} />
            <History ctx={ctx} data={data} />
          </div>
        </div>
      </div>
    </Frame>
  );
}
