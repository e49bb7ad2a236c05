/**
 * Pages: GET /settings/pages.
 * Forms: POST /settings/pages  facebookId, token   ·   POST /settings/pages/:id/disconnect, /reconnect
 */
import { fill } from '../../words/fill.js';
import { dayAndTime } from '../../words/format.js';
import { Note } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Card, Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import type { PageContext } from '../ui/context.js';
import { EmptyState } from '../ui/empty-state.js';
import { TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Facts, Row, Rows } from '../ui/row.js';
import { MissingPermissions } from './settings-choose.js';
import type { PagesData } from './settings-data.js';
import { SettingsFrame } from './settings-frame.js';
import { PROFILE_TONES } from './settings-messenger.js';

export function SettingsPages({ ctx, data }: { ctx: PageContext; data: PagesData }) {
  const { words, locale } = ctx;
  const w = words.settings;
  const errors = data.errors ? { errors: data.errors } : {};
  return (
    <SettingsFrame ctx={ctx} section="pages">
      {ctx.mode.sandbox ? (
        <Note tone="info" icon="sandbox">
          <p>{w.practice}</p>
        </Note>
      ) : null}
      <Card flush>
        {data.pages.length > 0 ? (
          <Rows label={w.sections.pages}>
            {data.pages.map((page) => (
              <Row
                key={page.id}
                asideBelow
                aside={
                  page.connected ? (
                    <Form ctx={ctx} action={`/settings/pages/${page.id}/disconnect`}>
                      <Button kind="quiet">{w.disconnect}</Button>
                    </Form>
                  ) : (
                    <Form ctx={ctx} action={`/settings/pages/${page.id}/reconnect`}>
                      <Button>{words.frame.reconnect}</Button>
                    </Form>
                  )
                }
              >
                <span class="flex flex-wrap items-center gap-2">
                  <b class="font-semibold">{page.name}</b>
                  <Chip tone={page.connected ? 'good' : 'bad'}>
                    {page.connected ? words.health.connected : words.health.disconnected}
                  </Chip>
                </span>
                <span class="num block text-sm text-muted">{page.facebookId}</span>
                {page.problem ? <span class="block text-sm text-error">{page.problem}</span> : null}
                {page.endsAt === undefined ? null : (
                  <span class="block text-sm text-muted">
                    {fill(w.tokenEnds, { day: dayAndTime(page.endsAt, locale, ctx.shop.timeZone) }, locale)}
                  </span>
                )}
                <MissingPermissions ctx={ctx} missing={page.missing} />
                <a href={`/settings/pages/${page.id}/messenger`} class="flex min-h-11 flex-wrap items-center gap-2">
                  <span class="underline underline-offset-4">{words.messenger.title}</span>
                  <Chip tone={PROFILE_TONES[page.profile]}>{words.messenger.states[page.profile]}</Chip>
                </a>
              </Row>
            ))}
          </Rows>
        ) : (
          <EmptyState icon="globe" title={w.noPages}>
            {w.noPagesHint}
          </EmptyState>
        )}
      </Card>
      <Section title={w.facebook} hint={data.canLogIn ? w.facebookHint : w.facebookNot}>
        {data.canLogIn ? (
          // Facebook's own page has to be opened, not fetched into ours.
          <div hx-boost="false">
            <Button kind="primary" class="big self-start" href="/settings/pages/facebook">
              {w.facebookGo}
            </Button>
          </div>
        ) : null}
      </Section>
      <Section title={w.connect} hint={w.connectHint}>
        <Form ctx={ctx} action="/settings/pages" class="flex max-w-xl flex-col gap-3">
          <TextField
            ctx={ctx}
            name="facebookId"
            label={w.pageId}
            value={data.typed?.facebookId ?? ''}
            inputmode="numeric"
            autocomplete="off"
            {...errors}
          />
          <TextField
            ctx={ctx}
            name="token"
            label={w.pageToken}
            type="password"
            hint={w.pageTokenHint}
            autocomplete="off"
            {...errors}
          />
          <Button kind="primary" class="big self-start">
            {w.connectGo}
          </Button>
        </Form>
      </Section>
      <Section title={w.webhook} hint={w.webhookHint}>
        <Facts
          items={[
            { name: w.webhookUrl, value: <code class="break-all">{data.webhook.url}</code> },
            {
              name: w.verifyToken,
              value: data.webhook.verifyToken ? <code class="break-all">{data.webhook.verifyToken}</code> : w.notSet,
            },
          ]}
        />
      </Section>
    </SettingsFrame>
  );
}
