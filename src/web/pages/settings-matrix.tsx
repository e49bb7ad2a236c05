/**
 * The response matrix: GET /settings/matrix.
 * Form: POST /settings/matrix  version, cell.<intent>.<risk> = automatic | draft | person | none   ·   POST /settings/matrix/reset
 */
import { RISKS } from '../../domain/intent.js';
import { RESPONSE_ACTIONS } from '../../domain/matrix.js';
import { fill } from '../../words/fill.js';
import { number } from '../../words/format.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { classes } from '../ui/classes.js';
import type { PageContext } from '../ui/context.js';
import { Form } from '../ui/form.js';
import { Autopilot } from './settings-autopilot.js';
import type { AutopilotData } from './settings-autopilot-data.js';
import type { MatrixData } from './settings-data.js';
import { SettingsFrame } from './settings-frame.js';

type Row = MatrixData['rows'][number];

function Cell({ ctx, row, cell }: { ctx: PageContext; row: Row; cell: Row['cells'][number] }) {
  const { words, locale } = ctx;
  const changed = cell.action !== cell.shipped;
  return (
    <div class="flex min-w-0 flex-col gap-0.5">
      <label class="flex flex-col gap-0.5">
        <span class="text-sm text-muted lg:sr-only">{words.risks[cell.risk]}</span>
        <select
          name={`cell.${row.intent}.${cell.risk}`}
          aria-label={`${words.intents[row.intent]}, ${words.risks[cell.risk]}`}
          class={classes(
            'select px-2',
            cell.action === 'automatic' && 'bg-success-soft text-success',
            cell.action === 'person' && 'bg-info-soft text-info',
            cell.action === 'none' && 'bg-sunk text-muted',
            changed && 'border-2 border-primary',
          )}
        >
          {RESPONSE_ACTIONS.filter((action) => action !== 'automatic' || cell.mayBeAutomatic).map((action) => (
            <option key={action} value={action} selected={action === cell.action}>
              {words.matrixActions[action]}
            </option>
          ))}
        </select>
      </label>
      {changed ? (
        <span class="text-sm text-primary">
          {fill(words.settings.was, { action: words.matrixActions[cell.shipped] }, locale)}
        </span>
      ) : null}
      {cell.exceptions > 0 ? (
        <span class="text-sm text-muted">
          {fill(words.settings.exceptions, { n: number(cell.exceptions, locale) }, locale)}
        </span>
      ) : null}
    </div>
  );
}

/** Rows are intents, columns risks; a changed cell has a strong border and says what it was. */
export function SettingsMatrix({
  ctx,
  data,
  autopilot,
}: {
  ctx: PageContext;
  data: MatrixData;
  autopilot: AutopilotData;
}) {
  const { words } = ctx;
  const grid = 'lg:grid-cols-[minmax(0,1.4fr)_repeat(3,minmax(0,1fr))]';
  return (
    <SettingsFrame
      ctx={ctx}
      section="matrix"
      aside={
        <Form ctx={ctx} action="/settings/matrix/reset">
          <Button kind="quiet" icon="undo">
            {words.settings.reset}
          </Button>
        </Form>
      }
    >
      <Autopilot ctx={ctx} data={autopilot} />
      <Form ctx={ctx} action="/settings/matrix" hidden={{ version: data.version }} class="flex flex-col gap-3">
        <Card flush class="px-4">
          <div
            class={classes('hidden gap-3 border-b border-base-300 py-2 text-sm text-muted lg:grid', grid)}
            aria-hidden
          >
            <span>{words.settings.intent}</span>
            {RISKS.map((risk) => (
              <span key={risk}>{words.risks[risk]}</span>
            ))}
          </div>
          {data.rows.map((row) => (
            <fieldset
              key={row.intent}
              class={classes(
                'grid grid-cols-3 items-start gap-x-2 gap-y-1 border-b border-base-300 py-2.5 last:border-0 lg:gap-3',
                grid,
              )}
            >
              <legend class="contents">
                <span class="col-span-3 font-semibold lg:col-span-1 lg:self-center lg:font-normal">
                  {words.intents[row.intent]}
                </span>
              </legend>
              {row.cells.map((cell) => (
                <Cell key={cell.risk} ctx={ctx} row={row} cell={cell} />
              ))}
            </fieldset>
          ))}
        </Card>
        <div class="sticky bottom-15 -mx-4 border-t border-base-300 bg-base-200 px-4 py-3 lg:bottom-0">
          <Button kind="primary" class="big max-lg:w-full">
            {words.common.save}
          </Button>
        </div>
      </Form>
    </SettingsFrame>
  );
}
