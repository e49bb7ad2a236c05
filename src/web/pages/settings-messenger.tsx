/**
 * Welcome screen and menu of a Page: GET /settings/pages/:id/messenger.
 * Forms: POST /settings/pages/:id/messenger  version, getStarted = yes, greeting.bn|en, questions.0..3.bn|en,
 *        menu.track|policies|person.bn|en, website.title.bn|en, website.url; look = yes draws the preview and keeps nothing
 *        POST /settings/pages/:id/messenger/again
 */
import { MENU_ITEMS, PROFILE_LIMITS } from '../../domain/messenger-profile.js';
import { fill } from '../../words/fill.js';
import { dayAndTime } from '../../words/format.js';
import { Note } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Card, Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import type { Tone } from '../ui/classes.js';
import { Ago } from '../ui/clock.js';
import type { PageContext } from '../ui/context.js';
import { CheckField, TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { SettingsFrame } from './settings-frame.js';
import type { MessengerData, ProfileState } from './settings-messenger-data.js';
import { MessengerPreview } from './settings-messenger-preview.js';
import { TwinField } from './settings-messenger-twin.js';

export const PROFILE_TONES = {
  none: 'wait',
  waiting: 'time',
  set: 'good',
  other: 'time',
  refused: 'bad',
} satisfies Record<ProfileState, Tone>;

interface Props {
  ctx: PageContext;
  data: MessengerData;
}

function Standing({ ctx, data }: Props) {
  const w = ctx.words.messenger;
  const { state, why, retryAt, heldAt, differs } = data;
  return (
    <div class="flex flex-col gap-2">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Chip tone={PROFILE_TONES[state]}>{w.states[state]}</Chip>
        {heldAt === undefined ? null : (
          <span class="text-sm text-muted">
            {w.heldAt} <Ago ctx={ctx} at={heldAt} />
          </span>
        )}
        {state === 'none' ? null : (
          <Form ctx={ctx} action={`/settings/pages/${data.page.id}/messenger/again`} class="ml-auto">
            <Button>{w.again}</Button>
          </Form>
        )}
      </div>
      {state === 'none' ? <p class="text-sm text-muted">{w.noneHint}</p> : null}
      {why ? (
        <Note tone={state === 'refused' ? 'bad' : 'time'} icon="warning">
          <p class="break-words">{why}</p>
          {retryAt === undefined ? null : (
            <p>{fill(w.retryAt, { time: dayAndTime(retryAt, ctx.locale, ctx.shop.timeZone) }, ctx.locale)}</p>
          )}
        </Note>
      ) : null}
      {state === 'other' && differs.length > 0 ? (
        <p class="text-sm text-warning">
          {fill(w.differs, { parts: differs.map((part) => w.parts[part]).join(', ') }, ctx.locale)}
        </p>
      ) : null}
    </div>
  );
}

function MenuFields({ ctx, data }: Props) {
  const w = ctx.words.messenger;
  const { menu, website } = data.profile;
  const errors = data.errors ? { errors: data.errors } : {};
  return (
    <Section title={w.menu} hint={w.menuHint}>
      <div class="flex flex-col gap-5">
        {MENU_ITEMS.map((item) => (
          <TwinField
            key={item}
            ctx={ctx}
            name={`menu.${item}`}
            label={w.items[item]}
            hint={item === 'policies' && !data.policies ? w.noPolicies : w.itemHints[item]}
            value={menu[item]}
            max={PROFILE_LIMITS.title}
            {...errors}
          />
        ))}
        <TwinField
          ctx={ctx}
          name="website.title"
          label={w.website}
          hint={w.websiteHint}
          value={website.title}
          max={PROFILE_LIMITS.title}
          {...errors}
        />
        <TextField
          ctx={ctx}
          name="website.url"
          label={w.websiteUrl}
          value={website.url}
          optional="unsaid"
          {...errors}
        />
      </div>
    </Section>
  );
}

export function SettingsMessenger({ ctx, data }: Props) {
  const w = ctx.words.messenger;
  const { profile, page } = data;
  const errors = data.errors ? { errors: data.errors } : {};
  const questions = Array.from({ length: PROFILE_LIMITS.questions }, (_, at) => profile.questions[at]);
  const back = { href: '/settings/pages', label: ctx.words.common.back };
  return (
    <SettingsFrame ctx={ctx} section="pages" title={`${w.title} · ${page.name}`} hint={w.hint} back={back}>
      <Standing ctx={ctx} data={data} />
      <Form
        ctx={ctx}
        action={`/settings/pages/${page.id}/messenger`}
        hidden={{ version: data.version }}
        class="flex flex-col gap-4"
      >
        <Card>
          <TwinField
            ctx={ctx}
            name="greeting"
            label={w.greeting}
            hint={w.greetingHint}
            value={profile.greeting}
            max={PROFILE_LIMITS.greeting}
            long
            {...errors}
          />
        </Card>
        <Section title={w.questions} hint={w.questionsHint}>
          <div class="flex flex-col gap-5">
            {questions.map((question, at) => (
              <TwinField
                key={at}
                ctx={ctx}
                name={`questions.${at}`}
                label={fill(w.question, { n: at + 1 }, ctx.locale)}
                value={question ?? { bn: '', en: '' }}
                max={PROFILE_LIMITS.question}
                {...errors}
              />
            ))}
          </div>
        </Section>
        <Section title={w.start}>
          <CheckField name="getStarted" label={w.startLabel} hint={w.startHint} checked={profile.getStarted} />
          {data.errors?.getStarted ? <p class="text-sm text-error">{data.errors.getStarted}</p> : null}
        </Section>
        <MenuFields ctx={ctx} data={data} />
        <MessengerPreview ctx={ctx} page={page.name} profile={profile} />
        <div class="flex flex-wrap gap-3">
          <Button kind="primary" class="big">
            {w.send}
          </Button>
          <Button class="big" name="look" value="yes">
            {w.look}
          </Button>
        </div>
      </Form>
    </SettingsFrame>
  );
}
