/**
 * One text in both languages: GET /settings/texts/:key.
 * Forms (all with language and version):
 *   POST /settings/texts/:key          text, do (save | try): keeps a new version, or only shows what it would print
 *   POST /settings/texts/:key/take-up  to: an earlier version; 0 is the shipped text
 */
import { fill } from '../../words/fill.js';
import { number } from '../../words/format.js';
import { Note } from '../ui/banner.js';
import { Bubble } from '../ui/bubble.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { Ago } from '../ui/clock.js';
import type { PageContext } from '../ui/context.js';
import { TextArea } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Icon } from '../ui/icons.js';
import { PutChips } from '../ui/put-chips.js';
import { SettingsFrame } from './settings-frame.js';
import { LANGUAGE_NAMES } from './settings-templates.js';
import type { TextInLanguage, TextPageData, TextVersion } from './settings-texts-data.js';

interface Props {
  ctx: PageContext;
  data: TextPageData;
  own: TextInLanguage;
}

function Edit({ ctx, data, own }: Props) {
  const w = ctx.words.settings;
  const id = `text-${own.language}`;
  const names: Record<string, string> = w.textFacts;
  const errors = data.tried === own.language && data.errors ? { errors: data.errors } : {};
  return (
    <Form
      ctx={ctx}
      action={`/settings/texts/${data.key}`}
      hidden={{ language: own.language, version: own.version }}
      class="flex flex-col gap-2"
    >
      <TextArea
        ctx={ctx}
        id={id}
        name="text"
        label={fill(w.textIn, { language: LANGUAGE_NAMES[own.language] }, ctx.locale)}
        value={own.text}
        rows={Math.min(16, Math.max(3, own.text.split('\n').length + 1))}
        hint={w.textHint}
        {...errors}
      />
      <PutChips
        label={w.variables}
        into={id}
        chips={data.facts.map(({ name, put }) => ({
          put,
          shown: names[name] ?? name,
          has: name,
          used: own.text.includes(name),
        }))}
      />
      <div class="flex flex-wrap gap-2">
        <Button kind="primary" name="do" value="save" icon="check">
          {ctx.words.common.save}
        </Button>
        <Button name="do" value="try" icon="show">
          {w.textTry}
        </Button>
      </div>
    </Form>
  );
}

function Samples({ ctx, data, own }: Props) {
  const w = ctx.words.settings;
  return (
    <div class="flex flex-col items-start gap-1.5" lang={own.language}>
      <h3 class="text-sm text-muted" lang={ctx.locale}>
        {data.tried === own.language && !data.errors ? w.textTried : w.textPrints}
      </h3>
      {own.samples.map((sample) => (
        <Bubble key={sample} by="machine">
          {sample}
        </Bubble>
      ))}
    </div>
  );
}

function Version({ ctx, data, own, version }: Props & { version: TextVersion }) {
  const w = ctx.words.settings;
  return (
    <li class="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div class="min-w-0 flex-1 basis-52">
        <p class="text-sm text-muted">
          {fill(w.textVersion, { n: number(version.version, ctx.locale) }, ctx.locale)} · {version.by} ·{' '}
          <Ago ctx={ctx} at={version.at} />
        </p>
        <p class="line-clamp-2 break-words whitespace-pre-line" lang={own.language}>
          {version.text ?? w.textShipped}
        </p>
      </div>
      {version.current ? (
        <Chip tone="good" icon="check">
          {w.textCurrent}
        </Chip>
      ) : (
        <TakeUp ctx={ctx} data={data} own={own} to={version.version} label={w.textTakeUp} />
      )}
    </li>
  );
}

function TakeUp({ ctx, data, own, to, label }: Props & { to: number; label: string }) {
  const hidden = { language: own.language, version: own.version, to };
  return (
    <Form ctx={ctx} action={`/settings/texts/${data.key}/take-up`} hidden={hidden}>
      <Button kind="quiet" icon="undo">
        {label}
      </Button>
    </Form>
  );
}

function History({ ctx, data, own }: Props) {
  const w = ctx.words.settings;
  if (own.history.length === 0) return null;
  return (
    <details class="group border-t border-base-300 pt-2">
      <summary class="flex min-h-11 cursor-pointer items-center gap-2">
        <Icon name="right" class="size-4 text-muted group-open:rotate-90" />
        {w.textHistory}
      </summary>
      <ol class="divide-y divide-base-300">
        {own.history.map((version) => (
          <Version key={version.version} ctx={ctx} data={data} own={own} version={version} />
        ))}
      </ol>
    </details>
  );
}

function InLanguage(props: Props) {
  const { ctx, own } = props;
  const w = ctx.words.settings;
  return (
    <Section
      title={LANGUAGE_NAMES[own.language]}
      aside={own.own ? <Chip tone="accent">{w.textOwn}</Chip> : <Chip>{w.textShipped}</Chip>}
    >
      <div class="flex flex-col gap-4">
        <Edit {...props} />
        <Samples {...props} />
        {own.own ? (
          <details class="group border-t border-base-300 pt-2">
            <summary class="flex min-h-11 cursor-pointer items-center gap-2">
              <Icon name="right" class="size-4 text-muted group-open:rotate-90" />
              {w.textSeeShipped}
            </summary>
            <p class="mb-2 break-words whitespace-pre-line text-muted" lang={own.language}>
              {own.shipped}
            </p>
            <TakeUp {...props} to={0} label={w.textBack} />
          </details>
        ) : null}
        <History {...props} />
      </div>
    </Section>
  );
}

/** Both languages side by side on the desktop, each with its preview, its facts and its history. */
export function SettingsTexts({ ctx, data }: { ctx: PageContext; data: TextPageData }) {
  const w = ctx.words.settings;
  const names: Record<string, string> = w.texts;
  return (
    <SettingsFrame
      ctx={ctx}
      section="templates"
      title={names[data.key] ?? data.key}
      back={{ href: '/settings/templates', label: w.sections.templates }}
    >
      {data.facts.length === 0 ? <Note tone="wait">{w.textNoFacts}</Note> : null}
      <div class="grid items-start gap-4 lg:grid-cols-2">
        {data.languages.map((own) => (
          <InLanguage key={own.language} ctx={ctx} data={data} own={own} />
        ))}
      </div>
    </SettingsFrame>
  );
}
