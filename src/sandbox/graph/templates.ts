import { z } from 'zod';
import type { Core } from '../core.js';
import { templateEvent } from '../events.js';
import type { UtilityTemplate } from '../world.js';
import { type Call, type Endpoint, record } from './endpoint.js';
import { refusals, refuse } from './refusal.js';

const buttonSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('POSTBACK'), text: z.string().min(1).max(20), payload: z.string().min(1) }),
  z.object({ type: z.literal('URL'), text: z.string().min(1).max(20), url: z.string().min(1) }),
  z.object({ type: z.literal('PHONE_NUMBER'), text: z.string().min(1).max(20), phone_number: z.string() }),
]);

/** What Facebook takes when a template is made (fact sheet, 5.3). */
const templateSchema = z.object({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/),
  language: z.string().regex(/^[a-z]{2}(_[A-Z]{2})?$/),
  category: z.literal('UTILITY'),
  parameter_format: z.enum(['POSITIONAL', 'NAMED']).optional(),
  components: z
    .array(
      z.discriminatedUnion('type', [
        z.object({
          type: z.literal('BODY'),
          text: z.string().min(1).max(1024),
          example: z.object({ body_text: z.array(z.array(z.string().min(1))).length(1) }).optional(),
        }),
        z.object({ type: z.literal('BUTTONS'), buttons: z.array(buttonSchema).min(1).max(3) }),
      ]),
    )
    .min(1),
});

const placesIn = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');

/** `POST` and `GET /{page}/message_templates`. */
export const templatesEndpoint: Endpoint = {
  purpose: (core, { method, path: [id, edge], values }) =>
    id === core.settings.pageId && edge === 'message_templates' && (method === 'POST' || method === 'GET')
      ? { kind: method === 'POST' ? 'template' : 'read', to: id, text: String(values.name ?? '') }
      : null,
  answer: (core, call) => (call.method === 'POST' ? create(core, call) : list(core, call)),
};

function create(core: Core, { values }: Call): object {
  const parsed = templateSchema.safeParse(values);
  if (!parsed.success) return refusals.invalid(parsed.error.issues[0]?.path.join('.') ?? 'template');
  const { name, language, components } = parsed.data;
  const body = components.find((one) => one.type === 'BODY');
  const buttons = components.flatMap((one) => (one.type === 'BUTTONS' ? one.buttons : []));
  if (!body) return refusals.invalid('components: a BODY is missing');
  const places = placesIn(body.text);
  if (places.some((place, at) => place !== String(at + 1))) return refusals.invalid('placeholders must be sequential');
  if (/^\s*\{\{|\}\}\s*$/.test(body.text)) return refusals.invalid('the body may not start or end with a variable');
  if ((body.example?.body_text[0] ?? []).length !== places.length) {
    return refuse(100, 2388043, 'TEMPLATE_VARIABLES_MISSING_SAMPLE_VALUES');
  }
  const all = [...core.world.templates.values()];
  if (all.some((one) => one.name === name && one.language === language)) {
    return refuse(100, 2388024, 'There is a template of this name and language already.');
  }
  const status = core.faults.slowReview ? 'PENDING' : 'APPROVED';
  const template: UtilityTemplate = {
    id: core.newId(),
    name,
    language,
    body: body.text,
    buttons,
    status,
    reason: null,
  };
  core.world.templates.set(template.id, template);
  record(core, { kind: 'template', to: core.settings.pageId, text: name }, { id: template.id, payload: values });
  return { id: template.id, status, category: 'UTILITY' };
}

function list(core: Core, { values }: Call): object {
  const found = [...core.world.templates.values()].filter(
    ({ name }) => values.name === undefined || name === values.name,
  );
  const data = found
    .reverse()
    .slice(0, Number(values.limit ?? 25))
    .map(({ id, name, language, status, reason }) => ({
      id,
      name,
      language,
      status,
      category: 'UTILITY',
      rejected_reason: reason ?? 'NONE',
    }));
  return { data, paging: { cursors: { before: '0', after: String(data.length) } } };
}

/** Facebook decides about a template and tells by webhook. */
export function decideTemplate(core: Core, template: UtilityTemplate, status: string, why: string | null): void {
  template.status = status;
  template.reason = why;
  core.emit(templateEvent(core, template));
}

const sentSchema = z.object({
  name: z.string(),
  language: z.object({ code: z.string() }),
  components: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('body'),
          parameters: z.array(
            z.object({
              type: z.literal('text'),
              text: z
                .string()
                .min(1)
                .regex(/^[^#$%\n]*$/),
            }),
          ),
        }),
        z.strictObject({
          type: z.literal('buttons'),
          parameters: z.array(z.strictObject({ type: z.literal('POSTBACK'), payload: z.string().min(1) })),
        }),
      ]),
    )
    .optional(),
});

/** What a buyer reads of a template that is sent; refused like Facebook does (fact sheet, 5.3 and 6.2). */
export function readTemplate(
  core: Core,
  sent: unknown,
): { text: string; buttons: { title: string; payload: string }[] } {
  const parsed = sentSchema.safeParse(sent);
  if (!parsed.success) return refusals.invalid(`message.template.${parsed.error.issues[0]?.path.join('.')}`);
  const { name, language, components = [] } = parsed.data;
  const known = [...core.world.templates.values()].find((one) => one.name === name && one.language === language.code);
  if (known?.status !== 'APPROVED') {
    return refusals.invalid('no approved utility template of that name and language on this Page');
  }
  const values = components.flatMap((one) => (one.type === 'body' ? one.parameters.map(({ text }) => text) : []));
  const payloads = components.flatMap((one) => (one.type === 'buttons' ? one.parameters : []));
  if (values.length !== placesIn(known.body).length) return refusals.invalid('INCORRECT_PARAMS');
  if (payloads.length !== known.buttons.length) return refuse(100, 1893029, 'Template button parameters are missing.');
  return {
    text: known.body.replace(/\{\{(\d+)\}\}/g, (_, at: string) => values[Number(at) - 1] ?? ''),
    buttons: known.buttons.map((button, at) => ({
      title: button.text,
      payload: ('payload' in button ? button.payload : '').replace('{{1}}', payloads[at]?.payload ?? ''),
    })),
  };
}
