import type { Deps } from '../../deps.js';
import { buttonPayload } from '../../domain/button.js';
import { NOTICE_BUTTONS } from '../../domain/notice.js';
import type { NoticeKey } from '../../domain/order/status.js';
import { fitSms } from '../../domain/sms.js';
import { isInTrouble } from '../../domain/utility.js';
import {
  filled,
  placesOf,
  placeValue,
  UTILITY_EXAMPLES,
  UTILITY_PLACES,
  type UtilityPlace,
} from '../../domain/utility-text.js';
import type { UtilitySend } from '../../facebook/utility-payload.js';
import type { TemplateKey } from '../../messages/facts.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { type Locale, money } from '../../words/format.js';
import { WORDS } from '../../words/words.js';
import { NOTICE_TEXTS } from '../text/notice-texts.js';

type NoticeRow = Row<'outbox'> & { notice: NonNullable<Row<'outbox'>['notice']> };

export const isNotice = (row: Row<'outbox'>): row is NoticeRow => row.notice !== null;

const amount = (minor: number, locale: Locale): string =>
  `${money(minor, locale).replace('৳', '')} ${WORDS[locale].buyer.taka}`;

/** What the places of a notice's text stand for, as Facebook takes it. */
function valuesOf({ notice }: NoticeRow, locale: Locale): Record<string, string> {
  const values = {
    order_number: notice.orderNumber,
    total: amount(notice.total, locale),
    courier: notice.courier ?? WORDS[locale].buyer.courier,
    tracking_id: notice.trackingId ?? '',
    to_pay: amount(notice.codAmount, locale),
  } satisfies Record<UtilityPlace, string>;
  return Object.fromEntries(UTILITY_PLACES[notice.key].map((place) => [place, placeValue(values[place])]));
}

/** A notice as its utility template, and the words the buyer then reads. */
export function asUtility(row: NoticeRow, template: Row<'utilityTemplates'>): { text: string; template: UtilitySend } {
  const values = valuesOf(row, template.language);
  const { orderId, historyId, notice } = row;
  return {
    text: filled(template.text, values),
    template: {
      name: template.name,
      language: template.language,
      values: placesOf(template.text).map((place) => values[place] ?? '-'),
      payloads: NOTICE_BUTTONS[notice.key].map((kind) =>
        buttonPayload({ kind, orderId: orderId ?? '', historyId: historyId ?? '' }).slice(kind.length + 1),
      ),
    },
  };
}

/** A message as an SMS, signed with the Page's name; of a notice its short text. `text`: as it goes into a chat. */
export async function asSms(
  deps: Deps,
  row: Row<'outbox'>,
  text: string,
  page: Row<'pages'>,
  locale: Locale,
  most: number,
): Promise<string> {
  if (!isNotice(row)) return fitSms(`${page.name}: ${text}`, most);
  const short = await shortText(deps, page, row.notice.key, locale);
  return fitSms(`${page.name}: ${short === null ? text : filled(short, valuesOf(row, locale))}`, most);
}

/** The texts of a chat that are short enough for an SMS; a summary lists everything and is not. */
const { order_new: _summary, ...SHORT } = NOTICE_TEXTS;
const CHAT_TEXTS: Partial<Record<NoticeKey, TemplateKey>> = SHORT;

/**
 * What an SMS of a notice says, with places: the shop's own words of its utility template, the newest that Facebook has
 * nothing against; else what is shipped. Null: the shop wrote its own text for chats only, and that is said.
 */
async function shortText(
  deps: Deps,
  { shopId, id: pageId }: Row<'pages'>,
  notice: NoticeKey,
  language: 'bn' | 'en',
): Promise<string | null> {
  const shipped = deps.utilityTexts[notice][language];
  const versions = await find(deps.store, 'utilityTemplates', { shopId, pageId, notice, language });
  const newest = versions.filter(({ state }) => !isInTrouble(state)).sort((a, b) => b.version - a.version)[0];
  if (newest && newest.text !== shipped) return newest.text;
  const key = CHAT_TEXTS[notice];
  const own = await deps.textsOf(shopId);
  return key && own.source(key, language) !== deps.templates.source(key, language) ? null : shipped;
}

/** How an SMS of a notice reads with sample facts, for whoever writes the text; `chat`: it says the chat's own words. */
export async function sampleSms(
  deps: Deps,
  page: Row<'pages'>,
  notice: NoticeKey,
  language: 'bn' | 'en',
): Promise<{ text: string; chat: boolean }> {
  const signed = (words: string): string => `${page.name}: ${words}`;
  const short = await shortText(deps, page, notice, language);
  if (short !== null) return { text: signed(filled(short, UTILITY_EXAMPLES)), chat: false };
  const texts = (await deps.textsOf(page.shopId)).list().find(({ key }) => key === CHAT_TEXTS[notice])?.texts[language];
  return { text: signed(texts?.[0]?.sample ?? ''), chat: true };
}
