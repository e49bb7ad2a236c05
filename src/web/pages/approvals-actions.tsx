import { REJECT_REASONS } from '../../domain/draft.js';
import { Note } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { may, type PageContext } from '../ui/context.js';
import { Form } from '../ui/form.js';
import { Icon } from '../ui/icons.js';
import { ReasonList } from '../ui/reason-list.js';
import { Sheet } from '../ui/sheet.js';
import type { ApprovalCardData } from './approvals-data.js';

interface Props {
  ctx: PageContext;
  card: ApprovalCardData;
}

/** Why this draft is over, or why it may not go as it stands. */
export function FailedNote({ ctx, card }: Props) {
  if (card.status === 'pending' && card.reasons.length === 0) return null;
  const { words } = ctx;
  const over = card.status !== 'pending';
  return (
    <Note tone={over ? 'wait' : 'bad'} icon={over ? 'info' : 'warning'}>
      <p class="font-semibold">{over ? words.draftStatuses[card.status] : words.approvals.stopped}</p>
      <ReasonList ctx={ctx} reasons={card.reasons} tone={over ? 'wait' : 'bad'} />
      {card.overridable ? (
        <p class="mt-1 text-sm">{card.lacksReason ? words.reasons.reason_required : words.approvals.stoppedHint}</p>
      ) : null}
    </Note>
  );
}

function RejectSheet({ ctx, card }: Props) {
  const { words } = ctx;
  return (
    <Sheet ctx={ctx} id={`reject-${card.id}`} title={words.approvals.rejectWhy}>
      <Form
        ctx={ctx}
        action={`/drafts/${card.id}/reject`}
        hidden={{ version: card.version }}
        class="flex flex-col gap-2"
      >
        {REJECT_REASONS.map((reason) => (
          <button
            key={reason}
            type="submit"
            name="reason"
            value={reason}
            class="flex min-h-12 items-center justify-between gap-3 rounded-box border border-base-300 px-4 py-2 text-left hover:bg-sunk"
          >
            {words.rejectReasons[reason]}
            <Icon name="right" class="size-4 text-muted" />
          </button>
        ))}
      </Form>
    </Sheet>
  );
}

/** A person may vouch for what the data do not hold, with a reason that is kept. */
function OverrideSheet({ ctx, card }: Props) {
  const { words } = ctx;
  const formId = `approve-${card.id}`;
  return (
    <Sheet ctx={ctx} id={`override-${card.id}`} title={words.approvals.overrideTitle}>
      <div class="flex flex-col gap-3">
        <ReasonList ctx={ctx} reasons={card.reasons} tone="bad" />
        <label class="flex flex-col gap-1">
          <span class="text-sm font-semibold">{words.approvals.overrideReason}</span>
          <input class="input" name="overrideReason" form={formId} maxLength={200} />
        </label>
        <Button kind="primary" form={formId} name="override" value="yes" icon="check">
          {words.approvals.overrideSend}
        </Button>
      </div>
    </Sheet>
  );
}

/** Approve big, Edit and Reject beside it; on the phone it stays above the bottom bar, under the thumb. */
export function ApprovalActions({ ctx, card }: Props) {
  const { words } = ctx;
  if (card.status !== 'pending' || !may(ctx, 'decide_drafts')) return null;
  const stopped = card.reasons.length > 0;
  const editId = `edit-${card.id}`;
  return (
    <div class="fixed inset-x-0 bottom-15 z-20 mb-[env(safe-area-inset-bottom)] border-t border-base-300 bg-base-100 px-4 py-3 lg:sticky lg:bottom-0 lg:mb-0 lg:rounded-b-box">
      <div class="flex items-stretch gap-2">
        <Button kind="quiet" icon="cross" opens={`reject-${card.id}`} keyName="r" class="big px-3">
          {words.approvals.reject}
        </Button>
        <input
          id={editId}
          type="checkbox"
          class="edit-switch sr-only"
          checked={card.errors !== undefined || card.rewritten === true}
        />
        <label for={editId} class="btn big px-3" data-key="e">
          <Icon name="pencil" />
          {stopped ? words.approvals.fix : words.common.edit}
        </label>
        {stopped ? (
          <Button
            kind="plain"
            disabled={!card.overridable}
            opens={`override-${card.id}`}
            icon="warning"
            class="big flex-1"
          >
            {words.approvals.override}
          </Button>
        ) : (
          <Button
            kind="primary"
            form={`approve-${card.id}`}
            keyName="a"
            icon="check"
            class="big flex-1 lg:max-w-72 lg:order-first"
          >
            {words.approvals.approve}
          </Button>
        )}
      </div>
      <RejectSheet ctx={ctx} card={card} />
      {stopped && card.overridable ? <OverrideSheet ctx={ctx} card={card} /> : null}
    </div>
  );
}
