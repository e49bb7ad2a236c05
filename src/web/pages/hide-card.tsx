/**
 * A proposal to hide a comment: GET /approvals/hide/:hideId, in the queue of approvals.
 * Forms: POST /hides/:id/approve  version, reply? (yes)   ·   POST /hides/:id/reject  version, reason
 */
import { HIDE_REJECTIONS } from '../../domain/hide.js';
import { printReasons } from '../../words/print-reason.js';
import { Note } from '../ui/banner.js';
import { Bubble } from '../ui/bubble.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { Ago } from '../ui/clock.js';
import { may, type PageContext } from '../ui/context.js';
import { CheckField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Initial, Photo } from '../ui/photo.js';
import { ReasonList } from '../ui/reason-list.js';
import { Sheet } from '../ui/sheet.js';
import type { HideCardData } from './hides-data.js';

interface Props {
  ctx: PageContext;
  card: HideCardData;
}

export const HIDE_TONES = { abuse: 'bad', spam: 'time', phone: 'info', rival: 'time', by_hand: 'wait' } as const;

function Head({ ctx, card }: Props) {
  return (
    <header class="flex items-center gap-3 border-b border-base-300 px-3 py-2 lg:px-4 lg:py-3">
      <Initial name={card.buyer} />
      <div class="min-w-0 flex-1">
        <h2 class="truncate text-lg">{ctx.words.hides.title}</h2>
        <p class="truncate text-sm text-muted">
          {card.buyer} · {card.page}
        </p>
      </div>
      <Button kind="quiet" icon="chats" href={`/chats/${card.conversationId}`} label={ctx.words.approvals.openChat} />
    </header>
  );
}

/** What the comment says, why it may be hidden, and what hiding does. */
function Body({ ctx, card }: Props) {
  const { words } = ctx;
  const w = words.hides;
  return (
    <>
      {card.post ? (
        <div class="flex items-center gap-3 rounded-box bg-sunk p-2">
          <Photo src={card.post.photo} alt={card.post.product ?? words.common.noPhoto} class="size-11" />
          <p class="line-clamp-2 min-w-0 flex-1 text-sm text-muted">{card.post.text}</p>
        </div>
      ) : null}
      <blockquote class="border-l-2 border-primary pl-3" dir="auto">
        <div class="flex items-baseline justify-between gap-3">
          <p class="min-w-0 text-lg leading-[1.6] break-words whitespace-pre-wrap">{card.text}</p>
          <Ago ctx={ctx} at={card.at} class="text-sm text-muted" />
        </div>
      </blockquote>
      <p class="flex flex-wrap items-center gap-2">
        <Chip tone={HIDE_TONES[card.kind]} icon="hide">
          {w.kinds[card.kind]}
        </Chip>
        {card.words.length > 0 ? (
          <span class="min-w-0 text-sm break-words text-muted">
            {w.because}: {card.words.map((word) => `“${word}”`).join(', ')}
          </span>
        ) : null}
      </p>
      {card.why.length > 0 ? <ReasonList ctx={ctx} reasons={[...card.why]} tone="time" /> : null}
      {card.state === 'proposed' ? (
        <Note tone="info" icon="info">
          <p>{w.does}</p>
          {card.kind === 'phone' ? <p>{w.doesPhone}</p> : null}
        </Note>
      ) : (
        <Note tone="wait">
          {w.decided} {w.states[card.state]}
        </Note>
      )}
    </>
  );
}

/** What the buyer whose number is hidden would be told, or why nothing. */
function Reply({ ctx, card }: Props) {
  const w = ctx.words.hides;
  if (!card.reply) return null;
  if ('refused' in card.reply)
    return (
      <p class="text-sm text-muted">
        {w.replyNot} {printReasons(card.reply.refused, ctx.words, ctx.locale)}
      </p>
    );
  return (
    <div class="flex flex-col items-start gap-1">
      <CheckField name="reply" label={w.reply} />
      <Bubble by="machine">{card.reply.text}</Bubble>
    </div>
  );
}

function RejectSheet({ ctx, card }: Props) {
  const w = ctx.words.hides;
  return (
    <Sheet ctx={ctx} id={`leave-${card.id}`} title={w.rejectWhy}>
      <Form
        ctx={ctx}
        action={`/hides/${card.id}/reject`}
        hidden={{ version: card.version }}
        class="flex flex-col gap-2"
      >
        {HIDE_REJECTIONS.map((why) => (
          <Button key={why} name="reason" value={why} wide class="big">
            {w.rejections[why]}
          </Button>
        ))}
      </Form>
    </Sheet>
  );
}

/** One proposal: what was said, why, what hiding does; yes or no. */
export function HideCard({ ctx, card }: Props) {
  const w = ctx.words.hides;
  const open = card.state === 'proposed' && may(ctx, 'moderate_comments');
  return (
    <Card flush id={`hide-${card.id}`} class={open ? 'mb-20 lg:mb-0' : ''}>
      <Head ctx={ctx} card={card} />
      <Form
        ctx={ctx}
        action={`/hides/${card.id}/approve`}
        hidden={{ version: card.version }}
        class="flex flex-col gap-3 p-3 lg:gap-4 lg:p-4"
      >
        <Body ctx={ctx} card={card} />
        {open ? (
          <>
            <Reply ctx={ctx} card={card} />
            <div class="fixed inset-x-0 bottom-15 z-20 mb-[env(safe-area-inset-bottom)] flex items-stretch gap-2 border-t border-base-300 bg-base-100 px-4 py-3 lg:static lg:mb-0 lg:border-0 lg:p-0">
              <Button kind="quiet" icon="cross" opens={`leave-${card.id}`} keyName="r" class="big px-3">
                {w.reject}
              </Button>
              <Button kind="primary" icon="hide" keyName="a" class="big flex-1 lg:order-first lg:max-w-72">
                {w.approve}
              </Button>
            </div>
          </>
        ) : null}
      </Form>
      {open ? <RejectSheet ctx={ctx} card={card} /> : null}
    </Card>
  );
}
