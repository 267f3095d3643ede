import HowToReg from '@mui/icons-material/HowToRegOutlined';
import { Button, Stack } from '@mui/material';
import { BooleanInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { EmbeddedList } from '../shared/EmbeddedList';
import { useFormat } from '../shared/format';
import { ListBody } from '../shared/ListBody';
import { Section } from '../shared/Page';
import type { Column } from '../shared/RecordTable';
import type * as Types from '../dataProvider/schema.ts';
import { useCan } from '../shared/useCan';
import { KindTabs, Participant, useKinds } from '../subjects';
import type { MovementDetails } from './movements.graphql.ts';
import { registerPage } from './places.ts';
import { CommitmentPrint, ListPrints } from './RegistrationPrints';
import { RegistrationChart } from './RegistrationChart';
import type { MovementRegistration } from './registrations.graphql.ts';
import { WithdrawButton } from './WithdrawButton';

/** What a file of the list names those of a kind by. */
const NAMES: Record<Types.SubjectKind, string> = {
  ORGANISATION: 'organisation.name',
  COMMUNITY: 'community.name',
  CLAN: 'clan.name',
  FAMILY: 'family.label',
  CITIZEN: 'citizen.name',
};

const useColumns = (kind: Types.SubjectKind): Column<MovementRegistration>[] => {
  const format = useFormat();
  return [
    {
      label: 'resources.movements.registration.who',
      file: { path: NAMES[kind] },
      render: (registration) => <Participant registration={registration} />,
    },
    {
      label: 'resources.movements.registration.by',
      file: { path: 'by.name' },
      from: 'lg',
      render: ({ by }) => by?.name,
    },
    {
      label: 'resources.movements.registration.on',
      file: { path: 'registeredOn', as: 'day' },
      sort: 'REGISTERED_ON',
      render: ({ registeredOn }) => format.date(registeredOn),
    },
    {
      label: 'resources.movements.registration.commitment',
      file: { path: 'commitment' },
      lines: 3,
      render: ({ commitment, withdrawalReason }) => withdrawalReason ?? commitment,
    },
    {
      label: 'resources.movements.registration.acts',
      isActs: true,
      isWhole: true,
      render: (row) => (
        <Stack direction="row" sx={{ alignItems: 'center' }}>
          <CommitmentPrint registration={row} />
          <WithdrawButton registration={row} />
        </Stack>
      ),
    },
  ];
};

/** Who takes part in the movement and in those that carry it out: by territory, and one by one. */
export const RegistrationSection = ({ movement }: { movement: MovementDetails }) => {
  const translate = useTranslate();
  const can = useCan();
  const { kinds, kind } = useKinds(movement.participants);
  const columns = useColumns(kind);
  if (!can('movement.readRegistrations')) return null;
  return (
    <Section title={translate('resources.movements.registration.title')}>
      {movement.state !== 'CLOSED' && can('movement.register') && (
        <Button
          component={Link}
          to={registerPage(movement.id, kind)}
          variant="contained"
          startIcon={<HowToReg />}
          sx={{ mb: 2 }}
        >
          {translate('resources.movements.register.label')}
        </Button>
      )}
      <RegistrationChart movementId={movement.id} />
      <KindTabs kinds={kinds} kind={kind} />
      <ListPrints movementId={movement.id} kind={kind} />
      <EmbeddedList key={kind} resource="movementRegistrations" filter={{ movementId: movement.id, kind }}>
        <ListBody<MovementRegistration>
          columns={columns}
          caption={translate('resources.movements.registration.title')}
          filters={[
            <BooleanInput
              key="isWithdrawn"
              source="isWithdrawn"
              label="resources.movements.registration.withdrawn"
              helperText={false}
            />,
          ]}
          empty={{
            icon: HowToReg,
            title: 'resources.movements.registration.none',
            advice: 'resources.movements.registration.noneAdvice',
          }}
        />
      </EmbeddedList>
    </Section>
  );
};
