import { signBody } from '../../src/facebook/signature.js';
import { SANDBOX_DEFAULTS } from '../../src/sandbox/options.js';
import { APP_SECRET, PAGE_ID } from './processes.js';

/** A post the sandbox has from its start. */
export const POST_ID = `${SANDBOX_DEFAULTS.pageId}_122140000000701`;

/** A webhook body and the headers that vouch for it. */
export interface Signed {
  raw: Buffer;
  headers: Record<string, string>;
}

const TEXT =
  'আপু এই জামদানি শাড়িটার দাম কত? লাল আর নীল দুইটা রঙেই কি আছে? মিরপুর ১০ এ ডেলিভারি দিতে কত দিন লাগবে, আর ডেলিভারি চার্জ কত? ' +
  'ami 2 ta nite chai, cash on delivery hobe to? kalke pathate parben?';

let made = 0;

function sign(entry: object): Signed {
  const raw = Buffer.from(JSON.stringify({ object: 'page', entry: [{ id: PAGE_ID, ...entry }] }));
  return { raw, headers: { 'content-type': 'application/json', 'x-hub-signature-256': signBody(raw, APP_SECRET) } };
}

/** A Messenger message as Facebook posts it, about 1 KB, never made before: nothing is answered cheaply as a repetition. */
export function messageBody(): Signed {
  made += 1;
  const at = 1_790_000_000_000 + made;
  const message = { mid: `m_bench${made.toString(36).padStart(60, '0')}`, text: TEXT };
  const item = { sender: { id: String(7_788_990_011_000_000 + (made % 5000)) }, recipient: { id: PAGE_ID } };
  return sign({ time: at, messaging: [{ ...item, timestamp: at, message }] });
}

const COMMENTS = ['dam koto?', 'এটার দাম কত?', 'price koto apu', 'XL ache?', 'ঢাকায় ডেলিভারি চার্জ কত?', 'nibo, inbox koren'];

/** A body with so many new comments of as many people under one post. */
export function commentsBody(count: number): Signed {
  const seconds = Math.floor(Date.now() / 1000);
  const changes = Array.from({ length: count }, () => {
    made += 1;
    const from = { id: String(6_600_000_000_000 + made), name: `Buyer ${made}` };
    const ids = { comment_id: `122140000000701_${9_000_000 + made}`, post_id: POST_ID, parent_id: POST_ID };
    const message = COMMENTS[made % COMMENTS.length];
    return { field: 'feed', value: { item: 'comment', verb: 'add', from, ...ids, message, created_time: seconds } };
  });
  return sign({ time: seconds, changes });
}
