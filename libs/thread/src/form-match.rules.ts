import { searchName } from '@app/organisations';

/** Shares of a table's rows that a known form must have, and the other way round. */
const ENOUGH = 0.9;

/** The form whose rows a table in an annex has; null when none has nine tenths of them. */
export function matchingForm<Form extends { labels: readonly string[] }>(
  labels: readonly string[],
  forms: readonly Form[],
): Form | null {
  const read = new Set(labels.map(searchName).filter(Boolean));
  if (read.size === 0) return null;
  const shared = (form: Form): number => {
    const known = new Set(form.labels.map(searchName).filter(Boolean));
    return [...read].filter((label) => known.has(label)).length / Math.max(read.size, known.size);
  };
  const best = forms
    .map((form) => ({ form, share: shared(form) }))
    .toSorted((one, other) => other.share - one.share)[0];
  return best && best.share >= ENOUGH ? best.form : null;
}
