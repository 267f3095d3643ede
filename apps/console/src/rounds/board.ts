import type { BoardLine } from './rounds.graphql.ts';

/** The states of the reports that are expected; each expected report stands in exactly one. */
export const SLICES = ['accepted', 'submitted', 'returned', 'draft', 'notBegun'] as const;
export type Slice = (typeof SLICES)[number];

/** Reports expected, by state. `missing` counts drafts and returned ones too: what is left of it was never begun. */
export function slicesOf(line: BoardLine): Record<Slice, number> {
  const { accepted, submitted, returned, draft, missing } = line;
  return { accepted, submitted, returned, draft, notBegun: Math.max(missing - draft - returned, 0) };
}

type Counts = Omit<BoardLine, 'tier'>;

const NOTHING: Counts = {
  expected: 0,
  draft: 0,
  submitted: 0,
  returned: 0,
  accepted: 0,
  missing: 0,
  late: 0,
  overdue: 0,
  closed: 0,
};

/** All tiers together. */
export const sumOf = (lines: readonly BoardLine[]): BoardLine => ({
  tier: -1,
  ...lines.reduce<Counts>((sum, line) => addCounts(sum, line), NOTHING),
});

const addCounts = (sum: Counts, line: Counts): Counts => ({
  expected: sum.expected + line.expected,
  draft: sum.draft + line.draft,
  submitted: sum.submitted + line.submitted,
  returned: sum.returned + line.returned,
  accepted: sum.accepted + line.accepted,
  missing: sum.missing + line.missing,
  late: sum.late + line.late,
  overdue: sum.overdue + line.overdue,
  closed: sum.closed + line.closed,
});
