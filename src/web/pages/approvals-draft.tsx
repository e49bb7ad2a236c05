import type { DraftTexts } from '../../domain/draft.js';
import { Bubble } from '../ui/bubble.js';
import { Button } from '../ui/button.js';
import { classes, TINTS } from '../ui/classes.js';
import type { PageContext } from '../ui/context.js';
import { Form } from '../ui/form.js';
import { Icon, type IconName } from '../ui/icons.js';
import { PutChips } from '../ui/put-chips.js';
import { SafeLink } from '../ui/safe-link.js';
import type { ApprovalCardData, DraftFact, DraftVariable } from './approvals-data.js';

const ICONS = { public: 'globe', private: 'lock', message: 'chats' } satisfies Record<keyof DraftTexts, IconName>;
const ORDER: (keyof DraftTexts)[] = ['public', 'private', 'message'];

/** A fact as a chip with its source; one that does not hold stands out. */
function FactChip({ ctx, fact }: { ctx: PageContext; fact: DraftFact }) {
  return (
    <li
      class={classes(
        'flex min-h-7 max-w-full flex-wrap items-center gap-x-1.5 rounded-box px-2 py-0.5 text-sm',
        TINTS[fact.ok ? 'good' : 'bad'],
      )}
    >
      <Icon name={fact.ok ? 'check' : 'warning'} class="size-3.5" />
      <span>
        {ctx.words.factKinds[fact.kind]} <b class="num font-semibold">{fact.text}</b>
      </span>
      <SafeLink href={fact.href} class="underline decoration-current/40 underline-offset-2">
        {fact.source}
      </SafeLink>
    </li>
  );
}

const nameOf = (kind: DraftVariable['kind'], words: PageContext['words']): string =>
  kind === 'buyer' || kind === 'order' ? words.approvals.variableNames[kind] : words.factKinds[kind];

/** The draft as the buyer will see it, public and private apart; the same place turns into fields to edit. */
export function DraftBody({ ctx, card }: { ctx: PageContext; card: ApprovalCardData }) {
  const { words } = ctx;
  const texts = ORDER.flatMap((name) => (card.texts[name] === undefined ? [] : [{ name, text: card.texts[name] }]));
  const open = card.status === 'pending';
  const formId = `approve-${card.id}`;
  return (
    <section class="flex flex-col gap-3">
      <h3 class="sr-only">{words.approvals.draft}</h3>
      <div class="draft-shown flex flex-col gap-3">
        {texts.map(({ name, text }) => (
          <div key={name} class="flex flex-col items-end gap-1">
            <span class="flex items-center gap-1 text-sm text-muted">
              <Icon name={ICONS[name]} class="size-4" />
              {words.approvals.textNames[name]}
            </span>
            <Bubble by="machine" faint={!open} class="ml-6 lg:ml-12">
              {text}
            </Bubble>
          </div>
        ))}
      </div>
      {open ? (
        <Form
          ctx={ctx}
          id={formId}
          action={`/drafts/${card.id}/approve`}
          hidden={{ version: card.version }}
          class="draft-fields flex flex-col gap-3"
        >
          {texts.map(({ name, text }) => (
            <div key={name} class="flex flex-col gap-1.5">
              <label class="flex flex-col gap-1">
                <span class="flex items-center gap-1 text-sm text-muted">
                  <Icon name={ICONS[name]} class="size-4" />
                  {words.approvals.textNames[name]}
                </span>
                <textarea
                  id={`${formId}-${name}`}
                  class="textarea grow-text"
                  name={name}
                  rows={Math.min(10, Math.ceil(text.length / 44) + text.split('\n').length)}
                  {...(card.errors?.[name]
                    ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${formId}-${name}-error` }
                    : {})}
                >
                  {text}
                </textarea>
              </label>
              {card.errors?.[name] ? (
                <p id={`${formId}-${name}-error`} class="flex items-start gap-1 text-sm text-error">
                  <Icon name="warning" class="mt-0.5 size-4" />
                  {card.errors[name]}
                </p>
              ) : null}
              <PutChips
                label={words.approvals.variables}
                into={`${formId}-${name}`}
                chips={card.variables
                  .filter((variable) => name !== 'public' || text.includes(variable.text))
                  .map(({ kind, text: put }) => ({ put, name: nameOf(kind, words), used: text.includes(put) }))}
              />
            </div>
          ))}
          <p class="text-sm text-muted">{words.approvals.editHint}</p>
          {card.reasons.length > 0 ? (
            <Button kind="primary" icon="check" class="big">
              {words.approvals.checkAgain}
            </Button>
          ) : null}
        </Form>
      ) : null}
      {card.facts.length > 0 ? (
        <ul class="flex flex-wrap gap-1.5" aria-label={words.approvals.facts}>
          {card.facts.map((fact) => (
            <FactChip key={`${fact.kind}${fact.text}${fact.source}`} ctx={ctx} fact={fact} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
