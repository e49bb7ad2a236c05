import { z } from 'zod';
import { WRONG_WAYS, type WrongWay } from '../../domain/autopilot.js';
import { INTENTS } from '../../domain/intent.js';
import { evidenceOf, type IntentEvidence } from '../../flows/autopilot/evidence.js';
import { switchToAutomatic, switchToDraft } from '../../flows/autopilot/switch.js';
import { fill } from '../../words/fill.js';
import { printReason } from '../../words/print-reason.js';
import type { AutopilotData, AutopilotRow } from '../pages/settings-autopilot-data.js';
import { readForm } from './form.js';
import type { Area, Done, Post, Visit } from './routes.js';
import { type Who, whoDid } from './who.js';

const DAY_MS = 86_400_000;

function rowOf({ ctx: { words, locale, now } }: Visit, who: Who, days: number, evidence: IntentEvidence): AutopilotRow {
  const { intent, action, drafts, since, objections, automatic, switched } = evidence;
  const wrong: Partial<Record<WrongWay, number>> = {};
  for (const way of WRONG_WAYS) wrong[way] = automatic?.items.filter((item) => item.wrong === way).length ?? 0;
  const own = switched?.action === action ? switched : null;
  const back = own?.action === 'draft' && own.by.startsWith('system:') ? own : null;
  return {
    intent,
    drafts,
    ...(since > now - days * DAY_MS ? { since } : {}),
    suggested: objections.length === 0,
    objections: objections.map((each) => printReason(each, words, locale)),
    ...(automatic
      ? {
          automatic: {
            of: automatic.items.length,
            right: automatic.right,
            wrong,
            ...(own ? { by: who(own.by), at: own.at } : {}),
          },
        }
      : {}),
    ...(back ? { back: { at: back.at, of: back.of, right: back.right } } : {}),
  };
}

const rank = ({ suggested, automatic, drafts }: AutopilotRow): number =>
  suggested ? 0 : automatic ? 1 : drafts.decided > 0 ? 2 : 3;

/** What has earned to go by itself, for the matrix page. */
export async function loadAutopilot(visit: Visit): Promise<AutopilotData> {
  const { deps, scope, ctx } = visit;
  const { limits, intents } = await evidenceOf(deps, scope.shopId);
  const who = await whoDid(deps, scope.shopId, ctx.words);
  const rows = intents.map((each) => rowOf(visit, who, limits.days, each)).sort((a, b) => rank(a) - rank(b));
  const isEmpty = (row: AutopilotRow): boolean => rank(row) === 3 && !row.back;
  return {
    limits,
    confidence: (await deps.settingsOf(scope.shopId))['response-matrix'].automaticFrom,
    rows: rows.filter((row) => !isEmpty(row)),
    nothing: rows.filter(isEmpty).map(({ intent }) => intent),
  };
}

const intentOf = ({ params }: Post) => readForm(z.object({ intent: z.enum(INTENTS) }), params as never).intent;

const UNDO_MS = 60_000;
const TO = '/settings/matrix#autopilot';

async function automatic(post: Post): Promise<Done> {
  const { deps, scope, words, locale } = post;
  const intent = intentOf(post);
  await switchToAutomatic(deps, scope, intent);
  const undo = { action: `/settings/matrix/autopilot/${intent}/draft`, until: deps.clock() + UNDO_MS };
  const text = fill(words.autopilot.done, { intent: words.intents[intent] }, locale);
  return { flash: { kind: 'done', text, undo }, to: TO };
}

async function draft(post: Post): Promise<Done> {
  const { deps, scope, words, locale } = post;
  const intent = intentOf(post);
  await switchToDraft(deps, scope, intent);
  return {
    flash: { kind: 'done', text: fill(words.autopilot.undone, { intent: words.intents[intent] }, locale) },
    to: TO,
  };
}

/** The switch on evidence, and back. */
export function autopilotArea(area: Area): void {
  area
    .form('/settings/matrix/autopilot/:intent/automatic', 'manage_settings', automatic)
    .form('/settings/matrix/autopilot/:intent/draft', 'manage_settings', draft);
}
