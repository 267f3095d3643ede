import { type Act, useAct } from '../../shared/useAct';
import {
  type Content,
  SAVE_CRITERIA_DRAFT,
  type SaveCriteriaDraftMutation,
  type SaveCriteriaDraftMutationVariables,
  type VersionWhole,
} from '../criteria.graphql.ts';

type Save = Act<SaveCriteriaDraftMutation, SaveCriteriaDraftMutationVariables>;
type Head = Partial<Pick<VersionWhole, 'textCode' | 'textIssuedOn' | 'textEffectiveOn' | 'deadlines' | 'notes'>>;

export interface Saving {
  act: Save;
  /** Variables that store the draft with a change of its content, or of what is said beside it: its text, deadlines, notes. */
  withContent: (content: Content) => SaveCriteriaDraftMutationVariables;
  withHead: (head: Head) => SaveCriteriaDraftMutationVariables;
}

/** Each edit stores the whole draft: nothing waits unsaved on the screen. */
export function useSave({ id, version, textCode, textIssuedOn, textEffectiveOn, content }: VersionWhole): Saving {
  const act = useAct(SAVE_CRITERIA_DRAFT, { done: 'resources.criteria.edit.saved' });
  const head = { textCode, textIssuedOn, textEffectiveOn };
  return {
    act,
    withContent: (changed) => ({ input: { id, version, ...head, content: changed } }),
    withHead: (changed) => ({ input: { id, version, ...head, ...changed, content } }),
  };
}
