/** Facebook said no. What to do next is decided by `rowFor` from code and subcode, never from the message. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: number;
  readonly subcode: number | null;
  readonly httpStatus: number;
  readonly fbtraceId: string | null;
  readonly isTransient: boolean;
  /** How long Facebook asks to wait, where it says so. */
  readonly retryAfterMs: number | null;

  constructor(answer: GraphRefusal) {
    super(`(#${answer.code}${answer.subcode === null ? '' : `/${answer.subcode}`}) ${answer.message}`);
    this.code = answer.code;
    this.subcode = answer.subcode;
    this.httpStatus = answer.httpStatus;
    this.fbtraceId = answer.fbtraceId;
    this.isTransient = answer.isTransient;
    this.retryAfterMs = answer.retryAfterMs;
  }
}

/** The parts of Facebook's error answer. */
export interface GraphRefusal {
  code: number;
  subcode: number | null;
  message: string;
  httpStatus: number;
  fbtraceId: string | null;
  isTransient: boolean;
  retryAfterMs: number | null;
}

/**
 * Facebook gave no answer that can be read. `sent: 'no'`: the request never took effect, calling again is safe.
 * `sent: 'unknown'`: it may have; wait for the echo before anything is sent again.
 */
export class GraphUnreachableError extends Error {
  override readonly name: string = 'GraphUnreachableError';
  constructor(
    readonly sent: 'no' | 'unknown',
    message: string,
    options?: { cause: unknown },
  ) {
    super(message, options);
  }
}

/** Facebook was not asked: the call budget is used up until then (epoch ms), and calling meanwhile would only lengthen it. */
export class GraphHeldError extends GraphUnreachableError {
  override readonly name = 'GraphHeldError';
  constructor(readonly until: number) {
    super('no', `Facebook’s call budget is used up: nothing is read before ${new Date(until).toISOString()}`);
  }
}
