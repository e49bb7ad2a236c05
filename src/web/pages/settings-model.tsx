/**
 * The language model: GET /settings/model.
 * Form: POST /settings/model  version, intent (several), tone, calls, amount, promptPrice, completionPrice, timeout
 */
import type { Intent } from '../../domain/intent.js';
import { MINOR_PER_TAKA } from '../../domain/money.js';
import type { Reason } from '../../domain/reason.js';
import { fill } from '../../words/fill.js';
import { dayAndTime, money, number } from '../../words/format.js';
import { printReason } from '../../words/print-reason.js';
import { Note } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Card, Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { Ago } from '../ui/clock.js';
import type { PageContext } from '../ui/context.js';
import { CheckField, TextArea, TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { SettingsFrame } from './settings-frame.js';

/** What is used of one limit. */
interface Used {
  used: number;
  limit: number;
}

export interface MeterData {
  /** The model's name; null where none is set up. */
  name: string | null;
  calls: Used;
  /** Minor units. */
  money: Used;
  stopped: Reason | null;
  restsUntil: number | null;
  lastError: Reason | null;
  lastErrorAt: number | null;
  lastAnswerAt: number | null;
}

export interface ModelData {
  version: number;
  meter: MeterData;
  intents: { intent: Intent; on: boolean }[];
  /** As typed when it was refused. */
  fields: Record<'tone' | 'calls' | 'amount' | 'promptPrice' | 'completionPrice' | 'timeout', string | number>;
  errors?: Record<string, string>;
}

interface Props {
  ctx: PageContext;
  data: ModelData;
}

export const meterState = ({ name, stopped, restsUntil }: MeterData) =>
  name === null ? 'off' : stopped ? 'stopped' : restsUntil !== null ? 'rests' : 'ready';

export const METER_TONES = { off: 'wait', ready: 'good', rests: 'time', stopped: 'bad' } as const;

function Bar(props: { label: string; used: Used; says: string }) {
  const { used, limit } = props.used;
  return (
    <div class="flex flex-col gap-1">
      <p class="flex flex-wrap justify-between gap-x-3">
        <span>{props.label}</span>
        <span class="num font-semibold">{props.says}</span>
      </p>
      <progress value={Math.min(used, limit)} max={Math.max(limit, 1)} aria-label={props.label} />
    </div>
  );
}

/** Why it is not asked now; that it is, where nothing is in the way. */
export function MeterLine({ ctx, meter }: { ctx: PageContext; meter: MeterData }) {
  const { words, locale, shop } = ctx;
  const w = words.model;
  if (meter.stopped)
    return (
      <Note tone="bad" icon="warning">
        {printReason(meter.stopped, words, locale)} {w.stopped}
      </Note>
    );
  if (meter.restsUntil === null) return null;
  return (
    <Note tone="time" icon="pause">
      {fill(w.rests, { time: dayAndTime(meter.restsUntil, locale, shop.timeZone) }, locale)}
    </Note>
  );
}

function Meter({ ctx, data }: Props) {
  const { words, locale } = ctx;
  const w = words.model;
  const { meter } = data;
  if (meter.name === null)
    return (
      <Card class="max-w-3xl">
        <Note tone="info">{w.off}</Note>
      </Card>
    );
  const state = meterState(meter);
  const of = (used: Used, print: (value: number) => string) =>
    fill(w.usedOf, { used: print(used.used), limit: print(used.limit) }, locale);
  return (
    <Card class="flex max-w-3xl flex-col gap-3">
      <div class="flex flex-wrap items-center justify-between gap-2">
        <h2 class="text-lg">{w.meter}</h2>
        <Chip tone={METER_TONES[state]}>{w.states[state]}</Chip>
      </div>
      <Bar label={w.calls} used={meter.calls} says={of(meter.calls, (value) => number(value, locale))} />
      <Bar label={w.money} used={meter.money} says={of(meter.money, (value) => money(value, locale))} />
      <MeterLine ctx={ctx} meter={meter} />
      <p class="text-sm text-muted">{fill(w.use, { name: meter.name }, locale)}</p>
      <p class="text-sm text-muted">
        {w.lastAnswer}: {meter.lastAnswerAt === null ? w.never : <Ago ctx={ctx} at={meter.lastAnswerAt} />}
        {meter.lastError && meter.lastErrorAt !== null ? (
          <>
            {` · ${w.lastError}: `}
            <Ago ctx={ctx} at={meter.lastErrorAt} /> · {printReason(meter.lastError, words, locale)}
          </>
        ) : null}
      </p>
    </Card>
  );
}

/** What the model is used for, how far it may go, and what this month has used. */
export function SettingsModel({ ctx, data }: Props) {
  const { words } = ctx;
  const w = words.model;
  const { fields, errors = {} } = data;
  const common = { ctx, errors };
  return (
    <SettingsFrame ctx={ctx} section="model">
      <Meter ctx={ctx} data={data} />
      <Form ctx={ctx} action="/settings/model" hidden={{ version: data.version }} class="flex max-w-3xl flex-col gap-4">
        <Section title={w.intents} hint={w.intentsHint}>
          <div class="grid sm:grid-cols-2">
            {data.intents.map(({ intent, on }) => (
              <CheckField
                key={intent}
                id={`intent-${intent}`}
                name="intent"
                value={intent}
                label={words.intents[intent]}
                checked={on}
              />
            ))}
          </div>
        </Section>
        <Section title={w.budget}>
          <div class="grid gap-3 sm:grid-cols-2">
            <TextField {...common} name="calls" label={w.mostCalls} value={fields.calls} inputmode="numeric" />
            <TextField
              {...common}
              name="amount"
              label={w.mostMoney}
              value={fields.amount}
              inputmode="decimal"
              sign="৳"
            />
          </div>
        </Section>
        <Section title={w.prices} hint={w.pricesHint}>
          <div class="grid gap-3 sm:grid-cols-2">
            <TextField
              {...common}
              name="promptPrice"
              label={w.promptPrice}
              value={fields.promptPrice}
              inputmode="decimal"
              sign="৳"
            />
            <TextField
              {...common}
              name="completionPrice"
              label={w.completionPrice}
              value={fields.completionPrice}
              inputmode="decimal"
              sign="৳"
            />
          </div>
        </Section>
        <Card class="flex flex-col gap-3">
          <TextArea
            {...common}
            name="tone"
            label={w.tone}
            hint={w.toneHint}
            value={fields.tone}
            rows={2}
            optional="unsaid"
          />
          <TextField
            {...common}
            name="timeout"
            label={w.timeout}
            value={fields.timeout}
            inputmode="decimal"
            class="max-w-60"
          />
        </Card>
        <Button kind="primary" class="big self-start max-sm:w-full">
          {words.common.save}
        </Button>
      </Form>
    </SettingsFrame>
  );
}

/** Minor units as a person types them. */
export const inTaka = (minor: number): number => minor / MINOR_PER_TAKA;
