import { INTENTS, type Intent } from '../../domain/intent.js';
import { type Explained, explain } from '../../words/explain.js';
import { Button } from '../ui/button.js';
import { may, type PageContext } from '../ui/context.js';
import { Form } from '../ui/form.js';
import { Sheet } from '../ui/sheet.js';

/** What was made of one thing a buyer said, and what else it may be. */
export interface Understood extends Explained {
  interactionId: string;
  /** The likeliest first. */
  alternatives: Intent[];
}

interface Props {
  ctx: PageContext;
  understood: Understood;
}

/** One tap says what the buyer means: POST /interactions/:id/correct  intent, seen. */
export function CorrectChips({ ctx, understood }: Props) {
  const { words } = ctx;
  const { interactionId, intent, alternatives } = understood;
  if (alternatives.length === 0 || !may(ctx, 'decide_drafts')) return null;
  const chip = 'inline-flex min-h-11 items-center rounded-box border border-base-300 px-3 text-sm hover:bg-sunk';
  return (
    <Form
      ctx={ctx}
      action={`/interactions/${interactionId}/correct`}
      hidden={{ seen: intent }}
      class="flex flex-wrap items-center gap-2"
    >
      <span class="text-sm text-muted">{words.understood.or}</span>
      {alternatives.map((other) => (
        <button key={other} type="submit" name="intent" value={other} class={chip}>
          {words.intents[other]}
        </button>
      ))}
    </Form>
  );
}

/** Opens everything a message can mean. */
export function CorrectButton({ ctx, understood }: Props) {
  if (!may(ctx, 'decide_drafts')) return null;
  return (
    <Button
      kind="quiet"
      icon="pencil"
      opens={`intents-${understood.interactionId}`}
      label={ctx.words.understood.correct}
      class="btn-sm -my-1 text-muted"
    />
  );
}

/** Everything a message can mean, to choose from. */
export function IntentSheet({ ctx, understood }: Props) {
  if (!may(ctx, 'decide_drafts')) return null;
  const { words } = ctx;
  const { interactionId, intent } = understood;
  return (
    <Sheet ctx={ctx} id={`intents-${interactionId}`} title={words.understood.what}>
      <Form
        ctx={ctx}
        action={`/interactions/${interactionId}/correct`}
        hidden={{ seen: intent }}
        class="grid grid-cols-2 gap-2"
      >
        {INTENTS.filter((each) => each !== intent).map((each) => (
          <button
            key={each}
            type="submit"
            name="intent"
            value={each}
            class="flex min-h-11 items-center rounded-box border border-base-300 px-3 py-1.5 text-left hover:bg-sunk"
          >
            {words.intents[each]}
          </button>
        ))}
      </Form>
    </Sheet>
  );
}

/** The line below a buyer's message in the chat; the newest messages can be put right there. */
export function UnderstoodLine({ ctx, understood, open }: Props & { open: 'chips' | 'button' | 'no' }) {
  const { words, locale } = ctx;
  return (
    <div class="flex max-w-[85%] flex-col gap-1 text-sm text-muted">
      <p class="flex items-center gap-1 break-words">
        <span class="min-w-0">{explain(understood, words, locale)}</span>
        {open === 'no' ? null : <CorrectButton ctx={ctx} understood={understood} />}
      </p>
      {open === 'chips' ? <CorrectChips ctx={ctx} understood={understood} /> : null}
      {open === 'no' ? null : <IntentSheet ctx={ctx} understood={understood} />}
    </div>
  );
}
