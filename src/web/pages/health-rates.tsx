import type { Pace } from '../../domain/call-budget.js';
import type { RateKind } from '../../domain/send-rate.js';
import { fill } from '../../words/fill.js';
import { dayAndTime, number, percent } from '../../words/format.js';
import { Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import type { Tone } from '../ui/classes.js';
import type { PageContext } from '../ui/context.js';
import { Row, Rows } from '../ui/row.js';

/** A call budget as Facebook last told of it; `until`: nothing is asked before. */
export interface BudgetShown {
  name: string | null;
  percent: number;
  pace: Pace;
  until: number | null;
  at: number;
}

/** One limit of a Page: used in its hour or second, and how many wait. */
export interface RateShown {
  kind: RateKind;
  used: number;
  most: number;
  per: 'hour' | 'second';
  waiting: number;
}

export interface RatesData {
  /** The app's own (`name` null), then each Page's. */
  budgets: BudgetShown[];
  pages: { id: string; name: string; kinds: RateShown[] }[];
}

const TONES = { free: 'good', slow: 'time', stopped: 'bad' } satisfies Record<Pace, Tone>;

function Budget({ ctx, budget }: { ctx: PageContext; budget: BudgetShown }) {
  const { words, locale, shop } = ctx;
  const w = words.health;
  return (
    <Row
      aside={
        <Chip tone={TONES[budget.pace]}>
          {percent(budget.percent / 100, locale)} · {w.paces[budget.pace]}
        </Chip>
      }
    >
      <span class="block font-semibold">{budget.name ?? w.appBudget}</span>
      <span class="block text-sm text-muted">
        {budget.until === null
          ? fill(w.toldAt, { time: dayAndTime(budget.at, locale, shop.timeZone) }, locale)
          : fill(w.stoppedUntil, { time: dayAndTime(budget.until, locale, shop.timeZone) }, locale)}
      </span>
    </Row>
  );
}

/** How fast Facebook lets us go, and what waits for its turn because of it. */
export function Rates({ ctx, data }: { ctx: PageContext; data: RatesData }) {
  const { words, locale } = ctx;
  const w = words.health;
  return (
    <Section title={w.rates} hint={w.ratesHint} flush>
      <Rows label={w.rates}>
        {data.budgets.map((budget) => (
          <Budget key={budget.name ?? ''} ctx={ctx} budget={budget} />
        ))}
        {data.pages.map((page) => (
          <Row key={page.id}>
            <span class="block font-semibold">{page.name}</span>
            <ul class="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
              {page.kinds.map(({ kind, used, most, per, waiting }) => (
                <li key={kind} class="num">
                  {w.rateKinds[kind]}: {number(used, locale)} / {number(most, locale)} {w.per[per]}
                  {waiting > 0 ? ` · ${fill(w.rateWaiting, { n: number(waiting, locale) }, locale)}` : ''}
                </li>
              ))}
            </ul>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
