import type { FieldError } from '@app/kernel';

/** A line as it is asked for; `parent`: on which it hangs, counted from one. */
export interface AskedLine {
  name: string;
  parent: number | null;
  source: string | null;
  asked: number;
}

/** What is wrong with the lines of a budget among themselves. */
export function lineFaults(lines: readonly AskedLine[]): FieldError[] {
  const parents = new Set(lines.map(({ parent }) => parent));
  return lines.flatMap(({ name, parent, source, asked }, at): FieldError[] => {
    const fault = (field: string, code: string): FieldError => ({
      path: `lines.${at}.${field}`,
      code,
      params: { name },
    });
    if (parent !== null && parent > at) return [fault('parent', 'BUDGET_LINE_PARENT')];
    const addsUp = parents.has(at + 1);
    if (addsUp && (asked > 0 || source !== null)) return [fault(asked > 0 ? 'asked' : 'source', 'BUDGET_LINE_ADDS_UP')];
    if (!addsUp && source === null) return [fault('source', 'BUDGET_LINE_SOURCE_NEEDED')];
    return [];
  });
}

export interface LineMoney {
  asked: number;
  planned: number;
  committed: number;
  spent: number;
}

export const NO_MONEY: LineMoney = { asked: 0, planned: 0, committed: 0, spent: 0 };

export const added = (one: LineMoney, other: LineMoney): LineMoney => ({
  asked: one.asked + other.asked,
  planned: one.planned + other.planned,
  committed: one.committed + other.committed,
  spent: one.spent + other.spent,
});

/** What remains to be spent. */
export const remainsOf = ({ planned, committed, spent }: LineMoney): number => planned - committed - spent;

/** Each line with what hangs on it, however deep; `parentKey` names a line that stands before it. */
export function rolledUp<Line extends { key: string; parentKey: string | null }>(
  lines: readonly Line[],
  moneyOf: (line: Line) => LineMoney,
): Map<string, LineMoney> {
  const sums = new Map(lines.map((line) => [line.key, moneyOf(line)]));
  for (const { key, parentKey } of lines.toReversed())
    if (parentKey !== null) sums.set(parentKey, added(sums.get(parentKey) ?? NO_MONEY, sums.get(key)!));
  return sums;
}
