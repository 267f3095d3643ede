import type { AssessmentBoardLine } from './assessmentRounds.graphql.ts';

export const COUNTS = [
  'expected',
  'notBegun',
  'draft',
  'submitted',
  'returned',
  'reviewed',
  'overdue',
  'late',
  'met',
  'notMet',
  'unjudgeable',
] as const satisfies (keyof AssessmentBoardLine)[];

/** Told below the board where it is not zero. */
const TOLD = ['unreached'] as const satisfies (keyof AssessmentBoardLine)[];

/** All lines together; its line is below the first. */
export const sumOf = (board: readonly AssessmentBoardLine[]): AssessmentBoardLine =>
  Object.fromEntries([
    ['line', 0],
    ...[...COUNTS, ...TOLD].map((count) => [count, board.reduce((sum, line) => sum + line[count], 0)]),
  ]) as AssessmentBoardLine;

/** The list behind a number of the board; line 0 is all of them. */
export function behind(
  roundId: string,
  count: (typeof COUNTS)[number] | (typeof TOLD)[number],
  { line = 0, areaId }: { line?: number; areaId?: string },
): string {
  const name = count.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const filter = { count: name, ...(line === 0 ? {} : { line }), ...(areaId ? { areaId } : {}) };
  return `/assessmentRounds/${encodeURIComponent(roundId)}/show?list=${encodeURIComponent(JSON.stringify({ filter }))}`;
}
