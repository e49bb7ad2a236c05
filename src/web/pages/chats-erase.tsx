import { Button } from '../ui/button.js';
import { may, type PageContext } from '../ui/context.js';
import { TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Sheet } from '../ui/sheet.js';
import type { ChatThread } from './chats-data.js';

/** Erasing a buyer: what goes, what stays, and why they asked; or how far it is. */
export function EraseBuyer({ ctx, thread, id }: { ctx: PageContext; thread: ChatThread; id: string }) {
  const { buyer } = thread;
  const w = ctx.words.chats;
  if (!may(ctx, 'erase_buyers') || buyer.id === '') return null;
  if (buyer.erasure) return <p class="text-sm text-muted">{w.erasures[buyer.erasure]}</p>;
  return (
    <div>
      <Button kind="quiet" opens={id}>
        {w.erase}
      </Button>
      <Sheet ctx={ctx} id={id} title={w.erase}>
        <Form ctx={ctx} action={`/buyers/${buyer.id}/erase`} class="flex flex-col gap-3">
          <p>{w.eraseGoes}</p>
          <p>{w.eraseStays}</p>
          <p class="text-muted">{w.eraseWaits}</p>
          <TextField ctx={ctx} id={`${id}-reason`} name="reason" label={w.eraseWhy} autocomplete="off" />
          <Button kind="danger" wide>
            {w.eraseNow}
          </Button>
        </Form>
      </Sheet>
    </div>
  );
}
