/** A word of the data that can stand in a text: `put` is what a tap writes at the cursor. */
export interface PutChip {
  put: string;
  /** What it is: "Price". */
  name: string;
  /** Left out where `put` says enough. */
  used?: boolean;
}

/** Chips below a text field: which data stand in it, and by a tap what is not there yet. Needs script; a text does not. */
export function PutChips({ label, into, chips }: { label: string; into: string; chips: PutChip[] }) {
  if (chips.length === 0) return null;
  return (
    <ul class="js-flex flex-wrap gap-1.5" aria-label={label}>
      {chips.map(({ put, name, used = false }) => (
        <li key={put}>
          <button type="button" class="put-chip" data-put={put} data-into={into} aria-pressed={used ? 'true' : 'false'}>
            {name === put ? null : <span class="text-muted">{name}</span>}
            <b class="num font-semibold">{put}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}
