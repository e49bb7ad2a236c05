import { span } from '../../words/duration.js';
import { fill } from '../../words/fill.js';
import { printReason } from '../../words/print-reason.js';
import { Note } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { classes, INKS } from '../ui/classes.js';
import { may, type PageContext } from '../ui/context.js';
import { TextArea } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Icon } from '../ui/icons.js';
import { ReasonList } from '../ui/reason-list.js';
import { Sheet } from '../ui/sheet.js';
import type { ChatThread, WindowState } from './chats-data.js';

/** The window in words: what may be written here, and for how long. */
function WindowLine({ ctx, window }: { ctx: PageContext; window: WindowState }) {
  const { words, locale, now } = ctx;
  const left = (until: number) => span(until - now, words.time, locale);
  const say = words.chats.window;
  const [text, tone, icon] =
    window.kind === 'open'
      ? [fill(window.byAd ? say.byAd : say.open, { t: left(window.until) }, locale), 'good' as const, 'chats' as const]
      : window.kind === 'human_agent'
        ? [fill(say.human, { t: left(window.until) }, locale), 'time' as const, 'person' as const]
        : window.kind === 'closed'
          ? [say.closed, 'bad' as const, 'lock' as const]
          : window.privateReplyUntil === null
            ? [publicOnly(ctx, window), 'wait' as const, 'globe' as const]
            : [fill(say.comment, { t: left(window.privateReplyUntil) }, locale), 'info' as const, 'lock' as const];
  return (
    <p class={classes('flex items-center gap-1.5 text-sm', INKS[tone])}>
      <Icon name={icon} class="size-4" />
      {text}
    </p>
  );
}

/** Why there is no private reply any more: used by whom, refused, too late. */
function publicOnly({ words, locale }: PageContext, window: Extract<WindowState, { kind: 'comment' }>): string {
  if (!window.privateReply) return words.chats.window.publicOnly;
  const by = window.privateReplyBy ? ` (${window.privateReplyBy})` : '';
  return `${printReason(window.privateReply, words, locale)}${by}`;
}

/** The ways this can leave, the first being the usual one. */
function ways(window: WindowState): ('message' | 'human_agent' | 'public_reply' | 'private_reply')[] {
  if (window.kind === 'open') return ['message'];
  if (window.kind === 'human_agent') return ['human_agent'];
  if (window.kind === 'closed') return [];
  return window.privateReplyUntil === null ? ['public_reply'] : ['public_reply', 'private_reply'];
}

function Templates({ ctx, thread }: { ctx: PageContext; thread: ChatThread }) {
  return (
    <Sheet ctx={ctx} id="templates" title={ctx.words.chats.templates}>
      <ul class="flex flex-col gap-2">
        {thread.templates.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              data-insert={template.text}
              data-into="composer-text"
              class="w-full rounded-box border border-base-300 px-3 py-2 text-left hover:bg-sunk"
            >
              <span class="block font-semibold">{template.name}</span>
              <span class="block text-sm break-words whitespace-pre-line text-muted">{template.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** A word to colleagues: it stands in the thread and never leaves the house. */
function NoteSheet({ ctx, thread }: { ctx: PageContext; thread: ChatThread }) {
  const { words } = ctx;
  return (
    <Sheet ctx={ctx} id="note-sheet" title={words.chats.noteTitle}>
      <Form ctx={ctx} action={`/conversations/${thread.id}/notes`} class="flex flex-col gap-3">
        <TextArea ctx={ctx} name="note" label={words.chats.noteLabel} hint={words.chats.noteHint} rows={3} />
        <Button kind="primary" wide class="big" icon="note">
          {words.chats.noteKeep}
        </Button>
      </Form>
    </Sheet>
  );
}

/** What of the message no row says, with the two ways on: mend it above, or send it on one's own word. */
function Stopped({
  ctx,
  stopped,
  way,
}: {
  ctx: PageContext;
  stopped: NonNullable<ChatThread['stopped']>;
  way: string;
}) {
  const { words } = ctx;
  return (
    <Note tone="bad" icon="warning">
      <p class="font-semibold">{words.approvals.stopped}</p>
      <ReasonList ctx={ctx} reasons={stopped.reasons} tone="bad" />
      {stopped.fileId ? <input type="hidden" name="fileId" value={stopped.fileId} /> : null}
      <label class="mt-2 flex flex-col gap-1">
        <span class="text-sm font-semibold">{words.approvals.overrideReason}</span>
        <input
          class="input"
          name="overrideReason"
          maxLength={200}
          {...(stopped.lacksReason ? { 'aria-invalid': 'true' as const } : {})}
        />
      </label>
      {/* Its own way is kept: a private reply stays one. */}
      <Button kind="plain" name="override" value={stopped.way || way} icon="warning" class="mt-2">
        {words.approvals.overrideSend}
      </Button>
    </Note>
  );
}

/** A free message by a person, with a photo and templates; says what the window allows. */
export function Composer({ ctx, thread }: { ctx: PageContext; thread: ChatThread }) {
  const { words } = ctx;
  const [first, ...others] = ways(thread.window);
  const error = thread.errors?.text ?? thread.errors?.photo;
  return (
    <div class="flex flex-col gap-2 sticky bottom-15 rounded-b-box border-t border-base-300 bg-base-100 px-3 py-3 lg:static lg:px-4">
      {thread.draft ? (
        <a
          href={`/approvals/${thread.draft.id}`}
          class="flex min-h-11 items-center gap-2 rounded-box border border-dashed border-primary/40 bg-primary-soft px-3 py-1.5"
        >
          <Icon name="nib" class="size-4 text-primary" />
          <span class="min-w-0 flex-1 truncate">{thread.draft.text}</span>
          <span class="font-semibold text-primary">{words.chats.seeDraft}</span>
        </a>
      ) : null}
      <div class="flex items-center justify-between gap-2">
        <WindowLine ctx={ctx} window={thread.window} />
        <Button kind="quiet" icon="note" opens="note-sheet" class="btn-sm">
          {words.chats.note}
        </Button>
      </div>
      {first && may(ctx, 'write_to_buyers') ? (
        <Form ctx={ctx} action={`/conversations/${thread.id}/messages`} files class="flex flex-col gap-2">
          <label>
            <span class="sr-only">{words.chats.write}</span>
            <textarea
              id="composer-text"
              name="text"
              rows={2}
              class="textarea grow-text max-h-48"
              placeholder={words.chats.write}
              {...(error ? { 'aria-invalid': 'true' as const } : {})}
            >
              {thread.typed ?? ''}
            </textarea>
          </label>
          {error ? <p class="text-sm text-error">{error}</p> : null}
          {thread.stopped ? <Stopped ctx={ctx} stopped={thread.stopped} way={first} /> : null}
          <div class="flex flex-wrap items-center gap-2" data-file-within>
            {thread.templates.length > 0 ? (
              <span class="js-only">
                <Button kind="quiet" icon="note" opens="templates" class="px-2">
                  {words.chats.templates}
                </Button>
              </span>
            ) : null}
            <label class="btn btn-ghost relative px-2 has-[:focus-visible]:outline-2">
              <Icon name="photo" />
              <span class="sr-only sm:not-sr-only">{words.common.photo}</span>
              <input
                type="file"
                name="photo"
                accept="image/jpeg,image/png,image/webp"
                class="absolute inset-0 cursor-pointer opacity-0"
                data-file
              />
            </label>
            <output class="min-w-0 flex-1 truncate text-sm text-muted" data-file-name />
            {others.map((way) => (
              <Button key={way} name="as" value={way} icon="lock">
                {words.chats.send[way]}
              </Button>
            ))}
            <Button kind="primary" name="as" value={first} icon="send">
              {words.chats.send[first]}
            </Button>
          </div>
        </Form>
      ) : null}
      {first ? null : (
        <p class="text-sm text-muted">{thread.buyer.phone ? words.chats.closedWithPhone : words.chats.closedNoPhone}</p>
      )}
      <Templates ctx={ctx} thread={thread} />
      <NoteSheet ctx={ctx} thread={thread} />
    </div>
  );
}
