import { type Place, withoutFewBelow } from '@app/few-rules';

/** What is stated in one place; null where nobody stated it. */
export interface StatedCounts {
  registered: number | null;
  assessed: number | null;
  met: number | null;
}

export interface StatedPlace extends StatedCounts, Place {
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
type Name = (typeof TOLD)[number];
/** What is stated together. Those who met the criteria and those who did not add up to the assessed: of the three any two tell the third. */
const TOGETHER: { names: Name[]; groups: number[][] }[] = [
  { names: ['registered'], groups: [] },
  { names: ['assessed', 'met', 'notMet'], groups: [[0, 1, 2]] },
];

const notMetOf = ({ assessed, met }: StatedCounts): number | null =>
  assessed === null || met === null ? null : assessed - met;

/** What is told of each place, few people left out; from the highest that holds them all down. Null where nothing is stated. */
export function statedOf(places: readonly StatedPlace[]): (ToldStated | null)[] {
  const said = places.map((place) => ({ ...place, notMet: notMetOf(place) }));
  const told = said.map((): Record<Name, number | null> => ({
    registered: null,
    assessed: null,
    met: null,
    notMet: null,
  }));
  for (const { names, groups } of TOGETHER) {
    // Everybody sees where nothing is stated: nothing can be hidden there beside others.
    const stated = [...said.entries()].filter(([, place]) => place[names[0]!] !== null);
    const figures = stated.map(([, place]) => ({ ...place, figures: names.map((name) => place[name]!) }));
    for (const [nth, shown] of withoutFewBelow(figures, groups).entries())
      for (const [column, name] of names.entries()) told[stated[nth]![0]]![name] = shown[column]!;
  }
  return said.map((place, at) => {
    if (place.communes === 0) return null;
    const { communes, alsoListed } = place;
    const isWithheld = TOLD.some((name) => place[name] !== null && told[at]![name] === null);
    return { communes, alsoListed, ...told[at]!, isWithheld };
  });
}
