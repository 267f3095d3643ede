/** A target of some criteria sets, and what of the system can show it. */
interface Feed {
  /** Beginning of the codes of the sets. */
  sets: string;
  targets: readonly string[];
  sources: readonly string[];
}

const FEEDS: readonly Feed[] = [
  // TT 25/2023: the plan of the week, its activities, and the report on it.
  { sets: 'learning-community/commune/', targets: ['1.3'], sources: ['week', 'activities', 'reports'] },
  // TT 25/2023: how many citizens of the commune are learning citizens, by its list or as it states without one.
  {
    sets: 'learning-community/commune/',
    targets: ['5.1'],
    sources: ['citizens of the area', 'stated citizens of the area'],
  },
  // TT 24/2023: how many members are, where the unit keeps a list of them.
  { sets: 'learning-unit/district/', targets: ['3.1'], sources: ['citizens of the unit'] },
  { sets: 'learning-unit/province/', targets: ['3.1'], sources: ['citizens of the unit'] },
];

/** Names of the sources that are asked for evidence of a target. */
export const sourcesFor = (set: string, target: string): string[] => [
  ...new Set(
    FEEDS.filter(({ sets, targets }) => set.startsWith(sets) && targets.includes(target)).flatMap(
      ({ sources }) => sources,
    ),
  ),
];
