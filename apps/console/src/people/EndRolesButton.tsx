import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { useTranslate } from 'react-admin';
import { ManyActButton } from '../shared/many/ManyActButton';
import { LastDayField, useLastDay } from './LastDayField';
import { END_ROLES, type Person } from './people.graphql.ts';

interface EndRolesButtonProps {
  rows: readonly Person[];
  onDone: () => void;
}

const running = ({ roles }: Person) => roles.filter(({ hasEnded }) => !hasEnded);

/** Ends the roles that several people have. */
export const EndRolesButton = ({ rows, onDone }: EndRolesButtonProps) => {
  const translate = useTranslate();
  const day = useLastDay();
  const message = translate('resources.people.endRoles.without');
  return (
    <ManyActButton
      document={END_ROLES}
      icon={EventBusy}
      label="resources.people.endRoles.label"
      explanation="resources.people.endRoles.explanation"
      done="resources.people.endRoles.done"
      things={rows.flatMap((person) =>
        running(person).map(({ id, role, organisation }) => ({
          key: id,
          name: `${person.name} · ${translate(`enums.Role.${role}`)} · ${organisation.name}`,
          item: id,
        })),
      )}
      without={rows.flatMap((person) =>
        running(person).length > 0 ? [] : [{ key: person.id, name: person.name, message }],
      )}
      input={(roleIds) => (day.value ? { roleIds, lastDay: day.value } : null)}
      onDone={onDone}
      color="error"
    >
      <LastDayField day={day} />
    </ManyActButton>
  );
};
