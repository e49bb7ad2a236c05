import { z } from 'zod';
import type { Deps, Scope } from '../../deps.js';
import { WRONG_WAYS } from '../../domain/autopilot.js';
import { INTENTS } from '../../domain/intent.js';
import { RESPONSE_ACTIONS } from '../../domain/matrix.js';
import { evidenceOf } from '../../flows/autopilot/evidence.js';
import { switchToAutomatic, switchToDraft } from '../../flows/autopilot/switch.js';
import { iso, listOf, reasonSchema, time } from './common.js';
import { route } from './route.js';

const evidence = z.object({
  intent: z.enum(INTENTS),
  action: z.enum(RESPONSE_ACTIONS),
  drafts: z
    .object({ decided: z.int(), asWritten: z.int(), factStops: z.int() })
    .describe('what people made of its drafts for messages without risk; one that was read wrongly is decided too'),
  since: time,
  suggested: z.boolean().describe('nothing speaks against switching it to automatic'),
  objections: z.array(reasonSchema),
  automatic: z
    .object({
      items: z.array(z.object({ id: z.string(), at: time, wrong: z.enum(WRONG_WAYS).nullable() })),
      right: z.int(),
      back: z.boolean(),
    })
    .nullable()
    .describe('its last answers while it goes by itself; back: it is taken back at the next look'),
  switched: z
    .object({ action: z.enum(['automatic', 'draft']), of: z.int(), right: z.int(), by: z.string(), at: time })
    .nullable()
    .describe('the last switch on evidence'),
});

async function evidenceShown(deps: Deps, { shopId }: Scope): Promise<z.input<typeof evidence>[]> {
  const { intents } = await evidenceOf(deps, shopId);
  return intents.map(({ since, objections, automatic, switched, ...own }) => ({
    ...own,
    since: iso(since),
    suggested: objections.length === 0,
    objections,
    automatic: automatic && { ...automatic, items: automatic.items.map((item) => ({ ...item, at: iso(item.at) })) },
    switched: switched && {
      action: switched.action,
      of: switched.of,
      right: switched.right,
      by: switched.by,
      at: iso(switched.at),
    },
  }));
}

const switchTo = (to: 'automatic' | 'draft', summary: string) =>
  route({
    method: 'post',
    path: `/response-matrix/evidence/{intent}/${to}`,
    summary,
    right: 'manage_settings',
    params: z.object({ intent: z.enum(INTENTS) }),
    answer: evidence,
    async handle({ deps, scope, params: { intent } }) {
      await (to === 'automatic' ? switchToAutomatic : switchToDraft)(deps, scope, intent);
      return (await evidenceShown(deps, scope)).find((each) => each.intent === intent) as z.input<typeof evidence>;
    },
  });

/** On what evidence an intent may go by itself. */
export const evidenceRoutes = [
  route({
    method: 'get',
    path: '/response-matrix/evidence',
    summary: 'What each intent that may go by itself has earned, and how it does where it does',
    right: 'manage_settings',
    answer: listOf(evidence),
    handle: async ({ deps, scope }) => ({ data: await evidenceShown(deps, scope), nextCursor: null }),
  }),
  switchTo('automatic', 'Let an intent go by itself, as its evidence suggests; refused while it does not'),
  switchTo('draft', 'Have an intent drafted again; what it has earned stays'),
];
