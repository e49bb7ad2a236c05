import type { CallKind, Received, Refused } from '../world.js';
import { age, exactTime, type View } from './view.js';

const KINDS: Record<CallKind, string> = {
  public_reply: 'public reply',
  private_reply: 'private reply',
  message: 'message',
  sender_action: 'sign',
  hide: 'comment hidden',
  unhide: 'comment shown',
  like: 'comment liked',
  unlike: 'like taken back',
  ads: 'ad changed',
  subscribe: 'subscription',
  unsubscribe: 'subscription taken away',
  template: 'template submitted',
  profile: 'welcome screen and menu',
  sms: 'SMS',
  read: 'look-up',
};

type Row = Received | Refused;
const SHOWN = 12;

/** What Munshi asked of this Page, newest first, and what was refused, with Facebook's code. */
export function LogPane({ view, waiting, lost }: { view: View; waiting: number; lost: number }) {
  const { world, clock } = view.core;
  const newest = <T,>(all: T[]): T[] => all.slice(-SHOWN).reverse();
  const rows: Row[] = [...newest<Row>(world.refused), ...newest<Row>(world.received)]
    .sort((one, other) => other.at - one.at)
    .slice(0, SHOWN);
  return (
    <section class="pane pane-log" aria-label="What Munshi sent">
      <div class="card" id="log">
        <h2>What Munshi sent</h2>
        <p class="faint">
          {world.received.length} accepted · {world.refused.length} refused
          {waiting > 0 && ` · ${waiting} webhooks waiting`}
          {lost > 0 && ` · ${lost} webhooks lost`}
        </p>
        {rows.length === 0 && <p class="empty">Nothing yet. Comment under a post, then approve the draft in Munshi.</p>}
        <ul class="log">
          {rows.map((row) => (
            <LogRow key={`${row.at}${row.kind}${row.to}`} row={row} now={clock.now()} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function LogRow({ row, now }: { row: Row; now: number }) {
  const code = 'code' in row ? `${row.code}${row.subcode === null ? '' : ` / ${row.subcode}`}` : null;
  return (
    <li class={code === null ? 'log-row' : 'log-row refused'}>
      <span class="log-kind">{KINDS[row.kind]}</span>
      {code !== null && <span class="state state-bad">refused {code}</span>}
      <time class="faint" title={exactTime(row.at)}>
        {age(row.at, now)}
      </time>
      {row.text !== '' && <span class="words">{row.text}</span>}
      {'message' in row && <span class="faint">{row.message}</span>}
    </li>
  );
}
