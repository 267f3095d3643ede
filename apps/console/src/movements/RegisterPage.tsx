import HowToReg from '@mui/icons-material/HowToRegOutlined';
import { Paper, TextField } from '@mui/material';
import { useState } from 'react';
import { SearchInput, SelectArrayInput, useTranslate } from 'react-admin';
import { Navigate, useSearchParams } from 'react-router';
import { OrganisationKind } from '../dataProvider/schema.ts';
import { EmbeddedList } from '../shared/EmbeddedList';
import { ListBody } from '../shared/ListBody';
import { ManyActButton } from '../shared/many/ManyActButton';
import { Page } from '../shared/Page';
import type { Column } from '../shared/RecordTable';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { KindTabs, useKinds } from '../subjects';
import { SubjectsToRegister } from './SubjectsToRegister';
import { MOVEMENT } from './movements.graphql.ts';
import { type MovementCandidatesQuery, REGISTER_ORGANISATIONS } from './registrations.graphql.ts';

type Candidate = MovementCandidatesQuery['movementCandidates']['edges'][number]['node'];

const useMovementId = (): string => useSearchParams()[0].get('movementId') ?? '';

/** Those who could take part, by kind; those who are chosen are registered at once. */
export const RegisterPage = () => {
  const translate = useTranslate();
  const movementId = useMovementId();
  const { data } = useGraphql(MOVEMENT, { id: movementId }, { enabled: movementId !== '' });
  const { kinds, kind } = useKinds(data?.movement?.participants);
  if (movementId === '') return <Navigate to="/movements" replace />;
  return (
    <Page
      title={translate('resources.movements.register.title')}
      subtitle={data?.movement?.name}
      above={
        <TextLink to={`/movements/${encodeURIComponent(movementId)}/show`}>
          {`← ${data?.movement?.name ?? translate('resources.movements.name')}`}
        </TextLink>
      }
    >
      <KindTabs kinds={kinds} kind={kind} />
      {kind === 'ORGANISATION' ? (
        <Organisations movementId={movementId} />
      ) : (
        <SubjectsToRegister key={kind} movementId={movementId} kind={kind} kinds={kinds} />
      )}
    </Page>
  );
};

/** Those that do not take part yet, and that the reader may register. */
const Organisations = ({ movementId }: { movementId: string }) => {
  const translate = useTranslate();
  const kinds = OrganisationKind.map((id) => ({ id, name: translate(`enums.OrganisationKind.${id}`) }));
  const columns: Column<Candidate>[] = [
    { label: 'resources.movements.registration.who', file: { path: 'name' }, render: ({ name }) => name },
    {
      label: 'resources.organisations.fields.kind',
      file: { path: 'kind', words: { of: 'OrganisationKind', values: OrganisationKind } },
      render: ({ kind }) => translate(`enums.OrganisationKind.${kind}`),
    },
  ];
  return (
    <Paper sx={{ overflow: 'clip' }}>
      <EmbeddedList resource="movementCandidates" filter={{ movementId }}>
        <ListBody<Candidate>
          columns={columns}
          caption={translate('resources.movements.register.title')}
          manyActs={RegisterMany}
          filters={[
            <SearchInput key="search" source="search" helperText={false} />,
            <SelectArrayInput
              key="kinds"
              source="kinds"
              label="resources.organisations.fields.kind"
              choices={kinds}
              translateChoice={false}
              helperText={false}
              sx={{ maxWidth: { sm: 260 } }}
            />,
          ]}
          empty={{
            icon: HowToReg,
            title: 'resources.movements.register.nobody',
            advice: 'resources.movements.register.nobodyAdvice',
          }}
        />
      </EmbeddedList>
    </Paper>
  );
};

const RegisterMany = ({ rows, onDone }: { rows: readonly Candidate[]; onDone: () => void }) => {
  const translate = useTranslate();
  const movementId = useMovementId();
  const [commitment, setCommitment] = useState('');
  return (
    <ManyActButton
      document={REGISTER_ORGANISATIONS}
      icon={HowToReg}
      label="resources.movements.register.label"
      explanation="resources.movements.register.explanation"
      done="resources.movements.register.done"
      things={rows.map(({ id, name }) => ({ key: id, name, item: id }))}
      input={(organisationIds) => ({ movementId, organisationIds, commitment: commitment.trim() || null })}
      onDone={onDone}
    >
      <TextField
        label={translate('resources.movements.registration.commitment')}
        helperText={translate('resources.movements.register.commitmentHelp')}
        value={commitment}
        onChange={(event) => setCommitment(event.target.value)}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
    </ManyActButton>
  );
};
