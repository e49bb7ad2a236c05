import type { Deps } from '../../deps.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { commentAdded } from '../conversation/comment.js';
import { commentEdited, commentHidden, commentRemoved } from '../conversation/comment-changed.js';
import { handedOver } from '../conversation/handover.js';
import { marked } from '../conversation/marks.js';
import { messageDeleted, messageEdited } from '../conversation/message-changed.js';
import { messageHeard, postbackHeard, windowOpened } from '../conversation/messenger.js';
import { echoHeard } from '../conversation/page-spoke.js';
import { visitorPosted } from '../conversation/visitor-post.js';
import { policyEnforced } from '../page/policy.js';
import { learnPost } from '../post/learn.js';
import { templateTold } from '../utility/told.js';
import { type KeptEvent, keptEvent } from './event.js';

/**
 * What an event makes happen, as writes for one commit; null when it is only kept. Nothing here reaches the network.
 * Reads may be stale by the commit: guards in the writes notice, and the event is acted on again.
 */
export async function act(deps: Deps, row: Row<'inbox'>): Promise<Write[] | null> {
  const event: KeptEvent = keptEvent(row);
  switch (event.kind) {
    case 'comment_added':
      return commentAdded(deps, event, event.content);
    case 'comment_edited':
      return commentEdited(deps, event, event.content);
    case 'comment_removed':
      return commentRemoved(deps, event, event.content);
    case 'comment_hidden':
      return commentHidden(deps, event, event.content);
    case 'post_added':
    case 'post_edited':
      return event.content.fromPage
        ? learnPost(deps, event, event.kind, event.content)
        : visitorPosted(deps, event, event.content);
    case 'message':
    case 'quick_reply':
      return messageHeard(deps, event, event.content);
    case 'postback':
      return postbackHeard(deps, event, event.content);
    case 'echo':
      return echoHeard(deps, event, event.content);
    case 'referral':
      return windowOpened(deps, event, 'referral', event.content);
    case 'reaction':
      return event.content.reacted ? windowOpened(deps, event, 'reaction', null) : null;
    case 'message_edit':
      return messageEdited(deps, event, event.content);
    case 'message_deleted':
      return messageDeleted(deps, event, event.content.mid);
    case 'handover':
      return handedOver(deps, event, event.content);
    case 'policy':
      return policyEnforced(deps, event, event.content);
    case 'template_status':
      return templateTold(deps, event, event.content);
    case 'delivery':
      return marked(deps, event, 'delivered', event.content);
    case 'read':
      return marked(deps, event, 'read', event.content);
    // Recorded as they came.
    case 'post_removed':
    case 'optin':
    case 'feedback':
    case 'unknown':
    case 'malformed':
      return null;
  }
}
