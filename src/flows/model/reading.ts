import type { ModelAnswer, ModelReading } from '../../domain/model/answer.js';
import { type Masked, unmask } from '../../domain/model/mask.js';
import { boundedReading } from '../../domain/model/reading.js';
import type { Understanding } from '../../domain/understanding.js';
import { localReading, type ModelTurn } from './turn.js';

/** What a model read in a masked text, put back into the buyer's words and held to its bounds. */
export function openedReading(
  local: Understanding,
  answer: ModelAnswer,
  tokens: Masked['tokens'],
  text: string,
  product: string | null,
): ModelReading {
  const open = (value: string | null): string | null => (value === null ? null : unmask(value, tokens));
  const { slots, ...read } = answer.understanding;
  const opened = {
    ...read,
    slots: {
      name: open(slots.name),
      phone: open(slots.phone),
      address: open(slots.address),
      area: open(slots.area),
      district: open(slots.district),
      items: slots.items.map(({ product: name, quantity, variant }) => ({
        product: open(name),
        quantity,
        variant: open(variant),
      })),
    },
  };
  return boundedReading(local, { ...answer, understanding: opened }, text, product);
}

/** The same for a turn. */
export const readingOf = (turn: ModelTurn, tokens: Masked['tokens'], answer: ModelAnswer): ModelReading =>
  openedReading(
    localReading(turn),
    answer,
    tokens,
    turn.interaction.text,
    turn.products.length === 1 ? (turn.products[0]?.name ?? null) : null,
  );
