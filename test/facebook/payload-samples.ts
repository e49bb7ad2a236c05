import { PAGE } from './page-bodies.js';
import { AT, idsOf, inChat, type Sample } from './sample.js';
import { chatSamples } from './samples-chat.js';
import { feedSamples } from './samples-feed.js';

const otherSamples = (n: number): Sample[] => {
  const { psid, mid } = idsOf(n);
  const policy = { recipient: { id: PAGE }, timestamp: AT };
  const told = { action: 'block', reason: 'too many identical comments' };
  const status = {
    event: 'REJECTED',
    message_template_id: 1040000000000001,
    message_template_name: 'order_in_delivery_v1',
    message_template_language: 'en',
    reason: 'INCORRECT_PARAMS',
  };
  const decided = { status: 'REJECTED', templateId: '1040000000000001', name: 'order_in_delivery_v1', language: 'en' };
  return [
    {
      name: 'a message in standby',
      part: 'standby',
      item: inChat(n, { message: { mid, text: 'XL' } }),
      kind: 'message',
      lane: `m:${psid}`,
      key: `message:${mid}`,
    },
    {
      name: 'a postback in standby, without its payload',
      part: 'standby',
      item: inChat(n, { postback: { mid, title: 'Track' } }),
      kind: 'postback',
      lane: `m:${psid}`,
      key: 'postback',
    },
    {
      name: 'a policy enforcement',
      part: 'messaging',
      item: { ...policy, policy_enforcement: told },
      kind: 'policy',
      lane: 'x',
      key: 'policy',
      content: told,
    },
    {
      name: 'a policy enforcement in the old spelling',
      part: 'messaging',
      item: { ...policy, 'policy-enforcement': told },
      kind: 'policy',
      lane: 'x',
      key: 'policy',
      content: told,
    },
    {
      name: 'a template’s status',
      part: 'message_template_status_update',
      item: status,
      kind: 'template_status',
      lane: 't:order_in_delivery_v1',
      key: 'template',
      content: decided,
    },
    {
      name: 'a template’s status by the other name of the field',
      part: 'messenger_template_status_update',
      item: status,
      kind: 'template_status',
      lane: 't:order_in_delivery_v1',
      key: 'template',
      content: decided,
    },
    {
      name: 'a message as the documents print it',
      part: 'messages',
      item: inChat(n, { message: { mid, text: 'hi' } }),
      kind: 'message',
      lane: `m:${psid}`,
      key: `message:${mid}`,
    },
    {
      name: 'a mention',
      part: 'mention',
      item: { item: 'post', post_id: '5_6', verb: 'add' },
      kind: 'unknown',
      lane: 'x',
      key: 'unknown',
      content: { what: 'mention' },
    },
    {
      name: 'a label',
      part: 'inbox_labels',
      item: { action: 'add', label: { id: '1' } },
      kind: 'unknown',
      lane: 'x',
      key: 'unknown',
      content: { what: 'inbox_labels' },
    },
  ];
};

export const samples = (n: number): Sample[] => [...feedSamples(n), ...chatSamples(n), ...otherSamples(n)];

/** The entry a sample comes in. */
export const entryOf = ({ part, item }: Pick<Sample, 'part' | 'item'>, time: number = AT): object => {
  const frame = { id: PAGE, time };
  if (part === 'messaging' || part === 'standby') return { ...frame, [part]: [item] };
  return { ...frame, changes: [{ field: part, value: item }] };
};
