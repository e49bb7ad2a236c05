import type { AllowedTransition } from '../../domain/order/allowed.js';
import type { OrderStatus } from '../../domain/order/status.js';
import { fill } from '../../words/fill.js';
import { Button, type ButtonKind } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { may } from '../ui/context.js';
import { TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Icon } from '../ui/icons.js';
import { ReasonList } from '../ui/reason-list.js';
import { Sheet } from '../ui/sheet.js';
import type { OrderProps } from './orders-data.js';

/** The step ahead on the road; the other ways out are never the big button. */
const AHEAD: Partial<Record<OrderStatus, OrderStatus>> = {
  new: 'confirmed',
  confirmed: 'packed',
  packed: 'in_delivery',
  in_delivery: 'delivered',
};

interface MoveProps extends OrderProps {
  move: AllowedTransition;
  kind?: ButtonKind;
  /** In spite of the reasons against it. */
  override?: boolean;
  prefix: string;
}

/** A move's form: only what this move still needs is asked for. */
function MoveForm({ ctx, data, move, kind = 'primary', override = false, prefix }: MoveProps) {
  const { words } = ctx;
  const id = (name: string) => `${prefix}-${move.to}-${name}`;
  const errors = data.errors ? { errors: data.errors } : {};
  return (
    <Form
      ctx={ctx}
      action={`/orders/${data.id}/transitions`}
      hidden={{ version: data.version, to: move.to, ...(override ? { override: 'yes' } : {}) }}
      class="flex flex-col gap-3"
    >
      {move.needs.includes('courier') || move.needs.includes('tracking_id') ? (
        <div class="grid gap-3 sm:grid-cols-2">
          <TextField
            ctx={ctx}
            id={id('courier')}
            name="courier"
            label={words.orders.courier}
            value={data.parcel?.courier ?? data.couriers[0] ?? ''}
            {...errors}
          />
          <TextField
            ctx={ctx}
            id={id('service')}
            name="service"
            label={words.orders.service}
            value={data.parcel?.service ?? ''}
            optional
            {...errors}
          />
          <TextField
            ctx={ctx}
            id={id('trackingId')}
            name="trackingId"
            label={words.orders.trackingId}
            value={data.parcel?.trackingId ?? ''}
            class="sm:col-span-2"
            {...errors}
          />
        </div>
      ) : null}
      {move.needs.includes('reason') || override ? (
        <TextField ctx={ctx} id={id('reason')} name="reason" label={words.orders.why} {...errors} />
      ) : null}
      <Button kind={kind} icon={move.kind === 'correction' ? 'undo' : 'check'} wide class="big">
        {move.kind === 'correction' ? words.orders.backTo[move.to] : words.orders.moves[move.to]}
      </Button>
    </Form>
  );
}

/** The big next move, or what stands in its way. */
export function NextMove({ ctx, data }: OrderProps) {
  const { words } = ctx;
  const to = AHEAD[data.status];
  const move = data.transitions.find((transition) => transition.to === to);
  if (!move) return <p class="text-muted">{words.orders.noMoveAhead}</p>;
  if (move.allowed) return <MoveForm ctx={ctx} data={data} move={move} prefix="next" />;
  const sheet = `override-${move.to}`;
  return (
    <div class="flex flex-col gap-3">
      <div>
        <p class="mb-1 font-semibold">{words.orders.before[move.to]}</p>
        <ReasonList ctx={ctx} reasons={move.reasons} tone="time" />
      </div>
      {may(ctx, 'edit_orders') && move.reasons.some(({ code }) => code === 'open_duplicate')
        ? data.duplicates.map(({ id, number, isNew }) => (
            <div key={number} class="flex flex-wrap gap-2">
              {isNew && data.status === 'new' ? (
                <Form ctx={ctx} action={`/orders/${id}/merge`} hidden={{ orderId: data.id }}>
                  <Button icon="check">{fill(words.orders.mergeInto, { number }, ctx.locale)}</Button>
                </Form>
              ) : null}
              <Form ctx={ctx} action={`/orders/${data.id}/duplicates`} hidden={{ version: data.version, number }}>
                <Button kind="quiet">{fill(words.orders.another, { number }, ctx.locale)}</Button>
              </Form>
            </div>
          ))
        : null}
      {data.overridable.includes(move.to) ? (
        <>
          <Button opens={sheet} icon="warning">
            {words.orders.allTheSame}
          </Button>
          <Sheet ctx={ctx} id={sheet} title={words.orders.allTheSame}>
            <MoveForm ctx={ctx} data={data} move={move} override prefix="override" />
          </Sheet>
        </>
      ) : null}
    </div>
  );
}

/** All other statuses: the possible ones with a form, the others with why they are off. */
export function OtherMoves({ ctx, data }: OrderProps) {
  const { words } = ctx;
  const rest = data.transitions.filter((move) => move.to !== AHEAD[data.status]);
  const inFlow = rest.filter((move) => move.kind !== 'none');
  const outside = rest.filter((move) => move.kind === 'none');
  return (
    <Section title={words.orders.otherMoves}>
      <ul class="flex flex-col divide-y divide-base-300">
        {inFlow.map((move) => {
          const sheet = `move-${move.to}`;
          const name = move.kind === 'correction' ? words.orders.backTo[move.to] : words.orders.moves[move.to];
          return (
            <li key={move.to} class="flex min-h-12 flex-wrap items-center gap-x-3 py-1.5">
              {move.allowed ? (
                <>
                  <Button kind={move.to === 'cancelled' || move.to === 'return' ? 'danger' : 'plain'} opens={sheet}>
                    {name}
                  </Button>
                  <Sheet ctx={ctx} id={sheet} title={name}>
                    <MoveForm
                      ctx={ctx}
                      data={data}
                      move={move}
                      prefix="move"
                      kind={move.to === 'cancelled' || move.to === 'return' ? 'danger' : 'primary'}
                    />
                  </Sheet>
                </>
              ) : (
                <>
                  <span class="flex items-center gap-2 text-muted">
                    <Icon name="lock" class="size-4" />
                    {name}
                  </span>
                  <ReasonList ctx={ctx} reasons={move.reasons} class="basis-full pl-6" />
                </>
              )}
            </li>
          );
        })}
      </ul>
      {outside.length > 0 ? (
        <details class="mt-1">
          <summary class="flex min-h-11 items-center gap-1 text-sm text-muted">
            <Icon name="down" class="size-4" />
            {words.orders.whyNot}
          </summary>
          <ul class="flex flex-col gap-1 pb-1">
            {outside.map((move) => (
              <li key={move.to}>
                <ReasonList ctx={ctx} reasons={move.reasons} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}
