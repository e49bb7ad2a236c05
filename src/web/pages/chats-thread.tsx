import { fill } from '../../words/fill.js';
import { day, dayKey } from '../../words/format.js';
import { printReason } from '../../words/print-reason.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { Ago, Clock } from '../ui/clock.js';
import { may, type PageContext } from '../ui/context.js';
import { Form } from '../ui/form.js';
import { Icon } from '../ui/icons.js';
import { Initial } from '../ui/photo.js';
import { Sheet } from '../ui/sheet.js';
import { Composer } from './chats-composer.js';
import type { ChatEntry, ChatThread } from './chats-data.js';
import { SaidEntry } from './chats-said.js';
import { BuyerSide, OrderCard } from './chats-side.js';

function Entry({ ctx, entry, buyer }: { ctx: PageContext; entry: ChatEntry; buyer: string }) {
  if (entry.kind === 'said') return <SaidEntry ctx={ctx} entry={entry} buyer={buyer} />;
  if (entry.kind === 'order') {
    return (
      <li class="mx-auto w-full max-w-sm">
        <OrderCard ctx={ctx} order={{ ...entry.order, status: entry.status }} />
      </li>
    );
  }
  return (
    <li class="flex items-center justify-center gap-2 text-sm text-muted">
      <span>{printReason(entry.text, ctx.words, ctx.locale)}</span>
      <Ago ctx={ctx} at={entry.at} />
    </li>
  );
}

function DayLine({ ctx, at }: { ctx: PageContext; at: number }) {
  return (
    <li class="flex items-center gap-3 text-sm text-muted before:h-px before:flex-1 before:bg-base-300 after:h-px after:flex-1 after:bg-base-300">
      {day(at, ctx.locale, ctx.shop.timeZone)}
    </li>
  );
}

function Head({ ctx, thread }: { ctx: PageContext; thread: ChatThread }) {
  const { words } = ctx;
  return (
    <header class="flex items-center gap-2 border-b border-base-300 px-2 py-2 lg:px-4">
      <Button kind="quiet" icon="left" href="/chats" label={words.common.back} class="lg:hidden" />
      <Initial name={thread.buyer.name} />
      <div class="min-w-0 flex-1">
        <h2 class="truncate text-lg">{thread.buyer.name}</h2>
        <p class="truncate text-sm text-muted">{thread.page}</p>
      </div>
      {thread.answerBy === null ? null : <Clock ctx={ctx} until={thread.answerBy} class="text-sm" />}
      <Button kind="quiet" icon="person" opens="buyer-side" label={words.chats.buyer} class="xl:hidden" />
      {may(ctx, 'pause_threads') && !thread.paused ? (
        <Form ctx={ctx} action={`/conversations/${thread.id}/pause`}>
          <Button kind="quiet" icon="pause" label={words.chats.pause} />
        </Form>
      ) : null}
    </header>
  );
}

/** One time line of comments and messages, and below it the composer. */
export function Thread({ ctx, thread }: { ctx: PageContext; thread: ChatThread }) {
  const { words, locale } = ctx;
  const zone = ctx.shop.timeZone;
  return (
    <Card flush class="flex min-w-0 flex-col lg:h-[calc(100dvh-9rem)]">
      <Head ctx={ctx} thread={thread} />
      {thread.paused ? (
        <div class="flex flex-wrap items-center gap-x-3 bg-warning-soft px-4 py-1 text-sm text-warning">
          <Icon name="pause" class="size-4" />
          <span class="min-w-0 flex-1 basis-52 py-1">
            {fill(words.approvals.pausedBy, { name: thread.paused.by }, locale)}
          </span>
          <Clock ctx={ctx} until={thread.paused.until} warn={0} icon="play" />
          <Form ctx={ctx} action={`/conversations/${thread.id}/resume`}>
            <button type="submit" class="inline-flex min-h-11 items-center font-semibold underline underline-offset-4">
              {words.approvals.resume}
            </button>
          </Form>
        </div>
      ) : null}
      <section
        class="flex-1 px-3 lg:overflow-y-auto py-4 lg:px-4"
        aria-label={words.chats.conversation}
        data-newest-last
      >
        {thread.older ? (
          <p class="mb-4 text-center">
            <Button kind="quiet" href={thread.older}>
              {words.common.older}
            </Button>
          </p>
        ) : null}
        <ol class="flex flex-col gap-3">
          {thread.entries.map((entry, index) => {
            const before = thread.entries[index - 1];
            const newDay = !before || dayKey(before.at, zone) !== dayKey(entry.at, zone);
            return (
              <>
                {newDay ? <DayLine ctx={ctx} at={entry.at} /> : null}
                <Entry key={entry.id} ctx={ctx} entry={entry} buyer={thread.buyer.name} />
              </>
            );
          })}
        </ol>
        <span id="newest" />
      </section>
      <Composer ctx={ctx} thread={thread} />
      <Sheet ctx={ctx} id="buyer-side" title={words.chats.buyer}>
        <BuyerSide ctx={ctx} thread={thread} bare />
      </Sheet>
    </Card>
  );
}
