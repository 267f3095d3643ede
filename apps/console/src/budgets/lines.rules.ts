import type * as Types from '../dataProvider/schema.ts';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import type { BudgetLineRow } from './budgets.graphql.ts';

/** A line as it is being entered; how deep it hangs says on which line. */
export interface EnteredLine {
  /** Of this form alone. */
  key: string;
  id: string | null;
  name: string;
  level: number;
  source: Types.MoneySource | null;
  fundId: string | null;
  accountId: string | null;
  capId: string | null;
  asked: WholeNumber;
}

/** How deep each line hangs, by its id; a parent stands before its lines. */
export function levelsOf(lines: readonly Pick<BudgetLineRow, 'id' | 'parentId'>[]): Map<string, number> {
  const levels = new Map<string, number>();
  for (const { id, parentId } of lines) levels.set(id, parentId === null ? 0 : (levels.get(parentId) ?? 0) + 1);
  return levels;
}

export function enteredOf(lines: readonly BudgetLineRow[]): EnteredLine[] {
  const levels = levelsOf(lines);
  return lines.map(({ id, name, source, fund, account, cap, asked }) => ({
    key: id,
    id,
    name,
    level: levels.get(id)!,
    source,
    fundId: fund?.id ?? null,
    accountId: account?.id ?? null,
    capId: cap?.id ?? null,
    asked,
  }));
}

export const newLine = (before: EnteredLine | undefined): EnteredLine => ({
  key: crypto.randomUUID(),
  id: null,
  name: '',
  level: before?.level ?? 0,
  source: before?.source ?? null,
  fundId: before?.fundId ?? null,
  accountId: null,
  capId: null,
  asked: null,
});

/** Whether others hang on it: the next line hangs deeper. */
export const addsUp = (lines: readonly EnteredLine[], at: number): boolean =>
  (lines[at + 1]?.level ?? 0) > lines[at]!.level;

/** At most one deeper than the line above. */
export const settled = (lines: readonly EnteredLine[]): EnteredLine[] => {
  let above = -1;
  return lines.map((line) => {
    const level = Math.max(0, Math.min(line.level, above + 1));
    above = level;
    return line.level === level ? line : { ...line, level };
  });
};

const amountOf = ({ asked }: EnteredLine): number => (typeof asked === 'number' ? asked : 0);

/** What is asked for by a line and those that hang on it. */
export function askedOf(lines: readonly EnteredLine[], at: number): number {
  if (!addsUp(lines, at)) return amountOf(lines[at]!);
  const after = lines.slice(at + 1);
  const end = after.findIndex(({ level }) => level <= lines[at]!.level);
  const below = end < 0 ? after : after.slice(0, end);
  return below.reduce((sum, line, place) => sum + (addsUp(below, place) ? 0 : amountOf(line)), 0);
}

/** What is asked for together. */
export const wholeOf = (lines: readonly EnteredLine[]): number =>
  lines.reduce((sum, { level }, at) => sum + (level === 0 ? askedOf(lines, at) : 0), 0);

/** As the API takes them. */
export const sentOf = (lines: readonly EnteredLine[]): Types.BudgetLineInput[] =>
  lines.map((line, at) => {
    const isSum = addsUp(lines, at);
    const parent = lines.slice(0, at).findLastIndex(({ level }) => level < line.level);
    return {
      id: line.id,
      name: line.name.trim(),
      parent: line.level === 0 || parent < 0 ? null : parent + 1,
      source: isSum ? null : line.source,
      fundId: isSum ? null : line.fundId,
      accountId: isSum ? null : line.accountId,
      capId: isSum ? null : line.capId,
      asked: isSum ? 0 : amountOf(line),
    };
  });
