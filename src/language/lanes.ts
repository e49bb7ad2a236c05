// Rows of bytes, three to a float: adding one row to another is then a third of the steps.
const STEP = 2 ** 17;
const STEPS = STEP * STEP;

/** So many rows of bytes can be added up before a lane may overflow into the next. */
export const MOST_ROWS = STEP / 2 / 128 - 1;

/** How many floats a row of so many numbers takes: a multiple of four. */
export const lanesFor = (width: number): number => 4 * Math.ceil(width / 12);

/** Rows of `width` bytes as rows of lanes. */
export function inLanes(bytes: Int8Array, width: number): Float64Array {
  const lanes = lanesFor(width);
  const rows = bytes.length / width;
  const packed = new Float64Array(rows * lanes);
  for (let row = 0, from = 0, to = 0; row < rows; row += 1, from += width, to += lanes) {
    for (let lane = 0, at = from; lane < lanes; lane += 1, at += 3) {
      const last = from + width;
      packed[to + lane] =
        (bytes[at] as number) +
        (at + 1 < last ? (bytes[at + 1] as number) * STEP : 0) +
        (at + 2 < last ? (bytes[at + 2] as number) * STEPS : 0);
    }
  }
  return packed;
}

/** Adds what a row of lanes holds, from `from` on, to the `width` numbers of `into` from `to` on. */
export function addLanes(packed: Float64Array, from: number, into: Int32Array, to: number, width: number): void {
  for (let lane = from, at = to; at < to + width; lane += 1, at += 3) {
    const all = packed[lane] as number;
    const third = Math.round(all / STEPS);
    const rest = all - third * STEPS;
    const second = Math.round(rest / STEP);
    into[at] = (into[at] as number) + rest - second * STEP;
    if (at + 1 < to + width) into[at + 1] = (into[at + 1] as number) + second;
    if (at + 2 < to + width) into[at + 2] = (into[at + 2] as number) + third;
  }
}

/** Adds a row of lanes, from `from` on, to others from `to` on; four at a time, which is what the engine does most. */
export function addRow(row: Float64Array, from: number, into: Float64Array, to: number, lanes: number): void {
  for (let lane = 0; lane < lanes; lane += 4) {
    const own = from + lane;
    const other = to + lane;
    into[other] = (into[other] as number) + (row[own] as number);
    into[other + 1] = (into[other + 1] as number) + (row[own + 1] as number);
    into[other + 2] = (into[other + 2] as number) + (row[own + 2] as number);
    into[other + 3] = (into[other + 3] as number) + (row[own + 3] as number);
  }
}
