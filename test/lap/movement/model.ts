/**
 * What the texts ask, typed anew from their articles and not from the criteria that the system ships: TT 24/2023 articles 6, 12 and 15(3), TT 25/2023
 * article 6, QĐ 324/QĐ-KHVN.
 */
export type Standing = 'MET' | 'NOT_MET' | 'WITHOUT_EVIDENCE' | 'NOT_APPLICABLE' | 'UNANSWERED' | 'UNJUDGEABLE';
export type Outcome = 'MET' | 'NOT_MET' | 'INCOMPLETE' | 'UNJUDGEABLE';

/** `true`, a rank, or how many of how many for each part that counts. */
export type Said = boolean | string | Record<string, readonly [part: number, whole: number]>;

export interface Subject {
  tier: 'district' | 'province';
  /** Of the state's budget. */
  isPublic: boolean;
  isEconomic: boolean;
  /** Learners in the sense of article 2(8). */
  hasLearners: boolean;
  kind: string;
  said: Readonly<Record<string, Said>>;
  /** Targets that have evidence. */
  evidence: ReadonlySet<string>;
}

/** Hundredths of a percent are compared as whole numbers: 59.6 % is not 60. */
const reaches = ([part, whole]: readonly [number, number], percent: number): boolean => part * 100 >= percent * whole;

const UNIT_TARGETS = ['1.1', '1.2', '1.3', '1.4', '1.5', '2.1', '2.2', '2.3', '2.4', '2.5', '3.1', '3.2', '3.3'];
const UNIT_LEAST: Readonly<Record<string, number>> = { '2.1': 90, '2.2': 90, '2.3': 90, '2.4': 50, '2.5': 90 };
const OF_SCHOOLS: Readonly<Record<Subject['tier'], Readonly<Record<string, readonly string[]>>>> = {
  district: {
    '3.4': ['primary_school', 'lower_secondary_school', 'multi_level_school'],
    '3.5': ['vocational_school'],
  },
  province: {
    '3.4': ['upper_secondary_school', 'multi_level_school', 'continuing_education_centre'],
    '3.5': ['university'],
    '3.6': ['vocational_school'],
  },
};

/** A unit under TT 24/2023, level 1. */
export function unitStandings(unit: Subject): Map<string, Standing> {
  const targets = [...UNIT_TARGETS, ...Object.keys(OF_SCHOOLS[unit.tier])];
  return new Map(targets.map((code) => [code, unitStanding(unit, code)]));
}

function unitStanding(unit: Subject, code: string): Standing {
  if (!appliesTo(unit, code)) return 'NOT_APPLICABLE';
  const said = unit.said[code];
  if (said === undefined) return 'UNANSWERED';
  if (!isReached(unit, code, said)) return 'NOT_MET';
  return unit.evidence.has(code) ? 'MET' : 'WITHOUT_EVIDENCE';
}

function appliesTo({ tier, isPublic, isEconomic, kind }: Subject, code: string): boolean {
  if (code === '1.3') return isPublic;
  if (code === '2.4') return !isEconomic;
  return OF_SCHOOLS[tier][code]?.includes(kind) ?? true;
}

function isReached({ hasLearners }: Subject, code: string, said: Said): boolean {
  if (typeof said === 'boolean') return said;
  // At level 1 every rank that is named is enough.
  if (typeof said === 'string') return true;
  if (code !== '3.1') return reaches(said.members!, UNIT_LEAST[code]!);
  return reaches(said.members!, 90) && (!hasLearners || reaches(said.learners!, 95));
}

/** TT 25/2023, article 6: what a commune needs for level 1, in numbers; all else is yes or no. */
export function communeStanding(code: string, said: Said, isDifficult: boolean): Standing {
  if (typeof said === 'boolean') return said ? 'MET' : 'NOT_MET';
  if (typeof said === 'string') return 'MET';
  if (code === '5.1') return reaches(said.citizens!, 60) ? 'MET' : 'NOT_MET';
  const [trained, university] = isDifficult ? [40, 10] : [50, 12];
  return reaches(said.trained!, trained) && reaches(said.university!, university) ? 'MET' : 'NOT_MET';
}

export function allMet(standings: Iterable<Standing>): Outcome {
  const counted = [...standings].filter((standing) => standing !== 'NOT_APPLICABLE');
  if (counted.includes('UNANSWERED')) return 'INCOMPLETE';
  return counted.every((standing) => standing === 'MET') ? 'MET' : 'NOT_MET';
}
/** QĐ 324/QĐ-KHVN: ten indicators of ten points; 80, or 70 in a difficult area, and none under 5. */
export const citizenIs = (points: readonly number[], isDifficult: boolean): Outcome =>
  points.reduce((sum, one) => sum + one, 0) >= (isDifficult ? 70 : 80) && points.every((one) => one >= 5)
    ? 'MET'
    : 'NOT_MET';
