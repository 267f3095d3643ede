/** Who reports in a tier, as far as it names it: a row that was just added to a form names nothing. */
export interface NamedTier {
  kinds?: readonly string[] | null;
  levels?: readonly string[] | null;
}

/** Kinds of organisation that people call by one word; the others are called after their level. */
const GROUPS: Record<string, string> = {
  GOVERNMENT: 'government',
  MINISTRY: 'ministries',
  EDUCATION_DEPARTMENT: 'departments',
  DEPARTMENT: 'departments',
  EDUCATION_OFFICE: 'offices',
  MASS_ORGANISATION: 'massOrganisations',
  PRESCHOOL: 'schools',
  PRIMARY_SCHOOL: 'schools',
  LOWER_SECONDARY_SCHOOL: 'schools',
  UPPER_SECONDARY_SCHOOL: 'schools',
  MULTI_LEVEL_SCHOOL: 'schools',
  VOCATIONAL_SCHOOL: 'schools',
  UNIVERSITY: 'schools',
  CONTINUING_EDUCATION_CENTRE: 'centres',
  COMMUNITY_LEARNING_CENTRE: 'centres',
  LIBRARY: 'cultural',
  MUSEUM: 'cultural',
  CULTURE_HOUSE: 'cultural',
  PRESS: 'press',
  ENTERPRISE: 'enterprises',
  ARMED_FORCES: 'armedForces',
  RESIDENTIAL_GROUP: 'hamlets',
};

/** Bodies that stand at every level. */
const BY_LEVEL = ['PEOPLES_COMMITTEE', 'STUDY_PROMOTION_ASSOCIATION'];

/** Words of `resources.rounds.tierNames` for a tier: committees by those of their levels that no tier above has. */
export function tierWords(tiers: readonly NamedTier[], at: number): string[] {
  const kinds = tiers[at]?.kinds ?? [];
  const levels = tiers[at]?.levels ?? [];
  const taken = (kind: string) =>
    new Set(
      tiers
        .slice(0, at)
        .filter((tier) => tier.kinds?.includes(kind))
        .flatMap((tier) => tier.levels ?? []),
    );
  const words = kinds.flatMap((kind) => {
    if (!BY_LEVEL.includes(kind)) return GROUPS[kind] ?? [];
    const above = taken(kind);
    const own = levels.filter((level) => !above.has(level));
    return (own.length > 0 ? own : levels).map((level) => level.toLowerCase());
  });
  return [...new Set(words)];
}
