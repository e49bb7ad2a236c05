import type { TopicSource } from '../../domain/topic.js';

/** What a message was understood as, and why, in one sentence. */
export const understood = {
  product: {
    named: '{product}, by its name',
    replied_to: '{product}, from the replied-to message',
    shared: '{product}, from the post they shared',
    post: '{product}, from the post',
    caption: '{product}, from the photo’s caption',
    ad: '{product}, from the ad they came by',
    link: '{product}, from the link they came by',
    conversation: '{product}, from the talk so far',
  } satisfies Record<TopicSource, string>,
  several: '{products}: more than one fits, so the buyer is asked',
  rule: 'keyword rule ‘{name}’: {words}',
  readByItself: 'by itself Munshi reads “{intent}”',
  put: '{name} put it right; Munshi had read “{intent}”',
  or: 'Or rather',
  what: 'What does the buyer mean?',
  correct: 'Not right?',
  done: 'Put right: {intent}. What waits was judged anew.',
};
