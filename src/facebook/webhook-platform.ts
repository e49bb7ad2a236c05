import type { EventBody, HandoverContent } from './content.js';
import { feedbackSchema, handoverSchema, policySchema } from './payloads-messaging.js';
import { templateStatusSchema } from './payloads-template.js';
import { type EntryContext, hashOf, toEvent, type WebhookEvent } from './webhook-event.js';

/** Facebook's table prints one name, its guide and its SDK the other (Meta platform sheet, 1.5). */
export const TEMPLATE_STATUS_FIELDS = new Set(['message_template_status_update', 'messenger_template_status_update']);

const HANDOVERS = new Map<string, HandoverContent['action']>([
  ['pass_thread_control', 'pass'],
  ['take_thread_control', 'take'],
  ['request_thread_control', 'request'],
  ['app_roles', 'roles'],
]);
export const HANDOVER_PARTS = [...HANDOVERS.keys()];

/** Who may answer in a thread changed, or may change. */
export function handoverBody(part: string, value: unknown): EventBody {
  const { new_owner_app_id, previous_owner_app_id } = handoverSchema.parse(value);
  const content = {
    action: HANDOVERS.get(part) ?? 'roles',
    newOwner: new_owner_app_id ?? null,
    previousOwner: previous_owner_app_id ?? null,
  };
  return { kind: 'handover', content };
}

export function policyBody(value: unknown): EventBody {
  const { action, reason } = policySchema.parse(value);
  return { kind: 'policy', content: { action, reason } };
}

export function feedbackBody(value: unknown): EventBody {
  const { feedback_screens } = feedbackSchema.parse(value);
  const answers = feedback_screens.flatMap(({ questions }) =>
    Object.entries(questions).map(([question, { type, payload, follow_up }]) => ({
      question,
      type: type ?? null,
      score: payload,
      words: follow_up?.payload ?? null,
    })),
  );
  return { kind: 'feedback', content: { answers } };
}

/** A change of `message_template_status_update`. Throws the ZodError of one that breaks its schema. */
export function templateStatusEvent(context: EntryContext, value: unknown, payload: unknown): WebhookEvent {
  const told = templateStatusSchema.parse(value);
  const name = told.message_template_name ?? told.name ?? null;
  const language = told.message_template_language ?? told.language ?? null;
  const content = {
    status: told.event ?? told.status ?? '',
    templateId: told.message_template_id ?? told.id ?? null,
    name,
    language,
    reason: told.reason ?? told.rejected_reason ?? null,
  };
  // The same word may come again after another: its time tells the two apart.
  const key = `template:${hashOf([content, context.entryAt])}`;
  return toEvent(context, { key, lane: `t:${name ?? content.templateId ?? ''}` }, payload, {
    kind: 'template_status',
    content,
  });
}
