import type { CallKind } from './world.js';

/**
 * What goes wrong with a call beside a refusal. Before Facebook took it: `server_error` (a proxy's page), `drop` (never
 * answered), `reset` (hung up). After it was accepted and stored: `lose_answer`, `reset_after`, `garble` (no JSON).
 */
export const FAULT_EFFECTS = ['server_error', 'drop', 'reset', 'lose_answer', 'reset_after', 'garble'] as const;
type FaultEffect = (typeof FAULT_EFFECTS)[number];

/** What happens to coming calls. `status` is the HTTP status of a refusal or a proxy's page. */
export type CallFault = { times: number; kind?: CallKind | undefined; status?: number | undefined } & (
  | { effect: 'refuse'; code: number; subcode?: number | undefined; transient?: boolean | undefined }
  | { effect: FaultEffect }
);

/** What is wrong with the sandbox's Facebook right now. All of it off at the start. */
export interface Faults {
  /** Used up from the first on; a fault with a `kind` waits for a call of that kind. */
  next: CallFault[];
  /** Every call is refused with this code (4, 613, 80006) until the sandbox's clock is past `until`. */
  rateLimit: { code: number; until: number } | null;
  /** How much of its budgets the app and the Page have used, in percent, as every answer's headers tell. */
  usage: { app: number; page: number };
  tokenRevoked: boolean;
  /** How long each call takes, in real ms. */
  latencyMs: number;
  dropEchoes: boolean;
  /** The 24 hours count for who came by an ad as well: Facebook says "may last up to 7 days". */
  shortAdWindow: boolean;
  /** A new template waits for its review instead of being approved at once. */
  slowReview: boolean;
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
  usage: { app: 1, page: 1 },
  tokenRevoked: false,
  latencyMs: 0,
  dropEchoes: false,
  shortAdWindow: false,
  slowReview: false,
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
