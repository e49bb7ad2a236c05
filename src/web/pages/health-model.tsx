import { fill } from '../../words/fill.js';
import { money, number } from '../../words/format.js';
import { printReason } from '../../words/print-reason.js';
import { Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { Ago } from '../ui/clock.js';
import type { PageContext } from '../ui/context.js';
import { Row, Rows } from '../ui/row.js';
import { METER_TONES, type MeterData, MeterLine, meterState } from './settings-model.js';

/** Whether the language model is asked, what it has used, and what went wrong last, in plain words. */
export function ModelHealth({ ctx, meter }: { ctx: PageContext; meter: MeterData }) {
  const { words, locale } = ctx;
  const w = words.model;
  const state = meterState(meter);
  const of = (used: string, limit: string): string => fill(w.usedOf, { used, limit }, locale);
  return (
    <Section title={w.title} flush>
      <Rows label={w.title}>
        <Row aside={<Chip tone={METER_TONES[state]}>{w.states[state]}</Chip>}>
          <span class="block font-semibold">{meter.name ?? w.title}</span>
          {meter.name === null ? null : (
            <span class="block text-sm text-muted">
              {w.calls}: {of(number(meter.calls.used, locale), number(meter.calls.limit, locale))} · {w.money}:{' '}
              {of(money(meter.money.used, locale), money(meter.money.limit, locale))}
            </span>
          )}
          {meter.lastAnswerAt === null ? null : (
            <span class="block text-sm text-muted">
              {w.lastAnswer}: <Ago ctx={ctx} at={meter.lastAnswerAt} />
            </span>
          )}
          {meter.lastError && meter.lastErrorAt !== null ? (
            <span class="block text-sm break-words">
              {w.lastError}: {printReason(meter.lastError, words, locale)} (<Ago ctx={ctx} at={meter.lastErrorAt} />)
            </span>
          ) : null}
          <MeterLine ctx={ctx} meter={meter} />
        </Row>
      </Rows>
    </Section>
  );
}
