import { z } from 'zod';
import type { Deps, Scope } from '../../deps.js';
import { reason } from '../../domain/reason.js';
import { overrideSections } from '../../flows/shop/override.js';
import type { SectionName } from '../../settings/sections.js';
import { find } from '../../store/rows.js';
import type { FieldsData, SettingField } from '../pages/settings-data.js';
import { SettingsFields } from '../pages/settings-fields.js';
import { decimal, timeOfDay } from './fields.js';
import { FieldsError, readForm } from './form.js';
import type { Area, Post, Refused, Visit } from './routes.js';
import { type FieldsSection, overridesOf, PLACES, type Place, shownField } from './setting-fields.js';

const sectionsOf = (section: FieldsSection): SectionName[] => [
  ...new Set(PLACES[section].map((place) => place.section)),
];

/** The versions of the sections a page writes, as its form carries them. */
async function versionsOf(deps: Deps, { shopId }: Scope, section: FieldsSection): Promise<number[]> {
  const rows = await find(deps.store, 'settings', { shopId, section: sectionsOf(section) });
  return sectionsOf(section).map((name) => rows.find((row) => row.section === name)?.version ?? 0);
}

async function load({ deps, scope }: Visit, section: FieldsSection, refused?: Refused): Promise<FieldsData> {
  const settings = await deps.settingsOf(scope.shopId);
  const fields = PLACES[section].flatMap((place): SettingField[] => {
    const field = shownField(place, settings, deps.defaults);
    if (field === null) return [];
    if (!refused) return [field];
    const typed = refused.typed[place.key];
    if (field.kind === 'switch') return [{ ...field, value: typed === 'yes' }];
    return [typed === undefined ? field : { ...field, value: typed }];
  });
  const version = refused?.typed.version ?? (await versionsOf(deps, scope, section)).join('-');
  return { section, version, fields, ...(refused ? { errors: refused.errors } : {}) };
}

function readerOf(place: Place): z.ZodType<number | boolean | string> {
  if (place.kind === 'switch') return z.literal('yes').optional().transform(Boolean);
  if (place.kind === 'time') return timeOfDay;
  const number = decimal(place.min, place.max);
  return place.whole ? number.pipe(z.number().int()) : number;
}

const versions = z.string().regex(/^\d{1,9}(-\d{1,9})*$/);

async function save({ deps, scope, fields, words }: Post, section: FieldsSection) {
  const settings = await deps.settingsOf(scope.shopId);
  const places = PLACES[section].filter((place) => shownField(place, settings, deps.defaults) !== null);
  const form = z.object({ version: versions, ...Object.fromEntries(places.map((each) => [each.key, readerOf(each)])) });
  const { version, ...given } = readForm(form, fields) as { version: string } & Record<
    string,
    number | boolean | string
  >;
  if (given.quiet_hours === true && given.quiet_from === given.quiet_to)
    throw new FieldsError({ quiet_to: reason('times_equal') });
  const seen = version.split('-').map(Number);
  const overrides = [...overridesOf(places, given, settings)].map(([name, value]) => ({
    section: name,
    value,
    onTop: true,
    version: seen[sectionsOf(section).indexOf(name)] ?? 0,
  }));
  if (overrides.length > 0) await overrideSections(deps, scope, overrides);
  return { flash: { kind: 'done' as const, text: words.settings.saved } };
}

/** Answer targets, deadlines, automation: plain fields over the settings' sections. */
export function settingsFieldsArea(area: Area): void {
  for (const section of ['targets', 'deadlines', 'automation'] as const) {
    const draw = async (visit: Visit, refused?: Refused) => (
      <SettingsFields ctx={visit.ctx} data={await load(visit, section, refused)} />
    );
    area
      .page(`/settings/${section}`, 'manage_settings', (visit) => draw(visit))
      .form(`/settings/${section}`, 'manage_settings', (post) => save(post, section), draw);
  }
}
