/**
 * Keyword rules: GET /settings/keywords.
 * Forms: POST /settings/keywords (new) or /settings/keywords/:id   name, include, exclude (one a line or after a comma),
 *          match, intent, answerBn, answerEn, channel, pageId, postId, enabled; version where it is there already
 *        POST /settings/keywords/:id/move  to (a place, 1 first)   ·   …/:id/remove   ·   /settings/keywords/try  text, at
 */
import { fill } from '../../words/fill.js';
import { number } from '../../words/format.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { classes } from '../ui/classes.js';
import type { PageContext } from '../ui/context.js';
import { EmptyState } from '../ui/empty-state.js';
import { Form } from '../ui/form.js';
import { Row, Rows } from '../ui/row.js';
import { Sheet } from '../ui/sheet.js';
import { SettingsFrame } from './settings-frame.js';
import type { KeywordRuleData, KeywordsData } from './settings-keywords-data.js';
import { KeywordRuleForm } from './settings-keywords-form.js';
import { KeywordTry } from './settings-keywords-try.js';

interface Props {
  ctx: PageContext;
  data: KeywordsData;
}

/** What the rule does, and where it counts, in one line. */
function saysOf({ ctx, data }: Props, rule: KeywordRuleData): string {
  const { words, locale } = ctx;
  const w = words.keywords;
  const answer = locale === 'bn' ? (rule.answerBn ?? rule.answerEn) : (rule.answerEn ?? rule.answerBn);
  const page = ctx.pages.find(({ id }) => id === rule.pageId)?.name;
  const post = rule.postId === null ? null : (data.posts.find(({ id }) => id === rule.postId)?.text ?? w.postGone);
  return [
    rule.intent ? fill(w.means, { intent: words.intents[rule.intent] }, locale) : '',
    w.matches[rule.match],
    rule.channel ? w.channels[rule.channel] : '',
    page ?? '',
    post ?? '',
    answer ? fill(w.says, { text: answer }, locale) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function Move({ ctx, rule, to, way }: { ctx: PageContext; rule: KeywordRuleData; to: number; way: 'up' | 'down' }) {
  return (
    <Form ctx={ctx} action={`/settings/keywords/${rule.id}/move`} hidden={{ to }}>
      <Button
        kind="quiet"
        icon="down"
        label={fill(ctx.words.keywords[way], { name: rule.name }, ctx.locale)}
        class={way === 'up' ? 'rotate-180' : ''}
      />
    </Form>
  );
}

function RuleRow({ ctx, data, rule, place }: Props & { rule: KeywordRuleData; place: number }) {
  const { locale } = ctx;
  const w = ctx.words.keywords;
  const quoted = (list: readonly string[]) => list.map((word) => `“${word}”`).join(', ');
  return (
    <Row
      asideBelow
      lead={<span class="num w-6 shrink-0 self-start pt-0.5 text-right text-muted">{number(place, locale)}</span>}
      aside={
        <>
          {place > 1 ? <Move ctx={ctx} rule={rule} to={place - 1} way="up" /> : null}
          {place < data.rules.length ? <Move ctx={ctx} rule={rule} to={place + 1} way="down" /> : null}
          <Button
            kind="quiet"
            icon="pencil"
            opens={`rule-${rule.id}`}
            label={fill(w.edit, { name: rule.name }, locale)}
          />
          <Button
            kind="quiet"
            icon="cross"
            opens={`remove-${rule.id}`}
            label={fill(w.remove, { name: rule.name }, locale)}
          />
        </>
      }
    >
      <span class="flex flex-wrap items-center gap-x-2">
        <b class={classes('font-semibold break-words', !rule.enabled && 'text-muted')}>{rule.name}</b>
        {rule.enabled ? null : <Chip>{w.off}</Chip>}
      </span>
      <span class="block break-words">
        {quoted(rule.include)}
        {rule.exclude.length > 0 ? (
          <span class="text-muted"> · {fill(w.not, { words: quoted(rule.exclude) }, locale)}</span>
        ) : null}
      </span>
      <span class="line-clamp-3 text-sm break-words text-muted">{saysOf({ ctx, data }, rule)}</span>
    </Row>
  );
}

function Sheets({ ctx, data }: Props) {
  const { locale } = ctx;
  const w = ctx.words.keywords;
  return (
    <>
      {data.refused === '' ? null : (
        <Sheet ctx={ctx} id="rule-new" title={w.add}>
          <KeywordRuleForm ctx={ctx} data={data} rule={null} />
        </Sheet>
      )}
      {data.rules.map((rule) => (
        <>
          {rule.id === data.refused ? null : (
            <Sheet ctx={ctx} id={`rule-${rule.id}`} title={rule.name}>
              <KeywordRuleForm ctx={ctx} data={data} rule={rule} />
            </Sheet>
          )}
          <Sheet ctx={ctx} id={`remove-${rule.id}`} title={fill(w.remove, { name: rule.name }, locale)}>
            <Form ctx={ctx} action={`/settings/keywords/${rule.id}/remove`} class="flex flex-col gap-3">
              <p>{w.removeSure}</p>
              <Button kind="danger" wide class="big">
                {w.removeGo}
              </Button>
            </Form>
          </Sheet>
        </>
      ))}
    </>
  );
}

/** The rules in their order, and a box to try a text on them. */
export function SettingsKeywords({ ctx, data }: Props) {
  const w = ctx.words.keywords;
  const add =
    data.refused === '' ? null : (
      <Button kind="primary" icon="plus" opens="rule-new">
        {w.add}
      </Button>
    );
  return (
    <SettingsFrame ctx={ctx} section="keywords" aside={add}>
      <p class="max-w-3xl text-muted">{w.intro}</p>
      {data.refused === undefined ? null : (
        <Card class="max-w-3xl border-error">
          <KeywordRuleForm ctx={ctx} data={data} rule={data.rules.find(({ id }) => id === data.refused) ?? null} />
        </Card>
      )}
      <div class="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Card flush>
          {data.rules.length > 0 ? (
            <Rows label={ctx.words.settings.sections.keywords}>
              {data.rules.map((rule, at) => (
                <RuleRow key={rule.id} ctx={ctx} data={data} rule={rule} place={at + 1} />
              ))}
            </Rows>
          ) : (
            <EmptyState icon="key" title={w.none}>
              {w.noneHint}
            </EmptyState>
          )}
        </Card>
        <KeywordTry ctx={ctx} data={data} />
      </div>
      <Sheets ctx={ctx} data={data} />
    </SettingsFrame>
  );
}
