import { describe, expect, test } from '@jest/globals';
import { type LateFacts, lateAnswer } from '../../src/domain/late.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = 1_795_760_797_446;

const facts = (age: number, more: Partial<LateFacts> = {}): LateFacts => ({
  channel: 'comment',
  eventAt: NOW - age,
  now: NOW,
  answeredAt: null,
  connectedAt: NOW - 30 * DAY,
  ...more,
});

describe('what was fetched afterwards is answered as far as policy and age allow', () => {
  test.each<[string, LateFacts, string, string[]]>([
    ['a comment of just now', facts(HOUR), 'as_usual', []],
    ['a comment of this morning', facts(6 * HOUR), 'draft', ['late']],
    ['a message of this morning', facts(6 * HOUR, { channel: 'messenger' }), 'as_usual', []],
    ['a message whose window has closed', facts(DAY, { channel: 'messenger' }), 'draft', ['late']],
    ['what nobody can be reached about any more', facts(7 * DAY), 'record', ['late']],
    ['what a colleague answered meanwhile', facts(HOUR, { answeredAt: NOW }), 'record', ['answered_meanwhile']],
    ['an answer to something before it', facts(HOUR, { answeredAt: NOW - 2 * HOUR }), 'as_usual', []],
    ['what was said before the Page came', facts(2 * HOUR, { connectedAt: NOW - HOUR }), 'person', ['before_connect']],
    ['the same of long ago', facts(DAY, { connectedAt: NOW - HOUR }), 'record', ['before_connect']],
  ])('%s', (_what, given, may, because) => {
    const answer = lateAnswer(given);
    expect(answer.may).toBe(may);
    expect(answer.because.map(({ code }) => code)).toEqual(because);
  });

  test('Facebook tells whole seconds: what was said in the second of connecting came after it', () => {
    const told = Math.floor(NOW / 1000) * 1000;
    expect(lateAnswer(facts(0, { eventAt: told, connectedAt: NOW }))).toEqual({ may: 'as_usual', because: [] });
    expect(lateAnswer(facts(0, { eventAt: told - 1000, connectedAt: NOW })).may).toBe('person');
  });
});
