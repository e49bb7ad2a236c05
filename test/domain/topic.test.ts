import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SPOKEN_OF_MS, stillSpokenOf, TOPIC_SOURCES, type TopicHints, topicMeant } from '../../src/domain/topic.js';

const hints = (given: Partial<TopicHints>): TopicHints => ({
  named: [],
  described: [],
  kind: [],
  pointed: {},
  ...given,
});
const red = new Set(['red saree', 'red kurti']);

describe('the product meant', () => {
  test.each<[string, Partial<TopicHints>, string, string[]]>([
    ['the name beats the post', { named: [['a']], pointed: { post: ['b'] } }, 'named', ['a']],
    ['the answered message beats the post', { pointed: { replied_to: ['a'], post: ['b'] } }, 'replied_to', ['a']],
    [
      'the answered message beats a shared post',
      { pointed: { replied_to: ['a'], shared: ['b'] } },
      'replied_to',
      ['a'],
    ],
    ['a shared post beats the talk', { pointed: { shared: ['a'], conversation: ['b'] } }, 'shared', ['a']],
    ['the post beats its caption', { pointed: { post: ['a'], caption: ['b'] } }, 'post', ['a']],
    ['the ad beats the talk', { pointed: { ad: ['a'], conversation: ['b'] } }, 'ad', ['a']],
    ['a link beats the talk', { pointed: { link: ['a'], conversation: ['b'] } }, 'link', ['a']],
    ['the talk stands where nothing else does', { pointed: { conversation: ['b'] } }, 'conversation', ['b']],
    ['an empty hint hints at nothing', { pointed: { replied_to: [], post: ['a'] } }, 'post', ['a']],
    [
      'a name that fits two is told apart by the post',
      { named: [['a', 'b']], pointed: { post: ['b', 'c'] } },
      'named',
      ['b'],
    ],
    ['… and by the talk', { named: [['a', 'b']], pointed: { conversation: ['a'] } }, 'named', ['a']],
    ['… and by a colour', { named: [['red saree', 'blue saree']], described: [red] }, 'named', ['red saree']],
    ['two things named are both meant', { named: [['a'], ['b']], pointed: { post: ['b'] } }, 'named', ['a', 'b']],
    ['a name that fits two equally is asked about', { named: [['a', 'b']] }, 'named', ['a', 'b']],
    [
      'a post of two is told apart by a word',
      { described: [red], pointed: { post: ['red saree', 'blue saree'] } },
      'post',
      ['red saree'],
    ],
    ['… and by what was spoken of last', { pointed: { post: ['a', 'b'], conversation: ['b'] } }, 'post', ['b']],
    [
      '… and by nothing else is asked about',
      { pointed: { post: ['a', 'b'], conversation: ['c'] } },
      'post',
      ['a', 'b'],
    ],
    [
      'a finger on a list is not moved by the talk',
      { pointed: { replied_to: ['a', 'b'], conversation: ['b'] } },
      'replied_to',
      ['a', 'b'],
    ],
    [
      'a word that describes none of them tells nothing',
      { described: [new Set(['x'])], pointed: { post: ['a', 'b'] } },
      'post',
      ['a', 'b'],
    ],
    ['a kind of goods stands where nothing else does', { kind: ['a', 'b'] }, 'named', ['a', 'b']],
    ['a kind newly said beats the talk', { kind: ['a'], pointed: { conversation: ['b'] } }, 'named', ['a']],
    ['another kind than the post shows is asked about', { kind: ['a'], pointed: { post: ['b'] } }, 'post', ['b', 'a']],
    ['the kind the post shows changes nothing', { kind: ['a', 'b'], pointed: { post: ['b'] } }, 'post', ['b']],
  ])('%s', (_what, given, from, productIds) => {
    expect(topicMeant(hints(given))).toEqual({ from, productIds });
  });

  test('nothing known, nothing meant', () => {
    expect(topicMeant(hints({}))).toBeNull();
    expect(topicMeant(hints({ described: [red] }))).toBeNull();
  });

  test('whatever is hinted at, only hinted products come out, each once', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
    const sources = TOPIC_SOURCES.filter((source) => source !== 'named');
    const pointed = fc.record(Object.fromEntries(sources.map((source) => [source, ids])), { requiredKeys: [] });
    const sets = fc.array(
      ids.map((list) => new Set(list)),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 2 }), sets, ids, pointed, (named, described, kind, points) => {
        const meant = topicMeant({ named, described, kind: [...new Set(kind)], pointed: points });
        const given = new Set([...named.flat(), ...kind, ...Object.values(points).flat()]);
        expect(meant === null).toBe(given.size === 0);
        expect(meant?.productIds ?? []).toEqual([...new Set(meant?.productIds)]);
        expect((meant?.productIds ?? []).every((id) => (given as Set<string>).has(id))).toBe(true);
        expect(meant?.productIds).not.toEqual([]);
      }),
    );
  });
});

test('after days of silence a product is not what a talk is about any more', () => {
  expect(stillSpokenOf(0, SPOKEN_OF_MS - 1)).toBe(true);
  expect(stillSpokenOf(0, SPOKEN_OF_MS)).toBe(false);
});
