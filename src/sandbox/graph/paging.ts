import type { Call } from './endpoint.js';

/** Only the fields asked for; what stands in braces behind one comes whole. */
export function chosen(whole: object, { values }: Call): object {
  if (typeof values.fields !== 'string') return whole;
  const names = values.fields.replace(/\([^)]*\)/g, '');
  const outer = new Set([
    'id',
    ...withoutBraces(names)
      .split(',')
      .map((name) => name.trim().split('.')[0]),
  ]);
  return Object.fromEntries(Object.entries(whole).filter(([name]) => outer.has(name)));
}

function withoutBraces(fields: string): string {
  const stripped = fields.replace(/\{[^{}]*\}/g, '');
  return stripped === fields ? fields : withoutBraces(stripped);
}

/** One page of a list. `next` is a whole address, as on Facebook: clients ask for it as it stands. */
export function paged(all: object[], call: Call): object {
  const limit = Math.min(100, Math.max(1, Number(call.values.limit ?? 25) || 25));
  const start = Math.max(0, Number(call.values.after ?? 0) || 0);
  const data = all.slice(start, start + limit).map((item) => chosen(item, call));
  const end = start + data.length;
  const cursors = { before: String(start), after: String(end) };
  if (end >= all.length) return { data, paging: { cursors } };
  const next = new URL(call.url);
  next.searchParams.set('after', cursors.after);
  return { data, paging: { cursors, next: next.href } };
}
