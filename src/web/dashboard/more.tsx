import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { More } from '../pages/more.js';
import { UiStories } from '../pages/ui-stories.js';
import type { Area } from './routes.js';

/** The phone's fifth place; and the parts of the house, for whoever builds on the sandbox. */
export function moreArea(area: Area): void {
  area
    .page('/more', 'see_numbers', async ({ ctx }) => <More ctx={ctx} />)
    .page('/ui', 'see_numbers', async ({ ctx }) => {
      if (!ctx.mode.sandbox) throw new DomainError('not_found', [reason('not_found')]);
      return <UiStories ctx={ctx} />;
    });
}
