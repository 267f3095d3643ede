import Block from '@mui/icons-material/BlockOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import LockOpen from '@mui/icons-material/LockOpenOutlined';
import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DelegateButton, DelegationTable, PERSON_DELEGATIONS } from '../delegations';
import { ActButton } from '../shared/ActButton';
import { Fact, Facts } from '../shared/Facts';
import { Section } from '../shared/Page';
import { Period } from '../shared/Period';
import { type Column, RecordTable } from '../shared/RecordTable';
import { RecordLink } from '../shared/RecordLink';
import { ReasonField, useReason } from '../shared/ReasonField';
import { ShowPage } from '../shared/ShowPage';
import { useAct } from '../shared/useAct';
import { may } from '../shared/may.ts';
import { useCan } from '../shared/useCan';
import { WholeValueButton } from '../shared/WholeValueButton';
import { useGraphql } from '../shared/useGraphql';
import { AccountSection } from './AccountSection';
import { AssignRoleButton } from './AssignRoleButton';
import { ConsentButton } from './ConsentButton';
import { Consents } from './Consents';
import { EndRoleButton } from './EndRoleButton';
import { EraseButton } from './EraseButton';
import { PersonMarks } from './PersonMarks';
import {
  CORRECT_PERSON,
  DISABLE_PERSON,
  ENABLE_PERSON,
  type Person,
  type RoleAssignment,
  SHOW_PERSONAL_DATUM,
  type WholePerson,
} from './people.graphql.ts';

/** A person: name, roles with their days, how the account stands, and the acts on it. */
export const PersonShow = () => (
  <ShowPage<WholePerson, Person>
    resource="people"
    isPersonal
    titleOf={({ name }) => name}
    subtitleOf={({ email }) => email}
    marks={(person) => <PersonMarks person={person} />}
    actions={(person) => !person.isErased && <Acts person={person} />}
  >
    {(person) => <Body person={person} />}
  </ShowPage>
);

const Acts = ({ person }: { person: WholePerson }) => {
  const can = useCan();
  return (
    <>
      {can('people.record') && <CorrectNameButton person={person} />}
      {can('identity.managePeople') && <SwitchButton person={person} />}
      {can('people.erase') && <EraseButton person={person} />}
    </>
  );
};

const Body = ({ person }: { person: WholePerson }) => {
  const translate = useTranslate();
  const can = useCan();
  const canManage = can('identity.managePeople') && !person.isErased;
  const canSeeWhole = can('people.readWhole');
  const canRecord = can('people.record') && !person.isErased;
  const columns: Column<RoleAssignment>[] = [
    { label: 'resources.people.fields.role', render: ({ role }) => translate(`enums.Role.${role}`) },
    {
      label: 'resources.people.fields.organisationId',
      render: ({ organisation }) => (
        <RecordLink resource="organisations" id={organisation.id}>
          {organisation.name}
        </RecordLink>
      ),
    },
    {
      label: 'resources.people.fields.days',
      render: ({ validFrom, validTo }) => <Period from={validFrom} to={validTo} />,
    },
    {
      label: 'resources.people.fields.acts',
      render: (role) =>
        canManage &&
        !role.hasEnded &&
        may(role.organisation, 'identity.managePeople') && (
          <>
            <DelegateButton role={role} />
            <EndRoleButton role={role} />
          </>
        ),
    },
  ];
  return (
    <>
      <Section
        title={translate('resources.people.fields.roles')}
        actions={canManage && <AssignRoleButton person={person} />}
        flush={person.roles.length > 0}
      >
        {person.roles.length === 0 && (
          <Typography color="textSecondary">{translate('resources.people.noRoles')}</Typography>
        )}
        {person.roles.length > 0 && (
          <RecordTable
            caption={translate('resources.people.fields.roles')}
            rows={person.roles}
            columns={columns}
            rowKey={({ id }) => id}
          />
        )}
      </Section>
      <PersonDelegations person={person} canEnd={canManage} />
      {canManage && <AccountSection person={person} />}
      <Section
        title={translate('resources.people.fields.consents')}
        actions={canRecord && <ConsentButton person={person} />}
      >
        {person.consents.length === 0 && (
          <Typography color="textSecondary">{translate('resources.people.noConsents')}</Typography>
        )}
        <Consents person={person} canEnd={canRecord} />
      </Section>
      <Section title={translate('resources.people.known')}>
        <Facts>
          {person.data.map(({ field, text, isMasked }) => (
            <Fact key={field} label={`enums.PersonalField.${field}`}>
              {text}{' '}
              {isMasked && canSeeWhole && (
                <WholeValueButton
                  document={SHOW_PERSONAL_DATUM}
                  asked={{ personId: person.id, field }}
                  valueOf={({ showPersonalDatum }) => showPersonalDatum}
                  name={translate(`enums.PersonalField.${field}`)}
                />
              )}
            </Fact>
          ))}
        </Facts>
      </Section>
    </>
  );
};

/** Roles that the person exercises in somebody's place, and own ones that somebody else exercises. */
const PersonDelegations = ({ person, canEnd }: { person: WholePerson; canEnd: boolean }) => {
  const translate = useTranslate();
  const { data } = useGraphql(PERSON_DELEGATIONS, { id: person.id });
  const delegations = data?.person.delegations ?? [];
  return (
    <Section title={translate('delegations.title')} flush={delegations.length > 0}>
      {data && <DelegationTable delegations={delegations} canEnd={canEnd} />}
    </Section>
  );
};

const CorrectNameButton = ({ person }: { person: WholePerson }) => {
  const translate = useTranslate();
  const [name, setName] = useState(person.name);
  const act = useAct(CORRECT_PERSON, { done: 'resources.people.correct.done' });
  return (
    <ActButton
      act={act}
      icon={Edit}
      label="resources.people.correct.label"
      explanation="resources.people.correct.explanation"
      variables={() => ({
        input: { personId: person.id, version: person.version, data: [{ field: 'NAME' as const, text: name }] },
      })}
    >
      <TextField
        label={translate('resources.people.fields.name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        required
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
    </ActButton>
  );
};

/** Locks the person out at once, or lets them in again; what they did stays theirs. */
const SwitchButton = ({ person }: { person: WholePerson }) => {
  const disable = useAct(DISABLE_PERSON, { done: 'resources.people.disable.done' });
  const enable = useAct(ENABLE_PERSON, { done: 'resources.people.enable.done' });
  const variables = () => ({ id: person.id, version: person.version });
  const params = { name: person.name };
  const reason = useReason();
  return (
    <Box component="span">
      {person.isDisabled ? (
        <ActButton
          act={enable}
          icon={LockOpen}
          label="resources.people.enable.label"
          explanation="resources.people.enable.explanation"
          params={params}
          variables={variables}
        />
      ) : (
        <ActButton
          act={disable}
          icon={Block}
          label="resources.people.disable.label"
          explanation="resources.people.disable.explanation"
          params={params}
          color="warning"
          variables={() => ({ ...variables(), reason: reason.value })}
        >
          <ReasonField reason={reason} />
        </ActButton>
      )}
    </Box>
  );
};
