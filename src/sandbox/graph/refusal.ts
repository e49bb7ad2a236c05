/** Facebook's no, on its way to becoming an error answer. */
export class GraphRefusal extends Error {
  override readonly name = 'GraphRefusal';
  constructor(
    readonly code: number,
    readonly subcode: number | null,
    message: string,
    readonly status = 400,
    readonly transient: boolean | undefined = undefined,
  ) {
    super(message);
  }
}

export const refuse = (code: number, subcode: number | null, message: string): never => {
  throw new GraphRefusal(code, subcode, message);
};

const CLOSED = 'This message is sent outside of allowed window.';

/** The refusals more than one endpoint gives, with the platform's codes. */
export const refusals = {
  windowClosed: () => refuse(10, 2018278, CLOSED),
  unavailable: () => refuse(551, 1545041, 'This person isn’t available right now.'),
  noSuchUser: () => refuse(100, 2018001, 'No matching user found.'),
  noSuchComment: () => refuse(100, 2018292, 'Invalid comment_id parameter.'),
  unreachable: (id: string) =>
    refuse(100, 33, `Unsupported request. Object with ID '${id}' does not exist or cannot be loaded.`),
  invalid: (what: string) => refuse(100, null, `Invalid parameter: ${what}`),
};
