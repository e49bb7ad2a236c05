import type { GraphError } from './errors.js';

/**
 * The one thing to do after a refusal.
 * - `retry` soon, a few times · `wait` until `retryAfterMs` or the rate window has passed
 * - `next_step`: this route is closed, the router takes the next · `unreachable`: so is Messenger as a whole to this buyer
 * - `stop_page`: Facebook restricts the Page, its queue rests · `disconnect_page`: the token is dead, a person reconnects
 * - `already_done`: what was asked for has happened before · `failed`: never again as it is, a person is told
 */
export type GraphAction =
  | 'retry'
  | 'wait'
  | 'next_step'
  | 'unreachable'
  | 'stop_page'
  | 'disconnect_page'
  | 'already_done'
  | 'failed';

/** By `code/subcode`, then by `code`: fact sheet on Meta's platform, section 6.2. */
const BY_CODE = {
  '1': 'retry',
  '2': 'retry',
  '2/2018344': 'failed',
  '4': 'wait',
  '9/2018352': 'failed',
  '17': 'wait',
  '32': 'wait',
  '613': 'wait',
  '80001': 'wait',
  '80006': 'wait',
  '10': 'failed',
  '10/2018278': 'next_step',
  '10/2018065': 'next_step',
  '10/2018108': 'unreachable',
  '10/2018028': 'failed',
  '10/1893063': 'stop_page',
  '100': 'failed',
  // Not a PSID of this Page: nothing is known about the buyer, so this message goes another way and no mark is made.
  '100/2018001': 'next_step',
  '190': 'disconnect_page',
  '200': 'failed',
  '200/1545041': 'unreachable',
  '368': 'stop_page',
  '551': 'unreachable',
  '551/1545041': 'unreachable',
  '1200': 'retry',
  '10900': 'already_done',
  '10902': 'failed',
  '10903': 'failed',
} satisfies Record<string, GraphAction>;

/** Restrictions of the Page seen under more than one code. */
const BY_SUBCODE: Record<number, GraphAction> = { 2534122: 'stop_page', 2534029: 'stop_page' };

const table: Record<string, GraphAction> = BY_CODE;

/** What to do about a refusal. A code nobody has described is retried only if Facebook calls it transient. */
export function actionFor(error: Pick<GraphError, 'code' | 'subcode' | 'isTransient'>): GraphAction {
  const { code, subcode } = error;
  if (subcode !== null) {
    const exact = table[`${code}/${subcode}`] ?? BY_SUBCODE[subcode];
    if (exact) return exact;
  }
  return table[String(code)] ?? (error.isTransient ? 'retry' : 'failed');
}
