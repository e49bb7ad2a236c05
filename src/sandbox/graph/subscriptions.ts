import type { Core } from '../core.js';
import { type Endpoint, record } from './endpoint.js';
import { refusals } from './refusal.js';

const KINDS = { GET: 'read', POST: 'subscribe', DELETE: 'unsubscribe' } as const;
type Method = keyof typeof KINDS;

/**
 * `GET`, `POST` and `DELETE /{page}/subscribed_apps`: a POST replaces the whole list of fields, a DELETE takes the app's
 * subscription away, after which nothing of the Page is sent to it.
 */
export const subscriptionsEndpoint: Endpoint = {
  purpose: (core, { method, path: [id, edge], values }) =>
    edge === 'subscribed_apps' && id === core.settings.pageId && method in KINDS
      ? { kind: KINDS[method as Method], to: id, text: String(values.subscribed_fields ?? '') }
      : null,
  answer: (core, { method, values }) => {
    if (method === 'POST') return subscribe(core, values.subscribed_fields);
    return method === 'DELETE' ? unsubscribe(core) : list(core);
  },
};

function subscribe(core: Core, given: unknown): object {
  const fields = (Array.isArray(given) ? given.map(String) : String(given ?? '').split(',')).filter(Boolean);
  if (fields.length === 0) return refusals.invalid('subscribed_fields');
  core.world.subscribedFields = fields;
  record(core, { kind: 'subscribe', to: core.settings.pageId, text: fields.join(',') }, {});
  return { success: true };
}

function unsubscribe(core: Core): object {
  core.world.subscribedFields = [];
  record(core, { kind: 'unsubscribe', to: core.settings.pageId, text: '' }, {});
  return { success: true };
}

/** An app without a subscription is not listed. */
const list = ({ settings, world }: Core): object => ({
  data:
    world.subscribedFields.length === 0
      ? []
      : [{ id: settings.appId, name: 'Munshi', subscribed_fields: world.subscribedFields }],
});
