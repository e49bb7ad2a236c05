import { z } from 'zod';
import { type MessengerProfile, profileProblems } from '../domain/messenger-profile.js';
import { listOf, onOff } from './fields.js';

const words = z.string({ error: 'write words, or "" to leave it out' }).trim();
const twin = z.strictObject({ bn: words, en: words });

/** What is wrong with the words, as a file is told. */
const MENDS: Record<string, string> = {
  both_languages: 'write it in both languages, or leave both empty',
  text_too_long: 'write it shorter',
  number_too_big: 'write fewer',
  field_missing: 'write the address, or leave its title empty',
  web_address_wrong: 'write an address that starts with https://',
  menu_needs_get_started: 'write true: Facebook shows no menu without it',
};

const messengerProfileShape: z.ZodType<MessengerProfile> = z.strictObject({
  greeting: twin,
  getStarted: onOff(),
  questions: listOf(twin, '[{ bn: "দাম কত?", en: "What is the price?" }]'),
  menu: z.strictObject({ track: twin, policies: twin, person: twin }),
  website: z.strictObject({ title: twin, url: words }),
});

/** The welcome screen and menu a Page begins with. */
export const messengerProfile = messengerProfileShape.superRefine((profile, context) => {
  for (const { code, params } of profileProblems(profile)) {
    const { field, max } = params ?? {};
    const mend = MENDS[code] ?? code;
    context.addIssue({
      code: 'custom',
      path: String(field).split('.'),
      message: max === undefined ? mend : `${mend}, at most ${max}`,
    });
  }
});
