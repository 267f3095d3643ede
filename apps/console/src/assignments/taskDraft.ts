import type { Assignment } from './assignments.graphql.ts';
import type { Named } from '../shared/named.ts';
import type { AssignmentRole, DeadlineBoundary } from '../dataProvider/schema.ts';

/** A party as the form of a task holds it. */
export interface PartyChoice {
  organisation: Named;
  role: AssignmentRole;
  namedAs: string;
}

/** A task while it is being given or corrected. */
export interface TaskDraft {
  text: string;
  section: string;
  dueOn: string;
  dueBoundary: DeadlineBoundary;
  parties: PartyChoice[];
}

export const NEW_TASK: TaskDraft = { text: '', section: '', dueOn: '', dueBoundary: 'BY', parties: [] };

export const draftOf = ({ text, section, dueOn, dueBoundary, parties }: Assignment): TaskDraft => ({
  text,
  section: section ?? '',
  dueOn: dueOn ?? '',
  dueBoundary,
  parties: parties.map(({ organisation, role, namedAs }) => ({ organisation, role, namedAs })),
});

/** As the API takes it; null while nobody is named. */
export function taskInput({ text, dueOn, dueBoundary, parties }: TaskDraft) {
  if (parties.length === 0) return null;
  return {
    text,
    dueOn: dueOn || null,
    dueBoundary,
    parties: parties.map(({ organisation, role, namedAs }) => ({ organisationId: organisation.id, role, namedAs })),
  };
}
