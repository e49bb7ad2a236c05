import type { Core } from '../core.js';
import * as comments from './comment-actions.js';
import { fail } from './control-error.js';
import { ACTION_INPUTS, type ActionName, type GivenInput, type Input } from './inputs.js';
import * as messages from './message-actions.js';
import * as profile from './profile-actions.js';
import * as settings from './setting-actions.js';

const ACTIONS = {
  comment: comments.comment,
  reply: comments.reply,
  editComment: comments.editComment,
  removeComment: comments.removeComment,
  hideComment: comments.hideComment,
  pageReply: comments.pageReply,
  message: messages.message,
  editMessage: messages.editMessage,
  tapQuickReply: messages.tapQuickReply,
  tapButton: messages.tapButton,
  getStarted: profile.getStarted,
  tapQuestion: profile.tapQuestion,
  tapMenu: profile.tapMenu,
  openLink: messages.openLink,
  react: messages.react,
  read: messages.read,
  block: messages.block,
  pageMessage: messages.pageMessage,
  post: settings.post,
  decideTemplate: settings.decideTemplate,
  addBuyer: settings.addBuyer,
  moveClock: settings.moveClock,
  setFaults: settings.setFaults,
  setAccess: settings.setAccess,
  failNext: settings.failNext,
  clearFaults: settings.clearFaults,
} satisfies {
  [N in ActionName]: (core: Core, input: Input<N>) => object;
};

/** Plays buyers, the Page's people and Facebook's bad days. Every method throws ControlError for what cannot be. */
export type Control = { [N in ActionName]: (input: GivenInput<N>) => ReturnType<(typeof ACTIONS)[N]> };

export const isAction = (name: string): name is ActionName => Object.hasOwn(ACTION_INPUTS, name);

/** Checks the input of an act and carries it out. */
export function act<N extends ActionName>(core: Core, name: N, given: unknown): ReturnType<(typeof ACTIONS)[N]> {
  const input = ACTION_INPUTS[name].safeParse(given);
  if (!input.success) {
    const issues = input.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    return fail(issues.join('; '));
  }
  // The table above pairs each name with its own input; the compiler cannot follow that through a variable name.
  const run = ACTIONS[name] as (core: Core, input: unknown) => ReturnType<(typeof ACTIONS)[N]>;
  return run(core, input.data);
}

export function createControl(core: Core): Control {
  const names = Object.keys(ACTION_INPUTS) as ActionName[];
  return Object.fromEntries(names.map((name) => [name, (given: unknown) => act(core, name, given)])) as Control;
}
