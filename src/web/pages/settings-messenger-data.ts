import type { ProfilePart } from '../../domain/facebook-profile.js';
import type { MessengerProfile } from '../../domain/messenger-profile.js';

export type ProfileState = 'none' | 'waiting' | 'set' | 'other' | 'refused';

/** A Page's welcome screen and menu: what is wanted, and how it stands at Facebook. */
export interface MessengerData {
  page: { id: string; name: string };
  /** 0 while it has none of its own. */
  version: number;
  /** What is kept, or was typed. */
  profile: MessengerProfile;
  state: ProfileState;
  /** Why it is not there, and what to do, in words. */
  why?: string;
  retryAt?: number;
  heldAt?: number;
  differs: ProfilePart[];
  /** Whether there is any policy the menu could answer with. */
  policies: boolean;
  errors?: Record<string, string>;
}
