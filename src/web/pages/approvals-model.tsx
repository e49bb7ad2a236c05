import type { Intent, Risk } from '../../domain/intent.js';
import type { Reason } from '../../domain/reason.js';
import type { Slots } from '../../domain/understanding.js';
import { fill } from '../../words/fill.js';
import { printReason } from '../../words/print-reason.js';
import { Chip } from '../ui/chip.js';
import type { PageContext } from '../ui/context.js';

/** A language model's part in a draft. */
export interface ModelPart {
  state: 'asking' | 'used' | 'kept';
  /** Why the local words stand. */
  reason?: Reason;
  /** What it read, where that is something else than the local engine did. */
  read?: { intent?: Intent; risk?: Risk; slots: Partial<Slots> };
}

/** What it read, in one line: the intent, the risk, the details. */
function readWords({ ctx, read }: { ctx: PageContext; read: NonNullable<ModelPart['read']> }): string {
  const { words } = ctx;
  const { name, phone, address, area, district, items = [] } = read.slots;
  const goods = items.map(({ product, variant, quantity }) =>
    [product, variant, quantity === null ? null : `× ${quantity}`].filter(Boolean).join(' '),
  );
  return [
    read.intent && words.intents[read.intent],
    read.risk && words.risks[read.risk],
    ...goods,
    ...[name, phone, address, area, district],
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Whose words these are, why the model's are not, and what it read otherwise. */
export function ModelNote({ ctx, part }: { ctx: PageContext; part: ModelPart | undefined }) {
  if (!part) return null;
  const { words, locale } = ctx;
  const w = words.model;
  const read = part.read ? readWords({ ctx, read: part.read }) : '';
  const kept = part.reason ? fill(w.kept, { reason: printReason(part.reason, words, locale) }, locale) : '';
  return (
    <div class="flex flex-col gap-1 text-sm text-muted">
      {part.state === 'used' ? (
        <p>
          <Chip tone="info" icon="nib">
            {w.written}
          </Chip>
        </p>
      ) : null}
      {part.state === 'asking' ? <p>{w.asking}</p> : null}
      {kept ? <p>{kept}</p> : null}
      {read ? <p>{fill(w.read, { what: read }, locale)}</p> : null}
    </div>
  );
}
