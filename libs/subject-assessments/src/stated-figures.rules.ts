import { withoutFew } from '@app/subjects';

/** What is stated in one place; null where nobody stated it. */
export interface StatedCounts {
  registered: number | null;
  assessed: number | null;
  met: number | null;
}

export interface StatedPlace extends StatedCounts {
  isOwn: boolean;
  communes: number;
  alsoListed: number;
}

export interface ToldStated extends StatedCounts {
  communes: number;
  alsoListed: number;
  notMet: number | null;
  isWithheld: boolean;
}

const TOLD = ['registered', 'assessed', 'met', 'notMet'] as const;
/** Those who met the criteria and those who did not add up to the assessed: of the three any two tell the third. */
const GROUPS = [[TOLD.indexOf('assessed'), TOLD.indexOf('met'), TOLD.indexOf('notMet')]];

const notMetOf = ({ assessed, met }: StatedCounts): number | null =>
  assessed === null || met === null ? null : assessed - met;

/** The whole first, then its parts: what is told of each, few people left out; null where nothing is stated. */
export function statedOf(places: readonly StatedPlace[]): (ToldStated | null)[] {
  const said = places.map((place) => ({ ...place, notMet: notMetOf(place) }));
  const told = withoutFew(
    said.map((place) => ({ isOwn: place.isOwn, figures: TOLD.map((name) => place[name] ?? 0) })),
    GROUPS,
  );
  return said.map((place, at) => {
    if (place.communes === 0) return null;
    const figures = TOLD.map((name, column) => (place[name] === null ? null : told[at]![column]!));
    const [registered, assessed, met, notMet] = figures as [number | null, number | null, number | null, number | null];
    const isWithheld = TOLD.some((name, column) => place[name] !== null && figures[column] === null);
    const { communes, alsoListed } = place;
    return { communes, alsoListed, registered, assessed, met, notMet, isWithheld };
  });
}
