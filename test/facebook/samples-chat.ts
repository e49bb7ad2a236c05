import { PAGE } from './page-bodies.js';
import { AT, idsOf, inChat, type Sample } from './sample.js';

const AD = {
  ref: 'setA',
  ad_id: 120210000000001,
  source: 'ADS',
  type: 'OPEN_THREAD',
  ads_context_data: { ad_title: 'Jamdani 1450', photo_url: 'https://pictures.example/ad.jpg', post_id: '122' },
};
const LINK = { ref: 'eid26', source: 'SHORTLINK', type: 'OPEN_THREAD' };

export const chatSamples = (n: number): Sample[] => {
  const { psid, mid } = idsOf(n);
  const row = (name: string, part: object, kind: string, key: string, content: object, more: object = {}): Sample => ({
    name,
    part: 'messaging',
    item: inChat(n, part, more),
    kind,
    lane: `m:${psid}`,
    key,
    content,
  });
  const message = (name: string, words: object, content: object): Sample =>
    row(name, { message: { mid, ...words } }, 'message', `message:${mid}`, content);
  const attached = (type: string, payload: object | undefined, content: object, more: object = {}): Sample =>
    message(
      `an attachment: ${type}`,
      { attachments: [{ type, ...(payload ? { payload } : {}) }], ...more },
      { attachments: [{ type, ...content }] },
    );
  const url = 'https://cdn.example/1';
  const swapped = { sender: { id: PAGE }, recipient: { id: psid } };
  return [
    message('a text', { text: 'XL lagbe' }, { text: 'XL lagbe', unsupported: false }),
    row(
      'a tapped quick reply',
      { message: { mid, text: 'XL', quick_reply: { payload: 'say:XL' }, reply_to: { mid: 'm_0' } } },
      'quick_reply',
      `message:${mid}`,
      { quickReply: 'say:XL', replyTo: 'm_0' },
    ),
    ...['image', 'video', 'audio', 'file', 'reel', 'ig_reel', 'ig_post'].map((type) =>
      attached(type, { url }, { url }),
    ),
    attached('location', { coordinates: { lat: 23.81, long: 90.41 } }, { title: '23.81, 90.41' }),
    attached('fallback', undefined, { url: null }, { text: 'https://shop.example/x' }),
    attached('post', { url, title: 'Eid offer', id: 122 }, { postId: '122', title: 'Eid offer' }),
    attached('sticker', { url, sticker_id: 369239263222822 }, { stickerId: '369239263222822' }),
    message(
      'a sticker as it came before September 2026',
      { attachments: [{ type: 'image', payload: { url, sticker_id: 369239263222822 } }] },
      { attachments: [{ type: 'sticker' }] },
    ),
    attached(
      'template',
      { product: { elements: [{ id: '9', retailer_id: 'JS-XL', title: 'Jamdani', subtitle: '1450' }] } },
      { products: ['JS-XL'], title: 'Jamdani' },
    ),
    attached('appointment_booking', {}, { url: null }),
    message('something Facebook keeps to itself', { is_unsupported: true }, { unsupported: true }),
    message(
      'a message after a click on an ad',
      { text: 'price?', referral: AD },
      {
        referral: { adId: '120210000000001', adTitle: 'Jamdani 1450', postId: '122', source: 'ADS' },
      },
    ),
    row('a message taken back', { message: { mid, is_deleted: true } }, 'message_deleted', `deleted:${mid}`, { mid }),
    row(
      'the Page’s own message taken back',
      { message: { mid, is_echo: true, is_deleted: true } },
      'message_deleted',
      `deleted:${mid}`,
      { mid },
      swapped,
    ),
    row(
      'an edited message',
      { message_edit: { mid, text: '2 ta lagbe', num_edit: '1' } },
      'message_edit',
      `edit:${mid}:1`,
      { edits: 1 },
    ),
    row(
      'an echo',
      { message: { is_echo: true, app_id: 263902037430900, mid, text: 'bolun' } },
      'echo',
      `echo:${mid}`,
      { appId: '263902037430900' },
      swapped,
    ),
    row(
      'a postback with a referral',
      { postback: { mid, title: 'Get Started', payload: 'GET_STARTED', referral: LINK } },
      'postback',
      `postback:${mid}`,
      {
        referral: { ref: 'eid26' },
      },
    ),
    row('a postback without payload or mid', { postback: { title: 'Track' } }, 'postback', `postback:${psid}`, {
      payload: '',
    }),
    row('a link into the thread', { referral: LINK }, 'referral', `referral:${psid}`, {
      ref: 'eid26',
      source: 'SHORTLINK',
    }),
    row(
      'a reaction',
      { reaction: { reaction: 'love', emoji: '❤️', action: 'react', mid } },
      'reaction',
      `reaction:${mid}`,
      { reacted: true },
    ),
    row('a reaction taken back', { reaction: { action: 'unreact', mid } }, 'reaction', `reaction:${mid}`, {
      reacted: false,
    }),
    row(
      'the Page’s own reaction',
      { reaction: { action: 'react', mid } },
      'unknown',
      'unknown',
      { what: 'page.reaction' },
      swapped,
    ),
    row(
      'a delivery',
      { delivery: { mids: [mid], watermark: AT } },
      'delivery',
      `delivery:${psid}:${AT}`,
      { mids: [mid] },
      { timestamp: undefined },
    ),
    row(
      'a delivery by watermark only',
      { delivery: { watermark: AT } },
      'delivery',
      `delivery:${psid}`,
      { mids: [] },
      { timestamp: undefined },
    ),
    row('a read', { read: { watermark: AT } }, 'read', `read:${psid}:${AT}`, { watermark: AT }),
    row('a read in seconds', { read: { watermark: 1795313405 } }, 'read', `read:${psid}:1795313405000`, {
      watermark: 1795313405000,
    }),
    row('an opt-in', { optin: { type: 'one_time_notif_req', payload: 'p' } }, 'optin', `optin:${psid}`, {
      type: 'one_time_notif_req',
    }),
    row(
      'a feedback',
      {
        messaging_feedback: {
          feedback_screens: [
            {
              screen_id: 0,
              questions: { q_1: { type: 'csat', payload: '5', follow_up: { type: 'free_form', payload: 'valo' } } },
            },
          ],
        },
      },
      'feedback',
      `feedback:${psid}`,
      { answers: [{ question: 'q_1', type: 'csat', score: '5', words: 'valo' }] },
    ),
    ...(
      [
        [
          'pass_thread_control',
          { new_owner_app_id: '1', previous_owner_app_id: '2' },
          { action: 'pass', newOwner: '1', previousOwner: '2' },
        ],
        ['take_thread_control', { previous_owner_app_id: 2 }, { action: 'take', newOwner: null, previousOwner: '2' }],
        ['request_thread_control', { requested_owner_app_id: '3' }, { action: 'request', newOwner: null }],
        ['app_roles', { '123': ['primary_receiver'] }, { action: 'roles' }],
      ] as const
    ).map(([part, value, content]) =>
      row(`a handover: ${part}`, { [part]: value }, 'handover', `${part}:${psid}`, content),
    ),
    row('a part nobody knows', { game_play: { score: 1 } }, 'unknown', 'unknown', { what: 'game_play' }),
  ];
};
