import { type FactPlace, newKey, tableOf, type Transaction } from '@app/kernel';
import { type Counted, changeOf, isNothing, plus, type ResultFigures } from './result-figures.rules';
import { SubjectResultDelta } from './subject-result.entity';

/** Instead of the community of whoever lives in none: a key has no gaps. */
export const NO_COMMUNITY = '00000000-0000-0000-0000-000000000000';

export interface Change extends FactPlace {
  roundKey: number;
  line: number;
  communityKey: string | null;
  before: Counted | null;
  after: Counted;
}

/** Appends how many more or fewer stand where; part of the write that makes it so. A row for each community, however many changed. */
export async function count(tx: Transaction, changes: readonly Change[]): Promise<void> {
  const sums = new Map<string, Omit<SubjectResultDelta, 'key'>>();
  for (const { provinceId, scopeId, roundKey, line, communityKey, before, after } of changes) {
    const of = { provinceId, scopeId, roundKey, line, communityKey: communityKey ?? NO_COMMUNITY };
    const name = Object.values(of).join(':');
    const change: ResultFigures = changeOf(before, after);
    const known = sums.get(name);
    sums.set(name, { ...of, ...(known ? plus(known, change) : change) });
  }
  const told = [...sums.values()].filter((sum) => !isNothing(sum));
  await tableOf(SubjectResultDelta).insertAll(
    tx,
    told.map((sum) => ({ key: newKey(), ...sum })),
  );
}
