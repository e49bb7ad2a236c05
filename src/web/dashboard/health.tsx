import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { retryEvent } from '../../flows/inbox/retry.js';
import { Health } from '../pages/health.js';
import { loadHealth } from './health-load.js';
import type { Area } from './routes.js';

/** Whether everything arrives and leaves, and events that failed, to be tried again. */
export function healthArea(area: Area): void {
  area
    .page('/health', 'see_health', async (visit) => <Health ctx={visit.ctx} data={await loadHealth(visit)} />)
    .form('/dead-letters/:id/retry', 'retry_failures', async ({ deps, scope, params, words }) => {
      const event = await retryEvent(deps, scope, params.id ?? '');
      if (event.status === 'dead')
        throw new DomainError('refused', [reason('still_unreadable', { error: event.error ?? '' })]);
      return { flash: { kind: 'done', text: words.health.retried } };
    });
}
