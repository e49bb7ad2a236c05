import { digits } from '../../words/format.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { may } from '../ui/context.js';
import { SelectField, TextArea, TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Icon } from '../ui/icons.js';
import { Photo } from '../ui/photo.js';
import { ReasonList } from '../ui/reason-list.js';
import { Facts } from '../ui/row.js';
import { SafeLink } from '../ui/safe-link.js';
import { Sheet } from '../ui/sheet.js';
import { SamePhone } from './chats-identity.js';
import type { OrderProps } from './orders-data.js';

function AddressSheet({ ctx, data }: OrderProps) {
  const { words } = ctx;
  const errors = data.errors ? { errors: data.errors } : {};
  const { buyer, address, typed = {} } = data;
  const districts = [
    { value: '', label: words.orders.chooseDistrict },
    ...data.districts.map((name) => ({ value: name, label: name })),
  ];
  return (
    <Sheet ctx={ctx} id="edit-buyer" title={words.orders.editBuyer}>
      <Form ctx={ctx} action={`/orders/${data.id}/edit`} hidden={{ version: data.version }} class="flex flex-col gap-3">
        <TextField
          ctx={ctx}
          name="name"
          label={words.missing.name}
          value={typed.name ?? buyer?.name ?? ''}
          autocomplete="off"
          {...errors}
        />
        <TextField
          ctx={ctx}
          name="phone"
          label={words.missing.phone}
          value={typed.phone ?? buyer?.phone ?? ''}
          type="tel"
          inputmode="tel"
          autocomplete="off"
          {...errors}
        />
        <TextArea
          ctx={ctx}
          name="address"
          label={words.missing.address}
          value={typed.address ?? address.text ?? ''}
          rows={2}
          {...errors}
        />
        <div class="grid gap-3 sm:grid-cols-2">
          <TextField
            ctx={ctx}
            name="area"
            label={words.orders.area}
            value={typed.area ?? address.area ?? ''}
            optional
            {...errors}
          />
          <SelectField
            ctx={ctx}
            name="district"
            label={words.missing.district}
            value={typed.district ?? address.district ?? ''}
            choices={districts}
            {...errors}
          />
        </div>
        <Button kind="primary" wide class="big">
          {words.common.save}
        </Button>
      </Form>
    </Sheet>
  );
}

/** Who gets it and where; what is missing stands where it belongs. */
export function OrderBuyer({ ctx, data }: OrderProps) {
  const { words, locale } = ctx;
  const { buyer, address } = data;
  const gap = (code: (typeof data.missing)[number]) => (
    <Chip tone="time">{`${words.missing[code]} · ${words.approvals.missing}`}</Chip>
  );
  const place = [address.area, address.district].filter(Boolean).join(', ');
  return (
    <Section
      title={words.chats.buyer}
      aside={
        data.editable && may(ctx, 'edit_orders') ? (
          <Button kind="quiet" icon="pencil" opens="edit-buyer">
            {words.common.edit}
          </Button>
        ) : null
      }
    >
      <ul class="flex flex-col gap-2">
        <li class="flex items-start gap-2">
          <Icon name="person" class="mt-0.5 size-5 text-muted" />
          <span class="min-w-0 break-words">{buyer?.name ?? gap('name')}</span>
        </li>
        <li class="flex items-start gap-2">
          <Icon name="phone" class="mt-0.5 size-5 text-muted" />
          {buyer?.phone && data.masked ? (
            <span class="num">{digits(buyer.phone, locale)}</span>
          ) : buyer?.phone ? (
            <a class="num text-primary underline underline-offset-4" href={`tel:${buyer.phone}`}>
              {digits(buyer.phone, locale)}
            </a>
          ) : (
            gap('phone')
          )}
        </li>
        <li class="flex items-start gap-2">
          <Icon name="pin" class="mt-0.5 size-5 text-muted" />
          <span class="flex min-w-0 flex-col items-start gap-1 break-words">
            {address.text ? <span>{address.text}</span> : gap('address')}
            {place ? <span class="text-muted">{place}</span> : null}
            {address.district ? null : gap('district')}
          </span>
        </li>
      </ul>
      {buyer && data.samePhone.length > 0 ? (
        <div class="mt-3">
          <SamePhone ctx={ctx} buyerId={buyer.id} others={data.samePhone} />
        </div>
      ) : null}
      <p class="mt-3 flex flex-wrap gap-1">
        <Chip tone={data.codRisk === 'high' ? 'bad' : data.codRisk === 'medium' ? 'time' : 'wait'}>
          {words.codRisks[data.codRisk]}
        </Chip>
      </p>
      {data.signals.length > 0 ? <ReasonList ctx={ctx} reasons={data.signals} class="mt-2" /> : null}
      {data.post ? (
        <div class="mt-3 flex items-center gap-2 rounded-box bg-sunk p-2 text-sm">
          <Photo src={data.post.photo} alt={words.common.noPhoto} class="size-9" />
          <SafeLink href={data.post.url} class="line-clamp-2 min-w-0 text-muted">
            {data.post.text}
          </SafeLink>
        </div>
      ) : null}
      <AddressSheet ctx={ctx} data={data} />
    </Section>
  );
}

/** The parcel: courier, tracking, where it is. Holding it back is here too. */
export function OrderParcel({ ctx, data }: OrderProps) {
  const { words } = ctx;
  const { parcel, hold } = data;
  const open = data.status === 'new' || data.status === 'confirmed' || data.status === 'packed';
  const facts = parcel
    ? [
        { name: words.orders.courier, value: [parcel.courier, parcel.service].filter(Boolean).join(' · ') },
        {
          name: words.orders.trackingId,
          value: (
            <SafeLink
              href={parcel.url}
              class={parcel.url ? 'num break-all underline underline-offset-4' : 'num break-all'}
            >
              {parcel.trackingId}
            </SafeLink>
          ),
        },
        { name: words.common.status, value: words.shipmentStatuses[data.shipmentStatus ?? 'unknown'] },
      ]
    : [];
  return (
    <Section title={words.orders.parcel}>
      {parcel ? <Facts items={facts} /> : <p class="text-muted">{words.orders.noParcel}</p>}
      {open && may(ctx, 'edit_orders') ? (
        <div class="mt-3 border-t border-base-300 pt-3">
          {hold ? (
            <Form
              ctx={ctx}
              action={`/orders/${data.id}/release`}
              hidden={{ version: data.version }}
              class="flex flex-col gap-2"
            >
              <p>
                <b class="font-semibold text-warning">{words.orders.hold}</b> · {hold.reason}
              </p>
              <Button icon="play">{words.orders.release}</Button>
            </Form>
          ) : (
            <Form
              ctx={ctx}
              action={`/orders/${data.id}/hold`}
              hidden={{ version: data.version }}
              class="flex items-end gap-2"
            >
              <TextField ctx={ctx} id="hold-reason" name="reason" label={words.orders.holdWhy} class="flex-1" />
              <Button icon="pause">{words.orders.holdBack}</Button>
            </Form>
          )}
        </div>
      ) : null}
    </Section>
  );
}
