import type { FacebookProfile, ProfilePart } from '../domain/facebook-profile.js';
import type { CallGraph, PageAccess } from './graph-call.js';
import { doneSchema, PROFILE_FIELDS, profileBody, profileSchema } from './profile-payload.js';

/**
 * The Messenger Profile of a Page: welcome screen and menu. Facebook takes ten of these calls in ten minutes for a Page;
 * the caller counts them.
 */
export interface GraphProfile {
  getProfile(page: PageAccess): Promise<FacebookProfile>;
  /** Sets the parts that hold something; those that hold nothing stay as they are. */
  setProfile(page: PageAccess, profile: FacebookProfile): Promise<void>;
  deleteProfile(page: PageAccess, parts: readonly ProfilePart[]): Promise<void>;
}

export function graphProfile(call: CallGraph): GraphProfile {
  const pathOf = (page: PageAccess): string => `${encodeURIComponent(page.id)}/messenger_profile`;
  return {
    async getProfile(page) {
      const query = { fields: Object.values(PROFILE_FIELDS).join(',') };
      return call({ page, method: 'GET', path: pathOf(page), query }, profileSchema);
    },
    async setProfile(page, profile) {
      await call({ page, method: 'POST', path: pathOf(page), body: profileBody(profile) }, doneSchema);
    },
    async deleteProfile(page, parts) {
      const body = { fields: parts.map((part) => PROFILE_FIELDS[part]) };
      await call({ page, method: 'DELETE', path: pathOf(page), body }, doneSchema);
    },
  };
}
