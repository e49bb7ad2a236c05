import { buttonsOf } from '../../sandbox/control/choices.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

/** A step whose effect was not observed. */
export class StepFailedError extends Error {
  override readonly name = 'StepFailedError';
}

export interface Actors {
  buyerId: string;
  product: { name: string; aliases: string[]; description: string; variants: object[] };
}

// biome-ignore lint/suspicious/noExplicitAny: the story reads the API as an outsider does, field by field.
type Json = any;

/** Where the story is played: the API from outside, the sandbox as buyer and witness. */
export interface Story {
  sandbox: Sandbox;
  /** How long a step waits for what it is to see. */
  timeoutMs: number;
  /** Calls the sandbox had received when the step began: only later ones count. */
  seen: number;
  /** Facebook's ids of the notices seen so far. */
  notices: Set<string>;
  api(method: string, path: string, body?: object): Promise<Json>;
  check(holds: unknown, otherwise: string): void;
  /** What the newest Confirm button carries. */
  yesPayload(): string;
  /** One harmless call to the Page, to see that it answers. */
  pageAnswers(): Promise<void>;
}

const POLL_MS = 50;

/** Waits for something to be there; fails the step when it does not come. */
export async function until<T>(what: string, { timeoutMs }: Story, look: () => Promise<T | undefined>): Promise<T> {
  // Real time: the story's own clock is moved by its steps.
  const end = performance.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new StepFailedError(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

export interface StageOptions {
  url: string;
  token: string;
  sandbox: Sandbox;
  buyerId: string;
  timeoutMs: number;
  pageAnswers(): Promise<void>;
}

export function createStage({ url, token, sandbox, buyerId, timeoutMs, pageAnswers }: StageOptions): Story {
  const api = async (method: string, path: string, body?: object): Promise<Json> => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const said = (await answer.json()) as Json;
    if (!answer.ok)
      throw new StepFailedError(
        `${method} ${path} answered ${answer.status}: ${JSON.stringify(said.reasons ?? said.errors ?? said.detail)}`,
      );
    return said;
  };
  return {
    sandbox,
    timeoutMs,
    seen: 0,
    notices: new Set(),
    api,
    pageAnswers: () =>
      pageAnswers().catch((error: Error) => {
        throw new StepFailedError(`the Page does not answer: ${error.message}`);
      }),
    check(holds, otherwise) {
      if (!holds) throw new StepFailedError(otherwise);
    },
    yesPayload() {
      const thread = sandbox.world.threads.get(buyerId);
      const buttons = (thread?.messages ?? []).flatMap(buttonsOf);
      const yes = buttons.flatMap((button) =>
        button.type === 'postback' && button.payload.startsWith('yes:') ? [button.payload] : [],
      );
      const payload = yes.at(-1);
      if (payload === undefined) throw new StepFailedError('there is no Confirm button in the buyer’s chat');
      return payload;
    },
  };
}
