/**
 * An SMS was not taken. `again`: the gateway was busy or out of reach, the same message may be handed over once more
 * under the same id; otherwise it said no for good.
 */
export class SmsError extends Error {
  override readonly name = 'SmsError';
  constructor(
    readonly again: boolean,
    readonly status: number | null,
    message: string,
  ) {
    super(message);
  }
}
