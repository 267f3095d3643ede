import DeleteForever from '@mui/icons-material/DeleteForeverOutlined';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { ERASE_PERSON, type Person } from './people.graphql.ts';

/** Erases what is known of the person, for good. */
export const EraseButton = ({ person }: { person: Person }) => {
  const reason = useReason();
  const act = useAct(ERASE_PERSON, { done: 'resources.people.erase.done' });
  return (
    <ActButton
      act={act}
      icon={DeleteForever}
      label="resources.people.erase.label"
      explanation="resources.people.erase.explanation"
      params={{ name: person.name }}
      variant="text"
      size="small"
      color="error"
      variables={() => ({ personId: person.id, version: person.version, reason: reason.value })}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
