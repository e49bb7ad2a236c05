import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textMessage, toBuyer, toBuyerByHumanAgent } from '../../src/facebook/send-payload.js';

const root = new URL('../../src/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|tsx|mjs)$/.test(name));
const naming = (what: RegExp): string[] => files.filter((name) => what.test(readFileSync(new URL(name, root), 'utf8')));

test('no source file names a retired message tag', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(naming(/(CONFIRMED_EVENT|ACCOUNT|POST_PURCHASE)_UPDATE/)).toEqual([]);
});

test('nothing but Facebook’s payloads chooses a type or a tag', () => {
  const own = naming(/messaging_type|MESSAGE_TAG/).filter((name) => !name.startsWith('sandbox/'));
  expect(own.filter((name) => !name.startsWith('facebook/'))).toEqual([]);
});

test('whatever is built, a tag is Human Agent by a signed-in person or there is none', () => {
  const text = fc.string({ minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(
      text,
      text,
      fc.constantFrom('RESPONSE' as const, 'UPDATE' as const),
      text,
      (psid, said, type, userId) => {
        const plain = toBuyer(psid, type, textMessage(said));
        expect([plain.messaging_type, plain.tag]).toEqual([type, undefined]);
        const byHand = toBuyerByHumanAgent(psid, textMessage(said), { humanAgent: { userId } });
        expect([byHand.messaging_type, byHand.tag]).toEqual(['MESSAGE_TAG', 'HUMAN_AGENT']);
      },
    ),
    { numRuns: 50 },
  );
  expect(() => toBuyerByHumanAgent('1', textMessage('x'), { humanAgent: { userId: '' } })).toThrow(RangeError);
});
