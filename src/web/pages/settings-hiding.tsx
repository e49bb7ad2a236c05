/**
 * What is hidden: GET /settings/hiding.
 * Form: POST /settings/hiding  version, mode.<kind>, days.<kind>, showAgainWhenEdited?, tellBuyerOfPhone?
 */
import { HIDE_MODES } from '../../domain/hide.js';
import { fill } from '../../words/fill.js';
import { Button } from '../ui/button.js';
import { Card, Section } from '../ui/card.js';
import type { PageContext } from '../ui/context.js';
import { CheckField, SelectField, TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import type { HidingData } from './hides-data.js';
import { SettingsFrame } from './settings-frame.js';

export function SettingsHiding({ ctx, data }: { ctx: PageContext; data: HidingData }) {
  const { words, locale } = ctx;
  const w = words.hides;
  const errors = data.errors ? { errors: data.errors } : {};
  return (
    <SettingsFrame
      ctx={ctx}
      section="hiding"
      aside={
        <Button kind="quiet" icon="hide" href="/hidden">
          {w.list}
        </Button>
      }
    >
      <p class="max-w-3xl text-muted">{w.settingsHint}</p>
      <Form
        ctx={ctx}
        action="/settings/hiding"
        hidden={{ version: data.version }}
        class="flex max-w-3xl flex-col gap-4"
      >
        {data.kinds.map(({ kind, mode, days }) => (
          <Section key={kind} title={w.kinds[kind]} hint={w.kindHints[kind]}>
            <div class="grid gap-3 sm:grid-cols-2">
              <SelectField
                ctx={ctx}
                name={`mode.${kind}`}
                label={fill(w.mode, { kind: w.kinds[kind] }, locale)}
                value={mode}
                choices={HIDE_MODES.map((value) => ({ value, label: w.modes[value] }))}
              />
              <TextField
                ctx={ctx}
                {...errors}
                name={`days.${kind}`}
                label={w.days}
                hint={w.daysHint}
                value={days}
                inputmode="numeric"
              />
            </div>
          </Section>
        ))}
        <Card class="flex flex-col">
          <CheckField name="showAgainWhenEdited" label={w.whenEdited} checked={data.showAgainWhenEdited} />
          <CheckField
            name="tellBuyerOfPhone"
            label={w.tellBuyer}
            hint={w.tellBuyerHint}
            checked={data.tellBuyerOfPhone}
          />
        </Card>
        <Button kind="primary" class="big self-start max-sm:w-full">
          {words.common.save}
        </Button>
      </Form>
    </SettingsFrame>
  );
}
