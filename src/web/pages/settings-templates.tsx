/**
 * Templates: GET /settings/templates.
 * Form: POST /settings/templates/:key  bn, en   (Liquid; the variables are listed)
 */
import { LOCALES } from '../../words/format.js';
import { Bubble } from '../ui/bubble.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { may, type PageContext } from '../ui/context.js';
import { TextArea } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Sheet } from '../ui/sheet.js';
import type { TemplatesData } from './settings-data.js';
import { SettingsFrame } from './settings-frame.js';

const NAMES = { bn: 'বাংলা', en: 'English' };

function Template({
  ctx,
  data,
  template,
}: {
  ctx: PageContext;
  data: TemplatesData;
  template: TemplatesData['templates'][number];
}) {
  const { words } = ctx;
  const sheet = `template-${template.key}`;
  const errors = data.refused === template.key && data.errors ? { errors: data.errors } : {};
  const title = template.status ? words.orderStatuses[template.status] : template.name;
  return (
    <Section
      title={title}
      aside={
        may(ctx, 'manage_settings') ? (
          <Button kind="quiet" icon="pencil" opens={sheet}>
            {words.common.edit}
          </Button>
        ) : null
      }
    >
      <div class="grid gap-3 sm:grid-cols-2">
        {(['bn', 'en'] as const).map((locale) => (
          <div key={locale} class="flex min-w-0 flex-col items-start gap-1">
            <span class="flex items-center gap-2 text-sm text-muted">
              {NAMES[locale]}
              {template.texts[locale].changed ? <Chip tone="accent">{words.settings.changed}</Chip> : null}
            </span>
            <div lang={locale} class="w-full">
              <Bubble by="machine">{template.texts[locale].preview}</Bubble>
            </div>
          </div>
        ))}
      </div>
      <Sheet ctx={ctx} id={sheet} title={title}>
        <Form ctx={ctx} action={`/settings/templates/${template.key}`} class="flex flex-col gap-3">
          {LOCALES.map((locale) => (
            <TextArea
              key={locale}
              ctx={ctx}
              id={`${sheet}-${locale}`}
              name={locale}
              label={NAMES[locale]}
              value={template.texts[locale].text}
              rows={4}
              {...errors}
            />
          ))}
          <p class="flex flex-wrap items-center gap-1 text-sm text-muted">
            {words.settings.variables}
            {template.variables.map((variable) => (
              <Chip key={variable}>{`{{ ${variable} }}`}</Chip>
            ))}
          </p>
          <Button kind="primary" wide class="big">
            {words.common.save}
          </Button>
        </Form>
      </Sheet>
    </Section>
  );
}

export function SettingsTemplates({ ctx, data }: { ctx: PageContext; data: TemplatesData }) {
  return (
    <SettingsFrame ctx={ctx} section="templates">
      {data.templates.map((template) => (
        <Template key={template.key} ctx={ctx} data={data} template={template} />
      ))}
    </SettingsFrame>
  );
}
