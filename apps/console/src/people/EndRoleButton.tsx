import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { useAct } from '../shared/useAct';
import { END_ROLE, type RoleAssignment } from './people.graphql.ts';

export const EndRoleButton = ({ role }: { role: RoleAssignment }) => {
  const translate = useTranslate();
  const [lastDay, setLastDay] = useState(today());
  const act = useAct(END_ROLE, { done: 'resources.people.endRole.done' });
  const params = { role: translate(`enums.Role.${role.role}`), organisation: role.organisation.name };
  return (
    <ActButton
      act={act}
      icon={EventBusy}
      label="resources.people.endRole.label"
      explanation="resources.people.endRole.explanation"
      params={params}
      variant="text"
      size="small"
      color="inherit"
      variables={() => ({ id: role.id, lastDay })}
    >
      <DayField label="resources.people.endRole.lastDay" value={lastDay} onChange={setLastDay} min={role.validFrom} />
    </ActButton>
  );
};
