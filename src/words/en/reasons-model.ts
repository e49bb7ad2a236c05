import type { ReasonCode } from '../../domain/reason.js';

/** Why a language model's words are not the draft. */
export const modelReasons = {
  model_budget_calls: 'This month’s {most} model calls are used up.',
  model_budget_money: 'This month’s {most} for the model is used up.',
  model_resting: 'The model failed several times and is left alone for a while.',
  model_timeout: 'The model did not answer in time.',
  model_unreachable: 'The model could not be reached. Check OPENAI_BASE_URL and the network.',
  model_busy: 'The model’s server had too much to do.',
  model_no_credit: 'The model’s account has no credit left.',
  model_failed: 'The model’s server failed (code {status}).',
  model_key: 'The model’s server does not accept the key (code {status}). Check OPENAI_API_KEY.',
  model_rejected:
    'The model’s server does not take the request (code {status}). Check OPENAI_MODEL: it has to know structured outputs.',
  model_refused: 'The model refused to answer this.',
  model_malformed: 'The model answered something else than was asked for.',
  model_own_claim: 'The model said “{words}” of its own accord. Only facts may say that.',
  model_strange_word: 'The model said “{words}”: what nobody reads first is said in the shop’s own words only.',
  model_fact_unknown: 'The model named a fact there is not ({fact}).',
  model_fact_missing: 'The model left out what has to be said ({fact}).',
  model_private_in_public: 'The model put something private below the comment.',
  model_too_long: 'The model wrote more than {most} letters.',
  model_language: 'The model wrote in another language than the buyer.',
  model_said_before: 'The model’s line stands below this post already.',
  model_facts_changed: 'A price, the stock or a text changed while the model wrote.',
  model_sees_person: 'The model reads this as a matter for a person: nothing was sent by itself.',
  model_off: 'The model is not used for this.',
  model_lost: 'Munshi stopped while the model wrote.',
  model_broken: 'Something went wrong here while the model was asked. See the log.',
} satisfies Partial<Record<ReasonCode, string>>;
