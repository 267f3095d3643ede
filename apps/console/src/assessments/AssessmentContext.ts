import { createContext, useContext } from 'react';
import type { CriteriaContent, Judgement, Trait } from '../../../../libs/criteria-rules/src/index.ts';
import type { AnswerStore, AnswerView } from './answerStore.ts';
import type { Assessment } from './assessments.graphql.ts';
import type { RemarkDrafts } from './useRemarkDrafts';

/** What the parts of an assessment's page share. */
export interface AssessmentPage {
  assessment: Assessment;
  content: CriteriaContent;
  store: AnswerStore;
  view: AnswerView;
  judgement: Judgement;
  kind: string;
  traits: readonly Trait[];
  /** The reader answers, and it is the unit's turn. */
  isAnswering: boolean;
  /** The reader reviews, and it was sent. */
  isReviewing: boolean;
  remarks: RemarkDrafts;
}

const Context = createContext<AssessmentPage | null>(null);

export const AssessmentProvider = Context.Provider;

export function useAssessment(): AssessmentPage {
  const page = useContext(Context);
  if (!page) throw new Error('no assessment around');
  return page;
}
