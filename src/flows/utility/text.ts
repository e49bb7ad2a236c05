import type { Deps } from '../../deps.js';
import { buttonPayload } from '../../domain/button.js';
import { NOTICE_BUTTONS } from '../../domain/notice.js';
import { fitSms } from '../../domain/sms.js';
import { filled, placesOf, placeValue, UTILITY_PLACES, type UtilityPlace } from '../../domain/utility-text.js';
import type { UtilitySend } from '../../facebook/utility-payload.js';
import type { Row } from '../../store/schema.js';
import { type Locale, money } from '../../words/format.js';
import { WORDS } from '../../words/words.js';

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

/** A message as an SMS: of a notice the short text its utility template has, signed with the Page's name. */
export function asSms(
  deps: Deps,
  row: Row<'outbox'>,
  text: string,
  page: string,
  locale: Locale,
  most: number,
): string {
  const words = isNotice(row) ? filled(deps.utilityTexts[row.notice.key][locale], valuesOf(row, locale)) : text;
  return fitSms(`${page}: ${words}`, most);
}
