import { z } from 'zod';
import { undoUntil } from '../../domain/draft.js';
import { approveHide, hideOnceMore, rejectHide, showAgain, undoHide } from '../../flows/hide/decide.js';
import { HiddenComments } from '../pages/hidden.js';
import { version } from './fields.js';
import { readForm } from './form.js';
import { loadHidden } from './hides-load.js';
import type { Area } from './routes.js';

const yes = z.object({ version, reply: z.literal('yes').optional().transform(Boolean) });
const no = z.object({ version, reason: z.string().max(40) });

/** Comments proposed for hiding, and the list of what is hidden. */
export function hidesArea(area: Area): void {
  area
    .page('/hidden', 'moderate_comments', async (visit) => (
      <HiddenComments ctx={visit.ctx} data={await loadHidden(visit)} />
    ))
    .form('/hides/:id/approve', 'moderate_comments', async ({ deps, scope, params, fields, words }) => {
      const id = params.id ?? '';
      const hide = await approveHide(deps, scope, id, readForm(yes, fields));
      const { undoSeconds } = (await deps.settingsOf(scope.shopId)).shop;
      const undo = { action: `/hides/${id}/undo`, until: undoUntil(hide.decidedAt ?? 0, undoSeconds) };
      return { flash: { kind: 'done', text: words.hides.approved, undo }, to: '/approvals' };
    })
    .form('/hides/:id/undo', 'moderate_comments', async ({ deps, scope, params, words }) => {
      const { id } = await undoHide(deps, scope, params.id ?? '');
      return { flash: { kind: 'done', text: words.hides.undone }, to: `/approvals/hide/${id}` };
    })
    .form('/hides/:id/again', 'moderate_comments', async ({ deps, scope, params, words }) => {
      await hideOnceMore(deps, scope, params.id ?? '');
      return { flash: { kind: 'done', text: words.hides.again }, to: '/hidden' };
    })
    .form('/hides/:id/reject', 'moderate_comments', async ({ deps, scope, params, fields, words }) => {
      await rejectHide(deps, scope, params.id ?? '', readForm(no, fields));
      return { flash: { kind: 'done', text: words.hides.rejected }, to: '/approvals' };
    })
    .form('/hides/:id/show', 'moderate_comments', async ({ deps, scope, params, words }) => {
      await showAgain(deps, scope, params.id ?? '');
      return { flash: { kind: 'done', text: words.hides.showing }, to: '/hidden' };
    });
}
