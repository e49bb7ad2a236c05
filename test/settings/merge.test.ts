import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/domain/errors.js';
import { loadSettings } from '../../src/settings/load.js';
import { mergeSection, mergeSettings } from '../../src/settings/merge.js';
import { checkSection, SECTION_NAMES } from '../../src/settings/sections.js';

const shipped = loadSettings('config');

describe("a shop's own values", () => {
  test('lie over the defaults, the rest stays', () => {
    const own = mergeSettings(shipped, { sla: { campaign: { high: 2 } }, shop: { profile: 'simple' } });
    expect(own.sla).toEqual({ ...shipped.sla, campaign: { high: 2, medium: 5, low: 15 } });
    expect(own.shop).toEqual({ ...shipped.shop, profile: 'simple' });
    expect(own.deadlines).toEqual(shipped.deadlines);
  });

  test('change one cell of the matrix', () => {
    const cell = { action: 'automatic', template: 'price_query' };
    const own = mergeSection('response-matrix', shipped['response-matrix'], { rows: { price_query: { low: cell } } });
    expect(own.rows.price_query.low).toEqual({ ...cell, tone: 'friendly', tier: null, also: [] });
    expect(own.rows.price_query.medium).toEqual(shipped['response-matrix'].rows.price_query.medium);
  });

  test('replace lists and durations whole', () => {
    const own = mergeSettings(shipped, {
      deadlines: { confirm: { workingDays: 1 } },
      'cod-risk': { checks: { medium: [] } },
    });
    expect(own.deadlines.confirm).toEqual({ workingDays: 1 });
    expect(own['cod-risk'].checks.medium).toEqual([]);
  });

  test('are checked by the same rules', () => {
    const wrong = () => mergeSettings(shipped, { sla: { campaign: { high: -1 } } });
    expect(wrong).toThrow(ConfigError);
    expect(wrong).toThrow('The shop\'s own settings "sla" are to be mended:\n  campaign.high: write minutes above 0');
  });

  test('cannot smuggle in a prototype', () => {
    const sneaky = JSON.parse('{"__proto__": {"undoSeconds": 99}}');
    expect(() => mergeSection('shop', shipped.shop, sneaky)).toThrow(ConfigError);
  });
});

test('what was loaded passes its own check again, so that a whole section can be stored', () => {
  for (const name of SECTION_NAMES) expect(checkSection(name, shipped[name])).toEqual({ value: shipped[name] });
});

test('a form learns each wrong field', () => {
  const checked = checkSection('sla', { ...shipped.sla, warnAfter: 2, campaign: { high: 1, medium: 'x', low: 1 } });
  expect(checked).toEqual({
    problems: [
      { path: 'campaign.medium', mend: 'write minutes, like 3' },
      { path: 'warnAfter', mend: 'write the share of the limit as a number from 0 to 1, like 0.66' },
    ],
  });
});
