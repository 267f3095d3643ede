import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { LastDayField, useLastDay } from './LastDayField';
import { END_ROLE, type RoleAssignment } from './people.graphql.ts';

export const EndRoleButton = ({ role }: { role: RoleAssignment }) => {
  const translate = useTranslate();
  const day = useLastDay();
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
      variables={() => ({ id: role.id, lastDay: day.value })}
    >
      <LastDayField day={day} min={role.validFrom} />
    </ActButton>
  );
};
