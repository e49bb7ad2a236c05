/** What a buyer can tap under our messages. */
const BUTTON_KINDS = ['yes', 'change', 'track', 'person'] as const;
export type ButtonKind = (typeof BUTTON_KINDS)[number];

/** `historyId` is the history entry the message told of: a yes to an old summary is no yes to the new one. */
export interface ButtonPress {
  kind: ButtonKind;
  orderId: string;
  historyId: string;
}

/** The payload Facebook hands back on a tap: "yes:<order>:<history>". */
export const buttonPayload = ({ kind, orderId, historyId }: ButtonPress): string => `${kind}:${orderId}:${historyId}`;

/** The press behind a payload, or null when it is none of ours. */
export function readPayload(payload: string): ButtonPress | null {
  const [kind, orderId, historyId, ...rest] = payload.split(':');
  const known = BUTTON_KINDS.find((each) => each === kind);
  if (known === undefined || !orderId || !historyId || rest.length > 0) return null;
  return { kind: known, orderId, historyId };
}
