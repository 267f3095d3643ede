import type { IsoDate } from '@app/kernel';

export interface Seat {
  key: string;
  organisationKey: number;
  position: number;
}

/** Points of one member for another, in half points; for itself where both are the same. */
export interface Score {
  byKey: string;
  ofKey: string;
  points: readonly number[];
}

export interface Standing {
  memberKey: string;
  /** Half points that it gave itself; null: none yet. */
  own: number | null;
  /** Half points that the others gave it, added up, and how many of them did. */
  given: number;
  givers: number;
  /** From 1; those with equal averages share a place. Null where nobody else gave points. */
  place: number | null;
}

/** Head and deputy by rotation: the next two in the order after the last head, from the top again after the last. Fewer than two members: nobody stands in. */
export function rotated<Member extends Seat>(
  members: readonly Member[],
  lastHeadOrganisation: number | null,
): { head: Member | null; deputy: Member | null } {
  const order = members.toSorted((one, other) => one.position - other.position);
  const last = order.findIndex(({ organisationKey }) => organisationKey === lastHeadOrganisation);
  const nth = (steps: number): Member | null => order[(last + steps) % order.length] ?? null;
  return { head: nth(1), deputy: order.length > 1 ? nth(2) : null };
}

/** Scores are open once every member has scored every member, itself among them, or the last day is over. */
export function isOpen(
  members: readonly Pick<Seat, 'key'>[],
  scores: readonly Pick<Score, 'byKey' | 'ofKey'>[],
  { dueOn, today }: { dueOn: IsoDate; today: IsoDate },
): boolean {
  if (today > dueOn) return true;
  const given = new Set(scores.map(({ byKey, ofKey }) => `${byKey} ${ofKey}`));
  return members.every((by) => members.every((of) => given.has(`${by.key} ${of.key}`)));
}

export const sum = (points: readonly number[]): number => points.reduce((total, one) => total + one, 0);

/** Members by what the others gave them on average, the best first; averages are compared without dividing. */
export function standingsOf(members: readonly Pick<Seat, 'key'>[], scores: readonly Score[]): Standing[] {
  const keys = new Set(members.map(({ key }) => key));
  const counted = scores.filter(({ byKey, ofKey }) => keys.has(byKey) && keys.has(ofKey));
  const rows = members.map(({ key }) => {
    const others = counted.filter(({ byKey, ofKey }) => ofKey === key && byKey !== key);
    const own = counted.find(({ byKey, ofKey }) => ofKey === key && byKey === key);
    const given = others.reduce((total, { points }) => total + sum(points), 0);
    return { memberKey: key, own: own ? sum(own.points) : null, given, givers: others.length };
  });
  const isBetter = (one: Pick<Standing, 'given' | 'givers'>, other: Pick<Standing, 'given' | 'givers'>): boolean =>
    one.givers > 0 && (other.givers === 0 || one.given * other.givers > other.given * one.givers);
  const placed = rows.map((row) => ({
    ...row,
    place: row.givers === 0 ? null : 1 + rows.filter((other) => isBetter(other, row)).length,
  }));
  return placed.toSorted((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity) || 0);
}

/** Hundredths of a point, rounded half up; null where nobody gave any. */
export const average = ({ given, givers }: Pick<Standing, 'given' | 'givers'>): number | null =>
  givers === 0 ? null : Math.floor((given * 100 + givers) / (2 * givers));
