/**
 * Approvals: GET /approvals, GET /approvals/:draftId; comments to hide: hide-card.tsx.
 * Forms:
 *   POST /drafts/:id/approve   version, public? | private? | message? (the texts as shown, CRLF), override? (yes), overrideReason?
 *   POST /drafts/:id/reject    version, reason (RejectReasonCode)
 *   POST /drafts/:id/undo      (in the toast; ctx.flash.undo)
 *   POST /drafts/approve-alike draft[] = "id:version"
 *   POST /conversations/:id/resume
 * Live: GET /live/approvals?after=<ms> answers a LiveAnswer.
 */
import { fill } from '../../words/fill.js';
import { number } from '../../words/format.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { Count } from '../ui/chip.js';
import { Clock } from '../ui/clock.js';
import type { PageContext } from '../ui/context.js';
import { EmptyState } from '../ui/empty-state.js';
import { Frame } from '../ui/frame.js';
import { Icon } from '../ui/icons.js';
import { LivePill } from '../ui/live.js';
import { Pager } from '../ui/pager.js';
import { Row, Rows } from '../ui/row.js';
import { Alike } from './approvals-alike.js';
import { ApprovalCard } from './approvals-card.js';
import type { ApprovalLine, ApprovalsData } from './approvals-data.js';
import { HideCard } from './hide-card.js';
import { HideLines, HideLink } from './hide-lines.js';

function Line({ ctx, line, chosen }: { ctx: PageContext; line: ApprovalLine; chosen: boolean }) {
  return (
    <Row href={`/approvals/${line.id}`} chosen={chosen}>
      <span class="flex items-baseline justify-between gap-2">
        <span class="truncate font-semibold">{line.buyer}</span>
        {line.answerBy === null ? null : <Clock ctx={ctx} until={line.answerBy} class="text-sm" />}
      </span>
      <span class="flex items-center gap-1.5 text-muted">
        <Icon name={line.channel === 'comment' ? 'globe' : 'chats'} class="size-4" />
        <span class="min-w-0 truncate">{line.text}</span>
      </span>
      <span class="block text-sm text-muted">
        {line.status === 'pending' ? ctx.words.intents[line.intent] : ctx.words.draftStatuses[line.status]}
      </span>
    </Row>
  );
}

/** On the phone: where this card stands, and the neighbours. */
function Steps({ ctx, data }: { ctx: PageContext; data: ApprovalsData }) {
  const { words, locale } = ctx;
  return (
    <nav class="flex items-center gap-1 lg:hidden" aria-label={words.nav.approvals}>
      {data.previous ? <Button kind="quiet" icon="left" href={data.previous} label={words.common.previous} /> : null}
      <span class="num text-sm whitespace-nowrap text-muted">
        {fill(words.common.of, { i: data.place, n: data.waiting }, locale)}
      </span>
      {data.next ? <Button kind="quiet" icon="right" href={data.next} label={words.common.next} /> : null}
    </nav>
  );
}

export function Approvals({ ctx, data }: { ctx: PageContext; data: ApprovalsData }) {
  const { words, locale } = ctx;
  const { card, hide } = data;
  return (
    <Frame ctx={ctx} title={words.nav.approvals} wide>
      <LivePill href={`/live/approvals?after=${ctx.now}`} topics={['drafts', 'hides', 'chats']} />
      <div class="flex flex-col gap-3">
        <div class="flex min-h-11 flex-wrap items-center justify-between gap-x-3">
          <h1 class="text-xl">{words.nav.approvals}</h1>
          {card && !hide ? <Steps ctx={ctx} data={data} /> : null}
          {data.alike && !hide ? (
            <Button opens="alike" icon="checks" class="max-lg:w-full">
              {fill(words.approvals.alikeOpen, { n: data.alike.drafts.length }, locale)}
            </Button>
          ) : null}
        </div>
        <HideLink ctx={ctx} data={data} />
        {card || hide ? (
          <div class="grid items-start gap-4 lg:grid-cols-[20rem_minmax(0,1fr)] xl:grid-cols-[22rem_minmax(0,1fr)]">
            <div class="hidden lg:sticky lg:top-18 lg:flex lg:flex-col lg:gap-4">
              <HideLines ctx={ctx} data={data} />
              <Card flush class="overflow-hidden">
                <h2 class="flex items-center justify-between border-b border-base-300 px-4 py-2.5">
                  {words.approvals.waiting}
                  <Count tone="accent">{number(data.waiting, locale)}</Count>
                </h2>
                <div class="max-h-[calc(100dvh-10rem)] overflow-y-auto" data-follow>
                  <Rows label={words.approvals.waiting}>
                    {data.lines.map((line) => (
                      <Line key={line.id} ctx={ctx} line={line} chosen={!hide && line.id === card?.id} />
                    ))}
                  </Rows>
                  <Pager ctx={ctx} older={data.older} />
                </div>
              </Card>
            </div>
            {hide ? <HideCard ctx={ctx} card={hide} /> : card ? <ApprovalCard ctx={ctx} card={card} /> : null}
          </div>
        ) : (
          <Card flush>
            <EmptyState
              icon="approvals"
              title={words.approvals.empty}
              action={
                ctx.mode.sandbox ? (
                  <Button kind="primary" icon="sandbox" href="/sandbox">
                    {words.frame.playBuyer}
                  </Button>
                ) : null
              }
            >
              {words.approvals.emptyHint}
            </EmptyState>
          </Card>
        )}
      </div>
      {data.alike && !hide ? <Alike ctx={ctx} alike={data.alike} /> : null}
    </Frame>
  );
}
