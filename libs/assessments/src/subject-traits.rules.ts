import type { Trait } from '@app/criteria-rules';
import { CriteriaTrait } from '@app/criteria';
import type { AssessmentTrait } from './assessment.view';

const TRAITS = Object.values(CriteriaTrait);

/** Offices of state, which follow budgets of the state. */
const PUBLIC_BODIES = [
  'government',
  'ministry',
  'peoples_committee',
  'education_department',
  'education_office',
  'department',
];

/** TT 24/2023, article 2 clause 8: who learns there is no “learner” of the circular. */
const WITHOUT_LEARNERS = ['preschool', 'primary_school', 'lower_secondary_school'];

/** Educational bodies whose pupils, students and trainees are “learners” (article 2, clauses 1, 2 and 8). */
const WITH_LEARNERS = ['upper_secondary_school', 'continuing_education_centre', 'vocational_school', 'university'];

/** Schools of several levels have learners by their highest one, which the kind does not say. */
const EITHER = ['multi_level_school'];

/** What the kind says, true or false; a trait that is not here has to be stated. */
export function traitsOfKind(kind: string): Partial<Record<Trait, boolean>> {
  return {
    economic: kind === 'enterprise',
    ...(PUBLIC_BODIES.includes(kind) ? { public_body: true } : {}),
    ...(kind === 'enterprise' ? { public_body: false } : {}),
    ...(EITHER.includes(kind)
      ? {}
      : { has_learners: !WITHOUT_LEARNERS.includes(kind) && WITH_LEARNERS.includes(kind) }),
  };
}

/** All that holds for a subject: by its kind, and as stated where the kind does not say. */
export function traitsOf(kind: string, stated: readonly Trait[]): Trait[] {
  const fixed = traitsOfKind(kind);
  const said = stated.filter((trait) => fixed[trait] === undefined);
  const known = (Object.keys(fixed) as Trait[]).filter((trait) => fixed[trait]);
  return [...new Set([...known, ...said])].toSorted();
}

/** Every trait of a subject, and where it comes from. */
export const shownTraits = (kind: string, stated: readonly Trait[]): AssessmentTrait[] => {
  const fixed = traitsOfKind(kind);
  return TRAITS.map((trait) => ({
    trait,
    holds: fixed[trait] ?? stated.includes(trait),
    isFixed: fixed[trait] !== undefined,
  }));
};
