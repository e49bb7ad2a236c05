import { z } from 'zod';
import { closeAlert } from '../../flows/shop/close-alert.js';
import { doTask } from '../../flows/task/done.js';
import { notReached } from '../../flows/task/not-reached.js';
import { needsSince } from '../../store/today.js';
import { Today } from '../pages/today.js';
import { text } from './fields.js';
import { readForm } from './form.js';
import type { Area } from './routes.js';
import { loadToday } from './today-load.js';

const done = z.object({ outcome: z.enum(['told', 'checked']), note: text(500) });

/** The first page: what needs a person now. Everybody of the shop sees their own part. */
export function todayArea(area: Area): void {
  area
    .page('/', 'see_numbers', async (visit) => <Today ctx={visit.ctx} data={await loadToday(visit)} />)
    .live('/live/today', 'see_numbers', '/', ({ deps, scope }, after) => needsSince(deps.store, scope.shopId, after))
    .form('/tasks/:id/done', 'do_tasks', async ({ deps, scope, params, fields, words }) => {
      const { outcome, note } = readForm(done, fields);
      await doTask(deps, scope, params.id ?? '', note ? `${outcome}: ${note}` : outcome);
      return { flash: { kind: 'done', text: words.today.taskDone } };
    })
    .form('/tasks/:id/not-reached', 'do_tasks', async ({ deps, scope, params, fields, words }) => {
      const result = await notReached(deps, scope, params.id ?? '', fields.again !== 'no');
      return { flash: { kind: 'done', text: words.today[result] } };
    })
    .form('/alerts/:id/close', 'do_tasks', async ({ deps, scope, params, words }) => {
      await closeAlert(deps, scope, params.id ?? '');
      return { flash: { kind: 'done', text: words.today.taskDone } };
    });
}
