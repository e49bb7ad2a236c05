import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { isPolicyKey, POLICY_KEYS } from '../../domain/policy.js';
import { reason } from '../../domain/reason.js';
import { promisedIn } from '../../flows/policy/promised.js';
import { putPolicy } from '../../flows/policy/put.js';
import { find, findOne } from '../../store/rows.js';
import { type PoliciesData, SettingsPolicies } from '../pages/settings-policies.js';
import { text, version } from './fields.js';
import { readForm } from './form.js';
import type { Area, Done, Post, Refused, Visit } from './routes.js';

const LONGEST = 4000;
const form = z.object({ version, textBn: text(LONGEST), textEn: text(LONGEST) });

/** Those everybody is asked about first, written or not; then what the shop keeps besides. */
async function load({ deps, scope, params }: Visit, refused?: Refused): Promise<PoliciesData> {
  const rows = await find(deps.store, 'policies', { shopId: scope.shopId });
  const others = rows.map(({ key }) => key).filter((key) => !isPolicyKey(key));
  const policies = [...POLICY_KEYS, ...others.sort()].map((key) => {
    const row = rows.find((each) => each.key === key) ?? { key, version: 0, textBn: '', textEn: '' };
    const typed = refused && params.key === key ? refused.typed : {};
    const { textBn = row.textBn, textEn = row.textEn } = typed;
    return { key, version: row.version, textBn, textEn, promised: promisedIn([row.textBn, row.textEn]) };
  });
  return { policies, ...(refused && params.key ? { refused: params.key, errors: refused.errors } : {}) };
}

async function save({ deps, scope, params: { key = '' }, fields, words }: Post): Promise<Done> {
  const offered =
    isPolicyKey(key) || (await findOne(deps.store, 'policies', { shopId: scope.shopId, key })) !== undefined;
  if (!offered) throw new DomainError('not_found', [reason('not_found')]);
  await putPolicy(deps, scope, { key, ...readForm(form, fields) });
  return { flash: { kind: 'done', text: words.settings.saved }, to: '/settings/policies' };
}

/** What the shop promises of return, payment and the like: the only ground on which a reply may say so. */
export function settingsPoliciesArea(area: Area): void {
  const draw = async (visit: Visit, refused?: Refused) => (
    <SettingsPolicies ctx={visit.ctx} data={await load(visit, refused)} />
  );
  area
    .page('/settings/policies', 'manage_settings', (visit) => draw(visit))
    .form('/settings/policies/:key', 'manage_settings', save, draw);
}
