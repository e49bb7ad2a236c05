import OpenAI from 'openai';
import type { ModelAnswer } from '../domain/model/answer.js';
import type { Tokens } from '../domain/model/budget.js';
import { reason } from '../domain/reason.js';
import { answerFormat, answerSchema } from './answer-schema.js';
import { ModelError } from './errors.js';
import type { Prompt } from './prompt.js';
import { within } from './within.js';

export interface ModelReply {
  answer: ModelAnswer;
  /** Null where the server does not tell: then the worst is assumed. */
  tokens: Tokens | null;
}

/** The language model, at whatever OpenAI-compatible address. */
export interface Model {
  /** As it is configured; part of what an answer is remembered by. */
  readonly name: string;
  /** The most one answer to this can cost. */
  worst(prompt: Prompt): Tokens;
  /** One call with one structured answer; a busy server is asked again within the time. @throws ModelError */
  ask(prompt: Prompt, timeoutMs: number): Promise<ModelReply>;
  /** The models its server names. @throws ModelError */
  list(timeoutMs: number): Promise<string[]>;
}

export interface ModelOptions {
  /** OPENAI_API_KEY */
  key: string;
  /** OPENAI_BASE_URL: no other address is ever called. */
  baseUrl?: string | undefined;
  /** OPENAI_MODEL */
  model: string;
}

const MOST_WRITTEN = 900;
/** A token is at least a byte; this is what wraps messages and schema. */
const WRAPPING = 200;
const FORMAT_BYTES = Buffer.byteLength(JSON.stringify(answerFormat));

export function createModel({ key, baseUrl, model }: ModelOptions): Model {
  const client = new OpenAI({
    apiKey: key,
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    maxRetries: 2,
    logLevel: 'off',
  });

  return {
    name: model,
    worst: ({ system, user }) => ({
      prompt: Buffer.byteLength(system) + Buffer.byteLength(user) + FORMAT_BYTES + WRAPPING,
      completion: MOST_WRITTEN,
    }),
    async ask({ system, user }, timeoutMs) {
      const completion = await within(client, timeoutMs, (openai, signal) =>
        openai.chat.completions.create(
          {
            model,
            messages: [
              { role: 'system', content: system },
              { role: 'user', content: user },
            ],
            response_format: answerFormat,
            max_completion_tokens: MOST_WRITTEN,
            store: false,
          },
          { signal },
        ),
      );
      return readReply(completion);
    },
    list: (timeoutMs) =>
      within(client, timeoutMs, async (openai, signal) =>
        (await openai.models.list({ signal })).data.map(({ id }) => id),
      ),
  };
}

/** @throws ModelError for a refusal, or an answer that is not what was asked for */
function readReply(completion: OpenAI.ChatCompletion): ModelReply {
  const { usage } = completion;
  const tokens = usage ? { prompt: usage.prompt_tokens, completion: usage.completion_tokens } : null;
  const [choice] = completion.choices ?? [];
  const refused = choice?.message.refusal ?? (choice?.finish_reason === 'content_filter' ? 'filtered' : null);
  if (refused !== null) throw new ModelError(reason('model_refused'), false, tokens, refused);
  const malformed = (what: string) => new ModelError(reason('model_malformed'), false, tokens, what);
  if (choice?.finish_reason === 'length') throw malformed('cut short');
  let json: unknown;
  try {
    json = JSON.parse(choice?.message.content ?? '');
  } catch {
    throw malformed('not JSON');
  }
  const parsed = answerSchema.safeParse(cleaned(json));
  if (!parsed.success) throw malformed(parsed.error.issues.map(({ path }) => path.join('.')).join(', '));
  return { answer: parsed.data, tokens };
}

/** NUL and halves of surrogate pairs have no place in text (PostgreSQL refuses them). */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed();
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleaned(one)]));
}
