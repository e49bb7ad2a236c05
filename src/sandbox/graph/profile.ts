import { z } from 'zod';
import type { Core } from '../core.js';
import { PROFILE_FIELDS, type ProfileField, type SandboxProfile } from '../profile.js';
import { type Call, type Endpoint, record } from './endpoint.js';
import { refusals, refuse } from './refusal.js';

const MINUTE = 60_000;
/** Facebook's own limit for one Page (fact sheet, 6.3). */
const CALLS = { most: 10, perMs: 10 * MINUTE };

/** The locales of Facebook's list that a shop here may want; it has one Bangla. */
const locale = z.enum(['default', 'bn_IN', 'en_US', 'en_GB', 'hi_IN', 'ar_AR']);
const filled = (longest: number) => z.string().min(1).max(longest);
const withDefault = <T extends z.ZodObject<{ locale: typeof locale }>>(entry: T) =>
  z
    .array(entry)
    .min(1)
    .refine((all) => all.filter((one) => one.locale === 'default').length === 1, 'the default locale is required');

const buttonSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('postback'), title: filled(30), payload: filled(1000) }),
  z.strictObject({
    type: z.literal('web_url'),
    title: filled(30),
    url: z.url({ protocol: /^https$/ }),
    webview_height_ratio: z.enum(['compact', 'tall', 'full']).optional(),
  }),
]);

const bodySchema = z.object({
  get_started: z.strictObject({ payload: filled(1000) }).optional(),
  greeting: withDefault(z.strictObject({ locale, text: filled(160) })).optional(),
  ice_breakers: withDefault(
    z.strictObject({
      locale,
      call_to_actions: z
        .array(z.strictObject({ question: filled(80), payload: filled(1000) }))
        .min(1)
        .max(4),
    }),
  ).optional(),
  persistent_menu: withDefault(
    z.strictObject({
      locale,
      composer_input_disabled: z.boolean().optional(),
      call_to_actions: z.array(buttonSchema).min(1).max(20),
    }),
  ).optional(),
});

/** `GET`, `POST` and `DELETE /{page}/messenger_profile`. */
export const profileEndpoint: Endpoint = {
  purpose: (core, { method, path: [id, edge], values }) => {
    if (edge !== 'messenger_profile' || (id !== core.settings.pageId && id !== 'me')) return null;
    const text = PROFILE_FIELDS.filter((field) => values[field] !== undefined).join(', ');
    if (method === 'GET') return { kind: 'read', to: core.settings.pageId, text: 'messenger_profile' };
    return { kind: 'profile', to: core.settings.pageId, text: text || String(values.fields ?? '') };
  },
  answer: (core, call) => {
    countCall(core);
    if (call.method === 'GET') return read(core, call);
    return call.method === 'DELETE' ? take(core, call) : set(core, call);
  },
};

function countCall({ clock, world }: Core): void {
  const now = clock.now();
  world.profileCalls = world.profileCalls.filter((at) => at > now - CALLS.perMs);
  if (world.profileCalls.length >= CALLS.most) refuse(613, null, 'Calls to this api have exceeded the rate limit.');
  world.profileCalls.push(now);
}

const isNested = (menu: unknown): boolean =>
  Array.isArray(menu) &&
  menu.some((one) =>
    one?.call_to_actions?.some?.(
      (each: unknown) => typeof each === 'object' && each !== null && 'call_to_actions' in each,
    ),
  );

function set(core: Core, { values }: Call): object {
  if (isNested(values.persistent_menu))
    return refuse(11, null, 'Setting of Nested Persistent Menu has been deprecated for v8.0 and higher');
  const parsed = bodySchema.safeParse(values);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refusals.invalid(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
  }
  const given = parsed.data as SandboxProfile;
  const named = PROFILE_FIELDS.filter((field) => given[field] !== undefined);
  if (named.length === 0) return refuse(100, null, `Requires one of the params: ${PROFILE_FIELDS.join(',')}`);
  keep(core, { ...core.world.profile, ...given });
  record(core, { kind: 'profile', to: core.settings.pageId, text: named.join(', ') }, { payload: given });
  return { result: 'success' };
}

function keep(core: Core, profile: SandboxProfile): void {
  if (profile.persistent_menu && !profile.get_started)
    refuse(100, 2018145, 'You must set a Get Started button if you also wish to use persistent menu.');
  core.world.profile = profile;
}

/** The fields of a call: an array in a body, commas in a query. */
function fieldsOf({ values }: Call): ProfileField[] {
  const given = Array.isArray(values.fields) ? values.fields.map(String) : String(values.fields ?? '').split(',');
  const known = given.filter((field): field is ProfileField => (PROFILE_FIELDS as readonly string[]).includes(field));
  return known.length === given.length && known.length > 0 ? known : refusals.invalid('fields');
}

function take(core: Core, call: Call): object {
  const fields = fieldsOf(call);
  keep(
    core,
    Object.fromEntries(Object.entries(core.world.profile).filter(([field]) => !fields.includes(field as ProfileField))),
  );
  record(core, { kind: 'profile', to: core.settings.pageId, text: `− ${fields.join(', ')}` }, { payload: { fields } });
  return { result: 'success' };
}

function read(core: Core, call: Call): object {
  const found = fieldsOf(call).filter((field) => core.world.profile[field] !== undefined);
  const data = Object.fromEntries(found.map((field) => [field, core.world.profile[field]]));
  return { data: found.length === 0 ? [] : [data] };
}
