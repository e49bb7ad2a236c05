import { isDeepStrictEqual } from 'node:util';
import type { Deps } from '../../deps.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { ModelPart } from '../pages/approvals-model.js';

/** A language model's part in the answer to an interaction; undefined where none was asked. */
export async function modelPart(deps: Deps, interaction: Row<'interactions'>): Promise<ModelPart | undefined> {
  const { shopId, id } = interaction;
  const call = await findOne(deps.store, 'modelCalls', { shopId, interactionId: id });
  if (!call) return undefined;
  const read = call.reading === null ? undefined : otherwiseRead(interaction, call.reading);
  return {
    state: call.outcome ?? 'asking',
    ...(call.reason ? { reason: call.reason } : {}),
    ...(read ? { read } : {}),
  };
}

type Reading = NonNullable<Row<'modelCalls'>['reading']>;

/** What differs from the local reading; undefined when nothing does. */
function otherwiseRead(local: Row<'interactions'>, reading: Reading): ModelPart['read'] {
  const slots = Object.fromEntries(
    Object.entries(reading.slots).filter(
      ([name, value]) =>
        value !== null &&
        !isDeepStrictEqual(value, []) &&
        !isDeepStrictEqual(value, local.slots[name as keyof typeof local.slots]),
    ),
  );
  const intent = reading.intent === local.intent ? {} : { intent: reading.intent };
  const risk = reading.risk === local.risk ? {} : { risk: reading.risk };
  const same = Object.keys({ ...slots, ...intent, ...risk }).length === 0;
  return same ? undefined : { ...intent, ...risk, slots };
}
