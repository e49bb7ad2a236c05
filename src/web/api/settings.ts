import { z } from 'zod';
import type { Deps, Scope } from '../../deps.js';
import { overrideSection } from '../../flows/shop/override.js';
import { SECTION_NAMES, type SectionName } from '../../settings/sections.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { isoOrNull, time } from './common.js';
import { route } from './route.js';

const values = z.record(z.string(), z.unknown());
const name = z.enum(SECTION_NAMES as [SectionName, ...SectionName[]]);
const params = z.object({ section: name });

const section = z.object({
  section: name,
  version: z.int().describe('0 while the shop has no values of its own'),
  value: values.describe('what holds: the shipped values with the shop’s own over them'),
  own: values.describe('only what the shop has set'),
  shipped: values,
  author: z.string().nullable(),
  at: time.nullable(),
});

const shown = (
  deps: Deps,
  key: SectionName,
  value: Record<string, unknown>,
  row: Row<'settings'> | undefined,
): z.input<typeof section> => ({
  section: key,
  version: row?.version ?? 0,
  value,
  own: (row?.value ?? {}) as Record<string, unknown>,
  shipped: deps.defaults[key] as Record<string, unknown>,
  author: row?.author ?? null,
  at: isoOrNull(row?.at ?? null),
});

async function sections(deps: Deps, { shopId }: Scope, names: readonly SectionName[]) {
  const [settings, rows] = await Promise.all([deps.settingsOf(shopId), find(deps.store, 'settings', { shopId })]);
  return names.map((key) =>
    shown(
      deps,
      key,
      settings[key] as Record<string, unknown>,
      rows.find((row) => row.section === key),
    ),
  );
}

const body = z.object({ value: values, version: z.int().optional() });

const change = (method: 'put' | 'patch', summary: string) =>
  route({
    method,
    path: '/settings/{section}',
    summary,
    right: 'manage_settings',
    params,
    body,
    answer: section,
    async handle({ deps, scope, params: { section: key }, body: { value, version } }) {
      await overrideSection(deps, scope, key, { value, version, onTop: method === 'patch' });
      return (await sections(deps, scope, [key]))[0];
    },
  });

export const settingRoutes = [
  route({
    method: 'get',
    path: '/settings',
    summary: 'Every section: what holds, what is the shop’s own, what is shipped',
    right: 'manage_settings',
    answer: z.object({ data: z.array(section), nextCursor: z.null() }),
    async handle({ deps, scope }) {
      return { data: await sections(deps, scope, SECTION_NAMES), nextCursor: null };
    },
  }),
  route({
    method: 'get',
    path: '/settings/{section}',
    summary: 'One section',
    right: 'manage_settings',
    params,
    answer: section,
    async handle({ deps, scope, params: { section: key } }) {
      return (await sections(deps, scope, [key]))[0];
    },
  }),
  change('put', 'Set the shop’s own values of a section; an empty value goes back to the shipped ones'),
  change('patch', 'Change some of the shop’s own values of a section'),
];
