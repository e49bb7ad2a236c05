/** Something the visitor asked for that cannot be: no such buyer, comment or button. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
}

export const fail = (message: string): never => {
  throw new ControlError(message);
};
