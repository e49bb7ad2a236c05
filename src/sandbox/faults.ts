import type { CallKind } from './world.js';

/** What happens to coming calls. `lose_answer`: accepted and stored, but the answer never arrives. */
export type CallFault = { times: number; kind?: CallKind | undefined } & (
  | { effect: 'refuse'; code: number; subcode?: number | undefined }
  | { effect: 'server_error' | 'lose_answer' }
);

/** What is wrong with the sandbox's Facebook right now. All of it off at the start. */
export interface Faults {
  /** Used up from the first on; a fault with a `kind` waits for a call of that kind. */
  next: CallFault[];
  /** Every call is refused with this code (4, 613, 80006) until the sandbox's clock is past `until`. */
  rateLimit: { code: number; until: number } | null;
  tokenRevoked: boolean;
  /** How long each call takes, in real ms. */
  latencyMs: number;
  dropEchoes: boolean;
  duplicateWebhooks: boolean;
  /** Events waiting together leave in reverse order. */
  reorderWebhooks: boolean;
  /** Nothing is delivered; what waits goes out together once this is off. */
  holdWebhooks: boolean;
  /** The most events of one webhook call. */
  webhookBatch: number;
}

export const noFaults = (): Faults => ({
  next: [],
  rateLimit: null,
  tokenRevoked: false,
  latencyMs: 0,
  dropEchoes: false,
  duplicateWebhooks: false,
  reorderWebhooks: false,
  holdWebhooks: false,
  webhookBatch: 20,
});

/** Takes one use of the first fault that concerns such a call. */
export function takeFault(faults: Faults, kind: CallKind): CallFault | null {
  const fault = faults.next.find((one) => one.kind === undefined || one.kind === kind);
  if (!fault) return null;
  fault.times -= 1;
  faults.next = faults.next.filter((one) => one.times > 0);
  return fault;
}
