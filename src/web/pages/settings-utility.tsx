/**
 * Utility templates: GET /settings/templates/utility.
 * Forms: POST /settings/templates/utility  pageId, notice, language, text   ·   …/missing  pageId   ·   …/ask  pageId
 *        POST /settings/templates/human-agent  pageId, granted = yes | no
 */
import { NOTICE_KEYS, type OrderStatus } from '../../domain/order/status.js';
import { counted, fill } from '../../words/fill.js';
import { number } from '../../words/format.js';
import { Note } from '../ui/banner.js';
import { Bubble } from '../ui/bubble.js';
import { Button } from '../ui/button.js';
import { PageHead, Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import type { Tone } from '../ui/classes.js';
import { Ago } from '../ui/clock.js';
import type { PageContext } from '../ui/context.js';
import { TextArea } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Frame } from '../ui/frame.js';
import type { UtilityData, UtilityEntry, UtilityPage } from './settings-utility-data.js';

const LANGUAGES = { bn: 'বাংলা', en: 'English' } as const;
const TONES = {
  approved: 'good',
  pending: 'wait',
  rejected: 'bad',
  paused: 'time',
  disabled: 'bad',
  missing: 'wait',
} satisfies Record<UtilityEntry['state'], Tone>;
const PATH = '/settings/templates/utility';

interface EntryProps {
  ctx: PageContext;
  page: UtilityPage;
  entry: UtilityEntry;
  refused: UtilityData['refused'];
}

function Change({ ctx, page, entry, refused }: EntryProps) {
  const w = ctx.words.utility;
  const { notice, language, places } = entry;
  const isRefused = refused?.pageId === page.id && refused.notice === notice && refused.language === language;
  return (
    <details open={isRefused} class="w-full">
      <summary class="inline-flex min-h-11 items-center underline underline-offset-4">
        {entry.state === 'missing' ? w.submit : w.change}
      </summary>
      <Form ctx={ctx} action={PATH} hidden={{ pageId: page.id, notice, language }} class="flex flex-col gap-2">
        <TextArea
          ctx={ctx}
          id={`${page.id}-${notice}-${language}`}
          name="text"
          label={w.text}
          value={isRefused ? refused.text : entry.text}
          hint={fill(w.places, { places: places.map((place) => `{${place}}`).join(', ') }, ctx.locale)}
          {...(isRefused ? { errors: { text: refused.error } } : {})}
        />
        <Button kind="primary" class="self-start">
          {w.submit}
        </Button>
      </Form>
    </details>
  );
}

function Entry(props: EntryProps) {
  const { ctx, entry } = props;
  const w = ctx.words.utility;
  const [newest, ...older] = entry.versions;
  const n = (value: number): string => number(value, ctx.locale);
  return (
    <div class="flex min-w-0 flex-col items-start gap-1.5">
      <p class="flex flex-wrap items-center gap-2">
        <span class="text-sm text-muted">{LANGUAGES[entry.language]}</span>
        <Chip tone={TONES[entry.state]}>{w.states[entry.state]}</Chip>
        {newest ? (
          <span class="text-sm text-muted">{fill(w.version, { n: n(newest.version) }, ctx.locale)}</span>
        ) : null}
      </p>
      {newest?.reason && newest.state !== 'approved' ? (
        <p class="text-sm break-words text-error">{fill(w.reason, { reason: newest.reason }, ctx.locale)}</p>
      ) : null}
      {entry.inUse !== null && entry.inUse !== newest?.version ? (
        <p class="text-sm text-success">{fill(w.stillSent, { n: n(entry.inUse) }, ctx.locale)}</p>
      ) : null}
      <div lang={entry.language} class="w-full">
        <Bubble by="machine">{entry.text}</Bubble>
      </div>
      <p class="text-sm text-muted">
        {fill(w.sms, { letters: n(entry.sms.units), parts: n(entry.sms.parts) }, ctx.locale)}
        {entry.sms.chat ? (
          <span lang={entry.language} class="block break-words whitespace-pre-line">
            {entry.sms.chat}
          </span>
        ) : null}
      </p>
      <Change {...props} />
      {newest && older.length > 0 ? (
        <details class="w-full text-sm">
          <summary class="inline-flex min-h-8 items-center text-muted underline underline-offset-4">
            {w.versions}
          </summary>
          <ul class="flex flex-col gap-2 pt-1">
            {entry.versions.map((each) => (
              <li key={each.version}>
                <span class="flex flex-wrap items-center gap-2 text-muted">
                  {fill(w.version, { n: n(each.version) }, ctx.locale)}
                  <Chip tone={TONES[each.state]}>{w.states[each.state]}</Chip>
                  <Ago ctx={ctx} at={each.at} />
                </span>
                <span lang={entry.language} class="block break-words">
                  {each.text}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

function PageTemplates({
  ctx,
  page,
  refused,
}: {
  ctx: PageContext;
  page: UtilityPage;
  refused: UtilityData['refused'];
}) {
  const w = ctx.words.utility;
  return (
    <div class="flex flex-col gap-3">
      <div class="flex flex-wrap items-center justify-between gap-2">
        <h2 class="text-lg">{page.name}</h2>
        <span class="flex flex-wrap gap-2">
          <Form ctx={ctx} action={`${PATH}/ask`} hidden={{ pageId: page.id }}>
            <Button>{w.ask}</Button>
          </Form>
          {page.missing > 0 ? (
            <Form ctx={ctx} action={`${PATH}/missing`} hidden={{ pageId: page.id }}>
              <Button kind="primary">{counted(w.submitAll, page.missing, ctx.locale)}</Button>
            </Form>
          ) : null}
        </span>
      </div>
      {page.refused === null ? null : (
        <Note tone="bad" icon="warning">
          <p>{fill(w.refused, { code: page.refused }, ctx.locale)}</p>
        </Note>
      )}
      {NOTICE_KEYS.map((notice) => (
        <Section key={notice} title={ctx.words.orderStatuses[notice.slice('order_'.length) as OrderStatus]}>
          <div class="grid gap-x-6 gap-y-4 sm:grid-cols-2">
            {page.entries
              .filter((entry) => entry.notice === notice)
              .map((entry) => (
                <Entry key={entry.language} ctx={ctx} page={page} entry={entry} refused={refused} />
              ))}
          </div>
        </Section>
      ))}
      <Section title={w.humanAgent} hint={w.humanAgentHint}>
        <Form
          ctx={ctx}
          action="/settings/templates/human-agent"
          hidden={{ pageId: page.id, granted: page.humanAgent ? 'no' : 'yes' }}
          class="flex flex-wrap items-center gap-3"
        >
          <Chip tone={page.humanAgent ? 'good' : 'wait'}>{page.humanAgent ? w.humanAgentOn : w.humanAgentOff}</Chip>
          <Button>{page.humanAgent ? w.humanAgentOff : w.humanAgentOn}</Button>
        </Form>
      </Section>
    </div>
  );
}

export function SettingsUtility({ ctx, data }: { ctx: PageContext; data: UtilityData }) {
  const w = ctx.words.utility;
  const back = { href: '/settings/templates', label: ctx.words.common.back };
  return (
    <Frame ctx={ctx} title={w.title}>
      <div class="flex flex-col gap-4">
        <PageHead title={w.title} hint={w.hint} back={back} />
        {data.pages.map((page) => (
          <PageTemplates key={page.id} ctx={ctx} page={page} refused={data.refused} />
        ))}
      </div>
    </Frame>
  );
}
