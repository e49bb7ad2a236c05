import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { itArrived } from '../../flows/outbox/arrived.js';
import { sendAgain } from '../../flows/outbox/send-again.js';
import { sendByHand } from '../../flows/task/done.js';
import { sendsSince } from '../../store/outbox-counts.js';
import { findOne } from '../../store/rows.js';
import { Outbox } from '../pages/outbox.js';
import { loadOutbox } from './outbox-load.js';
import type { Area } from './routes.js';

/** Every send with its outcome, and what a person may do about one that did not arrive. */
export function outboxArea(area: Area): void {
  area
    .page('/outbox', 'see_outbox', async (visit) => <Outbox ctx={visit.ctx} data={await loadOutbox(visit)} />)
    .live('/live/outbox', 'see_outbox', '/outbox', ({ deps, scope }, after) =>
      sendsSince(deps.store, scope.shopId, after),
    )
    .form('/outbox/:id/send-again', 'retry_failures', async ({ deps, scope, params, words }) => {
      await sendAgain(deps, scope, params.id ?? '');
      return { flash: { kind: 'done', text: words.outbox.again } };
    })
    .form('/outbox/:id/arrived', 'retry_failures', async ({ deps, scope, params, words }) => {
      await itArrived(deps, scope, params.id ?? '');
      return { flash: { kind: 'done', text: words.outbox.arrivedNoted } };
    })
    .form('/outbox/:id/send-by-hand', 'retry_failures', async ({ deps, scope, params, words }) => {
      const task = await findOne(deps.store, 'tasks', {
        shopId: scope.shopId,
        outboxId: params.id ?? '',
        status: 'open',
      });
      if (!task) throw new DomainError('refused', [reason('not_by_hand')]);
      await sendByHand(deps, scope, task.id);
      return { flash: { kind: 'done', text: words.outbox.again } };
    });
}
