import { createContext, useContext } from 'react';
import type { CriteriaContent, Judgement, Trait } from '../../../../libs/criteria-rules/src/index.ts';
import type { AnswerStore, AnswerView } from './answerStore.ts';
import type { Assessment } from './assessments.graphql.ts';
import type { RemarkDrafts } from './useRemarkDrafts';

/** What the targets of a sheet share, whoever is assessed. */
export interface SheetPage {
  content: CriteriaContent;
  store: Pick<AnswerStore, 'put' | 'flush' | 'current'>;
  view: AnswerView;
  judgement: Judgement;
  kind: string;
  traits: readonly Trait[];
  /** The reader answers, and it is the time for it. */
  isAnswering: boolean;
  /** The reader reviews, and it was sent. */
  isReviewing: boolean;
}

/** What the parts of an organisation's assessment share besides. */
export interface AssessmentPage extends SheetPage {
  assessment: Assessment;
  store: AnswerStore<Assessment, readonly Trait[]>;
  view: AnswerView<Assessment, readonly Trait[]>;
  remarks: RemarkDrafts;
}

const Sheet = createContext<SheetPage | null>(null);
const Whole = createContext<AssessmentPage | null>(null);

export const SheetProvider = Sheet.Provider;
export const AssessmentProvider = Whole.Provider;

export function useSheet(): SheetPage {
  const page = useContext(Sheet);
  if (!page) throw new Error('no sheet around');
  return page;
}

export function useAssessment(): AssessmentPage {
  const page = useContext(Whole);
  if (!page) throw new Error('no assessment around');
  return page;
}
