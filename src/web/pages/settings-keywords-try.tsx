import { fill } from '../../words/fill.js';
import { Bubble } from '../ui/bubble.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { classes } from '../ui/classes.js';
import type { PageContext } from '../ui/context.js';
import { SelectField, TextArea } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Icon } from '../ui/icons.js';
import type { KeywordsData, TriedData } from './settings-keywords-data.js';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

function Verdicts({ ctx, tried }: { ctx: PageContext; tried: TriedData }) {
  const { words, locale } = ctx;
  const w = words.keywords;
  return (
    <ol class="flex flex-col gap-1.5">
      {tried.verdicts.map(({ id, name, verdict }) => (
        <li key={id} class={classes('flex items-start gap-2', !verdict.holds && 'text-muted')}>
          <Icon
            name={verdict.holds ? 'check' : 'cross'}
            class={classes('mt-0.5 size-5 shrink-0', verdict.holds && 'text-success')}
          />
          <span class="min-w-0 break-words">
            {verdict.holds ? (
              <b class="font-semibold">{fill(w.tryHolds, { name, words: quoted(verdict.words) }, locale)}</b>
            ) : (
              `${name}: ${fill(w.verdicts[verdict.why], 'word' in verdict ? { word: verdict.word } : {}, locale)}`
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Which rule holds and why the others do not; what the message is taken for and what follows. */
function Result({ ctx, tried }: { ctx: PageContext; tried: TriedData }) {
  const { words, locale } = ctx;
  const w = words.keywords;
  const { intent, risk, action, read, answer, because } = tried;
  const none = tried.verdicts.every(({ verdict }) => !verdict.holds);
  const params = { intent: words.intents[intent], risk: words.risks[risk], action: words.matrixActions[action] };
  return (
    <output class="flex flex-col gap-3 border-t border-base-300 pt-3" id="tried">
      <Verdicts ctx={ctx} tried={tried} />
      {none ? <p class="font-semibold">{fill(w.tryNone, params, locale)}</p> : null}
      <p>
        {fill(w.tryResult, params, locale)}
        {read ? ` ${fill(w.tryRead, { intent: words.intents[read] }, locale)}` : null}
      </p>
      {because.map((why) => (
        <p key={why} class="text-sm text-muted">
          {why}
        </p>
      ))}
      {answer ? (
        <div class="flex flex-col items-start gap-1">
          <span class="text-sm text-muted">{w.trySays}</span>
          <Bubble by="machine">{answer}</Bubble>
        </div>
      ) : null}
    </output>
  );
}

/** A sample text on all rules: POST /settings/keywords/try  text, at. */
export function KeywordTry({ ctx, data }: { ctx: PageContext; data: KeywordsData }) {
  const w = ctx.words.keywords;
  const { sample, tried } = data;
  return (
    <Section title={w.try} hint={w.tryHint} id="try">
      <div class="flex flex-col gap-3">
        <Form ctx={ctx} action="/settings/keywords/try" class="flex flex-col gap-3">
          <TextArea ctx={ctx} id="try-text" name="text" label={w.tryText} value={sample?.text ?? ''} rows={2} />
          <SelectField
            ctx={ctx}
            id="try-at"
            name="at"
            label={w.tryAt}
            value={sample?.at ?? 'comment'}
            choices={[
              { value: 'comment', label: w.tryComment },
              { value: 'messenger', label: w.tryChat },
              ...data.posts.map(({ id, text }) => ({ value: id, label: fill(w.tryUnder, { post: text }, ctx.locale) })),
            ]}
          />
          <Button icon="search" class="self-start">
            {w.tryGo}
          </Button>
        </Form>
        {tried ? <Result ctx={ctx} tried={tried} /> : null}
      </div>
    </Section>
  );
}
