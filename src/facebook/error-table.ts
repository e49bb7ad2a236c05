import type { GraphError } from './errors.js';

/**
 * The one thing to do after a refusal.
 * - `retry` soon, a few times · `wait` until the regain time, the whole Page with it
 * - `check_echo`: it may have gone out all the same, only its echo can tell
 * - `next_step`: this route is closed, the router takes the next · `unreachable`: so is Messenger as a whole to this buyer
 * - `closed_or_unreachable`: the code has both meanings, our own clock of the window decides
 * - `stop_page`: Facebook restricts the Page, its queue rests · `block_page`: because of this message, which is never repeated
 * - `disconnect_page`: the token is dead, a person reconnects · `tell_owner`: only the owner can mend it, in Facebook
 * - `already_done`: what was asked for has happened before · `failed`: never again as it is
 */
export type GraphAction =
  | 'retry'
  | 'wait'
  | 'check_echo'
  | 'next_step'
  | 'unreachable'
  | 'closed_or_unreachable'
  | 'stop_page'
  | 'block_page'
  | 'disconnect_page'
  | 'tell_owner'
  | 'already_done'
  | 'failed';

/** What only the owner can mend; the alert's kind, once a Page. */
export type OwnerAlert = 'permission_missing' | 'app_in_development' | 'contact_terms' | 'facebook_refuses';

/** What a refusal means. */
export interface ErrorRow {
  action: GraphAction;
  /** Whether a comment's one private reply is there again: nothing was used, or Facebook will never take one. */
  budget: 'back' | 'refused' | 'spent';
  /** The most tries of a `retry`. */
  tries?: number;
  /** Raised by `tell_owner` at once and by `retry` when the tries are used up. */
  alert?: OwnerAlert;
}

const back = (action: GraphAction, more: Partial<ErrorRow> = {}): ErrorRow => ({ action, budget: 'back', ...more });
const refused = (action: GraphAction): ErrorRow => ({ action, budget: 'refused' });

/** By `code/subcode`, then by `code`: fact sheet on Meta's platform, section 6.2. */
export const ERROR_TABLE = {
  '1': back('retry', { tries: 2, alert: 'facebook_refuses' }),
  '1/99': back('retry', { tries: 2, alert: 'permission_missing' }),
  '1/1357046': back('check_echo'),
  '2': back('retry', { tries: 3 }),
  '2/2018344': back('tell_owner', { alert: 'contact_terms' }),
  '4': back('wait'),
  '9/2018352': back('failed'),
  '17': back('wait'),
  '32': back('wait'),
  '613': back('wait'),
  '80000': back('wait'),
  '80001': back('wait'),
  '80002': back('wait'),
  '80004': back('wait'),
  '80006': back('wait'),
  '10': back('tell_owner', { alert: 'permission_missing' }),
  '10/2018278': back('next_step'),
  '10/2018065': back('next_step'),
  '10/2018108': refused('unreachable'),
  '10/2018028': back('tell_owner', { alert: 'app_in_development' }),
  '10/1893063': back('stop_page'),
  '100': back('failed'),
  '100/33': refused('failed'),
  // Not a PSID of this Page: nothing is known about the buyer, so this message goes another way and no mark is made.
  '100/2018001': refused('next_step'),
  '100/2018292': refused('failed'),
  '190': back('disconnect_page'),
  '200': back('failed'),
  '200/2018027': back('tell_owner', { alert: 'app_in_development' }),
  '200/1545041': refused('unreachable'),
  '230': back('failed'),
  '368': back('block_page'),
  '551': refused('unreachable'),
  '551/1545041': refused('unreachable'),
  '1200': back('retry', { tries: 5 }),
  '10900': { action: 'already_done', budget: 'spent' },
  '10902': refused('failed'),
  '10903': refused('failed'),
} satisfies Record<string, ErrorRow>;

/** Meanings that a subcode has under more than one code. */
const BY_SUBCODE: Record<number, ErrorRow> = {
  1545041: refused('closed_or_unreachable'),
  1893063: back('stop_page'),
  2534122: back('stop_page'),
  2534029: back('stop_page'),
};

const table: Record<string, ErrorRow> = ERROR_TABLE;

/** Nobody has described it: tried again only if Facebook calls it transient. Nothing was used, a person decides. */
const undescribed = (isTransient: boolean): ErrorRow => (isTransient ? back('retry', { tries: 3 }) : back('failed'));

/** What to do about a refusal. */
export function rowFor(error: Pick<GraphError, 'code' | 'subcode' | 'isTransient'>): ErrorRow {
  const { code, subcode } = error;
  const exact = subcode === null ? undefined : (table[`${code}/${subcode}`] ?? BY_SUBCODE[subcode]);
  return exact ?? table[String(code)] ?? undescribed(error.isTransient);
}
