import type { FullReport, Remark } from './reports.graphql.ts';

/** Remarks of the latest return, until a version written after it was accepted. */
export function openRemarks({ remarks, acceptedNumber }: Pick<FullReport, 'remarks' | 'acceptedNumber'>): Remark[] {
  const latest = Math.max(0, ...remarks.map(({ number }) => number));
  return latest > (acceptedNumber ?? 0) ? remarks.filter(({ number }) => number === latest) : [];
}

export function byPlace(remarks: readonly Remark[]): Map<string, Remark[]> {
  const found = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const id = remark.cellId ?? remark.rowId ?? remark.textId;
    if (id) found.set(id, [...(found.get(id) ?? []), remark]);
  }
  return found;
}
