import { span } from '../../words/duration.js';
import { fill } from '../../words/fill.js';
import { dayAndTime, number } from '../../words/format.js';
import { Note } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { may, type PageContext } from '../ui/context.js';
import { CheckField, TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Sheet } from '../ui/sheet.js';
import type { BreachData, CampaignData, RuleData } from './campaigns-data.js';

const MINUTE = 60_000;

/** What broke, on which evidence, and the way back. */
export function Breach({ ctx, breach }: { ctx: PageContext; breach: BreachData }) {
  const { words, locale } = ctx;
  const w = words.campaigns;
  const at = (time: number) => dayAndTime(time, locale, ctx.shop.timeZone);
  const evidence = fill(
    w.breach,
    {
      value: span(breach.value, words.time, locale),
      threshold: span(breach.threshold, words.time, locale),
      n: breach.items,
      from: at(breach.from),
      to: at(breach.to),
    },
    locale,
  );
  const undo =
    breach.undoneAt === undefined && may(ctx, 'manage_campaigns') ? (
      <Form ctx={ctx} action={`/breaches/${breach.id}/undo`}>
        <Button icon="undo">{w.undoBreach}</Button>
      </Form>
    ) : null;
  return (
    <Note tone={breach.undoneAt === undefined ? 'bad' : 'wait'} icon="warning" aside={undo}>
      <p class="font-semibold">{w.breachTitle}</p>
      <p class="text-sm">{evidence}</p>
      {breach.undoneBy ? <p class="text-sm">{fill(w.undone, { name: breach.undoneBy }, locale)}</p> : null}
    </Note>
  );
}

/** A rule in one line: value against threshold, and the sample it is from. */
export function Rule({ ctx, campaign, rule }: { ctx: PageContext; campaign: CampaignData; rule: RuleData }) {
  const { words, locale } = ctx;
  const w = words.campaigns;
  const time = (ms: number) => span(ms, words.time, locale);
  const few = rule.items < rule.minItems;
  const over = rule.value !== null && rule.value > rule.threshold;
  const sheet = `rule-${rule.id}`;
  return (
    <div class="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-base-300 pt-3">
      <div class="min-w-0 flex-1 basis-40">
        <p>
          {w.rules[rule.kind]}{' '}
          <b class={over && !few ? 'num font-semibold text-error' : 'num font-semibold'}>
            {rule.value === null ? '–' : time(rule.value)}
          </b>
          <span class="text-muted"> / {time(rule.threshold)}</span>
        </p>
        <p class="text-sm text-muted">
          {fill(
            w.sample,
            { n: number(rule.items, locale), min: number(rule.minItems, locale), period: time(rule.period) },
            locale,
          )}
        </p>
      </div>
      {few && rule.enabled ? <Chip>{w.tooFew}</Chip> : null}
      <Chip tone={rule.enabled ? 'accent' : 'wait'}>{rule.enabled ? w.ruleOn : w.ruleOff}</Chip>
      {may(ctx, 'manage_campaigns') ? (
        <Button kind="quiet" icon="pencil" opens={sheet} label={words.common.edit} />
      ) : null}
      <Sheet ctx={ctx} id={sheet} title={w.rules[rule.kind]}>
        <Form ctx={ctx} action={`/campaigns/${campaign.id}/rules/${rule.id}`} class="flex flex-col gap-3">
          <p class="text-muted">{w.ruleHint}</p>
          <CheckField name="enabled" label={w.ruleOn} checked={rule.enabled} />
          <div class="grid grid-cols-3 gap-3">
            <TextField
              ctx={ctx}
              id={`${sheet}-threshold`}
              name="threshold"
              label={w.threshold}
              value={rule.threshold / MINUTE}
              inputmode="decimal"
            />
            <TextField
              ctx={ctx}
              id={`${sheet}-minItems`}
              name="minItems"
              label={w.minItems}
              value={rule.minItems}
              inputmode="numeric"
            />
            <TextField
              ctx={ctx}
              id={`${sheet}-period`}
              name="period"
              label={w.period}
              value={rule.period / MINUTE}
              inputmode="decimal"
            />
          </div>
          <Button kind="primary" wide class="big">
            {words.common.save}
          </Button>
        </Form>
      </Sheet>
    </div>
  );
}
