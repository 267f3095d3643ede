import Badge from '@mui/icons-material/BadgeOutlined';
import { Autocomplete, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ORGANISATIONS } from '../organisations';
import { type Organisation } from '../organisations';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { RolePowers } from './RolePowers';
import { ASSIGN_ROLE, type Person } from './people.graphql.ts';
import { Role } from '../dataProvider/schema.ts';

/** A further role, with a first and maybe a last day. */
export const AssignRoleButton = ({ person }: { person: Person }) => {
  const translate = useTranslate();
  const [role, setRole] = useState<Role>('REPORTER');
  const [organisation, setOrganisation] = useState<Organisation | null>(null);
  const [validFrom, setValidFrom] = useState(today());
  const [validTo, setValidTo] = useState('');
  const act = useAct(ASSIGN_ROLE, { done: 'resources.people.assignRole.done' });
  const variables = () =>
    organisation && {
      input: { personId: person.id, role, organisationId: organisation.id, validFrom, validTo: validTo || null },
    };
  return (
    <ActButton
      act={act}
      icon={Badge}
      label="resources.people.assignRole.label"
      variant="text"
      size="small"
      explanation="resources.people.assignRole.explanation"
      params={{ name: person.name }}
      variables={variables}
    >
      <TextField
        select
        label={translate('resources.people.fields.role')}
        value={role}
        onChange={(event) => setRole(event.target.value as Role)}
      >
        {Role.map((value) => (
          <MenuItem key={value} value={value}>
            {translate(`enums.Role.${value}`)}
          </MenuItem>
        ))}
      </TextField>
      <RolePowers role={role} />
      <OrganisationField value={organisation} onChange={setOrganisation} />
      <DayField label="resources.people.fields.validFrom" value={validFrom} onChange={setValidFrom} />
      <DayField
        label="resources.people.fields.validTo"
        value={validTo}
        onChange={setValidTo}
        isRequired={false}
        min={validFrom}
      />
    </ActButton>
  );
};

interface OrganisationFieldProps {
  value: Organisation | null;
  onChange: (organisation: Organisation | null) => void;
}

const OrganisationField = ({ value, onChange }: OrganisationFieldProps) => {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  const variables = { search: search || null, first: 20, withTotal: false };
  const { data } = useGraphql(ORGANISATIONS, variables, {
    keepPrevious: true,
  });
  return (
    <Autocomplete
      options={data?.organisations.edges.map((edge) => edge.node) ?? []}
      value={value}
      onChange={(_, chosen) => onChange(chosen)}
      onInputChange={(_, text, reason) => reason === 'input' && setSearch(text)}
      getOptionLabel={(organisation) => organisation.name}
      getOptionKey={(organisation) => organisation.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(options) => options}
      renderInput={(props) => (
        <TextField
          {...props}
          required
          label={translate('resources.people.fields.organisationId')}
          helperText={translate('shared.searchToChoose')}
        />
      )}
    />
  );
};
