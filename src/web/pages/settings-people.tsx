/**
 * People: GET /settings/people.
 * Forms: POST /settings/people  name, email, role   ·   POST /settings/people/:id  role
 *        POST /settings/people/:id/disable, /enable, /link (a fresh one-time sign-in link)
 */
import { ROLES } from '../../domain/rights.js';
import { fill } from '../../words/fill.js';
import { Note } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { Ago } from '../ui/clock.js';
import type { PageContext } from '../ui/context.js';
import { SelectField, TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Initial } from '../ui/photo.js';
import { Row, Rows } from '../ui/row.js';
import { Sheet } from '../ui/sheet.js';
import type { PeopleData } from './settings-data.js';
import { SettingsFrame } from './settings-frame.js';

type Person = PeopleData['people'][number];

function PersonSheet({ ctx, person }: { ctx: PageContext; person: Person }) {
  const { words } = ctx;
  const w = words.settings;
  const roles = ROLES.map((role) => ({ value: role, label: words.roles[role] }));
  return (
    <Sheet ctx={ctx} id={`person-${person.id}`} title={person.name}>
      <div class="flex flex-col gap-3">
        <Form ctx={ctx} action={`/settings/people/${person.id}`} class="flex items-end gap-2">
          <SelectField
            ctx={ctx}
            id={`role-${person.id}`}
            name="role"
            label={w.role}
            value={person.role}
            choices={roles}
            class="flex-1"
          />
          <Button kind="primary">{words.common.save}</Button>
        </Form>
        <Form ctx={ctx} action={`/settings/people/${person.id}/link`}>
          <Button icon="key" wide>
            {w.newLink}
          </Button>
        </Form>
        <Form ctx={ctx} action={`/settings/people/${person.id}/${person.disabled ? 'enable' : 'disable'}`}>
          <Button kind={person.disabled ? 'plain' : 'danger'} wide>
            {person.disabled ? w.enable : w.disable}
          </Button>
        </Form>
      </div>
    </Sheet>
  );
}

export function SettingsPeople({ ctx, data }: { ctx: PageContext; data: PeopleData }) {
  const { words, locale } = ctx;
  const w = words.settings;
  const errors = data.errors ? { errors: data.errors } : {};
  const roles = ROLES.map((role) => ({ value: role, label: words.roles[role] }));
  return (
    <SettingsFrame ctx={ctx} section="people">
      {data.link ? (
        <Note tone="good" icon="key">
          <p class="font-semibold">{fill(w.linkFor, { name: data.link.name }, locale)}</p>
          <p class="break-all select-all">{data.link.url}</p>
        </Note>
      ) : null}
      <Card flush>
        <Rows label={w.sections.people}>
          {data.people.map((person) => (
            <Row
              key={person.id}
              lead={<Initial name={person.name} />}
              aside={
                person.you ? null : (
                  <Button kind="quiet" icon="pencil" opens={`person-${person.id}`} label={words.common.edit} />
                )
              }
            >
              <span class="flex flex-wrap items-center gap-2">
                <b class="font-semibold">{person.name}</b>
                <Chip tone={person.role === 'admin' ? 'accent' : 'wait'}>{words.roles[person.role]}</Chip>
                {person.you ? <span class="text-sm text-muted">{words.chats.you}</span> : null}
                {person.disabled ? <Chip tone="bad">{w.disabled}</Chip> : null}
              </span>
              <span class="block truncate text-sm text-muted">
                {person.email}
                {person.lastSeenAt === null ? null : (
                  <>
                    {' · '}
                    <Ago ctx={ctx} at={person.lastSeenAt} />
                  </>
                )}
              </span>
            </Row>
          ))}
        </Rows>
      </Card>
      <Card>
        <Form
          ctx={ctx}
          action="/settings/people"
          class="grid max-w-3xl gap-3 sm:grid-cols-[2fr_2fr_1fr_auto] sm:items-end"
        >
          <TextField
            ctx={ctx}
            name="name"
            label={words.missing.name}
            value={data.typed?.name ?? ''}
            autocomplete="off"
            {...errors}
          />
          <TextField
            ctx={ctx}
            name="email"
            type="email"
            label={words.signIn.email}
            value={data.typed?.email ?? ''}
            autocomplete="off"
            {...errors}
          />
          <SelectField
            ctx={ctx}
            name="role"
            label={w.role}
            value={data.typed?.role ?? 'agent'}
            choices={roles}
            {...errors}
          />
          <Button kind="primary" icon="plus">
            {words.common.add}
          </Button>
        </Form>
      </Card>
      {data.people
        .filter(({ you }) => !you)
        .map((person) => (
          <PersonSheet key={person.id} ctx={ctx} person={person} />
        ))}
    </SettingsFrame>
  );
}
