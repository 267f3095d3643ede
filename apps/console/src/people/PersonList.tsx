import Group from '@mui/icons-material/GroupOutlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { SearchInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { CreateLink } from '../shared/CreateLink';
import { OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { Period } from '../shared/Period';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { AssignRoleButton } from './AssignRoleButton';
import { ConsentButton } from './ConsentButton';
import { Consents } from './Consents';
import { EndRoleButton } from './EndRoleButton';
import { EndRolesButton } from './EndRolesButton';
import { PersonMarks } from './PersonMarks';
import { SignInLinkButton } from './SignInLinkButton';
import type { Person, RoleAssignment } from './people.graphql.ts';

export const PersonList = () => {
  const can = useCan();
  const canManage = can('identity.managePeople');
  const canRecord = can('people.record');
  const translate = useTranslate();
  const add = canManage && (
    <>
      <Button component={Link} to="/people/import" variant="outlined" startIcon={<UploadFile />}>
        {translate('resources.people.import.label')}
      </Button>
      <CreateLink label="resources.people.create" />
    </>
  );
  const columns: Column<Person>[] = [
    {
      label: 'resources.people.fields.name',
      file: { path: 'name' },
      sort: 'NAME',
      render: (person) => <PersonName person={person} />,
    },
    {
      label: 'resources.people.fields.email',
      file: { path: 'email' },
      sort: 'EMAIL',
      render: (person) => person.email,
    },
    {
      label: 'resources.people.fields.consents',
      render: (person) => <Consents person={person} canEnd={canRecord && !person.isErased} />,
    },
    {
      label: 'resources.people.fields.roles',
      file: { path: 'roles.organisation.name' },
      render: (person) => <Roles person={person} canManage={canManage} />,
    },
  ];
  if (canManage) {
    columns.push({
      label: 'resources.people.fields.acts',
      render: (person) =>
        !person.isErased && (
          <Stack useFlexGap spacing={0.5} sx={{ alignItems: 'flex-start', '& button': { whiteSpace: 'nowrap' } }}>
            <SignInLinkButton person={person} />
            <AssignRoleButton person={person} />
            {canRecord && <ConsentButton person={person} />}
          </Stack>
        ),
    });
  }
  return (
    <ListPage<Person>
      resource="people"
      columns={columns}
      manyActs={canManage ? EndRolesButton : null}
      actions={add}
      filters={[
        <SearchInput key="search" source="search" helperText={false} />,
        <OrganisationInput key="organisation" source="organisationId" />,
      ]}
      empty={{
        icon: Group,
        title: 'resources.people.empty',
        advice: 'resources.people.emptyAdvice',
        toAct: { permission: 'identity.managePeople', advice: 'resources.people.emptyAdviceToAct' },
        action: add,
      }}
    />
  );
};

const PersonName = ({ person }: { person: Person }) => (
  <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
    <RecordLink resource="people" id={person.id}>
      {person.name}
    </RecordLink>
    <PersonMarks person={person} />
  </Stack>
);

const Roles = ({ person, canManage }: { person: Person; canManage: boolean }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {person.roles.map((role) => (
      <RoleLine key={role.id} role={role} canEnd={canManage && !role.hasEnded} />
    ))}
  </Box>
);

const RoleLine = ({ role, canEnd }: { role: RoleAssignment; canEnd: boolean }) => {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ mb: 0.5 }}>
      <strong>{translate(`enums.Role.${role.role}`)}</strong> · {role.organisation.name}
      <Typography variant="caption" color="textSecondary" component="div">
        <Period from={role.validFrom} to={role.validTo} /> {canEnd && <EndRoleButton role={role} />}
      </Typography>
    </Box>
  );
};
