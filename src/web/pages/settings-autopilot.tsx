/**
 * What has earned to go by itself, on the matrix page.
 * Forms: POST /settings/matrix/autopilot/:intent/automatic  ·  POST /settings/matrix/autopilot/:intent/draft
 */
import { WRONG_WAYS } from '../../domain/autopilot.js';
import { fill } from '../../words/fill.js';
import { dayAndTime, percent } from '../../words/format.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import type { PageContext } from '../ui/context.js';
import { Form } from '../ui/form.js';
import { Sheet } from '../ui/sheet.js';
import type { AutopilotData, AutopilotRow } from './settings-autopilot-data.js';

interface Props {
  ctx: PageContext;
  data: AutopilotData;
  row: AutopilotRow;
}

const addressOf = ({ intent }: AutopilotRow, to: 'automatic' | 'draft'): string =>
  `/settings/matrix/autopilot/${intent}/${to}`;

/** What people made of its drafts, in a sentence or two. */
function evidenceLine({ ctx: { words, locale, shop }, data, row }: Props): string {
  const w = words.autopilot;
  const { decided, asWritten, factStops } = row.drafts;
  const form = decided === 1 ? w.evidence.one : w.evidence.many;
  const span = row.since
    ? fill(w.since, { when: dayAndTime(row.since, locale, shop.timeZone) }, locale)
    : fill(w.inDays, { days: data.limits.days }, locale);
  return [
    fill(form, { n: decided, span, written: asWritten }, locale),
    factStops > 0 ? fill(w.stops, { n: factStops }, locale) : decided > 0 ? w.noStops : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** How it does while it goes by itself. */
function Going({ ctx, row }: Props) {
  const { words, locale, shop } = ctx;
  const w = words.autopilot;
  if (!row.automatic) return null;
  const { of, right, wrong, by, at } = row.automatic;
  const ways = WRONG_WAYS.flatMap((way) => (wrong[way] ? [fill(w.wrong[way], { n: wrong[way] }, locale)] : []));
  const began = by && at ? fill(w.going, { when: dayAndTime(at, locale, shop.timeZone), who: by }, locale) : w.goingSet;
  return (
    <>
      <p class="text-sm">
        {began} {of === 0 ? w.noneYet : fill(w.rightSoFar, { right, n: of }, locale)}
      </p>
      {ways.length > 0 ? <p class="text-sm text-warning">{ways.join(' · ')}</p> : null}
    </>
  );
}

/** The yes is asked for once more, with what follows from it. */
function Sure({ ctx, data, row }: Props) {
  const { words, locale } = ctx;
  const w = words.autopilot;
  const { last, right } = data.limits;
  const intent = words.intents[row.intent];
  return (
    <Sheet ctx={ctx} id={`autopilot-${row.intent}`} title={fill(w.sure, { intent }, locale)}>
      <Form ctx={ctx} action={addressOf(row, 'automatic')} class="flex flex-col gap-3">
        <p>{evidenceLine({ ctx, data, row })}</p>
        <p class="text-muted">{fill(w.sureWhat, { confidence: percent(data.confidence, locale) }, locale)}</p>
        <p class="text-muted">{fill(w.sureBack, { right: Math.ceil(right * last - 1e-9), last }, locale)}</p>
        <Button kind="primary" wide>
          {w.yes}
        </Button>
      </Form>
    </Sheet>
  );
}

function Row(props: Props) {
  const { ctx, row } = props;
  const { words, locale, shop } = ctx;
  const w = words.autopilot;
  const { back } = row;
  return (
    <li class="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-t border-base-300 py-3 first:border-0">
      <div class="flex min-w-0 flex-1 basis-64 flex-col gap-1">
        <p class="flex flex-wrap items-center gap-2">
          <span class="font-semibold">{words.intents[row.intent]}</span>
          {row.automatic ? <Chip tone="good">{words.matrixActions.automatic}</Chip> : null}
          {row.suggested ? <Chip tone="accent">{w.suggested}</Chip> : null}
        </p>
        {row.automatic ? <Going {...props} /> : <p class="text-sm">{evidenceLine(props)}</p>}
        {back ? (
          <p class="text-sm text-warning">
            {fill(
              w.tookBack,
              { when: dayAndTime(back.at, locale, shop.timeZone), right: back.right, n: back.of },
              locale,
            )}
          </p>
        ) : null}
        {row.suggested || row.automatic ? null : <p class="text-sm text-muted">{row.objections.join(' ')}</p>}
      </div>
      {row.suggested ? (
        <Button kind="primary" opens={`autopilot-${row.intent}`} class="max-sm:w-full">
          {w.toAutomatic}
        </Button>
      ) : null}
      {row.suggested ? <Sure {...props} /> : null}
      {row.automatic ? (
        <Form ctx={ctx} action={addressOf(row, 'draft')} class="max-sm:w-full">
          <Button icon="undo" class="max-sm:w-full">
            {w.toDraft}
          </Button>
        </Form>
      ) : null}
    </li>
  );
}

/** The evidence on each intent that may go by itself, what is suggested first. */
export function Autopilot({ ctx, data }: Omit<Props, 'row'>) {
  const { words, locale } = ctx;
  const w = words.autopilot;
  const nothing = data.nothing.map((intent) => words.intents[intent]).join(', ');
  return (
    <Section title={w.title} hint={w.hint} id="autopilot">
      <ul>
        {data.rows.map((row) => (
          <Row key={row.intent} ctx={ctx} data={data} row={row} />
        ))}
      </ul>
      {nothing ? <p class="text-sm text-muted">{fill(w.nothing, { intents: nothing }, locale)}</p> : null}
    </Section>
  );
}
