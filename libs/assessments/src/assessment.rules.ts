import { AssessmentState } from './assessment.entity';

/** What can be done to an assessment. */
export type AssessmentAct = 'save' | 'submit' | 'return' | 'review';

/** Which act leads from which state to which. What is not here is refused. */
export const assessmentTransitions: Record<AssessmentAct, Partial<Record<AssessmentState, AssessmentState>>> = {
  save: {
    not_begun: AssessmentState.Draft,
    draft: AssessmentState.Draft,
    returned: AssessmentState.Returned,
  },
  submit: { draft: AssessmentState.Submitted, returned: AssessmentState.Submitted },
  /** A finished review is taken back like this, too: with its reasons, and the result falls away. */
  return: { submitted: AssessmentState.Returned, reviewed: AssessmentState.Returned },
  review: { submitted: AssessmentState.Reviewed },
};

export interface Standing {
  state: AssessmentState;
  /** Of the sending in hand. */
  number: number;
}

/** The standing after an act, or null when the table does not allow it. */
export function afterAct({ state, number }: Standing, act: AssessmentAct): Standing | null {
  const next = assessmentTransitions[act][state];
  if (!next) return null;
  return { state: next, number: act === 'return' ? number + 1 : number };
}

/** States in which the assessment still has to come. */
export const OWING: readonly AssessmentState[] = [
  AssessmentState.NotBegun,
  AssessmentState.Draft,
  AssessmentState.Returned,
];
