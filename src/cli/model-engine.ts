import { ConfigError } from '../domain/errors.js';
import type { ModelReading } from '../domain/model/answer.js';
import { mask } from '../domain/model/mask.js';
import type { Env } from '../env.js';
import { openedReading } from '../flows/model/reading.js';
import { understand } from '../language/understand.js';
import { createModel } from '../model/client.js';
import { promptOf } from '../model/prompt.js';
import { paths } from '../paths.js';
import { loadSettings } from '../settings/load.js';

export type ModelEngine = (text: string, product: string | null) => Promise<ModelReading>;

/**
 * The configured model as an engine of its own, held to the same bounds as in the shop: names, numbers and addresses
 * stay here, and it never reads less risk than the local engine. @throws ConfigError without a key
 */
export function modelEngine(env: Env): ModelEngine {
  if (!env.OPENAI_API_KEY)
    throw new ConfigError(
      'OPENAI_API_KEY: is missing. Set it, and OPENAI_BASE_URL for a server of your own (which takes any key); or use --engine local.',
    );
  const model = createModel({ key: env.OPENAI_API_KEY, baseUrl: env.OPENAI_BASE_URL, model: env.OPENAI_MODEL });
  const { tone, timeoutSeconds } = loadSettings(paths.config).model;
  return async (text, product) => {
    const local = understand(text, product === null ? {} : { product });
    const { name, address, area } = local.slots;
    const given = (values: (string | null)[]): string[] => values.filter((value) => value !== null);
    const { text: message, tokens } = mask(text, { names: given([name]), addresses: given([address, area]) });
    const { language } = local;
    const turn = { message, language, product, parts: [], facts: [], required: [], tone };
    const { answer } = await model.ask(promptOf(turn), timeoutSeconds * 1000);
    return openedReading(local, answer, tokens, text, product);
  };
}
