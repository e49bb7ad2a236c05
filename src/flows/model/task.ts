import { createHash } from 'node:crypto';
import type { Deps } from '../../deps.js';
import { DRAFT_PARTS } from '../../domain/model/answer.js';
import type { DraftTask } from '../../domain/model/draft.js';
import { type Known, mask } from '../../domain/model/mask.js';
import { normalise, squeeze } from '../../language/normalise.js';
import { type Prompt, promptOf } from '../../model/prompt.js';
import { factsOf, requiredOf } from './facts.js';
import type { ModelTurn } from './turn.js';

/** What one turn asks of the model, and what its answer is judged by. */
export interface ModelTask extends DraftTask {
  prompt: Prompt;
  /** By the words, the facts as they are now and how it is asked: the same key, the same answer. */
  key: string;
}

/** All that is known of the buyer by name and place. */
function knownOf({ interaction, buyer, orders }: ModelTurn): Known {
  const { slots } = interaction;
  const given = (values: (string | null | undefined)[]): string[] => values.filter((value) => value != null);
  return {
    names: given([buyer?.name, slots.name, ...orders.map(({ name }) => name)]),
    addresses: given([slots.address, slots.area, ...orders.flatMap(({ address, area }) => [address, area])]),
  };
}

const sameWords = (text: string): string => squeeze(normalise(text).folded).replace(/\s+/g, ' ').trim();

/** The prompt of a turn from the facts of this moment; nothing in it tells who the buyer is. */
export async function taskOf(deps: Deps, turn: ModelTurn, modelName: string): Promise<ModelTask> {
  const { interaction, products, local } = turn;
  const { language, shopId } = interaction;
  const known = knownOf(turn);
  const { tone } = (await deps.settingsOf(shopId)).model;
  const { text: message, tokens } = mask(interaction.text, known);
  const facts = await factsOf(deps, turn, known);
  const required = requiredOf(turn);
  const parts = DRAFT_PARTS.filter((part) => local.texts[part] !== undefined);
  const product = products.length === 1 ? (products[0]?.name ?? null) : null;
  const asked = { message, language, product, parts, facts, required, tone };
  const { system, user } = promptOf({ ...asked, message: sameWords(message) });
  const key = createHash('sha256')
    .update(JSON.stringify([modelName, system, user]))
    .digest('hex');
  return { prompt: promptOf(asked), key, facts, required, parts, language, tokens };
}
