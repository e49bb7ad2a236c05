import { explainWhy } from '../../words/explain.js';
import { fill } from '../../words/fill.js';
import { percent } from '../../words/format.js';
import { printReason } from '../../words/print-reason.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { Ago, Clock } from '../ui/clock.js';
import { may, type PageContext } from '../ui/context.js';
import { Form } from '../ui/form.js';
import { Icon } from '../ui/icons.js';
import { Money } from '../ui/money.js';
import { Initial, Photo } from '../ui/photo.js';
import { SafeLink } from '../ui/safe-link.js';
import { ApprovalActions, FailedNote } from './approvals-actions.js';
import type { ApprovalCardData } from './approvals-data.js';
import { DraftBody } from './approvals-draft.js';
import { ModelNote } from './approvals-model.js';
import { Media } from './media.js';
import { CorrectButton, CorrectChips, IntentSheet } from './understood.js';

interface CardProps {
  ctx: PageContext;
  card: ApprovalCardData;
}

/** Buyer and Page, and the post with its product. */
function Head({ ctx, card }: CardProps) {
  const { words, locale } = ctx;
  const known =
    card.buyer.orders > 0
      ? fill(words.approvals.ordersBefore, { n: card.buyer.orders }, locale)
      : words.approvals.newBuyer;
  return (
    <header class="flex items-center gap-3 border-b border-base-300 px-3 py-2 lg:px-4 lg:py-3">
      <Initial name={card.buyer.name} />
      <div class="min-w-0 flex-1">
        <h2 class="truncate text-lg">
          <a href={`/chats/${card.conversationId}`}>{card.buyer.name}</a>
        </h2>
        <p class="truncate text-sm text-muted">
          {card.page.name} · {known}
        </p>
      </div>
      <Button kind="quiet" icon="chats" href={`/chats/${card.conversationId}`} label={words.approvals.openChat} />
    </header>
  );
}

function Post({ ctx, card }: CardProps) {
  const { post } = card;
  if (!post) return null;
  const { words } = ctx;
  return (
    <div class="flex items-center gap-3 rounded-box bg-sunk p-2">
      <Photo src={post.photo} alt={post.product ?? words.common.noPhoto} class="size-11" />
      <div class="min-w-0 flex-1">
        {post.product ? (
          <p class="truncate font-semibold">{post.product}</p>
        ) : (
          <a class="font-semibold text-primary underline underline-offset-4" href={`/catalogue/new?post=${post.id}`}>
            {words.approvals.makeProduct}
          </a>
        )}
        <p class="line-clamp-1 text-sm text-muted lg:line-clamp-2">
          <SafeLink href={post.url} class="">
            {post.text}
          </SafeLink>
        </p>
      </div>
    </div>
  );
}

/** The buyer's words as written: the latest strong, what came before faint. */
function Said({ ctx, card }: CardProps) {
  const last = card.turns.length - 1;
  return (
    <div class="flex flex-col gap-1.5">
      {card.turns.map((turn, index) => (
        <blockquote
          key={turn.at}
          class={index === last ? 'border-l-2 border-primary pl-3' : 'border-l-2 border-base-300 pl-3 text-muted'}
          dir="auto"
        >
          {turn.photo ? <Photo src={turn.photo} alt={ctx.words.common.photo} class="mb-1 size-24" /> : null}
          <div class="flex items-baseline justify-between gap-3">
            <p
              class={`min-w-0 leading-[1.6] break-words whitespace-pre-wrap ${index === last ? 'text-lg' : 'line-clamp-2'}`}
            >
              {turn.text}
              {(turn.media ?? []).map((media) => (
                <Media key={media.href ?? media.kind} ctx={ctx} media={media} />
              ))}
            </p>
            <Ago ctx={ctx} at={turn.at} class="text-sm text-muted" />
          </div>
        </blockquote>
      ))}
    </div>
  );
}

/** What was understood, in one line with its reason. */
function Understood({ ctx, card }: CardProps) {
  const { words, locale } = ctx;
  const risky = card.risk !== 'low';
  const why = explainWhy(card.understood, words, locale);
  return (
    <p class="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <Chip tone={card.tier === 'high' ? 'accent' : 'wait'} icon="nib">
        {words.intents[card.intent]}
      </Chip>
      {card.status === 'pending' ? <CorrectButton ctx={ctx} understood={card.understood} /> : null}
      {risky ? (
        <Chip tone="bad" icon="warning">
          {words.risks[card.risk]}
        </Chip>
      ) : null}
      <span class="min-w-0 text-muted">
        {why === '' ? '' : `${why} · `}
        {words.tiers[card.tier]}
        {card.understood.put
          ? ''
          : ` · ${fill(words.approvals.sure, { share: percent(card.confidence, locale) }, locale)}`}
        {(card.why ?? []).map((reason) => ` · ${printReason(reason, words, locale)}`)}
      </span>
    </p>
  );
}

/** The three clocks: answer target, window, days of the one private reply. */
function Clocks({ ctx, card }: CardProps) {
  const { words } = ctx;
  const { answerBy, windowUntil, privateReplyUntil } = card.clocks;
  const HOUR = 3_600_000;
  return (
    <div class="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {answerBy === null ? null : <Clock ctx={ctx} until={answerBy} label={words.approvals.answer} />}
      {windowUntil === null ? null : (
        <Clock ctx={ctx} until={windowUntil} warn={2 * HOUR} icon="chats" label={words.approvals.window} />
      )}
      {card.privateReply ? (
        <span class="clock">
          <Icon name="lock" class="size-4" />
          {printReason(card.privateReply, words, ctx.locale)}
          {card.privateReplyBy ? ` (${card.privateReplyBy})` : ''}
        </span>
      ) : privateReplyUntil === null ? null : (
        <Clock ctx={ctx} until={privateReplyUntil} warn={24 * HOUR} icon="lock" label={words.approvals.privateReply} />
      )}
    </div>
  );
}

function OrderLine({ ctx, card }: CardProps) {
  const { order } = card;
  if (!order) return null;
  const { words } = ctx;
  return (
    <a
      href={`/orders/${order.id}`}
      class="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 rounded-box border border-base-300 px-3 py-1.5 hover:bg-sunk"
    >
      <Icon name="orders" class="size-5 text-muted" />
      <span class="num font-semibold">{order.number}</span>
      <Money ctx={ctx} amount={order.total} />
      <span class="text-sm text-muted">
        {order.missing.length > 0
          ? `${words.approvals.missing}: ${order.missing.map((code) => words.missing[code]).join(', ')}`
          : words.orderStatuses[order.status]}
      </span>
    </a>
  );
}

function Paused({ ctx, card }: CardProps) {
  const { words, locale } = ctx;
  if (!card.paused) return null;
  return (
    <div class="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-box bg-sunk px-3 py-1.5 text-sm">
      <Icon name="pause" class="size-4 text-muted" />
      <span class="min-w-0 flex-1 basis-52">{fill(words.approvals.pausedBy, { name: card.paused.by }, locale)}</span>
      <Clock ctx={ctx} until={card.paused.until} warn={0} icon="play" />
      <Form ctx={ctx} action={`/conversations/${card.conversationId}/resume`}>
        <button
          type="submit"
          class="inline-flex min-h-11 items-center font-semibold text-primary underline underline-offset-4"
        >
          {words.approvals.resume}
        </button>
      </Form>
    </div>
  );
}

/** One draft, top to bottom as the seller decides: who, about what, said what, understood how, would say what, on which facts, until when. */
export function ApprovalCard({ ctx, card }: CardProps) {
  return (
    <Card
      flush
      class="draft mb-20 lg:mb-0"
      id={`draft-${card.id}`}
      swipe={card.status === 'pending' && card.reasons.length === 0 && !card.errors && may(ctx, 'decide_drafts')}
    >
      <span class="swipe-says" data-for="a" aria-hidden="true">
        <Icon name="check" />
        {ctx.words.approvals.approve}
      </span>
      <span class="swipe-says" data-for="r" aria-hidden="true">
        <Icon name="cross" />
        {ctx.words.approvals.reject}
      </span>
      <div data-swipe-moves>
        <Head ctx={ctx} card={card} />
        <div class="flex flex-col gap-3 p-3 lg:gap-4 lg:p-4">
          <Post ctx={ctx} card={card} />
          <Said ctx={ctx} card={card} />
          <Understood ctx={ctx} card={card} />
          {card.status === 'pending' ? <CorrectChips ctx={ctx} understood={card.understood} /> : null}
          <OrderLine ctx={ctx} card={card} />
          <FailedNote ctx={ctx} card={card} />
          <DraftBody ctx={ctx} card={card} />
          <ModelNote ctx={ctx} part={card.model} />
          <Clocks ctx={ctx} card={card} />
          <Paused ctx={ctx} card={card} />
        </div>
      </div>
      <ApprovalActions ctx={ctx} card={card} />
      {card.status === 'pending' ? <IntentSheet ctx={ctx} understood={card.understood} /> : null}
    </Card>
  );
}
