import AddTask from '@mui/icons-material/AddTaskOutlined';
import { useState } from 'react';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { ASSIGN } from './assignments.graphql.ts';
import { NEW_TASK, taskInput } from './taskDraft';
import { TaskFields } from './TaskFields';

/** A task that the document gives and nobody has entered yet. */
export const AssignButton = ({ directiveId }: { directiveId: string }) => {
  const [draft, setDraft] = useState(NEW_TASK);
  const act = useAct(ASSIGN, { done: 'resources.assignments.assign.done', onDone: () => setDraft(NEW_TASK) });
  const variables = () => {
    const input = taskInput(draft);
    return input && { input: { ...input, directiveId, section: draft.section || null } };
  };
  return (
    <ActButton
      act={act}
      icon={AddTask}
      size="small"
      label="resources.assignments.assign.label"
      explanation="resources.assignments.assign.explanation"
      variables={variables}
    >
      <TaskFields draft={draft} set={(change) => setDraft((held) => ({ ...held, ...change }))} withSection />
    </ActButton>
  );
};
