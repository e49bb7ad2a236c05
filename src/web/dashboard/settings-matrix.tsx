import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Deps, Scope } from '../../deps.js';
import { INTENT_DEFAULTS, INTENTS, type Intent, RISKS, type Risk } from '../../domain/intent.js';
import { type MatrixCell, RESPONSE_ACTIONS, type ResponseAction, type ResponseMatrix } from '../../domain/matrix.js';
import { overrideSection } from '../../flows/shop/override.js';
import { findOne } from '../../store/rows.js';
import type { MatrixData } from '../pages/settings-data.js';
import { SettingsMatrix } from '../pages/settings-matrix.js';
import { version } from './fields.js';
import { readForm } from './form.js';
import type { Area, Post, Visit } from './routes.js';
import { autopilotArea, loadAutopilot } from './settings-autopilot.js';

/** The text an automatic answer of an intent is written from, whatever the risk; null where only people write. */
const templateOf = (matrix: ResponseMatrix, intent: Intent): string | null =>
  RISKS.map((risk) => matrix.rows[intent][risk].template).find((template) => template !== null) ?? null;

async function load({ deps, scope }: Visit): Promise<MatrixData> {
  const { shopId } = scope;
  const own = (await deps.settingsOf(shopId))['response-matrix'];
  const shipped = deps.defaults['response-matrix'];
  const row = await findOne(deps.store, 'settings', { shopId, section: 'response-matrix' });
  return {
    version: row?.version ?? 0,
    rows: INTENTS.map((intent) => ({
      intent,
      cells: RISKS.map((risk) => ({
        risk,
        action: own.rows[intent][risk].action,
        shipped: shipped.rows[intent][risk].action,
        mayBeAutomatic: !INTENT_DEFAULTS[intent].personOnly && templateOf(shipped, intent) !== null,
        exceptions: Object.values(own.rows[intent].byStatus).filter((cells) => cells[risk] !== undefined).length,
      })),
    })),
  };
}

const nameOf = (intent: Intent, risk: Risk): string => `cell.${intent}.${risk}`;

const form = z.object({
  version,
  ...Object.fromEntries(
    INTENTS.flatMap((intent) => RISKS.map((risk) => [nameOf(intent, risk), z.enum(RESPONSE_ACTIONS).optional()])),
  ),
});

type Own = { rows?: Partial<Record<Intent, { byStatus?: unknown }>> } & Record<string, unknown>;

/** The shop's own values of the section, with which version. */
async function ownOf(deps: Deps, { shopId }: Scope): Promise<{ own: Own; seen: number }> {
  const row = await findOne(deps.store, 'settings', { shopId, section: 'response-matrix' });
  return { own: (row?.value ?? {}) as Own, seen: row?.version ?? 0 };
}

/** Only cells that differ from the shipped ones are kept; what the shop says of order statuses stays. */
async function save({ deps, scope, fields, words }: Post) {
  const given = readForm(form, fields) as { version: number } & Record<string, ResponseAction | undefined>;
  const matrix = (await deps.settingsOf(scope.shopId))['response-matrix'];
  const shipped = deps.defaults['response-matrix'];
  const { own } = await ownOf(deps, scope);
  const rows = INTENTS.flatMap((intent) => {
    const byStatus = own.rows?.[intent]?.byStatus;
    const cells = RISKS.flatMap((risk): [Risk, MatrixCell][] => {
      const now = matrix.rows[intent][risk];
      const action = given[nameOf(intent, risk)] ?? now.action;
      const template = action === 'automatic' ? (now.template ?? templateOf(shipped, intent)) : now.template;
      const cell = { ...now, action, template };
      // Back to what is shipped: the template that only the automatic answer needed goes too.
      const back = shipped.rows[intent][risk];
      return action === back.action && isDeepStrictEqual({ ...cell, template: back.template }, back)
        ? []
        : [[risk, cell]];
    });
    const row = { ...Object.fromEntries(cells), ...(byStatus === undefined ? {} : { byStatus }) };
    return Object.keys(row).length === 0 ? [] : [[intent, row] as const];
  });
  const { rows: _before, ...limits } = own;
  const value = rows.length === 0 ? limits : { ...limits, rows: Object.fromEntries(rows) };
  await overrideSection(deps, scope, 'response-matrix', { value, onTop: false, version: given.version });
  return { flash: { kind: 'done' as const, text: words.settings.saved } };
}

/** The response matrix: what Munshi does with which kind of message. */
export function settingsMatrixArea(area: Area): void {
  autopilotArea(area);
  area
    .page('/settings/matrix', 'manage_settings', async (visit) => (
      <SettingsMatrix ctx={visit.ctx} data={await load(visit)} autopilot={await loadAutopilot(visit)} />
    ))
    .form('/settings/matrix', 'manage_settings', save)
    .form('/settings/matrix/reset', 'manage_settings', async ({ deps, scope, words }) => {
      const { own, seen } = await ownOf(deps, scope);
      const { rows: _cells, ...limits } = own;
      await overrideSection(deps, scope, 'response-matrix', { value: limits, onTop: false, version: seen });
      return { flash: { kind: 'done', text: words.settings.saved } };
    });
}
