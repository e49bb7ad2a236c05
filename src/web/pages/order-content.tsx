import { number } from '../../words/format.js';
import { Note } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { may } from '../ui/context.js';
import { SelectField, TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Money } from '../ui/money.js';
import { Photo } from '../ui/photo.js';
import { Sheet } from '../ui/sheet.js';
import { PaymentSteps } from './order-payment.js';
import { canSplit, PartsOf, SplitOrder } from './order-split.js';
import type { OrderProps } from './orders-data.js';

/** Minor units as the taka a person types; empty while unknown. */
const taka = (minor: number | null): string => (minor === null ? '' : String(minor / 100));

function Lines({ ctx, data }: OrderProps) {
  const { words, locale } = ctx;
  return (
    <ul class="divide-y divide-base-300">
      {data.lines.map((line) => (
        <li key={line.id} class="flex items-center gap-3 py-2.5">
          <Photo src={line.photo} alt={line.product ?? line.text} />
          <div class="min-w-0 flex-1">
            <p class="break-words">{line.product ?? `“${line.text}”`}</p>
            <p class="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
              {line.sku ? <span>{line.sku}</span> : <Chip tone="time">{words.orders.unresolved}</Chip>}
              {line.available !== null && line.available < line.quantity ? (
                <Chip tone="bad">{`${words.catalogue.available}: ${number(line.available, locale)}`}</Chip>
              ) : null}
            </p>
          </div>
          <p class="num text-right whitespace-nowrap">
            <span class="text-muted">
              {number(line.quantity, locale)} × <Money ctx={ctx} amount={line.unitPrice} />
            </span>
            <span class="block font-semibold">
              <Money ctx={ctx} amount={line.quantity * line.unitPrice} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Sum({ ctx, data }: OrderProps) {
  const { words } = ctx;
  const { money } = data;
  const rows: [string, number | null, boolean?][] = [
    [words.orders.goods, money.items],
    ...(money.discount > 0 ? [[words.orders.discount, -money.discount] as [string, number]] : []),
    [words.orders.deliveryFee, money.deliveryFee],
    [words.orders.total, money.total, true],
    ...(money.advancePaid > 0 ? [[words.orders.advance, -money.advancePaid] as [string, number]] : []),
    ...(data.payment.method === 'cod' ? [[words.orders.toCollect, money.cod, true] as [string, number, boolean]] : []),
  ];
  return (
    <dl class="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 border-t border-base-300 pt-3">
      {rows.map(([name, amount, strong]) => (
        <>
          <dt class={strong ? 'font-semibold' : 'text-muted'}>{name}</dt>
          <dd class={strong ? 'text-right font-semibold' : 'text-right'}>
            {amount === null ? <Chip tone="time">{words.orders.unknown}</Chip> : <Money ctx={ctx} amount={amount} />}
          </dd>
        </>
      ))}
      <dt class="text-muted">{words.orders.payment}</dt>
      <dd class="text-right">
        {words.paymentMethods[data.payment.method]} · {words.paymentStatuses[data.payment.status]}
      </dd>
    </dl>
  );
}

function EditSheet({ ctx, data }: OrderProps) {
  const { words } = ctx;
  const errors = data.errors ? { errors: data.errors } : {};
  const { typed = {} } = data;
  return (
    <Sheet ctx={ctx} id="edit-content" title={words.orders.editContent}>
      <Form ctx={ctx} action={`/orders/${data.id}/edit`} hidden={{ version: data.version }} class="flex flex-col gap-4">
        {data.status === 'packed' ? (
          <Note tone="wait" icon="lock">
            {words.reasons.parcel_is_packed}
          </Note>
        ) : null}
        {(data.status === 'packed' ? [] : data.lines).map((line) => (
          <fieldset key={line.id} class="flex flex-col gap-2 border-b border-base-300 pb-4">
            <legend class="mb-1">{line.product ?? `“${line.text}”`}</legend>
            {line.choices.length > 0 ? (
              <SelectField
                ctx={ctx}
                id={`variant-${line.id}`}
                name={`variant.${line.id}`}
                label={words.orders.variant}
                value={typed[`variant.${line.id}`] ?? line.variantId ?? ''}
                choices={[
                  ...(line.variantId ? [] : [{ value: '', label: words.orders.chooseVariant }]),
                  ...line.choices.map(({ id, label }) => ({ value: id, label })),
                ]}
                {...errors}
              />
            ) : null}
            <div class="grid grid-cols-2 gap-3">
              <TextField
                ctx={ctx}
                id={`quantity-${line.id}`}
                name={`quantity.${line.id}`}
                label={words.orders.quantity}
                value={typed[`quantity.${line.id}`] ?? line.quantity}
                inputmode="numeric"
                {...errors}
              />
              <TextField
                ctx={ctx}
                id={`price-${line.id}`}
                name={`price.${line.id}`}
                label={words.orders.unitPrice}
                value={typed[`price.${line.id}`] ?? taka(line.unitPrice)}
                inputmode="decimal"
                sign="৳"
                {...errors}
              />
            </div>
          </fieldset>
        ))}
        <div class="grid grid-cols-2 gap-3">
          <TextField
            ctx={ctx}
            name="discount"
            label={words.orders.discount}
            value={typed.discount ?? taka(data.money.discount)}
            inputmode="decimal"
            sign="৳"
            optional
            {...errors}
          />
          <TextField
            ctx={ctx}
            name="deliveryFee"
            label={words.orders.deliveryFee}
            value={typed.deliveryFee ?? taka(data.money.deliveryFee)}
            inputmode="decimal"
            sign="৳"
            optional
            {...errors}
          />
        </div>
        <p class="text-sm text-muted">{data.status === 'new' ? words.orders.editHintNew : words.orders.editHint}</p>
        <Button kind="primary" wide class="big">
          {words.common.save}
        </Button>
      </Form>
    </Sheet>
  );
}

/** What was ordered and what it costs. */
export function OrderContent({ ctx, data }: OrderProps) {
  const { words } = ctx;
  const editable = data.editable && may(ctx, 'edit_orders');
  return (
    <Section
      title={words.orders.content}
      aside={
        editable ? (
          <span class="flex flex-wrap">
            {canSplit(data) ? <SplitOrder ctx={ctx} data={data} /> : null}
            <Button kind="quiet" icon="pencil" opens="edit-content">
              {words.common.edit}
            </Button>
          </span>
        ) : null
      }
    >
      <Lines ctx={ctx} data={data} />
      <PartsOf ctx={ctx} data={data} editable={editable} />
      <Sum ctx={ctx} data={data} />
      <PaymentSteps ctx={ctx} data={data} />
      {editable ? <EditSheet ctx={ctx} data={data} /> : null}
    </Section>
  );
}
