import type { Deps } from '../../deps.js';
import type { ModelAnswer } from '../../domain/model/answer.js';
import { type Reason, reason } from '../../domain/reason.js';
import type { Model } from '../../model/client.js';
import { ModelError } from '../../model/errors.js';
import { findOne, insertOnce } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { isRace, onFreshFacts } from '../retry.js';
import { applied } from './apply.js';
import { takeCall } from './lease.js';
import { type Ending, ended, type Made } from './settle.js';
import { type ModelTask, taskOf } from './task.js';
import { tooLate, turnOf } from './turn.js';

type Call = Row<'modelCalls'>;

/**
 * Asks the model about one turn, outside of every lane. Whatever happens the call ends: with the model's words in the
 * draft, or with the reason why the local engine's stand.
 */
export async function askModel(deps: Deps, call: Call): Promise<void> {
  try {
    await (call.state === 'asking' ? lost(deps, call) : ask(deps, call));
  } catch (error) {
    if (isRace(error)) return;
    deps.log.error({ err: error, interaction: call.interactionId }, 'a model call failed');
    await broken(deps, call);
  }
  deps.wake('outbox');
}

async function ask(deps: Deps, call: Call): Promise<void> {
  const { model } = deps;
  const turn = await turnOf(deps, call);
  const { intents } = (await deps.settingsOf(call.shopId)).model;
  if (model === null || turn === null || !intents.includes(turn.interaction.intent))
    return end(deps, call, { outcome: 'kept', reason: reason('model_off') }, null);
  const late = await tooLate(deps, turn);
  if (late !== null) return end(deps, call, { outcome: 'kept', reason: late }, null);
  const task = await taskOf(deps, turn, model.name);
  const known = await findOne(deps.store, 'modelAnswers', { shopId: call.shopId, key: task.key });
  if (known) return use(deps, call, task, known.answer, model, null);
  const taken = await takeCall(deps, call, model, task.prompt);
  if (taken === null) return;
  if ('kept' in taken) return end(deps, call, { outcome: 'kept', reason: taken.kept }, null);
  await callOnce(deps, taken, task, model);
}

/** The one call, and what became of it. */
async function callOnce(deps: Deps, call: Call, task: ModelTask, model: Model): Promise<void> {
  const { timeoutSeconds } = (await deps.settingsOf(call.shopId)).model;
  const reply = await model.ask(task.prompt, timeoutSeconds * 1000).catch((error: unknown) => {
    if (error instanceof ModelError) return error;
    throw error;
  });
  if (!(reply instanceof ModelError))
    return use(deps, call, task, reply.answer, model, { tokens: reply.tokens, server: 'answered', error: null });
  deps.log.warn({ err: reply, interaction: call.interactionId }, 'the model gave no usable answer');
  const server = reply.broken ? 'failed' : 'answered';
  const made: Made = { tokens: reply.tokens, server, error: reply.reason };
  return end(deps, call, { outcome: 'kept', reason: reply.reason }, made);
}

/** Judges an answer by what is so now, and writes everything that follows from it in one commit. */
async function use(
  deps: Deps,
  call: Call,
  task: ModelTask,
  answer: ModelAnswer,
  model: Model,
  made: Made | null,
): Promise<void> {
  await onFreshFacts(async () => {
    const turn = await turnOf(deps, call);
    if (turn === null) return end(deps, call, { outcome: 'kept', reason: reason('model_off') }, made);
    const { writes, ...ending } = await applied(deps, turn, task, answer, model.name);
    const remember = made !== null && isAnybodys(task, answer) ? [remembered(deps, call, task, answer)] : [];
    const how = { ...ending, remembered: made === null };
    await deps.store.commit([...(await ended(deps, call, how, made)), ...writes, ...remember]);
  });
}

/** Nothing of one buyer is in the words, nor in what was read out of them. */
const isAnybodys = ({ tokens }: ModelTask, { understanding: { slots } }: ModelAnswer): boolean =>
  tokens.size === 0 && [slots.name, slots.phone, slots.address, slots.area].every((slot) => slot === null);

const remembered = (deps: Deps, { shopId }: Call, { key }: ModelTask, answer: ModelAnswer): Write =>
  insertOnce(deps.store, 'modelAnswers', { shopId, key, answer, at: deps.clock() });

async function end(deps: Deps, call: Call, ending: Ending, made: Made | null): Promise<void> {
  await onFreshFacts(async () => deps.store.commit(await ended(deps, call, ending, made)));
}

/** Whoever asked has not come back: nobody knows what it cost, so the worst is counted; the local words stand. */
const lost = (deps: Deps, call: Call): Promise<void> =>
  end(deps, call, { outcome: 'kept', reason: reason('model_lost') }, { tokens: null, server: 'unknown', error: null });

/** Something failed here; a call that was taken is let go when its time is over. */
async function broken(deps: Deps, { shopId, interactionId }: Call): Promise<void> {
  const call = await findOne(deps.store, 'modelCalls', { shopId, interactionId });
  if (!call || call.state === 'done') return;
  const why: Reason = reason('model_broken');
  const made: Made | null = call.state === 'asking' ? { tokens: null, server: 'unknown', error: null } : null;
  await end(deps, call, { outcome: 'kept', reason: why }, made);
}
