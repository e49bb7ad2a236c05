/**
 * Answer targets, deadlines, automation: GET /settings/targets | deadlines | automation.
 * Form: POST /settings/<section>  version, one field per key (numbers in the unit shown; switches: yes when on)
 */
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import type { PageContext } from '../ui/context.js';
import { CheckField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Icon } from '../ui/icons.js';
import { AutomationIntro, isAutopilot, isNotice } from './settings-automation.js';
import type { FieldsData, SettingField } from './settings-data.js';
import { SettingsFrame } from './settings-frame.js';

function Changed({ ctx, field }: { ctx: PageContext; field: SettingField }) {
  return field.changed ? <Chip tone="accent">{ctx.words.settings.changed}</Chip> : null;
}

function FieldRow({ ctx, data, field }: { ctx: PageContext; data: FieldsData; field: SettingField }) {
  const w = ctx.words.settings;
  const error = data.errors?.[field.key];
  if (field.kind === 'switch') {
    return (
      <li class="flex items-center justify-between gap-3 py-1">
        <CheckField name={field.key} label={w.fields[field.key]} checked={field.value} />
        <Changed ctx={ctx} field={field} />
      </li>
    );
  }
  return (
    <li class="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <label for={field.key} class="min-w-0 flex-1 basis-48">
        {w.fields[field.key]}
      </label>
      <Changed ctx={ctx} field={field} />
      <span class="input w-40">
        <input
          id={field.key}
          name={field.key}
          class="num grow"
          {...(field.kind === 'time' ? { type: 'time' } : { inputmode: 'decimal' })}
          value={String(field.value)}
          required
          {...(error ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${field.key}-error` } : {})}
        />
        {field.kind === 'number' ? <span class="text-sm text-muted">{w.units[field.unit]}</span> : null}
      </span>
      {error ? (
        <p id={`${field.key}-error`} class="flex basis-full items-center gap-1 text-sm text-error">
          <Icon name="warning" class="size-4" />
          {error}
        </p>
      ) : null}
    </li>
  );
}

/** The fields in their groups: automation keeps what is told about orders apart from how answers are given. */
function groupsOf({ ctx, data }: { ctx: PageContext; data: FieldsData }) {
  const w = ctx.words.settings;
  if (data.section !== 'automation') return [{ title: null, about: null, fields: data.fields }];
  return [
    {
      title: w.answersGroup,
      about: null,
      fields: data.fields.filter(({ key }) => !isNotice(key) && !isAutopilot(key)),
    },
    { title: w.autopilotGroup, about: w.autopilotAbout, fields: data.fields.filter(({ key }) => isAutopilot(key)) },
    { title: w.noticesGroup, about: w.noticesHold, fields: data.fields.filter(({ key }) => isNotice(key)) },
  ];
}

export function SettingsFields({ ctx, data }: { ctx: PageContext; data: FieldsData }) {
  return (
    <SettingsFrame ctx={ctx} section={data.section}>
      {data.section === 'automation' ? <AutomationIntro ctx={ctx} /> : null}
      <Card class="max-w-3xl">
        <Form
          ctx={ctx}
          action={`/settings/${data.section}`}
          hidden={{ version: data.version }}
          class="flex flex-col gap-3"
        >
          {groupsOf({ ctx, data }).map(({ title, about, fields }) => (
            <section key={title}>
              {title ? <h2 class="text-lg">{title}</h2> : null}
              {about ? <p class="text-muted">{about}</p> : null}
              <ul class="divide-y divide-base-300">
                {fields.map((field) => (
                  <FieldRow key={field.key} ctx={ctx} data={data} field={field} />
                ))}
              </ul>
            </section>
          ))}
          <Button kind="primary" class="big self-start max-sm:w-full">
            {ctx.words.common.save}
          </Button>
        </Form>
      </Card>
    </SettingsFrame>
  );
}
