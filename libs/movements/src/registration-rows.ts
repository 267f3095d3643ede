import { errorMessages, type ErrorParams, fill, type Language, type RowFault } from '@app/kernel';
import type { NamingFault } from '@app/subjects';
import type { Became } from './subject-registration';

interface CodedFault {
  row: number;
  field: string | null;
  code: string;
  params?: ErrorParams;
}

/** By the key of whom a row names, the place of the row; and the rows that name nobody, or somebody for the second time. */
export function rowsOf(named: readonly ({ key: string } | NamingFault)[]): {
  rowOf: Map<string, number>;
  wrong: CodedFault[];
} {
  const rowOf = new Map<string, number>();
  const wrong: CodedFault[] = [];
  for (const [row, one] of named.entries()) {
    if (!('key' in one)) wrong.push({ row, ...one });
    else if (rowOf.has(one.key))
      wrong.push({ row, field: null, code: 'REGISTRATION_ROW_TWIN', params: { row: rowOf.get(one.key)! + 1 } });
    else rowOf.set(one.key, row);
  }
  return { rowOf, wrong };
}

/** Rows of those who could not be registered; whom the office does not keep is as unknown as nobody. */
export const leftOutRows = (
  outcomes: readonly (readonly [string, Became])[],
  rowOf: ReadonlyMap<string, number>,
): CodedFault[] =>
  outcomes.flatMap(([key, one]) => {
    if ('registration' in one) return [];
    const { code: why, ...params } = one;
    const code = why === 'NOT_FOUND' ? 'SUBJECT_UNKNOWN' : why;
    return [{ row: rowOf.get(key)!, field: null, code, params }];
  });

export const spoken = ({ row, field, code, params = {} }: CodedFault, language: Language): RowFault => ({
  row,
  field,
  code,
  message: fill(errorMessages(code)[language], params),
  twinId: null,
});

export const byRow = (one: RowFault, other: RowFault): number => one.row - other.row;
