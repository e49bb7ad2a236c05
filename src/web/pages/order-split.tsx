/**
 * Two orders out of one, while it is New.
 * Forms: POST /orders/:id/split     version, units.<lineId>: how many go into the second order
 *        POST /orders/:id/take-out  version, orderId: the order that stands by itself again
 */
import { fill } from '../../words/fill.js';
import { number } from '../../words/format.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Sheet } from '../ui/sheet.js';
import type { OrderProps } from './orders-data.js';

const SHEET = 'split-order';

/** Nothing is taken apart of which there is only one piece. */
export const canSplit = ({ status, lines }: OrderProps['data']): boolean =>
  status === 'new' && lines.reduce((sum, { quantity }) => sum + quantity, 0) > 1;

export function SplitOrder({ ctx, data }: OrderProps) {
  const { words, locale } = ctx;
  const { typed = {}, errors } = data;
  return (
    <>
      <Button kind="quiet" opens={SHEET}>
        {words.orders.split}
      </Button>
      <Sheet ctx={ctx} id={SHEET} title={words.orders.splitTitle}>
        <Form
          ctx={ctx}
          action={`/orders/${data.id}/split`}
          hidden={{ version: data.version }}
          class="flex flex-col gap-4"
        >
          <p class="text-muted">{words.orders.splitHint}</p>
          {data.lines.map((line) => (
            <TextField
              key={line.id}
              ctx={ctx}
              id={`units-${line.id}`}
              name={`units.${line.id}`}
              label={`${line.product ?? `“${line.text}”`} (${fill(words.orders.ofPieces, { n: number(line.quantity, locale) }, locale)})`}
              value={typed[`units.${line.id}`] ?? 0}
              inputmode="numeric"
              {...(errors ? { errors } : {})}
            />
          ))}
          <Button kind="primary" wide class="big">
            {words.orders.splitDo}
          </Button>
        </Form>
      </Sheet>
    </>
  );
}

/** The orders that became part of this one, each with the way back. */
export function PartsOf({ ctx, data, editable }: OrderProps & { editable: boolean }) {
  const { words, locale } = ctx;
  return (
    <>
      {data.parts.map((part) => (
        <div key={part.id} class="flex flex-wrap items-center justify-between gap-2 text-sm">
          <span class="text-muted">{fill(words.orders.isPart, { number: part.number }, locale)}</span>
          {editable && data.status === 'new' ? (
            <Form ctx={ctx} action={`/orders/${data.id}/take-out`} hidden={{ version: data.version, orderId: part.id }}>
              <Button kind="quiet" icon="undo">
                {words.orders.takeOut}
              </Button>
            </Form>
          ) : null}
        </div>
      ))}
    </>
  );
}
