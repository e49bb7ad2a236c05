import type { Deps } from '../../deps.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { raiseAlert } from '../shop/alert.js';

/** Tells people once that a template is out of use, and why Facebook says so. */
export const templateAlert = (deps: Deps, row: Row<'utilityTemplates'>): Write =>
  raiseAlert(
    deps,
    row.shopId,
    'template_trouble',
    `${row.pageId}:${row.name}:${row.language}`,
    'warning',
    { name: `${row.name} (${row.language})`, what: row.reason ?? row.status ?? row.state },
    '/settings/templates/utility',
  );
