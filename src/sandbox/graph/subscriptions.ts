import type { Core } from '../core.js';
import { type Endpoint, record } from './endpoint.js';
import { refusals } from './refusal.js';

/** `GET` and `POST /{page}/subscribed_apps`: a POST replaces the whole list of fields. */
export const subscriptionsEndpoint: Endpoint = {
  purpose: (core, { method, path: [id, edge], values }) =>
    edge === 'subscribed_apps' && id === core.settings.pageId && (method === 'GET' || method === 'POST')
      ? { kind: method === 'POST' ? 'subscribe' : 'read', to: id, text: String(values.subscribed_fields ?? '') }
      : null,
  answer: (core, { method, values }) => (method === 'POST' ? subscribe(core, values.subscribed_fields) : list(core)),
};

function subscribe(core: Core, given: unknown): object {
  const fields = (Array.isArray(given) ? given.map(String) : String(given ?? '').split(',')).filter(Boolean);
  if (fields.length === 0) return refusals.invalid('subscribed_fields');
  core.world.subscribedFields = fields;
  record(core, { kind: 'subscribe', to: core.settings.pageId, text: fields.join(',') }, {});
  return { success: true };
}

const list = (core: Core): object => ({
  data: [{ id: core.settings.appId, name: 'Munshi', subscribed_fields: core.world.subscribedFields }],
});
