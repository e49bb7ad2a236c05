import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A whole page as HTML; everything that came as data is escaped. */
export const toHtml = (page: VNode): string => `<!doctype html>${renderToString(page)}`;

/** A part of a page, for htmx. */
export const toFragment = (part: VNode): string => renderToString(part);
