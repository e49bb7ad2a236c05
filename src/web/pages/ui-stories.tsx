/** The parts of the house, each once: GET /ui in development and sandbox mode. */
import type { ComponentChildren } from 'preact';
import { Banner, Note } from '../ui/banner.js';
import { Bubble } from '../ui/bubble.js';
import { BulkBar } from '../ui/bulk-bar.js';
import { Button } from '../ui/button.js';
import { Card, PageHead, Section } from '../ui/card.js';
import { Chip, Count } from '../ui/chip.js';
import { TINTS, type Tone } from '../ui/classes.js';
import { Ago, Clock } from '../ui/clock.js';
import type { PageContext } from '../ui/context.js';
import { EmptyState } from '../ui/empty-state.js';
import { CheckField, FileField, SelectField, TextArea, TextField } from '../ui/field.js';
import { Frame } from '../ui/frame.js';
import { Money } from '../ui/money.js';
import { Pager } from '../ui/pager.js';
import { Initial, Photo } from '../ui/photo.js';
import { ReasonList } from '../ui/reason-list.js';
import { Facts, Row, Rows } from '../ui/row.js';
import { Sheet } from '../ui/sheet.js';
import { StatusRail } from '../ui/status-rail.js';
import { Tabs } from '../ui/tabs.js';
import { Toast } from '../ui/toast.js';

const MINUTE = 60_000;
const TONES = Object.keys(TINTS) as Tone[];

function Story({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <Section title={name}>
      <div class="flex flex-wrap items-start gap-3">{children}</div>
    </Section>
  );
}

function Small({ ctx }: { ctx: PageContext }) {
  const { words, now } = ctx;
  return (
    <>
      <Story name="Button">
        <Button kind="primary" icon="check">
          {words.approvals.approve}
        </Button>
        <Button icon="pencil">{words.common.edit}</Button>
        <Button kind="quiet" icon="cross">
          {words.approvals.reject}
        </Button>
        <Button kind="danger">{words.orders.moves.cancelled}</Button>
        <Button icon="search" label={words.common.search} />
        <Button disabled>{words.common.save}</Button>
      </Story>
      <Story name="Chip">
        {TONES.map((tone) => (
          <Chip key={tone} tone={tone} icon="info">
            {tone}
          </Chip>
        ))}
        <Count tone="accent">7</Count>
      </Story>
      <Story name="Clock, money, photo">
        <Clock ctx={ctx} until={now + 30 * MINUTE} />
        <Clock ctx={ctx} until={now + 2 * MINUTE} label={words.approvals.answer} />
        <Clock ctx={ctx} until={now - 4 * MINUTE} />
        <Ago ctx={ctx} at={now - 3 * MINUTE} />
        <Money ctx={ctx} amount={12_345_600} />
        <Photo src="javascript:alert(1)" alt={words.common.noPhoto} />
        <Initial name={ctx.user.name} />
      </Story>
      <Story name="Bubble">
        <Bubble by="buyer">dam koto? XL ache?</Bubble>
        <Bubble by="machine">ধন্যবাদ আপু! ইনবক্সে দিয়েছি।</Bubble>
        <Bubble by="colleague">ভাই, বাসার নম্বরটা দিন।</Bubble>
        <Bubble by="self">রেখে দিয়েছি ভাইয়া।</Bubble>
        <Bubble by="other_app">Thanks for waiting.</Bubble>
      </Story>
    </>
  );
}

function Large({ ctx }: { ctx: PageContext }) {
  const { words, now } = ctx;
  const errors = { errors: { phone: words.reasons.phone_missing } };
  return (
    <>
      <Story name="Status rail">
        <div class="w-full">
          <StatusRail
            ctx={ctx}
            status="packed"
            passed={{ new: now - 3_000 * MINUTE, confirmed: now - 1_500 * MINUTE, packed: now - 60 * MINUTE }}
          />
        </div>
      </Story>
      <Story name="Reasons, notes, banner">
        <ReasonList ctx={ctx} reasons={[{ code: 'district_missing' }, { code: 'yes_missing' }]} />
        <Note tone="time" icon="pause">
          {words.frame.paused}
        </Note>
        <div class="w-full">
          <Banner tone="info" icon="sandbox">
            {words.frame.sandbox}
          </Banner>
        </div>
      </Story>
      <Story name="Fields">
        <div class="grid w-full gap-3 sm:grid-cols-2">
          <TextField ctx={ctx} name="name" label={words.missing.name} value="Tanvir Hasan" />
          <TextField ctx={ctx} name="phone" label={words.missing.phone} value="0179988" {...errors} />
          <TextField
            ctx={ctx}
            name="price"
            label={words.catalogue.price}
            value="1450"
            sign="৳"
            inputmode="decimal"
            optional
          />
          <SelectField
            ctx={ctx}
            name="district"
            label={words.missing.district}
            choices={[{ value: 'Dhaka', label: 'Dhaka' }]}
          />
          <TextArea
            ctx={ctx}
            name="address"
            label={words.missing.address}
            hint={words.orders.editHint}
            value="বাসা ১২, রোড ৫"
          />
          <div>
            <CheckField name="active" label={words.catalogue.active} checked />
            <FileField name="photos" label={words.catalogue.addPhotos} hint={words.catalogue.photosHint} />
          </div>
        </div>
      </Story>
      <Story name="Tabs, rows, bulk bar, pager">
        <div class="w-full">
          <Tabs
            ctx={ctx}
            label="Tabs"
            tabs={[
              { label: words.common.all, href: '#all', count: 214, chosen: true },
              { label: words.orders.late, href: '#late', count: 2, chosen: false, tone: 'bad' },
            ]}
          />
          <Rows label="Rows">
            <Row href="#row" lead={<Photo alt={words.common.noPhoto} />} aside={<Button>{words.common.open}</Button>}>
              <span class="block truncate font-semibold">শারমিন আক্তার মিতু</span>
              <span class="block truncate text-muted">dam koto? XL ache?</span>
            </Row>
          </Rows>
          <BulkBar ctx={ctx} chosen={3}>
            <Button kind="primary">{words.approvals.approveChosen}</Button>
          </BulkBar>
          <Pager ctx={ctx} older="#older" newest="#newest" />
        </div>
      </Story>
      <Story name="Facts, toast, sheet, empty">
        <div class="w-full max-w-xs">
          <Facts
            items={[
              { name: words.orders.total, value: <Money ctx={ctx} amount={297_000} /> },
              { name: words.missing.phone, value: '01799887766' },
            ]}
          />
        </div>
        <Toast
          ctx={ctx}
          flash={{
            kind: 'done',
            text: words.approvals.rejected,
            undo: { action: '/drafts/1/undo', until: now + 60 * MINUTE },
          }}
        />
        <Toast ctx={ctx} flash={{ kind: 'refused', text: words.reasons.changed_meanwhile }} />
        <Button opens="story-sheet">{words.common.open}</Button>
        <Sheet ctx={ctx} id="story-sheet" title={words.approvals.rejectWhy}>
          <p>{words.approvals.editHint}</p>
        </Sheet>
        <Card flush class="w-full">
          <EmptyState icon="approvals" title={words.approvals.empty}>
            {words.approvals.emptyHint}
          </EmptyState>
        </Card>
      </Story>
    </>
  );
}

export function UiStories({ ctx }: { ctx: PageContext }) {
  return (
    <Frame ctx={ctx} title="UI">
      <div class="flex flex-col gap-4">
        <PageHead title="UI" />
        <Small ctx={ctx} />
        <Large ctx={ctx} />
      </div>
    </Frame>
  );
}
