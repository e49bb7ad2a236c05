import type { Stretch } from '../tagger/labels.js';

const without = (stretch: Stretch, from: number, to: number): Stretch[] =>
  stretch.to <= from || to <= stretch.from
    ? [stretch]
    : [
        { ...stretch, to: from },
        { ...stretch, from: to },
      ].filter((each) => each.to > each.from);

/** The stretches with one more, in place of whatever stood there. */
export const put = (stretches: readonly Stretch[], own: Stretch): Stretch[] =>
  [...stretches.flatMap((each) => without(each, own.from, own.to)), own].sort((a, b) => a.from - b.from);
