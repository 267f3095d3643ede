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
  // TT 25/2023: how many citizens of the commune are learning citizens, by its list, as it states without one, or as decisions say.
  {
    sets: 'learning-community/commune/',
    targets: ['5.1'],
    sources: ['citizens of the area', 'stated citizens of the area', 'decisions on learning citizens of the area'],
  },
  ...['learning-unit/district/', 'learning-unit/province/'].flatMap((sets): Feed[] => [
    // Titles by the Law on Emulation and Commendation, of members and of the unit.
    { sets, targets: ['2.5'], sources: ['decisions on titles of members'] },
    { sets, targets: ['3.3'], sources: ['recognitions of the unit'] },
    // How many members are learning citizens, where the unit keeps a list of them.
    { sets, targets: ['3.1'], sources: ['citizens of the unit', 'decisions on learning citizens of the unit'] },
    // TT 24/2023 asks of its members again and again: the unit's own list of them says how many there are.
    { sets, targets: ['2.1', '2.2', '2.3', '2.4', '2.5', '3.1'], sources: ['members of the unit'] },
  ]),
];

/** Names of the sources that are asked for evidence of a target. */
export const sourcesFor = (set: string, target: string): string[] => [
  ...new Set(
    FEEDS.filter(({ sets, targets }) => set.startsWith(sets) && targets.includes(target)).flatMap(
      ({ sources }) => sources,
    ),
  ),
];
