import type { Intent, Risk } from '../../domain/intent.js';
import type { ResponseAction } from '../../domain/matrix.js';
import type { PagePermission } from '../../domain/page-access.js';
import type { Role } from '../../domain/rights.js';
import type { Locale } from '../../words/format.js';
import type { ProfileState } from './settings-messenger-data.js';

/** The sections of the settings, and what each is about. */
export const SETTINGS_SECTIONS = [
  'pages',
  'people',
  'matrix',
  'keywords',
  'hiding',
  'targets',
  'deadlines',
  'automation',
  'model',
  'policies',
  'templates',
] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

export const FIRST_RUN_STEPS = ['page', 'products', 'zones', 'templates', 'people', 'first_answer'] as const;
export type FirstRunStep = (typeof FIRST_RUN_STEPS)[number];

export interface SettingsData {
  /** Null once everything is done. */
  firstRun: { step: FirstRunStep; done: boolean }[] | null;
}

export interface PagesData {
  pages: {
    id: string;
    name: string;
    facebookId: string;
    connected: boolean;
    problem?: string;
    missing: PagePermission[];
    /** How its welcome screen and menu stand at Facebook. */
    profile: ProfileState;
    /** When the access ends, where Facebook says so; epoch ms. */
    endsAt?: number;
  }[];
  /** Whether the app is known that a person could log in to. */
  canLogIn: boolean;
  /** The addresses to enter at Facebook. */
  webhook: { url: string; verifyToken: string | null };
  errors?: Record<string, string>;
  typed?: { facebookId?: string };
}

export interface PeopleData {
  people: {
    id: string;
    name: string;
    email: string;
    role: Role;
    disabled: boolean;
    you: boolean;
    lastSeenAt: number | null;
  }[];
  /** A one-time link for somebody just added, shown once. */
  link?: { name: string; url: string };
  errors?: Record<string, string>;
  typed?: { name?: string; email?: string; role?: Role };
}

export interface MatrixData {
  rows: {
    intent: Intent;
    cells: {
      risk: Risk;
      action: ResponseAction;
      /** What is shipped; a cell that differs is marked. */
      shipped: ResponseAction;
      /** False where Munshi never answers by itself, whatever is chosen. */
      mayBeAutomatic: boolean;
      /** How many order statuses have an action of their own, 0 when none. */
      exceptions: number;
    }[];
  }[];
  version: number;
}

/** Fields of the plain settings pages; their names and units are in words/settings. */
const SETTING_KEYS = [
  'high_campaign',
  'high_off_peak',
  'medium_campaign',
  'medium_off_peak',
  'low_campaign',
  'low_off_peak',
  'confirm_within',
  'soft_hold',
  'pack_within',
  'hand_over_within',
  'undo_seconds',
  'turn_quiet',
  'turn_longest',
  'resume_after',
  'keep_events',
  'confidence',
  'high_value',
  'autopilot_drafts',
  'autopilot_written',
  'autopilot_days',
  'autopilot_last',
  'autopilot_right',
  'ask_missing',
  'acknowledge',
  'quiet_hours',
  'quiet_from',
  'quiet_to',
  'automated_notice',
  'sms_parts',
  'order_notices',
  'notice_new',
  'notice_confirmed',
  'notice_packed',
  'notice_in_delivery',
  'notice_delivered',
  'notice_return',
  'notice_cancelled',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** One field: a number in its unit, or a switch. `changed`: differs from what is shipped. */
export type SettingField =
  | {
      key: SettingKey;
      kind: 'number';
      unit: 'seconds' | 'minutes' | 'hours' | 'days' | 'taka' | 'percent' | 'parts' | 'drafts' | 'answers';
      /** As text when it was refused, the way it was typed. */
      value: number | string;
      changed: boolean;
    }
  | { key: SettingKey; kind: 'switch'; value: boolean; changed: boolean }
  /** A time of day, "HH:mm". */
  | { key: SettingKey; kind: 'time'; value: string; changed: boolean };

export interface FieldsData {
  section: 'targets' | 'deadlines' | 'automation';
  /** Of each section of the settings that the page writes, joined: "3-1". */
  version: string;
  fields: SettingField[];
  errors?: Record<string, string>;
}

export interface TemplatesData {
  /** A text with every variant of it, printed with sample facts; buyers get the variants by turns. */
  templates: {
    key: string;
    texts: Record<Locale, string[]>;
    variables: string[];
    /** The languages in which the shop has words of its own. */
    own: Locale[];
  }[];
  /** Utility templates of all Pages: approved ones of those there could be. */
  utility: { approved: number; all: number };
  /** Whether somebody has said that the texts may go out. */
  looked: boolean;
}
