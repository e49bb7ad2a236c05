import { isDeepStrictEqual } from 'node:util';
import type { AutopilotLimits } from '../../domain/autopilot.js';
import { MINOR_PER_TAKA } from '../../domain/money.js';
import { NOTICE_KEYS } from '../../domain/order/status.js';
import { AUTOPILOT_BOUNDS } from '../../settings/autopilot.js';
import type { SectionName, Settings } from '../../settings/sections.js';
import type { FieldsData, SettingField, SettingKey } from '../pages/settings-data.js';

export type FieldsSection = FieldsData['section'];

/** A number as a person reads and writes it, and as it is kept. */
interface NumberPlace {
  kind: 'number';
  section: SectionName;
  path: readonly string[];
  min: number;
  max: number;
  whole?: boolean;
  /** What is kept for one of what is shown. */
  factor?: number;
  unit: Extract<SettingField, { kind: 'number' }>['unit'];
}

interface SwitchPlace {
  kind: 'switch';
  section: SectionName;
  path: readonly string[];
}

/** A time of day. */
interface TimePlace {
  kind: 'time';
  section: SectionName;
  path: readonly string[];
}

export type Place = { key: SettingKey } & (NumberPlace | SwitchPlace | TimePlace);

const minutes = (key: SettingKey, ...path: string[]): Place => ({
  key,
  kind: 'number',
  section: 'sla',
  path,
  unit: 'minutes',
  min: 0.1,
  max: 10_080,
});

/** A duration of the deadlines: one number under the name of its unit. */
const duration = (key: SettingKey, name: string, unit: 'hours' | 'workingDays', max: number): Place => ({
  key,
  kind: 'number',
  section: 'deadlines',
  path: [name, unit],
  unit: unit === 'hours' ? 'hours' : 'days',
  min: unit === 'hours' ? 0.1 : 0,
  max,
  whole: unit === 'workingDays',
});

/** A number of the evidence on which an intent goes by itself; a share is shown in percent. */
const evidence = (
  key: SettingKey,
  name: keyof AutopilotLimits,
  unit: NumberPlace['unit'],
  [min, max]: readonly [number, number],
): Place => {
  const place = { key, kind: 'number' as const, section: 'autopilot' as const, path: [name], unit };
  return unit === 'percent'
    ? { ...place, min: min * 100, max: max * 100, factor: 0.01 }
    : { ...place, min, max, whole: true };
};

/** Where each field of the plain settings pages is kept; the only such table. */
export const PLACES: Record<FieldsSection, readonly Place[]> = {
  targets: [
    minutes('high_campaign', 'campaign', 'high'),
    minutes('high_off_peak', 'offPeak', 'high'),
    minutes('medium_campaign', 'campaign', 'medium'),
    minutes('medium_off_peak', 'offPeak', 'medium'),
    minutes('low_campaign', 'campaign', 'low'),
    minutes('low_off_peak', 'offPeak', 'low'),
  ],
  deadlines: [
    duration('confirm_within', 'confirm', 'hours', 720),
    {
      key: 'soft_hold',
      kind: 'number',
      section: 'shop',
      path: ['softHold', 'hours'],
      unit: 'hours',
      min: 0.1,
      max: 720,
    },
    duration('pack_within', 'pack', 'workingDays', 60),
    duration('hand_over_within', 'handOver', 'workingDays', 60),
  ],
  automation: [
    {
      key: 'confidence',
      kind: 'number',
      section: 'response-matrix',
      path: ['automaticFrom'],
      unit: 'percent',
      min: 0,
      max: 100,
      factor: 0.01,
    },
    {
      key: 'high_value',
      kind: 'number',
      section: 'response-matrix',
      path: ['highValueAbove'],
      unit: 'taka',
      min: 0,
      max: 10_000_000,
      factor: MINOR_PER_TAKA,
    },
    evidence('autopilot_drafts', 'drafts', 'drafts', AUTOPILOT_BOUNDS.drafts),
    evidence('autopilot_written', 'asWritten', 'percent', AUTOPILOT_BOUNDS.share),
    evidence('autopilot_days', 'days', 'days', AUTOPILOT_BOUNDS.days),
    evidence('autopilot_last', 'last', 'answers', AUTOPILOT_BOUNDS.last),
    evidence('autopilot_right', 'right', 'percent', AUTOPILOT_BOUNDS.share),
    {
      key: 'undo_seconds',
      kind: 'number',
      section: 'shop',
      path: ['undoSeconds'],
      unit: 'seconds',
      min: 0,
      max: 120,
      whole: true,
    },
    {
      key: 'turn_quiet',
      kind: 'number',
      section: 'shop',
      path: ['turns', 'quietSeconds'],
      unit: 'seconds',
      min: 0,
      max: 120,
      whole: true,
    },
    {
      key: 'turn_longest',
      kind: 'number',
      section: 'shop',
      path: ['turns', 'maxSeconds'],
      unit: 'seconds',
      min: 0,
      max: 600,
      whole: true,
    },
    {
      key: 'resume_after',
      kind: 'number',
      section: 'shop',
      path: ['humanPauseHours'],
      unit: 'hours',
      min: 0.1,
      max: 720,
    },
    {
      key: 'keep_events',
      kind: 'number',
      section: 'shop',
      path: ['keepEventsDays'],
      unit: 'days',
      min: 3,
      max: 366,
      whole: true,
    },
    { key: 'quiet_hours', kind: 'switch', section: 'shop', path: ['quietHours', 'enabled'] },
    { key: 'quiet_from', kind: 'time', section: 'shop', path: ['quietHours', 'from'] },
    { key: 'quiet_to', kind: 'time', section: 'shop', path: ['quietHours', 'to'] },
    { key: 'automated_notice', kind: 'switch', section: 'shop', path: ['automatedNotice', 'enabled'] },
    {
      key: 'sms_parts',
      kind: 'number',
      section: 'shop',
      path: ['smsParts'],
      unit: 'parts',
      min: 1,
      max: 10,
      whole: true,
    },
    { key: 'ask_missing', kind: 'switch', section: 'shop', path: ['askMissing'] },
    { key: 'order_notices', kind: 'switch', section: 'shop', path: ['orderNotices'] },
    ...NOTICE_KEYS.map(
      (notice): Place => ({
        key: `notice_${notice.replace('order_', '')}` as SettingKey,
        kind: 'switch',
        section: 'shop',
        path: ['notices', notice],
      }),
    ),
  ],
};

/** What stands at a path of some values; undefined where a deadline is written in another unit. */
const at = (values: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], values);

/** A value under a path, as nested objects. */
const under = (path: readonly string[], value: unknown): Record<string, unknown> =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Record<string, unknown>;

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The field as the page shows it; null where the shop keeps it in a unit the page does not know. */
export function shownField(place: Place, settings: Settings, defaults: Settings): SettingField | null {
  const value = at(settings[place.section], place.path);
  const changed = !isDeepStrictEqual(value, at(defaults[place.section], place.path));
  if (place.kind === 'switch') return { key: place.key, kind: 'switch', value: value === true, changed };
  if (place.kind === 'time') return { key: place.key, kind: 'time', value: String(value), changed };
  if (typeof value !== 'number') return null;
  const { key, unit, factor = 1 } = place;
  return { key, kind: 'number', unit, value: round(value / factor), changed };
}

/** What is to be kept, by section, of the fields that differ from what holds. */
export function overridesOf(
  places: readonly Place[],
  given: Readonly<Record<string, number | boolean | string>>,
  settings: Settings,
): Map<SectionName, Record<string, unknown>> {
  const changes = new Map<SectionName, Record<string, unknown>>();
  for (const place of places) {
    const value = given[place.key];
    if (value === undefined) continue;
    const factor = place.kind === 'number' ? (place.factor ?? 1) : 1;
    const kept = typeof value === 'number' ? round(value * factor) : value;
    if (kept === at(settings[place.section], place.path)) continue;
    changes.set(place.section, join(changes.get(place.section) ?? {}, under(place.path, kept)));
  }
  return changes;
}

function join(left: Record<string, unknown>, right: Record<string, unknown>): Record<string, unknown> {
  const joined = { ...left };
  for (const [name, value] of Object.entries(right)) {
    const before = joined[name];
    const both = typeof before === 'object' && before !== null && typeof value === 'object' && value !== null;
    joined[name] = both ? join(before as Record<string, unknown>, value as Record<string, unknown>) : value;
  }
  return joined;
}
