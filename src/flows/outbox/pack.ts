import type { Deps } from '../../deps.js';
import { mustSayAutomated } from '../../domain/automated-notice.js';
import type { Language } from '../../domain/intent.js';
import type { OutboxRoute } from '../../domain/route.js';
import { smsSize } from '../../domain/sms.js';
import { ONE_MESSAGE } from '../../domain/text-limit.js';
import type { Row } from '../../store/schema.js';
import { localeOf } from '../respond/facts.js';
import { asSms, asUtility, isNotice } from '../utility/text.js';
import type { Parcel } from './deliver.js';
import { noticeText } from './notice-text.js';
import type { Outreach } from './route.js';

/** The words of a message for the way it takes, in the buyer's language, and what that way needs to know. */
export async function packed(
  deps: Deps,
  row: Row<'outbox'>,
  { thread, buyer, order, phone, utility, page }: Outreach & { page: Row<'pages'> },
  route: OutboxRoute,
): Promise<Omit<Parcel, 'page' | 'route'>> {
  const language = buyer?.language ?? 'bn';
  const psid = thread?.thread ?? row.psid;
  const humanAgent = route === 'human' && row.byPerson ? { userId: row.approvedBy.replace(/^person:/, '') } : null;
  const note = route === 'response' ? await automatedNote(deps, row, thread, language) : null;
  const room = ONE_MESSAGE - (note === null ? 0 : note.length + GAP.length);
  const said =
    isNotice(row) && order
      ? await noticeText(deps, row, order, language, room)
      : { text: row.text, extras: row.extras };
  const plain = { row: { ...row, text: said.text, via: null }, ...said, psid, humanAgent };
  if (route === 'utility' && utility.use && isNotice(row)) {
    const { text, template } = asUtility(row, utility.use);
    const via = { template: { id: utility.use.id, name: template.name } };
    return { ...plain, row: { ...row, text, via }, text, template };
  }
  if (route === 'sms' && phone !== null) {
    const { shop } = await deps.settingsOf(row.shopId);
    const text = await asSms(deps, row, said.text, page, localeOf(language), shop.smsParts);
    const via = { sms: { parts: smsSize(text).parts } };
    // Without a PSID, Messenger's delivery and read marks are not taken for the SMS's.
    return { ...plain, row: { ...row, text, via }, text, psid: null, phone };
  }
  // An answer that leaves no room for it says it with the next one.
  if (note !== null && said.text.length <= room) {
    const text = `${said.text}${GAP}${note}`;
    return { ...plain, text, row: { ...row, text, via: { automated: true } } };
  }
  return plain;
}

const GAP = '\n\n';
const HOUR_MS = 3_600_000;

/** What an automatic message has to say of itself, where the buyer is to be told so; null: nothing. */
async function automatedNote(
  deps: Deps,
  row: Row<'outbox'>,
  thread: Row<'conversations'> | null,
  language: Language,
): Promise<string | null> {
  if (row.origin !== 'rule' && row.origin !== 'notice') return null;
  const { automatedNotice, humanPauseHours } = (await deps.settingsOf(row.shopId)).shop;
  const toldAt = thread?.automatedToldAt ?? null;
  const pausedUntil = thread?.pausedUntil ?? null;
  const personSpokeAt = pausedUntil === null ? null : pausedUntil - humanPauseHours * HOUR_MS;
  if (!mustSayAutomated({ toldAt, personSpokeAt }, automatedNotice, deps.clock())) return null;
  return deps.templates.render('reply.automated', language, {});
}
