import type { CriteriaContent } from '@app/criteria-rules';
import { type FieldError, KernelError } from '@app/kernel';
import type { AssessmentRemarkInput } from './assessment.inputs';
import { AssessmentError } from './assessments.errors';
import { targetsOf } from './packed-answers.rules';

/** Throws ASSESSMENT_REMARK_REQUIRED. */
export function mustSayWhy(remarks: readonly AssessmentRemarkInput[]): void {
  if (remarks.length === 0)
    throw AssessmentError.ASSESSMENT_REMARK_REQUIRED({}, [{ path: 'remarks', code: 'ASSESSMENT_REMARK_REQUIRED' }]);
}

/** Throws INVALID_INPUT with TARGET_UNKNOWN at its remark. */
export function mustHavePlace(remarks: readonly AssessmentRemarkInput[], content: CriteriaContent): void {
  const targets = new Set(targetsOf(content).map(({ code }) => code));
  const faults = remarks.flatMap(({ target }, index): FieldError[] =>
    target == null || targets.has(target) ? [] : [{ path: `remarks.${index}.target`, code: 'TARGET_UNKNOWN' }],
  );
  if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
}
