import type { ReasonCode } from '../../domain/reason.js';

export const reasons = {
  not_found: 'এটা আর এখানে নেই।',
  not_allowed: 'আপনার এই কাজের অনুমতি নেই। অ্যাডমিনকে বলুন।',
  field_invalid: 'এটা দেখে নিন: {field}',
  changed_meanwhile: 'এর মধ্যে এটা বদলে গেছে। আবার দেখুন।',
} satisfies Record<ReasonCode, string>;
