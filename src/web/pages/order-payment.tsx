import { Button } from '../ui/button.js';
import { may } from '../ui/context.js';
import { TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Sheet } from '../ui/sheet.js';
import type { OrderProps } from './orders-data.js';

/** Records what happened to the money: only the steps that are possible now. */
export function PaymentSteps({ ctx, data }: OrderProps) {
  const { words } = ctx;
  if (data.payments.length === 0 || !may(ctx, 'record_payments')) return null;
  const due = data.money.total - data.money.advancePaid;
  return (
    <div class="mt-3 flex justify-end">
      <Button icon="pencil" opens="record-payment">
        {words.orders.recordPayment}
      </Button>
      <Sheet ctx={ctx} id="record-payment" title={words.orders.recordPayment}>
        <div class="flex flex-col gap-4">
          {data.payments.map((kind) => (
            <Form
              key={kind}
              ctx={ctx}
              action={`/orders/${data.id}/payments`}
              hidden={{ version: data.version, kind }}
              class="flex flex-col gap-2"
            >
              {kind === 'received' ? (
                <TextField
                  ctx={ctx}
                  id="payment-amount"
                  name="amount"
                  label={words.orders.amount}
                  value={due > 0 ? due / 100 : ''}
                  inputmode="decimal"
                  sign="৳"
                />
              ) : null}
              <TextField ctx={ctx} id={`payment-${kind}-note`} name="note" label={words.common.note} optional />
              <Button kind={kind === 'received' ? 'primary' : 'plain'} wide>
                {words.orders.paymentSteps[kind]}
              </Button>
            </Form>
          ))}
        </div>
      </Sheet>
    </div>
  );
}
