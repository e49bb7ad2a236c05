/**
 * Chats: GET /chats?filter=all|waiting|paused&after=, GET /chats/:conversationId?before=.
 * Forms:
 *   POST /conversations/:id/messages  multipart: text, photo? (file), as? (message | public_reply | private_reply | human_agent)
 *   POST /conversations/:id/pause, /resume
 * Live: GET /live/chats?after=<ms>[&conversation=] answers a LiveAnswer.
 */
import { Card } from '../ui/card.js';
import { classes } from '../ui/classes.js';
import { Ago, Clock } from '../ui/clock.js';
import type { PageContext } from '../ui/context.js';
import { EmptyState } from '../ui/empty-state.js';
import { Frame } from '../ui/frame.js';
import { Icon } from '../ui/icons.js';
import { LivePill } from '../ui/live.js';
import { Pager } from '../ui/pager.js';
import { Initial } from '../ui/photo.js';
import { Row, Rows } from '../ui/row.js';
import { Tabs } from '../ui/tabs.js';
import type { ChatLine, ChatsData } from './chats-data.js';
import { BuyerSide } from './chats-side.js';
import { Thread } from './chats-thread.js';

function Line({ ctx, line, chosen }: { ctx: PageContext; line: ChatLine; chosen: boolean }) {
  const { words } = ctx;
  const prefix = line.by === 'buyer' ? '' : `${line.by === 'machine' ? words.common.machine : words.chats.we}: `;
  return (
    <Row href={`/chats/${line.id}#newest`} chosen={chosen} lead={<Initial name={line.buyer} />}>
      <span class="flex items-baseline justify-between gap-2">
        <span class={classes('truncate', line.unread && 'font-semibold')}>{line.buyer}</span>
        {line.answerBy === null ? (
          <Ago ctx={ctx} at={line.at} class="text-sm text-muted" />
        ) : (
          <Clock ctx={ctx} until={line.answerBy} class="text-sm" />
        )}
      </span>
      <span class="flex items-center gap-1.5">
        <Icon name={line.channel === 'comment' ? 'globe' : 'chats'} class="size-4 text-muted" />
        <span class={classes('min-w-0 flex-1 truncate', line.unread ? '' : 'text-muted')}>
          {prefix}
          {line.text}
        </span>
        {line.paused ? <Icon name="pause" class="size-4 text-warning" label={words.chats.pausedShort} /> : null}
      </span>
      {line.intent ? (
        <span class="block truncate text-sm text-muted">
          {words.intents[line.intent]} · {line.page}
        </span>
      ) : null}
    </Row>
  );
}

function List({ ctx, data }: { ctx: PageContext; data: ChatsData }) {
  const { words } = ctx;
  const filters = ['all', 'waiting', 'paused'] as const;
  return (
    <Card flush class="overflow-hidden">
      <div class="px-4 pt-1 lg:px-2">
        <Tabs
          ctx={ctx}
          label={words.nav.chats}
          tabs={filters.map((filter) => ({
            label: words.chats.filters[filter],
            href: `/chats?filter=${filter}`,
            count: data.counts[filter],
            chosen: data.filter === filter,
          }))}
        />
      </div>
      <div class="lg:max-h-[calc(100dvh-11rem)] lg:overflow-y-auto">
        {data.lines.length > 0 ? (
          <Rows label={words.nav.chats}>
            {data.lines.map((line) => (
              <Line key={line.id} ctx={ctx} line={line} chosen={line.id === data.thread?.id} />
            ))}
          </Rows>
        ) : (
          <EmptyState icon="chats" title={words.chats.empty}>
            {words.chats.emptyHint}
          </EmptyState>
        )}
        <Pager ctx={ctx} older={data.older} />
      </div>
    </Card>
  );
}

/** Phone: the list, or one conversation. Desktop: list, conversation, buyer. */
export function Chats({ ctx, data }: { ctx: PageContext; data: ChatsData }) {
  const { words } = ctx;
  const { thread } = data;
  const live = `/live/chats?after=${ctx.now}${thread ? `&conversation=${thread.id}` : ''}`;
  return (
    <Frame ctx={ctx} title={thread ? thread.buyer.name : words.nav.chats} wide>
      <LivePill href={live} topics={['chats']} />
      <h1 class={classes('mb-3 text-xl', thread ? 'sr-only' : '')}>{words.nav.chats}</h1>
      <div class="grid items-start gap-4 lg:grid-cols-[18rem_minmax(0,1fr)] xl:grid-cols-[19rem_minmax(0,1fr)_17rem]">
        <div class={classes('min-w-0 lg:sticky lg:top-18', thread !== null && 'hidden lg:block')}>
          <List ctx={ctx} data={data} />
        </div>
        {thread ? (
          <>
            <Thread ctx={ctx} thread={thread} />
            <div class="hidden xl:sticky xl:top-18 xl:block">
              <BuyerSide ctx={ctx} thread={thread} />
            </div>
          </>
        ) : (
          <Card class="hidden lg:col-start-2 lg:-col-end-1 lg:block">
            <EmptyState icon="chats" title={words.chats.choose}>
              {words.chats.chooseHint}
            </EmptyState>
          </Card>
        )}
      </div>
    </Frame>
  );
}
