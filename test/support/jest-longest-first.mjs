import Sequencer from '@jest/test-sequencer';

/**
 * What takes longest, the longest first. A fresh clone knows no times and would begin with what is largest: the matrices, two lines each,
 * would come last and keep a core idle.
 */
const LONGEST = [
  'access/matrix-commune',
  'access/walk',
  'api/compiled-execution',
  'reporting/histories',
  'access/matrix-school',
  'demo/samples',
  'thread/confirm-reading',
  'access/matrix-province',
  'documents/src/official-rendering',
  'access/matrix-acting-office',
  'access/matrix-association',
  'development/dev',
];

/** Jest's own order (what failed, what took longest, what is largest) for all but the longest. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own
    return super.sort(tests).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

/** The isolated come first: with one worker all run in one process, and the others leave what they declared in its globals. */
function placeOf({ path }) {
  if (path.includes('.isolated.')) return -1;
  const place = LONGEST.findIndex((name) => path.includes(`/${name}.`));
  return place < 0 ? LONGEST.length : place;
}
