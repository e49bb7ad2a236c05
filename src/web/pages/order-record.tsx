import { fill } from '../../words/fill.js';
import { number } from '../../words/format.js';
import { printReason } from '../../words/print-reason.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { Ago } from '../ui/clock.js';
import { may } from '../ui/context.js';
import { TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Icon } from '../ui/icons.js';
import { ReasonList } from '../ui/reason-list.js';
import { Sheet } from '../ui/sheet.js';
import type { OrderCheckData, OrderProps, ToldData } from './orders-data.js';

function YesLine({ ctx, data }: OrderProps) {
  const { words, locale } = ctx;
  const { yes } = data;
  if (!yes) return <span class="text-muted">{words.orders.noYes}</span>;
  return (
    <span class="flex min-w-0 flex-wrap items-center gap-x-2">
      <Icon name={yes.holds ? 'check' : 'warning'} class={yes.holds ? 'size-5 text-success' : 'size-5 text-warning'} />
      {fill(words.orders.yesHow[yes.how], { name: yes.by }, locale)}
      <Ago ctx={ctx} at={yes.at} class="text-sm text-muted" />
      {yes.holds ? null : <Chip tone="time">{words.orders.yesOld}</Chip>}
    </span>
  );
}

function CheckLine({ ctx, data, check }: OrderProps & { check: OrderCheckData }) {
  const { words } = ctx;
  const sheet = `check-${check.check}`;
  const name = words.codChecks[check.check];
  return (
    <li class="flex min-h-12 flex-wrap items-center gap-2 py-1">
      <Icon
        name={check.outcome === 'passed' ? 'check' : check.outcome === 'failed' ? 'cross' : 'clock'}
        class={
          check.outcome === 'passed'
            ? 'size-5 text-success'
            : check.outcome === 'failed'
              ? 'size-5 text-error'
              : 'size-5 text-muted'
        }
      />
      <span class="min-w-0 flex-1">
        {name}
        {check.required && !check.outcome ? <span class="text-warning"> · {words.orders.required}</span> : null}
        {check.by ? (
          <span class="block text-sm text-muted">{[check.by, check.note].filter(Boolean).join(' · ')}</span>
        ) : null}
      </span>
      {may(ctx, 'record_checks') ? (
        <>
          <Button kind="quiet" opens={sheet}>
            {words.orders.record}
          </Button>
          <Sheet ctx={ctx} id={sheet} title={name}>
            <Form
              ctx={ctx}
              action={`/orders/${data.id}/checks`}
              hidden={{ version: data.version, check: check.check }}
              class="flex flex-col gap-3"
            >
              <TextField ctx={ctx} id={`${sheet}-note`} name="note" label={words.common.note} optional />
              <div class="grid grid-cols-2 gap-2">
                <Button kind="danger" name="outcome" value="failed" icon="cross">
                  {words.orders.failed}
                </Button>
                <Button kind="primary" name="outcome" value="passed" icon="check">
                  {words.orders.passed}
                </Button>
              </div>
            </Form>
          </Sheet>
        </>
      ) : null}
    </li>
  );
}

/** The buyer's yes to this very content, the checks of the COD risk, and the counted units. */
export function YesAndChecks({ ctx, data }: OrderProps) {
  const { words, locale } = ctx;
  const units = data.lines.reduce((sum, line) => sum + line.quantity, 0);
  const verified = data.lines.reduce((sum, line) => sum + line.verified, 0);
  return (
    <Section title={words.orders.yesAndChecks}>
      <ul class="divide-y divide-base-300">
        <li class="flex min-h-12 flex-wrap items-center gap-2 py-1">
          <span class="min-w-0 flex-1">
            <YesLine ctx={ctx} data={data} />
          </span>
          {may(ctx, 'record_yes') && !data.yes?.holds ? (
            <>
              <Button kind="quiet" opens="record-yes">
                {words.orders.recordYes}
              </Button>
              <Sheet ctx={ctx} id="record-yes" title={words.orders.recordYes}>
                <Form
                  ctx={ctx}
                  action={`/orders/${data.id}/yes`}
                  hidden={{ version: data.version }}
                  class="flex flex-col gap-3"
                >
                  <p class="text-muted">{words.orders.yesHint}</p>
                  <TextField ctx={ctx} id="yes-note" name="note" label={words.common.note} optional />
                  <Button kind="primary" icon="phone" name="how" value="spoken" wide>
                    {words.orders.yesSpoken}
                  </Button>
                  <Button icon="chats" name="how" value="chat" wide>
                    {words.orders.yesChat}
                  </Button>
                </Form>
              </Sheet>
            </>
          ) : null}
        </li>
        {data.checks.map((check) => (
          <CheckLine key={check.check} ctx={ctx} data={data} check={check} />
        ))}
        {data.status === 'confirmed' ? (
          <li class="flex min-h-12 flex-wrap items-center gap-2 py-1">
            <Icon name="box" class="size-5 text-muted" />
            <span class="num min-w-0 flex-1">
              {fill(words.orders.counted, { n: number(verified, locale), all: number(units, locale) }, locale)}
            </span>
            {verified < units && may(ctx, 'pack_orders') ? (
              <>
                <Form ctx={ctx} action={`/orders/${data.id}/scan`} class="flex min-w-0 basis-60 items-center gap-2">
                  <label class="input min-w-0 flex-1">
                    <span class="sr-only">{words.orders.scanUnit}</span>
                    <input
                      id="scan-code"
                      name="code"
                      required
                      maxLength={120}
                      autocomplete="off"
                      autocapitalize="off"
                      spellcheck={false}
                      enterkeyhint="done"
                      placeholder={words.orders.scanUnit}
                      {...(data.scanning ? { autofocus: true } : {})}
                    />
                  </label>
                  <Button icon="plus" label={words.orders.scanOne} />
                </Form>
                <Form ctx={ctx} action={`/orders/${data.id}/scans`} hidden={{ version: data.version, all: 'yes' }}>
                  <Button kind="quiet">{words.orders.countAll}</Button>
                </Form>
              </>
            ) : null}
          </li>
        ) : null}
      </ul>
    </Section>
  );
}

function ToldLine({ ctx, told }: { ctx: OrderProps['ctx']; told: ToldData }) {
  const { words } = ctx;
  const bad = told.outcome === 'failed' || told.outcome === 'skipped';
  return (
    <li class="flex flex-col gap-1 py-2">
      <span class="flex flex-wrap items-center gap-2 text-sm">
        {told.status ? <b class="font-semibold">{words.orderStatuses[told.status]}</b> : null}
        <Chip tone={bad ? 'bad' : told.outcome === 'pending' ? 'wait' : 'good'}>{words.outcomes[told.outcome]}</Chip>
        <span class="text-muted">{words.routes[told.route]}</span>
        <Ago ctx={ctx} at={told.at} class="text-muted" />
      </span>
      <span class="text-sm break-words whitespace-pre-line text-muted">{told.text}</span>
      {told.reasons.length > 0 ? <ReasonList ctx={ctx} reasons={told.reasons} tone={bad ? 'bad' : 'wait'} /> : null}
    </li>
  );
}

/** What the buyer was told, each with its one outcome. */
export function Told({ ctx, data }: OrderProps) {
  const { words } = ctx;
  return (
    <Section title={words.orders.told}>
      {data.told.length > 0 ? (
        <ul class="divide-y divide-base-300">
          {data.told.map((told) => (
            <ToldLine key={told.id} ctx={ctx} told={told} />
          ))}
        </ul>
      ) : (
        <p class="text-muted">{words.orders.toldNothing}</p>
      )}
    </Section>
  );
}

/** Every change: who, when, from, to, why. */
export function History({ ctx, data }: OrderProps) {
  const { words, locale } = ctx;
  return (
    <Section title={words.orders.history}>
      <ol class="flex flex-col gap-3">
        {data.history.map((entry) => (
          <li key={entry.id} class="border-l-2 border-base-300 pl-3">
            <span class="block">
              {entry.to ? (
                <>
                  {entry.from ? <span class="text-muted">{words.orderStatuses[entry.from]} → </span> : null}
                  <b class="font-semibold">{words.orderStatuses[entry.to]}</b>
                </>
              ) : (
                entry.what
              )}
            </span>
            <span class="block text-sm text-muted">
              {entry.actor} · <Ago ctx={ctx} at={entry.at} />
            </span>
            {entry.reason ? <span class="block text-sm break-words">“{entry.reason}”</span> : null}
            {entry.notes.map((note) => (
              <span key={note.code} class="block text-sm text-muted">
                {printReason(note, words, locale)}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}
