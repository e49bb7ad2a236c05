import type { Deps } from '../../deps.js';
import { likenessKey } from '../../domain/draft.js';
import { untracedClaims } from '../../domain/fact-check/override.js';
import { INTENT_DEFAULTS } from '../../domain/intent.js';
import { cellOf } from '../../domain/matrix.js';
import type { ModelAnswer, ModelReading } from '../../domain/model/answer.js';
import { type FilledDraft, fillDraft } from '../../domain/model/draft.js';
import { strangeWord } from '../../domain/model/plain-words.js';
import { type Reason, reason } from '../../domain/reason.js';
import { tooLongParts } from '../../domain/text-limit.js';
import { publicRepliesOnPost } from '../../store/outbox.js';
import { update } from '../../store/rows.js';
import { exactly, type Write } from '../../store/store.js';
import { asDraft } from '../draft/surroundings.js';
import { checkText } from '../fact-check/check-texts.js';
import { draftInstead } from './hold-back.js';
import { readingOf } from './reading.js';
import type { Ending } from './settle.js';
import { type ModelTask, taskOf } from './task.js';
import { type ModelTurn, partOfSend, tooLate } from './turn.js';

/** What a model's answer does: how the call ends, and what is written beside. */
export interface Applied extends Ending {
  reading: ModelReading;
  writes: Write[];
}

/**
 * A model's answer to a turn, judged by everything it must not do: its words become the waiting draft's (or those of
 * the answer the matrix lets go by itself), or the local engine's stand, with the reason.
 */
export async function applied(
  deps: Deps,
  turn: ModelTurn,
  asked: ModelTask,
  answer: ModelAnswer,
  modelName: string,
): Promise<Applied> {
  const reading = readingOf(turn, asked.tokens, answer);
  const kept = (why: Reason, writes: Write[] = []): Applied => ({ outcome: 'kept', reason: why, reading, writes });
  const late = await tooLate(deps, turn);
  if (late !== null) return kept(late);
  if (await seesPerson(deps, turn, reading)) {
    const why = reason('model_sees_person');
    return kept(why, turn.draft === null ? draftInstead(deps, turn, reading, why) : riskRaised(deps, turn, reading));
  }
  // Filled in from the facts of this moment; if they are others, the words around them may be wrong.
  const task = await taskOf(deps, turn, modelName);
  if (task.key !== asked.key) return kept(reason('model_facts_changed'), riskRaised(deps, turn, reading));
  const draft = fillDraft(answer, task);
  const refused =
    'refused' in draft
      ? draft.refused
      : (languageRefused(deps, draft, task) ?? (await unreadRefused(deps, turn, draft)));
  if ('refused' in draft || refused !== null)
    return kept(refused ?? reason('model_malformed'), riskRaised(deps, turn, reading));
  const [long] = tooLongParts(draft.texts);
  if (long) return kept(long.why, riskRaised(deps, turn, reading));
  const written = await neverTwice(deps, turn, draft);
  const [untraced] = await untracedIn(deps, turn, written);
  if (untraced) return kept(untraced, riskRaised(deps, turn, reading));
  return { outcome: 'used', reason: null, reading, writes: put(deps, turn, written, reading) };
}

/** Whether the matrix would have a person answer what the model reads: more caution is always taken over. */
async function seesPerson(deps: Deps, turn: ModelTurn, { intent, risk }: ModelReading): Promise<boolean> {
  const orderId = turn.draft === null ? turn.sends[0]?.orderId : turn.draft.orderId;
  const order = turn.orders.find(({ id }) => id === orderId) ?? null;
  const matrix = (await deps.settingsOf(turn.interaction.shopId))['response-matrix'];
  const { action } = cellOf({ intent, risk, order }, matrix);
  if (turn.draft === null) return action !== 'automatic';
  return INTENT_DEFAULTS[intent].personOnly || action === 'person';
}

/** English and romanised Bangla share their letters. */
function languageRefused({ understand }: Deps, { own }: FilledDraft, { language }: ModelTask): Reason | null {
  if (language === 'bn' || own.trim() === '') return null;
  const wrote = understand(own, {}).language;
  // A word or two may be either.
  return wrote !== language && own.trim().split(/\s+/).length > 3 ? reason('model_language') : null;
}

/** What no person reads first is said in the shop's own words: nobody can talk the model into others. */
async function unreadRefused(
  deps: Deps,
  { draft, interaction }: ModelTurn,
  { own }: FilledDraft,
): Promise<Reason | null> {
  if (draft !== null) return null;
  const { shopId, language } = interaction;
  const texts = (await deps.textsOf(shopId)).list().flatMap((each) => [...each.texts.bn, ...each.texts.en]);
  const samples = texts.map(({ sample }) => sample);
  const word = strangeWord(own, language, samples);
  return word === null ? null : reason('model_strange_word', { words: word });
}

/** What the model's words state beyond the facts it was given. */
async function untracedIn(deps: Deps, turn: ModelTurn, { texts, claims }: FilledDraft): Promise<Reason[]> {
  const { conversation, products, draft, sends, interaction } = turn;
  const orderId = draft?.orderId ?? sends[0]?.orderId ?? null;
  const check = await checkText(deps, interaction.shopId, { conversation, texts, claims, orderId, products });
  return untracedClaims(check).flatMap(({ why }) => why ?? []);
}

/** The same line is not put below a post twice in a row: then the shop's own line goes with the model's message. */
async function neverTwice(deps: Deps, turn: ModelTurn, draft: FilledDraft): Promise<FilledDraft> {
  const { postId } = turn.conversation;
  const { public: line } = draft.texts;
  if (line === undefined || postId === null) return draft;
  const [last] = await publicRepliesOnPost(deps.store, turn.interaction.shopId, postId);
  const own = turn.local.texts.public;
  return line === last && own !== undefined ? { ...draft, texts: { ...draft.texts, public: own } } : draft;
}

/** The draft as risky as the model reads it; never less. */
function riskRaised(deps: Deps, { draft, interaction }: ModelTurn, { risk }: ModelReading): Write[] {
  if (draft === null || risk === interaction.risk) return [];
  const { shopId, id, version } = draft;
  const likeness = likenessKey({ ...asDraft(draft), risk });
  return [
    exactly(
      1,
      update(
        deps.store,
        'drafts',
        { shopId, id, version, status: 'pending' },
        { risk, likeness, version: version + 1 },
      ),
    ),
  ];
}

/** The model's words in place of the local ones, while nothing has been said in the conversation since. */
function put(deps: Deps, turn: ModelTurn, { texts, claims }: FilledDraft, { risk }: ModelReading): Write[] {
  const { store } = deps;
  const { draft, sends, conversation } = turn;
  const { shopId, id, version } = conversation;
  const unmoved = exactly(1, update(store, 'conversations', { shopId, id, version }, { version }));
  if (draft === null) {
    const rows = sends.map((row) => {
      const part = partOfSend(row);
      const set = { text: (part && texts[part]) ?? row.text, claims, template: null };
      return exactly(1, update(store, 'outbox', { shopId, id: row.id, state: 'queued' }, set));
    });
    return [unmoved, ...rows];
  }
  const said = { ...asDraft(draft), texts, claims, templateKey: null, risk };
  const seen = { shopId, id: draft.id, version: draft.version, status: 'pending' as const };
  const words = { texts, claims, template: null, likeness: likenessKey(said), risk, writtenBy: 'model' as const };
  return [unmoved, exactly(1, update(store, 'drafts', seen, { ...words, version: draft.version + 1 }))];
}
