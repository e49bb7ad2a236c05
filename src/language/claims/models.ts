import { add, clauseAt, type Reading } from './reading.js';

// "Buds A15": a name and the letters and figures that tell one model from the next.
const MODEL = /(?<![\p{L}\p{M}\p{N}])([a-z]{3,})[ -]([a-z]{1,2}-?[0-9]{1,3})(?![\p{L}\p{M}\p{N}])/gu;

/** Models named with their goods; whether the shop's goods have models at all is not known here. */
export function readModels(reading: Reading): void {
  for (const { index, 0: whole, 1: name = '', 2: model = '' } of reading.folded.matchAll(MODEL))
    add(reading, clauseAt(reading.clauses, index), {
      kind: 'model',
      code: `${name} ${model.replace('-', '')}`,
      start: index,
      end: index + whole.length,
    });
}
