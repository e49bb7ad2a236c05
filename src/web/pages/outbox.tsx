/**
 * Outbox: GET /outbox?filter=all|waiting|failed|skipped|sent&after=&item=  (item: that row first).
 * Forms: POST /outbox/:id/send-again   ·   POST /outbox/:id/arrived   ·   POST /outbox/:id/send-by-hand (Human Agent; only by this press)
 */

import type { OutboxKind, OutboxOrigin } from '../../domain/outbox.js';
import type { OutboxOutcome } from '../../domain/outbox-state.js';
import type { Reason } from '../../domain/reason.js';
import type { OutboxRoute } from '../../domain/route.js';
import { fill } from '../../words/fill.js';
import { number } from '../../words/format.js';
import { printReason } from '../../words/print-reason.js';
import { Button } from '../ui/button.js';
import { Card, PageHead } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import type { Tone } from '../ui/classes.js';
import { Ago, Clock } from '../ui/clock.js';
import { may, type PageContext } from '../ui/context.js';
import { EmptyState } from '../ui/empty-state.js';
import { Form } from '../ui/form.js';
import { Frame } from '../ui/frame.js';
import { LivePill } from '../ui/live.js';
import { Pager } from '../ui/pager.js';
import { ReasonList } from '../ui/reason-list.js';
import { Tabs } from '../ui/tabs.js';

const OUTBOX_FILTERS = ['all', 'waiting', 'failed', 'skipped', 'sent'] as const;
export type OutboxFilter = (typeof OUTBOX_FILTERS)[number];

export interface OutboxRow {
  id: string;
  kind: OutboxKind;
  to: string;
  /** Whose decision it was: an approved draft, a rule, an order's status, or a person. */
  origin: OutboxOrigin;
  by?: string;
  order?: { id: string; number: string };
  conversationId?: string;
  text: string;
  route: OutboxRoute;
  outcome: OutboxOutcome;
  /** True while nobody knows whether it arrived. */
  unsure: boolean;
  attempts: number;
  at: number;
  /** When it is tried (again); null when nothing more happens by itself. */
  nextAt: number | null;
  /** Why each way above the one taken did not hold, as the router saw it. */
  passed: Reason[];
  /** The utility template used, or how many SMS it took. */
  template?: string;
  smsParts?: number;
  /** The refusal in plain words, and Facebook's own for the curious. */
  reasons: Reason[];
  error?: string;
  canSendAgain: boolean;
  /** Its outcome was given up as unknown: a person may say that it arrived. */
  canHaveArrived: boolean;
  canSendByHand: boolean;
}

export interface OutboxData {
  filter: OutboxFilter;
  counts: Record<OutboxFilter, number>;
  rows: OutboxRow[];
  older?: string;
}

const TONES = {
  pending: 'wait',
  sent: 'good',
  delivered: 'good',
  read: 'good',
  failed: 'bad',
  skipped: 'time',
} satisfies Record<OutboxOutcome, Tone>;

/** The router's decision: the ways it passed by, each with its reason, down to the one it took. */
function Why({ ctx, row }: { ctx: PageContext; row: OutboxRow }) {
  const { words, locale } = ctx;
  const w = words.outbox;
  if (row.kind !== 'message' && row.kind !== 'notice') return null;
  const how = [
    row.template ? fill(w.template, { name: row.template }, locale) : '',
    row.smsParts ? fill(w.smsParts, { n: number(row.smsParts, locale) }, locale) : '',
  ].filter(Boolean);
  if (row.passed.length === 0 && how.length === 0) return null;
  return (
    <details class="text-sm text-muted">
      <summary class="inline-flex min-h-8 items-center underline underline-offset-4">{w.why}</summary>
      <ol class="flex flex-col gap-0.5">
        {row.passed.map((reason) => (
          <li key={`${reason.params?.route}`}>
            {words.routes[reason.params?.route as OutboxRoute]}: {printReason(reason, words, locale)}
          </li>
        ))}
        <li class="font-semibold text-base-content">{[words.routes[row.route], ...how].join(' · ')}</li>
      </ol>
    </details>
  );
}

function Item({ ctx, row }: { ctx: PageContext; row: OutboxRow }) {
  const { words, locale } = ctx;
  const w = words.outbox;
  const retry = may(ctx, 'retry_failures');
  return (
    <li id={row.id} class="flex flex-col gap-1.5 px-4 py-3" data-row>
      <p class="flex flex-wrap items-center gap-x-2 gap-y-1">
        <b class="font-semibold">
          {row.conversationId ? <a href={`/chats/${row.conversationId}#newest`}>{row.to}</a> : row.to}
        </b>
        <Chip tone={row.unsure ? 'time' : TONES[row.outcome]}>
          {row.unsure ? w.unsure : words.outcomes[row.outcome]}
        </Chip>
        <span class="text-sm text-muted">
          {words.sendKinds[row.kind]}
          {row.kind === 'message' || row.kind === 'notice' ? ` · ${words.routes[row.route]}` : ''}
        </span>
        <span class="flex-1" />
        <Ago ctx={ctx} at={row.at} class="text-sm text-muted" />
      </p>
      <p class="line-clamp-3 break-words whitespace-pre-line">{row.text}</p>
      <p class="text-sm text-muted">
        {fill(w.origins[row.origin], { name: row.by ?? '' }, locale)}
        {row.order ? (
          <>
            {' · '}
            <a class="num underline underline-offset-4" href={`/orders/${row.order.id}`}>
              {row.order.number}
            </a>
          </>
        ) : null}
        {row.attempts > 1 ? ` · ${fill(w.attempts, { n: number(row.attempts, locale) }, locale)}` : ''}
      </p>
      {row.reasons.length > 0 ? (
        <ReasonList ctx={ctx} reasons={row.reasons} tone={row.outcome === 'failed' ? 'bad' : 'wait'} />
      ) : null}
      <Why ctx={ctx} row={row} />
      {row.error ? (
        <details class="text-sm text-muted">
          <summary class="inline-flex min-h-8 items-center underline underline-offset-4">{w.facebookSaid}</summary>
          <p class="break-words">{row.error}</p>
        </details>
      ) : null}
      {row.nextAt === null ? null : <Clock ctx={ctx} until={row.nextAt} warn={0} label={w.next} class="text-sm" />}
      {retry && (row.canSendAgain || row.canSendByHand || row.canHaveArrived) ? (
        <span class="flex flex-wrap gap-2 pt-1">
          {row.canHaveArrived ? (
            <Form ctx={ctx} action={`/outbox/${row.id}/arrived`}>
              <Button icon="check">{w.arrived}</Button>
            </Form>
          ) : null}
          {row.canSendAgain ? (
            <Form ctx={ctx} action={`/outbox/${row.id}/send-again`}>
              <Button icon="undo">{w.sendAgain}</Button>
            </Form>
          ) : null}
          {row.canSendByHand ? (
            <Form ctx={ctx} action={`/outbox/${row.id}/send-by-hand`}>
              <Button icon="person">{words.chats.send.human_agent}</Button>
            </Form>
          ) : null}
        </span>
      ) : null}
    </li>
  );
}

export function Outbox({ ctx, data }: { ctx: PageContext; data: OutboxData }) {
  const { words } = ctx;
  const tabs = OUTBOX_FILTERS.map((filter) => ({
    label: words.outbox.filters[filter],
    href: filter === 'all' ? '/outbox' : `/outbox?filter=${filter}`,
    count: data.counts[filter],
    chosen: filter === data.filter,
    ...(filter === 'failed' && data.counts.failed > 0 ? { tone: 'bad' as const } : {}),
  }));
  return (
    <Frame ctx={ctx} title={words.nav.outbox}>
      <LivePill href={`/live/outbox?after=${ctx.now}`} topics={['outbox']} />
      <div class="flex flex-col gap-3">
        <PageHead title={words.nav.outbox} hint={words.outbox.hint} />
        <Tabs ctx={ctx} label={words.common.status} tabs={tabs} />
        <Card flush>
          {data.rows.length > 0 ? (
            <ul class="divide-y divide-base-300">
              {data.rows.map((row) => (
                <Item key={row.id} ctx={ctx} row={row} />
              ))}
            </ul>
          ) : (
            <EmptyState icon="outbox" title={words.outbox.empty}>
              {words.outbox.emptyHint}
            </EmptyState>
          )}
          <Pager ctx={ctx} older={data.older} />
        </Card>
      </div>
    </Frame>
  );
}
