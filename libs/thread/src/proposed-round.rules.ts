import { type DeadlineBoundary, type IsoDate, lastDayInTime } from '@app/kernel';
import { AdministrativeLevel, OrganisationKind } from '@app/organisations';

/** Who is meant, as far as a round asks. */
export interface Party {
  organisationKeys: number[];
  kinds: OrganisationKind[];
  /** Those of the kinds of which there is somebody. */
  present: OrganisationKind[];
  levels: AdministrativeLevel[];
}

/** A deadline of one day; yearly ones open no round. */
export interface DatedDeadline {
  /** Place among all deadlines of the document, from 0. */
  at: number;
  date: IsoDate;
  boundary: DeadlineBoundary;
  from: Party[];
  through: Party | null;
  /** Kind of the body through which it goes. */
  throughKind: OrganisationKind | null;
}

export interface Tier {
  tier: number;
  kinds: OrganisationKind[];
  levels: AdministrativeLevel[];
  dueOn: IsoDate;
  dueBoundary: DeadlineBoundary;
  fromDeadline: number;
}

const RANK = [
  AdministrativeLevel.Country,
  AdministrativeLevel.Province,
  AdministrativeLevel.District,
  AdministrativeLevel.Commune,
];

/**
 * Tiers of a round as the deadlines say: each kind of organisations that owes a report on a day, the upper levels first. The
 * body through which reports go owes none itself; where it has a later deadline of its own, that is the owner's (tier 0).
 */
export function proposedTiers(deadlines: readonly DatedDeadline[]): Tier[] {
  const taken = new Set<string>();
  const below = deadlines
    .flatMap((deadline) => deadline.from.map((party) => ({ deadline, party })))
    .filter(({ party }) => party.present.length > 0)
    .toSorted((one, other) => compare(one.deadline, other.deadline) || rank(one.party) - rank(other.party))
    .flatMap(({ deadline, party }) => {
      const kinds = party.present.filter((kind) => kind !== deadline.throughKind && isFree(taken, kind, party.levels));
      return kinds.length === 0 ? [] : [{ kinds, levels: party.levels, deadline }];
    })
    .map(({ deadline, ...who }, at) => ({ tier: at + 1, ...who, ...dueOf(deadline) }));
  const owner = below.length > 0 ? ownersDeadline(deadlines) : null;
  return owner ? [{ tier: 0, kinds: [], levels: [], ...dueOf(owner) }, ...below] : below;
}

const dueOf = ({ date, boundary, at }: DatedDeadline) => ({ dueOn: date, dueBoundary: boundary, fromDeadline: at });

const lastDay = ({ date: on, boundary }: DatedDeadline): IsoDate => lastDayInTime({ on, boundary });

/** What is due later belongs to a level above. */
const compare = (one: DatedDeadline, other: DatedDeadline): number => lastDay(other).localeCompare(lastDay(one));

const rank = ({ levels }: Party): number => Math.min(...levels.map((level) => RANK.indexOf(level)));

/** One organisation owes one report. */
function isFree(taken: Set<string>, kind: OrganisationKind, levels: AdministrativeLevel[]): boolean {
  const places = levels.map((level) => `${kind} ${level}`);
  if (places.some((place) => taken.has(place))) return false;
  for (const place of places) taken.add(place);
  return true;
}

function ownersDeadline(deadlines: readonly DatedDeadline[]): DatedDeadline | null {
  const through = new Set(deadlines.flatMap((deadline) => deadline.through?.organisationKeys ?? []));
  const latest = deadlines.map(lastDay).toSorted().at(-1);
  const own = deadlines.find(
    (deadline) =>
      lastDay(deadline) === latest &&
      deadline.from.some(
        ({ kinds, organisationKeys }) => kinds.length === 0 && organisationKeys.some((key) => through.has(key)),
      ),
  );
  return own ?? null;
}
