import type { Deps } from '../../deps.js';
import { modelMeter } from '../../flows/model/meter.js';
import { ModelError } from '../../model/errors.js';
import { printReason } from '../../words/print-reason.js';
import { WORDS } from '../../words/words.js';
import { type Check, fail, ok, warn } from './check.js';

const PATIENCE_MS = 15_000;

/** The language model: whether its server answers, takes the key and knows the model, at no cost; and its budget. */
export async function checkModel(deps: Deps, shopId: string): Promise<Check[]> {
  const { model, env } = deps;
  if (model === null) {
    if (!env.OPENAI_BASE_URL) return [ok('model', 'None is set up: the local engine answers.')];
    const mend = 'Set OPENAI_API_KEY; a server of your own takes any key.';
    return [warn('model', 'OPENAI_BASE_URL is set and no key: the local engine answers.', mend)];
  }
  const { stopped } = await modelMeter(deps, shopId);
  const end = stopped && printReason(stopped, WORDS.en, 'en');
  const budget = end ? [warn('model budget', end, 'Allow more in Settings → Model, or wait for the next month.')] : [];
  return [await checkServer(model), ...budget];
}

async function checkServer(model: NonNullable<Deps['model']>): Promise<Check> {
  try {
    const names = await model.list(PATIENCE_MS);
    if (names.includes(model.name)) return ok('model', `Its server takes the key and knows ${model.name}.`);
    const known = names.slice(0, 5).join(', ') || 'none';
    return warn('model', `Its server does not name ${model.name}.`, `Set OPENAI_MODEL to one it knows: ${known}.`);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return fail('model', printReason(error.reason, WORDS.en, 'en'), 'Look at OPENAI_API_KEY and OPENAI_BASE_URL.');
  }
}
