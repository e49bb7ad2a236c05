import { z } from 'zod';
import { INTENT_DEFAULTS, INTENTS, type Intent } from '../../domain/intent.js';
import { modelMeter } from '../../flows/model/meter.js';
import { overrideSection } from '../../flows/shop/override.js';
import { findOne } from '../../store/rows.js';
import { inTaka, type ModelData, SettingsModel } from '../pages/settings-model.js';
import { count, decimal, taka, text, version } from './fields.js';
import { readForm } from './form.js';
import type { Area, Post, Refused, Visit } from './routes.js';

/** What a person always answers is not offered. */
const OFFERED = INTENTS.filter((intent) => !INTENT_DEFAULTS[intent].personOnly);

async function load({ deps, scope }: Visit, refused?: Refused): Promise<ModelData> {
  const { shopId } = scope;
  const { intents, tone, budget, prices, timeoutSeconds } = (await deps.settingsOf(shopId)).model;
  const row = await findOne(deps.store, 'settings', { shopId, section: 'model' });
  const fields = {
    tone,
    calls: budget.calls,
    amount: inTaka(budget.amount),
    promptPrice: inTaka(prices.promptPerMillion),
    completionPrice: inTaka(prices.completionPerMillion),
    timeout: timeoutSeconds,
  };
  return {
    version: Number(refused?.typed.version ?? row?.version ?? 0),
    meter: await modelMeter(deps, shopId),
    intents: OFFERED.map((intent) => ({ intent, on: intents.includes(intent) })),
    fields: { ...fields, ...refused?.typed },
    ...(refused ? { errors: refused.errors } : {}),
  };
}

const form = z.object({
  version,
  tone: text(300),
  calls: count(0, 10_000_000),
  amount: taka,
  promptPrice: taka,
  completionPrice: taka,
  timeout: decimal(1, 120),
});

async function save({ deps, scope, fields, all, words }: Post) {
  const { version: seen, tone, calls, amount, promptPrice, completionPrice, timeout } = readForm(form, fields);
  const ticked = new Set(all('intent'));
  const value = {
    intents: OFFERED.filter((intent: Intent) => ticked.has(intent)),
    tone,
    budget: { calls, amount },
    prices: { promptPerMillion: promptPrice, completionPerMillion: completionPrice },
    timeoutSeconds: timeout,
  };
  await overrideSection(deps, scope, 'model', { value, onTop: true, version: seen });
  return { flash: { kind: 'done' as const, text: words.settings.saved } };
}

/** The language model: what it is used for, its budget with the meter, its prices. */
export function settingsModelArea(area: Area): void {
  const draw = async (visit: Visit, refused?: Refused) => (
    <SettingsModel ctx={visit.ctx} data={await load(visit, refused)} />
  );
  area
    .page('/settings/model', 'manage_settings', (visit) => draw(visit))
    .form('/settings/model', 'manage_settings', save, draw);
}
