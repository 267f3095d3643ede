import { searchName } from '@app/organisations';
import { ScholarshipDoubleKind as Kind } from './scholarship.kinds';

/** One text for whoever is called the same and was born in the same year, however it is written. */
export const twinText = (name: string, birthYear: number): string => `${searchName(name)}|${birthYear}`;

export interface Digested {
  key: string;
  /** Hexadecimal digests; null where nothing is known, or the person was erased. */
  number: string | null;
  twin: string | null;
  /** The unit that entered it. */
  organisationKey: number;
  /** The unit says that it is another person than those it entered itself: it knows no others. */
  isOther: boolean;
  /** The office of the round, which sees all units, says that it is another person. */
  isJudgedOther: boolean;
}

export interface Double {
  key: string;
  otherKey: string;
  kind: Kind;
}

/** What two applications of one round have to do with each other. A number decides where both have one. */
export function doubleOf(one: Digested, other: Digested): Kind | null {
  if (one.number !== null && other.number !== null) return one.number === other.number ? Kind.Same : null;
  if (one.isJudgedOther || other.isJudgedOther) return null;
  if (one.organisationKey === other.organisationKey && (one.isOther || other.isOther)) return null;
  return one.twin !== null && one.twin === other.twin ? Kind.Possible : null;
}

/** All pairs, each once and in the order given; as many comparisons as there are people who look alike. */
export function doublesAmong(rows: readonly Digested[]): Double[] {
  const found = new Map<string, Double>();
  for (const by of ['number', 'twin'] as const)
    for (const [digest, alike] of Map.groupBy(rows, (row) => row[by]))
      if (digest !== null)
        for (const [at, one] of alike.entries())
          for (const other of alike.slice(at + 1)) {
            const kind = doubleOf(one, other);
            if (kind !== null) found.set(`${one.key}/${other.key}`, { key: one.key, otherKey: other.key, kind });
          }
  return [...found.values()];
}
