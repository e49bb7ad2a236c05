import { z } from 'zod';
import { HIDE_KINDS, HIDE_MODES, type HideKind, type HideSettings } from '../../domain/hide.js';
import { overrideSection } from '../../flows/shop/override.js';
import { findOne } from '../../store/rows.js';
import type { HidingData } from '../pages/hides-data.js';
import { SettingsHiding } from '../pages/settings-hiding.js';
import { count, version } from './fields.js';
import { readForm } from './form.js';
import type { Area, Post, Refused, Visit } from './routes.js';

const MOST_DAYS = 365;
const ticked = z.literal('yes').optional().transform(Boolean);
const fieldsOf = <T extends z.ZodType>(name: string, field: T) =>
  Object.fromEntries(HIDE_KINDS.map((kind) => [`${name}.${kind}`, field]));

const form = z.object({
  version,
  showAgainWhenEdited: ticked,
  tellBuyerOfPhone: ticked,
  ...fieldsOf('mode', z.enum(HIDE_MODES)),
  ...fieldsOf('days', count(0, MOST_DAYS)),
});

async function load({ deps, scope }: Visit, refused?: Refused): Promise<HidingData> {
  const { shopId } = scope;
  const { hiding } = await deps.settingsOf(shopId);
  const row = await findOne(deps.store, 'settings', { shopId, section: 'hiding' });
  const { typed } = refused ?? {};
  return {
    version: Number(typed?.version ?? row?.version ?? 0),
    kinds: HIDE_KINDS.map((kind) => ({
      kind,
      mode: HIDE_MODES.find((mode) => mode === typed?.[`mode.${kind}`]) ?? hiding.kinds[kind].mode,
      days: typed?.[`days.${kind}`] ?? hiding.kinds[kind].showAgainAfterDays,
    })),
    showAgainWhenEdited: typed ? typed.showAgainWhenEdited === 'yes' : hiding.showAgainWhenEdited,
    tellBuyerOfPhone: typed ? typed.tellBuyerOfPhone === 'yes' : hiding.tellBuyerOfPhone,
    ...(refused ? { errors: refused.errors } : {}),
  };
}

async function save({ deps, scope, fields, words }: Post) {
  const { version: seen, showAgainWhenEdited, tellBuyerOfPhone, ...rest } = readForm(form, fields);
  const given = rest as Record<string, unknown>;
  const kinds = Object.fromEntries(
    HIDE_KINDS.map((kind) => [kind, { mode: given[`mode.${kind}`], showAgainAfterDays: given[`days.${kind}`] }]),
  ) as Record<HideKind, HideSettings['kinds'][HideKind]>;
  const value = { kinds, showAgainWhenEdited, tellBuyerOfPhone };
  await overrideSection(deps, scope, 'hiding', { value, onTop: true, version: seen });
  return { flash: { kind: 'done' as const, text: words.settings.saved } };
}

/** Which comments are proposed for hiding, hidden, and shown again. */
export function settingsHidingArea(area: Area): void {
  const draw = async (visit: Visit, refused?: Refused) => (
    <SettingsHiding ctx={visit.ctx} data={await load(visit, refused)} />
  );
  area
    .page('/settings/hiding', 'manage_settings', (visit) => draw(visit))
    .form('/settings/hiding', 'manage_settings', save, draw);
}
