import type { ReactNode } from 'react';
import type { Criterion, Target } from '../../../../libs/criteria-rules/src/index.ts';
import type { AssessmentTargetStanding } from '../dataProvider/schema.ts';
import { Section } from '../shared/Page';
import { useSheet } from './AssessmentContext.ts';
import type { AssessmentTarget } from './assessments.graphql.ts';
import { TargetChip } from './Chips';
import { TargetCard } from './TargetCard';
import { useWords } from './useReasonText.ts';

interface CriterionSectionProps {
  criterion: Criterion;
  /** Codes of those to look at; all of them unless told. */
  shown?: ReadonlySet<string>;
  evidence?: (target: Target, said: AssessmentTarget) => ReactNode;
}

/** A criterion with its targets. */
export const CriterionSection = ({ criterion, shown, evidence }: CriterionSectionProps) => {
  const { view, judgement } = useSheet();
  const wordsOf = useWords();
  const targets = criterion.targets.filter(({ code }) => shown?.has(code) ?? true);
  if (targets.length === 0) return null;
  const { standing } = judgement.criteria.find(({ code }) => code === criterion.code)!;
  return (
    <Section
      title={`${criterion.code}. ${wordsOf(criterion.words)}`}
      actions={<TargetChip standing={standing.toUpperCase() as AssessmentTargetStanding} />}
      flush
    >
      {targets.map((target) => {
        const said = view.assessment.sheet.targets.find(({ code }) => code === target.code)!;
        return (
          <TargetCard
            key={target.code}
            target={target}
            said={said}
            judgement={judgement.targets.find(({ code }) => code === target.code)!}
          >
            {evidence?.(target, said)}
          </TargetCard>
        );
      })}
    </Section>
  );
};
