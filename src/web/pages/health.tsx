/**
 * Health: GET /health.
 * Form: POST /dead-letters/:id/retry
 */
import { span } from '../../words/duration.js';
import { fill } from '../../words/fill.js';
import { dayAndTime, number } from '../../words/format.js';
import { Button } from '../ui/button.js';
import { PageHead, Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { Ago } from '../ui/clock.js';
import { may, type PageContext } from '../ui/context.js';
import { Form } from '../ui/form.js';
import { Frame } from '../ui/frame.js';
import { Facts, Row, Rows } from '../ui/row.js';
import { ModelHealth } from './health-model.js';
import { Rates, type RatesData } from './health-rates.js';
import type { MeterData } from './settings-model.js';

export type QueueName = 'inbox' | 'lanes' | 'outbox' | 'timers';

export interface HealthData {
  webhook: { lastAt: number | null; lag: number | null };
  /** Waiting items and the age of the oldest in ms. */
  queues: { name: QueueName; waiting: number; oldest: number | null }[];
  /** Whether a worker has given a sign lately. */
  worker: { at: number | null; alive: boolean };
  deadLetters: { id: string; kind: string; error: string; at: number; attempts: number }[];
  pages: {
    id: string;
    name: string;
    connected: boolean;
    /** When it came to be so. */
    since: number;
    /** Null when none came within a week. */
    lastEventAt: number | null;
    missing: string[];
    problem?: string;
    /** The fetching of what no webhook brought. */
    gaps: {
      kind: 'comments' | 'messages';
      found: number;
      brought: number;
      at: number;
      running: boolean;
      error?: string;
    }[];
  }[];
  /** How fast things leave: Facebook's call budgets and the limits of each Page. */
  rates: RatesData;
  /** How the language model stands. */
  model: MeterData;
  jobs: {
    name: string;
    cron: string;
    timeZone: string;
    lastAt: number | null;
    tookMs: number | null;
    /** How many things it changed. */
    changed?: number;
    error?: string;
    nextAt: number | null;
  }[];
  /** For how long events stay as Facebook sent them. */
  keptDays: number;
  database: { kind: 'sqlite' | 'postgres'; lastBackupAt: number | null };
  version: string;
}

interface Props {
  ctx: PageContext;
  data: HealthData;
}

function Numbers({ ctx, data }: Props) {
  const { words, locale } = ctx;
  const w = words.health;
  const never = <span class="text-muted">{w.never}</span>;
  return (
    <Section title={w.flow}>
      <Facts
        items={[
          {
            name: w.lastEvent,
            value: data.webhook.lastAt === null ? never : <Ago ctx={ctx} at={data.webhook.lastAt} />,
          },
          { name: w.lag, value: data.webhook.lag === null ? '–' : span(data.webhook.lag, words.time, locale) },
          ...data.queues.map((queue) => ({
            name: w.queues[queue.name],
            value: (
              <span class="num">
                {number(queue.waiting, locale)}
                {queue.oldest === null ? null : (
                  <span class="text-muted">
                    {' '}
                    · {fill(w.oldest, { t: span(queue.oldest, words.time, locale) }, locale)}
                  </span>
                )}
              </span>
            ),
          })),
          {
            name: w.worker,
            value: (
              <span class="inline-flex flex-wrap items-center justify-end gap-2">
                {data.worker.at === null ? null : <Ago ctx={ctx} at={data.worker.at} class="text-muted" />}
                <Chip tone={data.worker.alive ? 'good' : 'bad'}>{data.worker.alive ? w.alive : w.silent}</Chip>
              </span>
            ),
          },
          { name: w.kept, value: fill(w.keptDays, { n: data.keptDays }, locale) },
          {
            name: w.backup,
            value: data.database.lastBackupAt === null ? never : <Ago ctx={ctx} at={data.database.lastBackupAt} />,
          },
          {
            name: w.database,
            value: `${data.database.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'} · Munshi ${data.version}`,
          },
        ]}
      />
    </Section>
  );
}

function DeadLetters({ ctx, data }: Props) {
  const { words, locale } = ctx;
  const w = words.health;
  return (
    <Section title={w.deadLetters} hint={w.deadLettersHint} flush>
      {data.deadLetters.length === 0 ? (
        <p class="px-4 pb-3 text-muted">{w.noDeadLetters}</p>
      ) : (
        <Rows label={w.deadLetters}>
          {data.deadLetters.map((letter) => (
            <Row
              key={letter.id}
              asideBelow
              aside={
                may(ctx, 'retry_failures') ? (
                  <Form ctx={ctx} action={`/dead-letters/${letter.id}/retry`}>
                    <Button icon="undo">{w.retry}</Button>
                  </Form>
                ) : null
              }
            >
              <span class="block font-semibold">{letter.kind}</span>
              <span class="block text-sm break-words text-error">{letter.error}</span>
              <span class="block text-sm text-muted">
                <Ago ctx={ctx} at={letter.at} /> · {fill(words.outbox.attempts, { n: letter.attempts }, locale)}
              </span>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

function Gap({ ctx, gap }: { ctx: PageContext; gap: HealthData['pages'][number]['gaps'][number] }) {
  const w = ctx.words.health;
  const counts = fill(w.gapCounts, { found: gap.found, brought: gap.brought }, ctx.locale);
  return (
    <span class="block text-sm text-muted">
      {w.gaps[gap.kind]}: {gap.running ? `${w.gapRunning} · ` : null}
      {counts} · <Ago ctx={ctx} at={gap.at} />
      {gap.error ? <span class="block break-words text-error">{gap.error}</span> : null}
    </span>
  );
}

function Pages({ ctx, data }: Props) {
  const { words, locale } = ctx;
  const w = words.health;
  return (
    <Section title={w.pages} flush>
      <Rows label={w.pages}>
        {data.pages.map((page) => (
          <Row
            key={page.id}
            aside={<Chip tone={page.connected ? 'good' : 'bad'}>{page.connected ? w.connected : w.disconnected}</Chip>}
          >
            <span class="block font-semibold">{page.name}</span>
            {page.problem ? <span class="block text-sm text-error">{page.problem}</span> : null}
            {page.missing.length > 0 ? (
              <span class="block text-sm text-warning">
                {fill(w.permissions, { names: page.missing.join(', ') }, locale)}
              </span>
            ) : null}
            <span class="block text-sm text-muted">
              {fill(w.since, { time: dayAndTime(page.since, locale, ctx.shop.timeZone) }, locale)}
            </span>
            <span class="block text-sm text-muted">
              {w.lastEvent}: {page.lastEventAt === null ? w.quiet : <Ago ctx={ctx} at={page.lastEventAt} />}
            </span>
            {page.gaps.map((gap) => (
              <Gap key={gap.kind} ctx={ctx} gap={gap} />
            ))}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function Jobs({ ctx, data }: Props) {
  const { words, locale } = ctx;
  const w = words.health;
  return (
    <Section title={w.jobs} flush>
      <Rows label={w.jobs}>
        {data.jobs.map((job) => (
          <Row
            key={job.name}
            aside={
              <Chip tone={job.error ? 'bad' : job.lastAt === null ? 'wait' : 'good'}>
                {job.error ? w.jobFailed : job.lastAt === null ? w.never : w.jobDone}
              </Chip>
            }
          >
            <span class="block font-semibold break-all">{job.name}</span>
            <span class="block text-sm text-muted">
              <code>{job.cron}</code> · {job.timeZone}
              {job.lastAt === null ? null : (
                <>
                  {' · '}
                  <Ago ctx={ctx} at={job.lastAt} />
                </>
              )}
              {job.tookMs === null ? '' : ` · ${number(job.tookMs, locale)} ms`}
              {job.changed === undefined ? '' : ` · ${fill(w.changed, { n: job.changed }, locale)}`}
            </span>
            {job.nextAt === null ? null : (
              <span class="block text-sm text-muted">
                {w.next}: {dayAndTime(job.nextAt, locale, ctx.shop.timeZone)}
              </span>
            )}
            {job.error ? <span class="block text-sm break-words text-error">{job.error}</span> : null}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

export function Health({ ctx, data }: Props) {
  return (
    <Frame ctx={ctx} title={ctx.words.nav.health}>
      <div class="flex flex-col gap-4">
        <PageHead title={ctx.words.nav.health} hint={ctx.words.health.hint} />
        <div class="grid items-start gap-4 lg:grid-cols-2">
          <Numbers ctx={ctx} data={data} />
          <Pages ctx={ctx} data={data} />
          <Rates ctx={ctx} data={data.rates} />
          <ModelHealth ctx={ctx} meter={data.model} />
        </div>
        <DeadLetters ctx={ctx} data={data} />
        <Jobs ctx={ctx} data={data} />
      </div>
    </Frame>
  );
}
