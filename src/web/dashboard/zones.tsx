import { z } from 'zod';
import { officialDistrict } from '../../domain/districts.js';
import { type Reason, reason } from '../../domain/reason.js';
import { createZone, editZone } from '../../flows/zone/edit.js';
import { zonesOf } from '../../store/zones.js';
import type { ZoneData, ZonesData } from '../pages/catalogue-data.js';
import { Zones } from '../pages/zones.js';
import { count, lines, needed, taka } from './fields.js';
import { FieldsError, readForm } from './form.js';
import type { Area, Done, Post, Refused, Visit } from './routes.js';

/** New zones are asked after those that are there. */
const LAST = 100;
const MOST_DAYS = 90;

const form = z.object({
  name: needed(100),
  districts: lines(64, 60),
  areas: lines(300, 100),
  fee: taka,
  daysMin: count(0, MOST_DAYS),
  daysMax: count(0, MOST_DAYS),
});

function read(fields: Record<string, string>) {
  const { districts, ...zone } = readForm(form, fields);
  const wrong: Record<string, Reason> = {};
  const unknown = districts.filter((district) => officialDistrict(district) === null);
  if (unknown.length > 0) wrong.districts = reason('field_invalid', { field: unknown.join(', ') });
  if (zone.areas.length > 0 && districts.length === 0) wrong.districts = reason('field_missing');
  if (zone.daysMin > zone.daysMax) wrong.daysMax = reason('number_too_small', { min: zone.daysMin });
  if (Object.keys(wrong).length > 0) throw new FieldsError(wrong);
  return { ...zone, districts: districts.flatMap((district) => officialDistrict(district) ?? []) };
}

async function save({ deps, scope, params, fields, words, locale }: Post): Promise<Done> {
  const { name, ...zone } = read(fields);
  if (params.id === undefined) {
    await createZone(deps, scope, { ...zone, nameBn: name, nameEn: name, position: LAST });
  } else {
    // Each reader names it in their own language.
    await editZone(deps, scope, params.id, { ...zone, ...(locale === 'bn' ? { nameBn: name } : { nameEn: name }) });
  }
  return { flash: { kind: 'done', text: words.catalogue.saved }, to: '/catalogue/zones' };
}

async function load({ deps, scope, ctx }: Visit): Promise<ZonesData> {
  const rows = await zonesOf(deps.store, scope.shopId);
  return {
    zones: rows.map(
      ({ id, nameBn, nameEn, districts, areas, fee, daysMin, daysMax }): ZoneData => ({
        id,
        name: ctx.locale === 'bn' ? nameBn : nameEn,
        districts,
        areas,
        fee,
        daysMin,
        daysMax,
      }),
    ),
  };
}

async function again(visit: Visit, { errors, typed }: Refused) {
  const data = { ...(await load(visit)), refused: visit.params.id ?? '', errors, typed };
  return <Zones ctx={visit.ctx} data={data} />;
}

/** What delivery costs and how long it takes, by place. */
export function zonesArea(area: Area): void {
  area
    .page('/catalogue/zones', 'see_catalogue', async (visit) => <Zones ctx={visit.ctx} data={await load(visit)} />)
    .form('/catalogue/zones', 'edit_catalogue', save, again)
    .form('/catalogue/zones/:id', 'edit_catalogue', save, again);
}
