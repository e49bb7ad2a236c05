/**
 * Delivery zones: GET /catalogue/zones.
 * Form: POST /catalogue/zones (new) or POST /catalogue/zones/:id   name, districts (one a line), areas (one a line), fee (taka), daysMin, daysMax
 */
import { fill } from '../../words/fill.js';
import { number } from '../../words/format.js';
import { Button } from '../ui/button.js';
import { Card, PageHead } from '../ui/card.js';
import { may, type PageContext } from '../ui/context.js';
import { EmptyState } from '../ui/empty-state.js';
import { TextArea, TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Frame } from '../ui/frame.js';
import { Money } from '../ui/money.js';
import { Row, Rows } from '../ui/row.js';
import { Sheet } from '../ui/sheet.js';
import type { ZoneData, ZonesData } from './catalogue-data.js';

function ZoneForm({ ctx, data, zone }: { ctx: PageContext; data: ZonesData; zone: ZoneData | null }) {
  const w = ctx.words.catalogue;
  const id = zone?.id ?? '';
  const { typed = {} } = data;
  const errors = data.errors && data.refused === id ? { errors: data.errors } : {};
  const field = (name: string) => ({ ctx, id: `zone-${id}-${name}`, name, ...errors });
  return (
    <Form ctx={ctx} action={zone ? `/catalogue/zones/${zone.id}` : '/catalogue/zones'} class="flex flex-col gap-3">
      <TextField {...field('name')} label={w.zoneName} value={typed.name ?? zone?.name ?? ''} />
      <TextArea
        {...field('districts')}
        label={w.districts}
        hint={w.districtsHint}
        value={typed.districts ?? zone?.districts.join('\n') ?? ''}
        rows={2}
        optional
      />
      <TextArea
        {...field('areas')}
        label={w.areas}
        value={typed.areas ?? zone?.areas.join('\n') ?? ''}
        rows={2}
        optional
      />
      <div class="grid grid-cols-3 gap-3">
        <TextField
          {...field('fee')}
          label={w.fee}
          value={typed.fee ?? (zone ? zone.fee / 100 : '')}
          inputmode="decimal"
          sign="৳"
        />
        <TextField
          {...field('daysMin')}
          label={w.daysMin}
          value={typed.daysMin ?? zone?.daysMin ?? ''}
          inputmode="numeric"
        />
        <TextField
          {...field('daysMax')}
          label={w.days}
          value={typed.daysMax ?? zone?.daysMax ?? ''}
          inputmode="numeric"
        />
      </div>
      <Button kind="primary" wide class="big">
        {ctx.words.common.save}
      </Button>
    </Form>
  );
}

export function Zones({ ctx, data }: { ctx: PageContext; data: ZonesData }) {
  const { words, locale } = ctx;
  const w = words.catalogue;
  const editable = may(ctx, 'edit_catalogue');
  // The refused form stands open above; it is not drawn twice.
  const closed = data.zones.filter((zone) => zone.id !== data.refused);
  const add =
    editable && data.refused !== '' ? (
      <Button kind="primary" icon="plus" opens="zone-new">
        {w.newZone}
      </Button>
    ) : null;
  return (
    <Frame ctx={ctx} title={w.zones}>
      <div class="mx-auto flex max-w-3xl flex-col gap-4">
        <PageHead title={w.zones} back={{ href: '/catalogue', label: words.common.back }}>
          {add}
        </PageHead>
        {data.refused !== undefined ? (
          <Card class="border-error">
            <ZoneForm ctx={ctx} data={data} zone={data.zones.find((zone) => zone.id === data.refused) ?? null} />
          </Card>
        ) : null}
        <Card flush>
          {data.zones.length > 0 ? (
            <Rows label={w.zones}>
              {data.zones.map((zone) => (
                <Row
                  key={zone.id}
                  aside={
                    editable && zone.id !== data.refused ? (
                      <Button kind="quiet" icon="pencil" opens={`zone-${zone.id}`} label={words.common.edit} />
                    ) : null
                  }
                >
                  <span class="flex flex-wrap items-baseline justify-between gap-x-3">
                    <b class="font-semibold">{zone.name}</b>
                    <span class="num whitespace-nowrap">
                      <Money ctx={ctx} amount={zone.fee} class="font-semibold" />
                      <span class="text-muted">
                        {' '}
                        ·{' '}
                        {fill(
                          w.daysRange,
                          { min: number(zone.daysMin, locale), max: number(zone.daysMax, locale) },
                          locale,
                        )}
                      </span>
                    </span>
                  </span>
                  <span class="block text-sm break-words text-muted">
                    {[...zone.districts, ...zone.areas].join(', ') || w.everywhere}
                  </span>
                </Row>
              ))}
            </Rows>
          ) : (
            <EmptyState icon="truck" title={w.zonesEmpty} action={add}>
              {w.zonesEmptyHint}
            </EmptyState>
          )}
        </Card>
        {editable ? (
          <>
            {data.refused === '' ? null : (
              <Sheet ctx={ctx} id="zone-new" title={w.newZone}>
                <ZoneForm ctx={ctx} data={{ zones: data.zones }} zone={null} />
              </Sheet>
            )}
            {closed.map((zone) => (
              <Sheet key={zone.id} ctx={ctx} id={`zone-${zone.id}`} title={zone.name}>
                <ZoneForm ctx={ctx} data={{ zones: data.zones }} zone={zone} />
              </Sheet>
            ))}
          </>
        ) : null}
      </div>
    </Frame>
  );
}
