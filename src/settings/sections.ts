import type { z } from 'zod';
import { autopilot } from './autopilot.js';
import { campaignRules } from './campaign-rules.js';
import { codRisk } from './cod-risk.js';
import { couriers } from './couriers.js';
import { deadlines } from './deadlines.js';
import { deliveryZones } from './delivery-zones.js';
import { hiding } from './hiding.js';
import { messengerProfile } from './messenger-profile.js';
import { model } from './model.js';
import { responseMatrix } from './response-matrix.js';
import { shop } from './shop.js';
import { sla } from './sla.js';

/** Every section: its schema, and by name the file in config/ that ships its defaults. */
const SECTIONS = {
  shop,
  'response-matrix': responseMatrix,
  autopilot,
  sla,
  deadlines,
  'cod-risk': codRisk,
  'delivery-zones': deliveryZones,
  'campaign-rules': campaignRules,
  couriers,
  hiding,
  model,
  'messenger-profile': messengerProfile,
} as const;

export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

export type Section<Name extends SectionName> = z.output<(typeof SECTIONS)[Name]>;
export type Settings = { readonly [Name in SectionName]: Section<Name> };

/** One wrong value: where in the section, and what to write instead. */
export interface SettingProblem {
  path: string;
  mend: string;
}

/** Checks a whole section. A form shows the problems at their fields. */
export function checkSection<Name extends SectionName>(
  name: Name,
  value: unknown,
): { value: Section<Name> } | { problems: SettingProblem[] } {
  const checked = SECTIONS[name].safeParse(value);
  // TypeScript does not follow that the schema of a name gives the section of that name.
  if (checked.success) return { value: checked.data as Section<Name> };
  return { problems: checked.error.issues.map(problemOf) };
}

function problemOf(issue: z.core.$ZodIssue): SettingProblem {
  const path = issue.path.map(String).join('.') || '(whole file)';
  if (issue.code === 'unrecognized_keys') {
    return { path, mend: `remove ${issue.keys.join(', ')}, or mend the spelling: there is no such setting` };
  }
  return { path, mend: issue.message };
}
