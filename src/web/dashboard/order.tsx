import { z } from 'zod';
import { COD_CHECKS } from '../../domain/cod-risk.js';
import { ORDER_STATUSES } from '../../domain/order/status.js';
import { editOrder } from '../../flows/order/edit.js';
import { loadOrder } from '../../flows/order/load.js';
import { mergeOrders } from '../../flows/order/merge.js';
import { moveOrder } from '../../flows/order/move.js';
import {
  countUnits,
  dismissDuplicate,
  holdOrder,
  recordCheck,
  recordPayment,
  recordYes,
  scanUnit,
} from '../../flows/order/record.js';
import { splitOrder, takeOut } from '../../flows/order/split.js';
import { refusals } from '../../flows/refusals.js';
import { fill } from '../../words/fill.js';
import { printReasons } from '../../words/print-reason.js';
import { Order } from '../pages/order.js';
import { needed, taka, text, version } from './fields.js';
import { readForm } from './form.js';
import { readBuyer, readContent, readUnits } from './order-forms.js';
import { loadOrderPage } from './order-load.js';
import type { Area, Done, Post, Refused, Visit } from './routes.js';

const transition = z.object({
  to: z.enum(ORDER_STATUSES),
  version,
  reason: text(500),
  courier: text(60),
  service: text(60),
  trackingId: text(120),
  override: z.literal('yes').optional(),
});
const yes = z.object({ version, how: z.enum(['chat', 'spoken']), note: text(1000) });
const check = z.object({ version, check: z.enum(COD_CHECKS), outcome: z.enum(['passed', 'failed']), note: text(1000) });
const hold = z.object({ version, reason: needed(500) });
const seen = z.object({ version });
const scanned = z.object({ code: needed(120) });
const merge = z.object({ orderId: needed(60) });
const part = z.object({ version, orderId: needed(60) });
const duplicate = z.object({ version, number: needed(40) });
const payment = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('received'), amount: taka, note: text(500), version }),
  z.object({ kind: z.enum(['claim_rejected', 'refunded', 'settled']), note: text(500), version }),
]);

const saved = ({ words }: Post): Done => ({ flash: { kind: 'done', text: words.orders.saved } });

async function move(post: Post): Promise<Done> {
  const { deps, scope, params, fields, words, locale } = post;
  const { override, ...wish } = readForm(transition, fields);
  await moveOrder(deps, scope, { id: params.id ?? '', ...wish, ...(override ? { override: true } : {}) });
  const { order } = await loadOrder(deps, scope.shopId, params.id ?? '');
  const what = { number: order.number, status: words.orderStatuses[order.status] };
  return { flash: { kind: 'done', text: fill(words.orders.moved, what, locale) } };
}

/** Both sheets of the page post here: who gets it (it has a name), or what is in it. */
async function edit(post: Post): Promise<Done> {
  const { deps, scope, params, fields } = post;
  const id = params.id ?? '';
  const { version: seenVersion } = readForm(seen, fields);
  const change =
    fields.name === undefined ? readContent(fields, await loadOrder(deps, scope.shopId, id)) : readBuyer(fields);
  await editOrder(deps, scope, { id, version: seenVersion }, change);
  return saved(post);
}

const draw = async (visit: Visit) => <Order ctx={visit.ctx} data={await loadOrderPage(visit)} />;

/** The page again with what was typed, still based on the version that was seen. */
async function again(visit: Visit, { errors, typed }: Refused) {
  const data = await loadOrderPage(visit);
  const flash = { kind: 'refused' as const, text: [...new Set(Object.values(errors))].join(' · ') };
  return (
    <Order
      ctx={{ ...visit.ctx, flash }}
      data={{ ...data, version: Number(typed.version) || data.version, errors, typed }}
    />
  );
}

/** One order and all that people do with it. */
export function orderArea(area: Area): void {
  const target = ({ params }: Post, { version: seenVersion }: { version: number }) => ({
    id: params.id ?? '',
    version: seenVersion,
  });
  area
    .page('/orders/:id', 'see_orders', draw)
    .form('/orders/:id/transitions', 'see_orders', move)
    .form('/orders/:id/edit', 'edit_orders', edit, again)
    .form('/orders/:id/yes', 'record_yes', async (post) => {
      const form = readForm(yes, post.fields);
      await recordYes(post.deps, post.scope, target(post, form), form.note, form.how);
      return saved(post);
    })
    .form('/orders/:id/checks', 'record_checks', async (post) => {
      const { check: name, outcome, note, ...form } = readForm(check, post.fields);
      await recordCheck(post.deps, post.scope, target(post, form), { check: name, outcome, note });
      return saved(post);
    })
    .form('/orders/:id/hold', 'edit_orders', async (post) => {
      const form = readForm(hold, post.fields);
      await holdOrder(post.deps, post.scope, target(post, form), form.reason);
      return saved(post);
    })
    .form('/orders/:id/release', 'edit_orders', async (post) => {
      await holdOrder(post.deps, post.scope, target(post, readForm(seen, post.fields)), null);
      return saved(post);
    })
    .form('/orders/:id/scans', 'pack_orders', async (post) => {
      await countUnits(post.deps, post.scope, target(post, readForm(seen, post.fields)));
      return saved(post);
    })
    // No version: the scanner is faster than the page, and each unit is judged by what is counted by then.
    .form('/orders/:id/scan', 'pack_orders', async ({ deps, scope, params, fields, words, locale }) => {
      const id = params.id ?? '';
      const { code } = readForm(scanned, fields);
      const to = `/orders/${id}?scan`;
      const refused = await refusals(() => scanUnit(deps, scope, { id }, code));
      if (refused.length === 0)
        return { flash: { kind: 'done', text: fill(words.orders.scanned, { code }, locale) }, to };
      return { flash: { kind: 'refused', text: printReasons(refused, words, locale) }, to };
    })
    .form('/orders/:id/duplicates', 'edit_orders', async (post) => {
      const form = readForm(duplicate, post.fields);
      await dismissDuplicate(post.deps, post.scope, target(post, form), form.number);
      return saved(post);
    })
    .form('/orders/:id/merge', 'edit_orders', async (post) => {
      const id = post.params.id ?? '';
      await mergeOrders(post.deps, post.scope, { id }, readForm(merge, post.fields).orderId);
      return { ...(await saved(post)), to: `/orders/${id}` };
    })
    .form(
      '/orders/:id/split',
      'edit_orders',
      async (post) => {
        const { deps, scope, params, fields, words, locale } = post;
        const id = params.id ?? '';
        const { version: seenVersion } = readForm(seen, fields);
        const going = readUnits(fields, await loadOrder(deps, scope.shopId, id));
        const made = await splitOrder(deps, scope, { id, version: seenVersion }, going);
        const { order } = await loadOrder(deps, scope.shopId, made);
        return { flash: { kind: 'done', text: fill(words.orders.splitDone, { number: order.number }, locale) } };
      },
      again,
    )
    .form('/orders/:id/take-out', 'edit_orders', async (post) => {
      const { orderId, ...form } = readForm(part, post.fields);
      await takeOut(post.deps, post.scope, target(post, form), orderId);
      return saved(post);
    })
    .form('/orders/:id/payments', 'record_payments', async (post) => {
      const { note, version: seenVersion, ...event } = readForm(payment, post.fields);
      await recordPayment(post.deps, post.scope, target(post, { version: seenVersion }), event, note);
      return saved(post);
    });
}
