import { type Claim, claimKey } from '../claims.js';
import type { DraftTexts } from '../draft.js';
import type { Language } from '../intent.js';
import { type Reason, reason } from '../reason.js';
import { DRAFT_PARTS, type DraftPart, type ModelAnswer, type ModelFact, type Segment } from './answer.js';
import { type Masked, TOKEN, unmask } from './mask.js';
import { saysTooMuch } from './own-words.js';

/** The longest a text may be, facts filled in: a comment is a line, a message what one reads at a glance. */
const LONGEST = { public: 160, private: 1500, message: 1500 } satisfies Record<DraftPart, number>;
/** Of these the model's own words. */
const OWN_LONGEST = 600;

/** What was asked of the model: its answer is judged by it. */
export interface DraftTask {
  parts: readonly DraftPart[];
  facts: readonly ModelFact[];
  /** Ids of facts the private text or message has to hold. */
  required: readonly string[];
  language: Language;
  tokens: Masked['tokens'];
}

/** A draft with every figure filled in from our rows; `own`: the model's words alone. */
export interface FilledDraft {
  texts: DraftTexts;
  claims: Claim[];
  own: string;
}

class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly reason: Reason) {
    super(reason.code);
  }
}

/** Fills a model's draft in. Any part of it that is not as it was asked for refuses the whole. */
export function fillDraft({ draft }: ModelAnswer, task: DraftTask): FilledDraft | { refused: Reason } {
  try {
    const unasked = DRAFT_PARTS.find((part) => (draft[part] !== null) !== task.parts.includes(part));
    if (unasked !== undefined) throw new Refusal(reason('model_malformed'));
    const filled = task.parts.map((part) => ({ part, ...partOf(part, draft[part] ?? [], task) }));
    const used = new Map(filled.flatMap(({ facts }) => facts).map((fact) => [fact.id, fact]));
    const missing = task.required.find((id) => !used.has(id));
    if (missing !== undefined) throw new Refusal(reason('model_fact_missing', { fact: missing }));
    const own = filled.map(({ own }) => own).join(' ');
    if (!scriptFits(own, task.language)) throw new Refusal(reason('model_language'));
    const claims = new Map([...used.values()].flatMap((fact) => fact.claims).map((claim) => [claimKey(claim), claim]));
    return {
      texts: Object.fromEntries(filled.map(({ part, text }) => [part, text])),
      claims: [...claims.values()],
      own,
    };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.reason };
    throw error;
  }
}

function partOf(part: DraftPart, segments: readonly Segment[], { facts, tokens }: DraftTask) {
  const used: ModelFact[] = [];
  const pieces = segments.map((segment) => {
    if ('text' in segment) return ownWords(part, segment.text, tokens);
    const fact = facts.find(({ id }) => id === segment.fact);
    if (!fact) throw new Refusal(reason('model_fact_unknown', { fact: segment.fact.slice(0, 40) }));
    if (part === 'public' && !fact.open) throw new Refusal(reason('model_private_in_public', { fact: fact.id }));
    used.push(fact);
    return { own: '', text: fact.text };
  });
  const own = pieces.map((piece) => piece.own).join(' ');
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (text === '') throw new Refusal(reason('model_malformed'));
  if ([...text].length > LONGEST[part] || [...own].length > OWN_LONGEST)
    throw new Refusal(reason('model_too_long', { most: LONGEST[part] }));
  return { text, own, facts: used };
}

function ownWords(part: DraftPart, written: string, tokens: Masked['tokens']): { own: string; text: string } {
  const own = written.replace(TOKEN, ' ');
  const claim = saysTooMuch(own);
  if (claim !== null) throw new Refusal(reason('model_own_claim', { words: claim }));
  if (part === 'public' && own !== written) throw new Refusal(reason('model_private_in_public', { fact: '…' }));
  const text = unmask(written, tokens);
  if (text === null) throw new Refusal(reason('model_malformed'));
  return { own, text };
}

const letters = (text: string, script: RegExp): number => text.match(script)?.length ?? 0;

/** The buyer's script; in a Bangla text a borrowed word in Latin letters is no matter. */
function scriptFits(own: string, language: Language): boolean {
  if (letters(own, /[^\P{L}\p{Script=Bengali}\p{Script=Latin}]/gu) > 0) return false;
  const bangla = letters(own, /\p{Script=Bengali}/gu);
  return language === 'bn' ? bangla >= letters(own, /\p{Script=Latin}/gu) : bangla === 0;
}
