import type { UtilityTemplateState } from '../../domain/utility.js';

export const utility = {
  title: 'After 24 hours',
  hint: 'Facebook takes order news outside the 24 hours only as texts it has approved. Each change is a new version; the old one goes on until the new one is approved.',
  open: 'Templates for after 24 hours',
  openHint: 'Approved at Facebook: {approved} of {all}',
  states: {
    approved: 'approved',
    pending: 'in review',
    rejected: 'rejected',
    paused: 'paused',
    disabled: 'out of use',
    missing: 'not submitted',
  } satisfies Record<UtilityTemplateState | 'missing', string>,
  version: 'version {n}',
  stillSent: 'Sent until then: version {n}',
  reason: 'Facebook says: {reason}',
  change: 'Change the text',
  text: 'Text',
  places: 'Names you may use: {places}',
  sms: 'As an SMS: {letters} letters, parts: {parts}',
  submit: 'Submit to Facebook',
  submitAll: { one: 'Submit 1 text', many: 'Submit {n} texts' },
  ask: 'Ask Facebook',
  versions: 'All versions',
  refused:
    'Facebook does not let this Page send utility messages (code {code}). The app needs pages_utility_messaging; then submit a text again.',
  humanAgent: 'Human Agent',
  humanAgentHint:
    'With this feature of the app a person may press send up to 7 days after the buyer last wrote. Facebook grants it in App Review and tells no program: say here whether you have it.',
  humanAgentOn: 'We have it',
  humanAgentOff: 'We do not have it',
  submitted: 'Handed to Facebook.',
  asked: 'Facebook was asked.',
};
