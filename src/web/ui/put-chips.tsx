/** A word of the data that can stand in a text: `put` is what a tap writes at the cursor. */
export interface PutChip {
  put: string;
  /** What it is: "Price". */
  name?: string;
  /** What the chip says; `put` unless said. */
  shown?: string;
  /** What in the text tells that it stands there; `put` unless said. */
  has?: string;
  used?: boolean;
}

/** Chips below a text field: which data stand in it, and by a tap what is not there yet. Needs script; a text does not. */
export function PutChips({ label, into, chips }: { label: string; into: string; chips: PutChip[] }) {
  if (chips.length === 0) return null;
  return (
    <ul class="js-flex flex-wrap gap-1.5" aria-label={label}>
      {chips.map(({ put, name, shown = put, has, used = false }) => (
        <li key={put}>
          <button
            type="button"
            class="put-chip"
            data-put={put}
            data-into={into}
            {...(has ? { 'data-has': has } : {})}
            aria-pressed={used ? 'true' : 'false'}
          >
            {name ? <span class="text-muted">{name}</span> : null}
            <b class="num font-semibold">{shown}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}
