import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { movedDay } from '../shared/day.rules';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { useAct } from '../shared/useAct';
import { END_ROLE, type RoleAssignment } from './people.graphql.ts';

export const EndRoleButton = ({ role }: { role: RoleAssignment }) => {
  const translate = useTranslate();
  const [lastDay, setLastDay] = useState(today());
  const [isAtOnce, setAtOnce] = useState(false);
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
      variables={() => ({ id: role.id, lastDay: isAtOnce ? movedDay(today(), -1) : lastDay })}
    >
      <FormControlLabel
        control={<Checkbox checked={isAtOnce} onChange={(_, checked) => setAtOnce(checked)} />}
        label={translate('resources.people.endRole.atOnce')}
      />
      {!isAtOnce && (
        <DayField label="resources.people.endRole.lastDay" value={lastDay} onChange={setLastDay} min={role.validFrom} />
      )}
    </ActButton>
  );
};
