/**
 * Templates: GET /settings/templates: every text a buyer can get, as it prints; each is written in settings-texts.tsx.
 * Form: POST /settings/templates/looked   (they may go out in the shop's name)
 */
import { fill } from '../../words/fill.js';
import { type Locale, number } from '../../words/format.js';
import { Note } from '../ui/banner.js';
import { Bubble } from '../ui/bubble.js';
import { Button } from '../ui/button.js';
import { Card, Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import type { PageContext } from '../ui/context.js';
import { Form } from '../ui/form.js';
import { Icon } from '../ui/icons.js';
import { Row, Rows } from '../ui/row.js';
import type { TemplatesData } from './settings-data.js';
import { SettingsFrame } from './settings-frame.js';

/** Each in itself. */
export const LANGUAGE_NAMES = { bn: 'বাংলা', en: 'English' } satisfies Record<Locale, string>;

/** What is told by itself comes first, then answers in the inbox, then those under a post. */
const GROUPS = ['notice', 'reply', 'comment'] as const;

type Text = TemplatesData['templates'][number];

function Template({ ctx, template }: { ctx: PageContext; template: Text }) {
  const w = ctx.words.settings;
  const names: Record<string, string> = w.texts;
  const facts: Record<string, string> = w.textFacts;
  return (
    <Section
      title={names[template.key] ?? template.key}
      aside={
        <Button kind="quiet" icon="pencil" href={`/settings/texts/${template.key}`}>
          {ctx.words.common.edit}
        </Button>
      }
    >
      <div class="grid gap-3 sm:grid-cols-2">
        {(['bn', 'en'] as const).map((locale) => (
          <div key={locale} class="flex min-w-0 flex-col items-start gap-1.5">
            <span class="flex items-center gap-2 text-sm text-muted">
              {LANGUAGE_NAMES[locale]}
              {template.own.includes(locale) ? <Chip tone="accent">{w.textOwn}</Chip> : null}
            </span>
            {template.texts[locale].map((text) => (
              <div key={text} lang={locale} class="w-full">
                <Bubble by="machine">{text}</Bubble>
              </div>
            ))}
          </div>
        ))}
      </div>
      {template.variables.length > 0 ? (
        <p class="mt-2 flex flex-wrap items-center gap-1 text-sm text-muted">
          {w.variables}
          {template.variables.map((variable) => (
            <Chip key={variable}>{facts[variable] ?? variable}</Chip>
          ))}
        </p>
      ) : null}
    </Section>
  );
}

export function SettingsTemplates({ ctx, data }: { ctx: PageContext; data: TemplatesData }) {
  const w = ctx.words.settings;
  return (
    <SettingsFrame ctx={ctx} section="templates">
      {data.looked ? (
        <p class="max-w-prose text-muted">{w.textsHint}</p>
      ) : (
        <Note
          tone="info"
          icon="note"
          aside={
            <Form ctx={ctx} action="/settings/templates/looked">
              <Button kind="primary">{w.textsLooked}</Button>
            </Form>
          }
        >
          <p>{w.textsLook}</p>
          <p class="text-sm">{w.textsHint}</p>
        </Note>
      )}
      <Card flush>
        <Rows label={ctx.words.utility.title}>
          <Row
            href="/settings/templates/utility"
            lead={<Icon name="clock" class="size-5 text-muted" />}
            aside={<Icon name="right" class="size-4 text-muted" />}
          >
            <span class="block font-semibold">{ctx.words.utility.open}</span>
            <span class="block text-sm text-muted">
              {fill(
                ctx.words.utility.openHint,
                { approved: number(data.utility.approved, ctx.locale), all: number(data.utility.all, ctx.locale) },
                ctx.locale,
              )}
            </span>
          </Row>
        </Rows>
      </Card>
      {GROUPS.map((group) => (
        <details key={group} open={group === 'notice'} class="group">
          <summary class="flex min-h-11 cursor-pointer items-center gap-2">
            <Icon name="right" class="size-4 text-muted group-open:rotate-90" />
            <h2 class="text-lg">{w.textGroups[group]}</h2>
          </summary>
          <div class="flex flex-col gap-3">
            {data.templates
              .filter(({ key }) => key.startsWith(`${group}.`))
              .map((template) => (
                <Template key={template.key} ctx={ctx} template={template} />
              ))}
          </div>
        </details>
      ))}
    </SettingsFrame>
  );
}
