/**
 * Today: GET /.
 * Forms: POST /tasks/:id/done  outcome (told | checked), note?
 *        POST /tasks/:id/not-reached  again = yes | no  (comes back later, or ends as not told)
 *        POST /alerts/:id/close  (seen)
 *        POST /outbox/:id/send-by-hand, /outbox/:id/send-again (outbox.tsx)
 * Live: GET /live/today?after=<ms> answers a LiveAnswer.
 */
import { counted, fill } from '../../words/fill.js';
import { number, timeOfDay } from '../../words/format.js';
import { printReason } from '../../words/print-reason.js';
import { Note } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Card, PageHead, Section } from '../ui/card.js';
import { classes, TINTS, type Tone } from '../ui/classes.js';
import { Ago, Clock } from '../ui/clock.js';
import { may, type PageContext } from '../ui/context.js';
import { EmptyState } from '../ui/empty-state.js';
import { Form } from '../ui/form.js';
import { Frame } from '../ui/frame.js';
import { Icon, type IconName } from '../ui/icons.js';
import { LivePill } from '../ui/live.js';
import { Row, Rows } from '../ui/row.js';
import type { Need, TodayData } from './today-data.js';

const MARKS = {
  answer: { icon: 'chats', tone: 'accent' },
  task: { icon: 'phone', tone: 'info' },
  order: { icon: 'orders', tone: 'wait' },
  send: { icon: 'outbox', tone: 'bad' },
  alert: { icon: 'warning', tone: 'time' },
} satisfies Record<Need['kind'], { icon: IconName; tone: Tone }>;

interface NeedProps<K extends Need['kind']> {
  ctx: PageContext;
  need: Extract<Need, { kind: K }>;
}

/** The first line says what, the second who and about what. */
function words(ctx: PageContext, need: Need): [what: string, about: string] {
  const w = ctx.words;
  switch (need.kind) {
    case 'answer':
      return [need.buyer, need.text];
    case 'task':
      return [
        [
          w.taskKinds[need.task],
          need.buyer ?? '',
          need.tries ? fill(w.today.tried, { n: number(need.tries, ctx.locale) }, ctx.locale) : '',
        ]
          .filter(Boolean)
          .join(' · '),
        need.text,
      ];
    case 'order':
      return [
        `${need.number} · ${w.actions[need.action]}`,
        `${w.orderStatuses[need.status]} · ${need.buyer ?? w.orders.noName}`,
      ];
    case 'send':
      return [
        `${w.today.notSent} · ${need.buyer ?? ''}`,
        need.reason ? printReason(need.reason, w, ctx.locale) : need.text,
      ];
    case 'alert':
      return [printReason(need.reason, w, ctx.locale), need.about ?? ''];
  }
}

const hrefOf = (need: Need): string => {
  switch (need.kind) {
    case 'answer':
      return need.draftId ? `/approvals/${need.draftId}` : `/chats/${need.conversationId}#newest`;
    case 'task':
      return need.orderId ? `/orders/${need.orderId}` : `/chats/${need.conversationId ?? ''}`;
    case 'order':
      return `/orders/${need.id}`;
    case 'send':
      return `/outbox?item=${need.id}`;
    case 'alert':
      return need.href;
  }
};

function TaskButtons({ ctx, need }: NeedProps<'task'>) {
  const w = ctx.words;
  if (!may(ctx, 'do_tasks')) return null;
  return (
    <span class="flex flex-wrap justify-end gap-2">
      {need.phone ? <Button icon="phone" href={`tel:${need.phone}`} label={w.today.call} /> : null}
      {need.send && may(ctx, 'retry_failures') ? (
        <Form
          ctx={ctx}
          action={`/outbox/${need.send.outboxId}/send-${need.send.how === 'again' ? 'again' : 'by-hand'}`}
        >
          <Button icon="send">{need.send.how === 'again' ? w.outbox.sendAgain : w.chats.send.human_agent}</Button>
        </Form>
      ) : null}
      <Form
        ctx={ctx}
        action={`/tasks/${need.id}/done`}
        hidden={{ outcome: need.task === 'tell_buyer' ? 'told' : 'checked' }}
      >
        <Button icon="check">{need.task === 'tell_buyer' ? w.today.told : w.today.done}</Button>
      </Form>
      {need.tries === undefined ? null : (
        <Form ctx={ctx} action={`/tasks/${need.id}/not-reached`} hidden={{ again: 'yes' }}>
          <Button kind="quiet">{w.today.notReached}</Button>
        </Form>
      )}
      {need.tries ? (
        <Form ctx={ctx} action={`/tasks/${need.id}/not-reached`} hidden={{ again: 'no' }}>
          <Button kind="quiet">{w.today.giveUp}</Button>
        </Form>
      ) : null}
    </span>
  );
}

function AlertButtons({ ctx, need }: NeedProps<'alert'>) {
  const w = ctx.words.today;
  return (
    <span class="flex gap-2">
      {may(ctx, 'do_tasks') ? (
        <Form ctx={ctx} action={`/alerts/${need.id}/close`}>
          <Button kind="quiet" icon="check">
            {w.seen}
          </Button>
        </Form>
      ) : null}
      <Button href={need.href}>{w.look}</Button>
    </span>
  );
}

function NeedButton({ ctx, need }: { ctx: PageContext; need: Need }) {
  const w = ctx.words.today;
  if (need.kind === 'task') return <TaskButtons ctx={ctx} need={need} />;
  if (need.kind === 'alert') return <AlertButtons ctx={ctx} need={need} />;
  const text = { answer: w.answer, order: w.open, send: w.look }[need.kind];
  return (
    <Button kind={need.kind === 'answer' ? 'primary' : 'plain'} href={hrefOf(need)}>
      {text}
    </Button>
  );
}

function NeedRow({ ctx, need }: { ctx: PageContext; need: Need }) {
  const mark = MARKS[need.kind];
  const [what, about] = words(ctx, need);
  const lead = (
    <span class={classes('flex size-10 shrink-0 items-center justify-center rounded-box', TINTS[mark.tone])}>
      <Icon name={mark.icon} />
    </span>
  );
  return (
    <Row
      href={hrefOf(need)}
      lead={lead}
      asideBelow={need.kind === 'task' || need.kind === 'alert'}
      aside={<NeedButton ctx={ctx} need={need} />}
    >
      <span class="block truncate font-semibold">{what}</span>
      <span class={classes('text-muted', need.kind === 'task' ? 'line-clamp-4 whitespace-pre-line' : 'block truncate')}>
        {about}
      </span>
      {need.until === null ? (
        <Ago ctx={ctx} at={need.since} class="text-sm text-muted" />
      ) : (
        <Clock ctx={ctx} until={need.until} class="text-sm" />
      )}
    </Row>
  );
}

/** Today's counts beside the same hour last week. */
function Counts({ ctx, data }: { ctx: PageContext; data: TodayData }) {
  const w = ctx.words.today;
  const time = timeOfDay(ctx.now, ctx.locale, ctx.shop.timeZone);
  return (
    <Section title={w.counts} hint={fill(w.countsHint, { time }, ctx.locale)}>
      <dl class="grid grid-cols-2 gap-2 lg:grid-cols-4">
        {data.counts.map((count) => (
          <div key={count.key} class="flex flex-col rounded-box bg-sunk px-3 py-2">
            <dt class="order-2">{w.countNames[count.key]}</dt>
            <dd class="num order-1 text-2xl font-semibold">{number(count.today, ctx.locale)}</dd>
            <dd class="num order-3 text-sm text-muted">{fill(w.lastWeek, { n: count.lastWeek }, ctx.locale)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

export function Today({ ctx, data }: { ctx: PageContext; data: TodayData }) {
  const w = ctx.words;
  return (
    <Frame ctx={ctx} title={w.nav.today}>
      <LivePill href={`/live/today?after=${ctx.now}`} topics={['today', 'chats']} />
      <div class="flex flex-col gap-4">
        <PageHead title={fill(w.today.hello, { name: ctx.user.name }, ctx.locale)} />
        {data.firstRun ? (
          <Note tone="info" icon="list" aside={<Button href="/settings">{w.today.firstRunGo}</Button>}>
            <p class="font-semibold">{w.today.firstRun}</p>
            <p class="text-sm">
              {fill(w.today.firstRunCount, { done: data.firstRun.done, all: data.firstRun.all }, ctx.locale)}
            </p>
          </Note>
        ) : null}
        {data.drafts > 0 && may(ctx, 'decide_drafts') ? (
          <Note
            tone="info"
            icon="approvals"
            aside={
              <Button kind="primary" href="/approvals">
                {w.nav.approvals}
              </Button>
            }
          >
            <p class="font-semibold">{counted(w.today.drafts, data.drafts, ctx.locale)}</p>
          </Note>
        ) : null}
        {data.hides > 0 && may(ctx, 'moderate_comments') ? (
          <Note tone="info" icon="hide" aside={<Button href="/approvals">{w.today.look}</Button>}>
            <p class="font-semibold">{counted(w.today.hides, data.hides, ctx.locale)}</p>
          </Note>
        ) : null}
        <Card flush>
          <h2 class="px-4 pt-3 pb-1 text-lg">{w.today.needs}</h2>
          {data.needs.length > 0 ? (
            <Rows label={w.today.needs}>
              {data.needs.map((need) => (
                <NeedRow key={`${need.kind}${need.id}`} ctx={ctx} need={need} />
              ))}
            </Rows>
          ) : (
            <EmptyState
              icon="today"
              title={w.today.empty}
              action={
                ctx.mode.sandbox ? (
                  <Button kind="primary" icon="sandbox" href="/sandbox">
                    {w.frame.playBuyer}
                  </Button>
                ) : null
              }
            >
              {w.today.emptyHint}
            </EmptyState>
          )}
          {data.more > 0 ? (
            <p class="border-t border-base-300 px-4 py-3 text-sm text-muted">
              {fill(w.today.more, { n: data.more }, ctx.locale)}
            </p>
          ) : null}
        </Card>
        <Counts ctx={ctx} data={data} />
      </div>
    </Frame>
  );
}
