import Block from '@mui/icons-material/BlockOutlined';
import DeleteForever from '@mui/icons-material/DeleteForeverOutlined';
import { useTranslate } from 'react-admin';
import { DemoMark } from '../shared/DemoMark';
import { StatusChip } from '../shared/StatusChip';
import type { Person } from './people.graphql.ts';

/** What stands beside a person's name. */
export const PersonMarks = ({ person }: { person: Person }) => {
  const translate = useTranslate();
  return (
    <>
      <DemoMark isDemo={person.isDemo} />
      {person.isErased && (
        <StatusChip icon={DeleteForever} tone="neutral">
          {translate('resources.people.erased')}
        </StatusChip>
      )}
      {person.isDisabled && !person.isErased && (
        <StatusChip icon={Block} tone="error">
          {translate('resources.people.disabled')}
        </StatusChip>
      )}
    </>
  );
};
