import type { WrongWay } from '../../domain/autopilot.js';

/** What an intent has earned: the part of the matrix page about answering by itself. */
export const autopilot = {
  title: 'What has earned to go by itself',
  hint: 'Munshi counts what you do with its drafts, for messages without risk. It suggests; you switch; it takes back by itself what goes wrong.',
  suggested: 'Suggested',
  evidence: {
    one: '{n} draft decided {span}: {written} sent as written.',
    many: '{n} drafts decided {span}: {written} sent as written.',
  },
  inDays: 'in {days} days',
  since: 'since {when}',
  noStops: 'None was stopped for a fact.',
  stops: 'Stopped for a fact: {n}.',
  toAutomatic: 'Switch to automatic',
  sure: 'Answer “{intent}” automatically?',
  sureWhat:
    'Munshi then answers these messages without asking you: where it is at least {confidence} sure, the message carries no risk, and no order above your limit is about it. Everything else is still drafted.',
  sureBack:
    'If fewer than {right} of the last {last} are right, it goes back to drafts by itself and tells you. You can take it back at any time.',
  yes: 'Yes, answer automatically',
  toDraft: 'Back to drafts',
  going: 'By itself since {when}, switched by {who}.',
  goingSet: 'By itself, as set in the table below.',
  rightSoFar: 'Right: {right} of the last {n}.',
  noneYet: 'Nothing has gone by itself yet.',
  wrong: {
    draft_changed: 'drafts changed or rejected: {n}',
    taken_back: 'answers taken back: {n}',
    misread: 'read wrongly: {n}',
    complaint: 'a complaint followed: {n}',
  } satisfies Record<WrongWay, string>,
  tookBack: 'Munshi took it back on {when}: only {right} of the last {n} were right. It counts anew since then.',
  nothing: 'No drafts decided yet: {intents}.',
  done: '“{intent}” is answered automatically now.',
  undone: '“{intent}” is drafted again.',
};
