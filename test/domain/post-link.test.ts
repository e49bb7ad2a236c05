import { expect, test } from '@jest/globals';
import { bareLink, facebookLinksIn, postNumberOf } from '../../src/domain/post-link.js';

test.each([
  ['https://www.facebook.com/rupkotha/posts/122140000000701', '122140000000701'],
  ['https://www.facebook.com/rupkotha/posts/new-saree/122140000000701/', '122140000000701'],
  ['https://m.facebook.com/story.php?story_fbid=122140000000701&id=104500000000001', '122140000000701'],
  ['https://www.facebook.com/104500000000001/photos/a.99/122140000000701/?type=3', '122140000000701'],
  ['https://www.facebook.com/photo/?fbid=122140000000701&set=a.99', '122140000000701'],
  ['https://www.facebook.com/watch/?v=122140000000701', '122140000000701'],
  ['https://www.facebook.com/reel/122140000000701', '122140000000701'],
  ['https://www.facebook.com/rupkotha', null],
  ['https://www.facebook.com/profile.php?id=104500000000001', null],
  ['https://www.facebook.com/rupkotha/posts/pfbid02AbC', null],
])('the post of %s is %s', (link, number) => {
  expect(postNumberOf(link)).toBe(number);
});

test('only links to Facebook are read out of a text', () => {
  expect(facebookLinksIn('eta koto? https://fb.watch/aB1/ ar https://example.com/posts/122140000000701')).toEqual([
    'https://fb.watch/aB1/',
  ]);
});

test('links are the same without what tracks the visitor, and tell stories apart', () => {
  const own = 'https://www.facebook.com/rupkotha/posts/pfbid02AbC';
  expect(bareLink(`${own}/?mibextid=xyz#x`)).toBe(bareLink(own));
  const story = (id: string): string => `https://www.facebook.com/permalink.php?story_fbid=${id}&id=1`;
  expect(bareLink(story('pfbid1'))).not.toBe(bareLink(story('pfbid2')));
});
