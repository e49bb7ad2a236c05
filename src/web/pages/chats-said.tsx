import { COMMENT_ACTIONS, type CommentAction } from '../../domain/outbox.js';
import { fill } from '../../words/fill.js';
import { Bubble } from '../ui/bubble.js';
import { Button } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { classes } from '../ui/classes.js';
import { Ago } from '../ui/clock.js';
import { may, type PageContext } from '../ui/context.js';
import { Form } from '../ui/form.js';
import { Icon, type IconName } from '../ui/icons.js';
import { Photo } from '../ui/photo.js';
import { ReasonList } from '../ui/reason-list.js';
import { SafeLink } from '../ui/safe-link.js';
import { Sheet } from '../ui/sheet.js';
import type { ChatEntry } from './chats-data.js';
import { Media } from './media.js';
import { UnderstoodLine } from './understood.js';

type Said = Extract<ChatEntry, { kind: 'said' }>;

interface Props {
  ctx: PageContext;
  entry: Said;
}

/** The mark under our own words: waiting, sent, arrived, read, or why not. */
function Delivery({ ctx, entry }: Props) {
  if (!entry.outcome) return null;
  const bad = entry.outcome === 'failed' || entry.outcome === 'skipped';
  const icon = bad ? 'warning' : entry.outcome === 'pending' ? 'clock' : entry.outcome === 'sent' ? 'check' : 'checks';
  return (
    <span
      class={classes(
        'inline-flex items-center gap-1',
        bad ? 'text-error' : entry.outcome === 'read' ? 'text-primary' : '',
      )}
    >
      <Icon name={icon} class="size-4" />
      {ctx.words.outcomes[entry.outcome]}
      {entry.route && entry.route !== 'response' ? ` · ${ctx.words.routes[entry.route]}` : null}
    </span>
  );
}

const ICONS = {
  hide: 'hide',
  unhide: 'show',
  like: 'heart',
  unlike: 'heart',
} satisfies Record<CommentAction, IconName>;

/** What a person may do with a buyer's comment: hide it or show it again, like it or take that back. */
function CommentDeeds({ ctx, entry }: Props) {
  const { comment } = entry;
  if (!comment || !may(ctx, 'moderate_comments')) return null;
  const { words } = ctx;
  const offered = COMMENT_ACTIONS.filter(
    (action) => action === (comment.hidden ? 'unhide' : 'hide') || action === (comment.liked ? 'unlike' : 'like'),
  );
  const id = `comment-${entry.id}`;
  return (
    <>
      <Button kind="quiet" icon="more" opens={id} label={words.chats.commentDeeds} class="btn-sm -my-1 text-muted" />
      <Sheet ctx={ctx} id={id} title={words.chats.commentDeeds}>
        <blockquote class="mb-3 line-clamp-3 border-l-2 border-base-300 pl-3 break-words text-muted">
          {entry.text}
        </blockquote>
        <Form
          ctx={ctx}
          action={`/conversations/${comment.conversationId}/moderate`}
          hidden={{ messageId: entry.id }}
          class="flex flex-col gap-2"
        >
          {offered.map((action) => (
            <button
              key={action}
              type="submit"
              name="action"
              value={action}
              class="flex min-h-12 items-center gap-3 rounded-box border border-base-300 px-4 py-2 text-left hover:bg-sunk"
            >
              <Icon name={ICONS[action]} class="size-5 text-muted" />
              {words.chats.deeds[action]}
            </button>
          ))}
        </Form>
      </Sheet>
    </>
  );
}

const MARKS = { machine: 'nib', other_app: 'outside', note: 'note' } satisfies Partial<Record<Said['by'], IconName>>;

function Author({ ctx, entry, buyer }: Props & { buyer: string }) {
  const { words } = ctx;
  const name =
    entry.by === 'machine'
      ? words.common.machine
      : entry.by === 'other_app'
        ? fill(words.chats.otherApp, { name: entry.author ?? '' }, ctx.locale)
        : entry.by === 'self'
          ? words.chats.you
          : (entry.author ?? (entry.by === 'note' ? words.common.program : buyer));
  const mark = (MARKS as Partial<Record<Said['by'], IconName>>)[entry.by] ?? 'person';
  return (
    <span class="inline-flex items-center gap-1">
      <Icon name={mark} class="size-3.5" />
      {entry.by === 'note' ? `${words.chats.noteOf} · ${name}` : name}
    </span>
  );
}

/** One thing that was said: comment, message or note, by whom, and what became of it. */
export function SaidEntry({ ctx, entry, buyer }: Props & { buyer: string }) {
  const { words } = ctx;
  const mine = entry.by !== 'buyer';
  return (
    <li class={classes('flex flex-col gap-1', mine ? 'items-end' : 'items-start')}>
      {entry.post ? (
        <span class="flex max-w-[85%] items-center gap-2 rounded-box border border-base-300 p-1 pr-2 text-sm text-muted">
          <Photo src={entry.post.photo} alt={words.common.noPhoto} class="size-8" />
          <SafeLink href={entry.post.url} class="min-w-0 truncate underline decoration-current/40 underline-offset-2">
            {entry.post.product ?? entry.post.text}
          </SafeLink>
        </span>
      ) : null}
      <Bubble by={entry.by} faint={entry.hidden ?? false} class="max-w-[85%]">
        {entry.photo ? <Photo src={entry.photo} alt={words.common.photo} class="mb-1 size-40" /> : null}
        {entry.text}
        {(entry.media ?? []).map((media) => (
          <Media key={media.href ?? media.kind} ctx={ctx} media={media} />
        ))}
      </Bubble>
      <span class="flex flex-wrap items-center gap-x-2 text-sm text-muted">
        {mine ? <Author ctx={ctx} entry={entry} buyer={buyer} /> : null}
        {entry.channel === 'messenger' || entry.by === 'note' ? null : (
          <span class="inline-flex items-center gap-1">
            <Icon name={entry.channel === 'comment' ? 'globe' : 'lock'} class="size-3.5" />
            {words.chats.channels[entry.channel]}
          </span>
        )}
        {entry.comment?.pending ? (
          <Chip tone="wait" icon="clock">
            {words.chats.pendingDeeds[entry.comment.pending]}
          </Chip>
        ) : entry.hidden ? (
          <Chip>{words.chats.hidden}</Chip>
        ) : null}
        {entry.edited ? <Chip>{words.chats.edited}</Chip> : null}
        {entry.comment?.liked ? <Chip icon="heart">{words.chats.liked}</Chip> : null}
        <Ago ctx={ctx} at={entry.at} />
        <Delivery ctx={ctx} entry={entry} />
        <CommentDeeds ctx={ctx} entry={entry} />
      </span>
      {entry.understood ? (
        <UnderstoodLine ctx={ctx} understood={entry.understood} open={entry.correct ?? 'no'} />
      ) : null}
      {entry.reasons && entry.reasons.length > 0 ? <ReasonList ctx={ctx} reasons={entry.reasons} tone="bad" /> : null}
    </li>
  );
}
