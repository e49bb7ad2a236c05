import { fill } from '../../words/fill.js';
import { BulkBar } from '../ui/bulk-bar.js';
import { Button } from '../ui/button.js';
import type { PageContext } from '../ui/context.js';
import { CheckField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Sheet } from '../ui/sheet.js';
import type { AlikeDrafts } from './approvals-data.js';

/** "Approve all 23 like this", with every one of them listed and any of them left out by a tap. */
export function Alike({ ctx, alike }: { ctx: PageContext; alike: AlikeDrafts }) {
  const { words, locale } = ctx;
  return (
    <Sheet
      ctx={ctx}
      id="alike"
      title={fill(words.approvals.alikeTitle, { n: alike.drafts.length, what: alike.label }, locale)}
    >
      <div data-bulk-form>
        <Form ctx={ctx} action="/drafts/approve-alike" class="flex flex-col gap-3">
          <p class="text-muted">{words.approvals.alikeHint}</p>
          <ul class="max-h-[50dvh] divide-y divide-base-300 overflow-y-auto">
            {alike.drafts.map((draft) => (
              <li key={draft.id}>
                <CheckField
                  name="draft"
                  value={`${draft.id}:${draft.version}`}
                  checked
                  label={
                    <>
                      <span class="font-semibold">{draft.buyer}</span> <span class="text-muted">{draft.asked}</span>
                      <span class="block break-words whitespace-pre-line">{draft.answer}</span>
                    </>
                  }
                />
              </li>
            ))}
          </ul>
          <BulkBar ctx={ctx} chosen={alike.drafts.length}>
            <Button kind="primary" icon="checks">
              {words.approvals.approveChosen}
            </Button>
          </BulkBar>
        </Form>
      </div>
    </Sheet>
  );
}
