import Edit from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { AMEND_ASSIGNMENT, type Assignment } from './assignments.graphql.ts';
import { draftOf, taskInput } from './taskDraft';
import { TaskFields } from './TaskFields';

/** Corrects what was read or entered wrongly; progress that was recorded stays. */
export const AmendAssignmentButton = ({ assignment }: { assignment: Assignment }) => {
  const [draft, setDraft] = useState(() => draftOf(assignment));
  const act = useAct(AMEND_ASSIGNMENT, { done: 'ra.notification.updated' });
  const variables = () => {
    const input = taskInput(draft);
    return input && { input: { ...input, id: assignment.id, version: assignment.version } };
  };
  return (
    <ActButton
      act={act}
      icon={Edit}
      label="resources.assignments.amend.label"
      explanation="resources.assignments.amend.explanation"
      variables={variables}
    >
      <TaskFields draft={draft} set={(change) => setDraft((held) => ({ ...held, ...change }))} withSection={false} />
    </ActButton>
  );
};
