import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/domain/errors.js';
import { INTENT_DEFAULTS, INTENTS } from '../../src/domain/intent.js';
import { loadSettings } from '../../src/settings/load.js';
import { SECTION_NAMES } from '../../src/settings/sections.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'munshi-config-'));
  for (const name of SECTION_NAMES) cpSync(`config/${name}.yaml`, join(folder, `${name}.yaml`));
});
afterEach(() => rmSync(folder, { recursive: true }));

const spoil = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  const written = readFileSync(path, 'utf8');
  if (!written.includes(from)) throw new Error(`${file} does not say ${from}`);
  writeFileSync(path, written.replace(from, to));
};

function refusal(): string {
  try {
    loadSettings(folder);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'loaded';
}

describe('what is shipped', () => {
  const settings = loadSettings('config');

  test('every file is a section and every section a file', () => {
    const files = readdirSync('config').filter((file) => file.endsWith('.yaml'));
    expect(files.sort()).toEqual(SECTION_NAMES.map((name) => `${name}.yaml`).sort());
  });

  test('the targets of the product page', () => {
    expect(settings.sla).toMatchObject({
      campaign: { high: 3, medium: 5, low: 15 },
      offPeak: { high: 10, medium: 30, low: 120 },
    });
  });

  test('nothing is automatic, and what hurts goes to a person', () => {
    const { rows, highValueAbove } = settings['response-matrix'];
    for (const intent of INTENTS) {
      const { low, medium, high } = rows[intent];
      expect([low, medium, high].map(({ action }) => action)).not.toContain('automatic');
      expect(high.action).toBe('person');
      if (INTENT_DEFAULTS[intent].personOnly) expect(['person', 'none']).toContain(low.action);
      for (const { action, template } of [low, medium, high]) expect(template !== null).toBe(action === 'draft');
    }
    expect(highValueAbove).toBe(500000);
    expect(rows.cancel_order.low.action).toBe('draft');
    expect(rows.cancel_order.byStatus.in_delivery?.low?.action).toBe('person');
    expect(rows.complaint.low).toMatchObject({ tone: 'sorry', also: ['open_case'] });
  });

  test('the deadlines of the product page', () => {
    expect(settings.deadlines).toMatchObject({
      confirm: { hours: 24 },
      pack: { workingDays: 1 },
      handOver: { workingDays: 1 },
      inspect: { workingDays: 1 },
    });
  });

  test('a soft hold of a day, and every status announced but Packed', () => {
    expect(settings.shop.softHold).toEqual({ enabled: true, hours: 24 });
    const silent = Object.entries(settings.shop.notices).flatMap(([key, on]) => (on ? [] : [key]));
    expect(silent).toEqual(['order_packed']);
  });

  test('zones for the city, around it and everywhere else, and a courier by hand', () => {
    const { zones } = settings['delivery-zones'];
    expect(zones.map(({ fee }) => fee)).toEqual([7000, 11000, 11000, 13000]);
    expect(zones.at(-1)?.districts).toEqual([]);
    expect(settings.couriers.couriers.map(({ key }) => key)).toEqual(['manual']);
  });
});

describe('a wrong file stops the start with file, path and how to mend it', () => {
  test.each([
    ['sla.yaml', 'high: 3', 'high: soon', 'campaign.high: write minutes, like 3'],
    ['sla.yaml', 'high: 3', 'high: 0', 'campaign.high: write minutes above 0, like 3'],
    ['sla.yaml', 'warnAfter: 0.66', 'warnAfter: 66', 'warnAfter: write the share of the limit as a number from 0 to 1'],
    ['sla.yaml', 'warnAfter: 0.66', '', 'warnAfter: write the share of the limit'],
    ['sla.yaml', 'offPeak:', 'offpeak:', '(whole file): remove offpeak, or mend the spelling'],
    ['deadlines.yaml', '{ hours: 24 }', '24', 'confirm: write one of { hours: 24 }, { days: 5 }'],
    ['deadlines.yaml', '{ hours: 24 }', '{ hours: 24, days: 1 }', 'confirm: write one of { hours: 24 }'],
    ['shop.yaml', 'profile: full', 'profile: fast', 'profile: write one of full, simple'],
    ['shop.yaml', 'from: "15:00"', 'from: 15', 'workingHours.week.friday.0.from: write a time of day, like "10:00"'],
    [
      'shop.yaml',
      'from: "15:00"',
      'from: "23:00"',
      'workingHours.week.friday.0: write a period that ends after it starts',
    ],
    ['shop.yaml', '"2027-02-21"', '"21 February"', 'workingHours.holidays.1: write a day, like "2026-12-16"'],
    ['shop.yaml', '  order_packed: false\n', '', 'notices.order_packed: write true or false'],
    [
      'response-matrix.yaml',
      'action: draft, template: price_query',
      'action: reply',
      'rows.price_query.low.action: write one of automatic, draft, person, none',
    ],
    [
      'response-matrix.yaml',
      'action: draft, template: price_query',
      'action: automatic',
      'rows.price_query.low.template: name the template',
    ],
    [
      'response-matrix.yaml',
      'action: person, tone: sorry, also: [open_case]',
      'action: automatic, template: x',
      'rows.return_refund: write draft or person: it is never automatic',
    ],
    ['response-matrix.yaml', '  price_query:', '  prise_query:', 'rows: remove prise_query, or mend the spelling'],
    [
      'cod-risk.yaml',
      'medium: [reconfirm, phone_call]',
      'medium: [phone]',
      'checks.medium.0: write one of reconfirm, phone_call',
    ],
    [
      'delivery-zones.yaml',
      'fee: 7000',
      'fee: 70.5',
      'zones.0.fee: write the fee in poisha as a whole number from 0 up, like 7000',
    ],
    ['delivery-zones.yaml', 'daysMax: 2', 'daysMax: 0', 'zones.0.daysMax: write at least daysMin'],
    [
      'delivery-zones.yaml',
      'districts: [Gazipur, Narayanganj]',
      'districts: []',
      'zones: only one zone can be for everywhere else',
    ],
    [
      'campaign-rules.yaml',
      'minItems: 20',
      'minItems: 0',
      'firstAnswerMedian.minItems: write a count as a whole number from 1 up',
    ],
    [
      'couriers.yaml',
      'trackingUrl: null',
      'trackingUrl: http://x.example/{trackingId}',
      'couriers.0.trackingUrl: write an https address',
    ],
  ])('%s: %s → %s', (file, from, to, expected) => {
    spoil(file, from, to);
    const message = refusal();
    expect(message).toContain(join(folder, file));
    expect(message).toContain(expected);
  });

  test('every wrong value of a file is named at once', () => {
    spoil('sla.yaml', 'high: 3', 'high: soon');
    spoil('sla.yaml', 'warnAfter: 0.66', 'warnAfter: 66');
    expect(refusal().split('\n')).toHaveLength(3);
  });

  test('no YAML at all, and no file at all', () => {
    spoil('sla.yaml', 'campaign: {', 'campaign: {{');
    expect(refusal()).toMatch(/sla\.yaml is not YAML: .* at line \d+/);
    rmSync(join(folder, 'sla.yaml'));
    expect(refusal()).toMatch(/sla\.yaml cannot be read: put back the one that was shipped/);
  });

  test('an empty file', () => {
    writeFileSync(join(folder, 'sla.yaml'), '');
    expect(refusal()).toContain('(whole file)');
  });
});
