import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { today, useFormat } from '../shared/format';
import { useGraphql } from '../shared/useGraphql';
import { isMinor, type OnBehalf } from './entry.rules.ts';
import { GUARDIANS_NAMED, type GuardiansNamedQuery, type SubjectEntry } from './subjectAssessments.graphql.ts';

type Guardian = NonNullable<OnBehalf['guardian']>;
type Candidate = Guardian & Partial<GuardiansNamedQuery['citizens']['edges'][number]['node']>;

interface GuardianPickerProps {
  subject: NonNullable<SubjectEntry['subject']>;
  value: Guardian | null;
  onChange: (guardian: Guardian | null) => void;
}

/** Another citizen who is of age: the own family at first, anybody by the whole name. */
export const GuardianPicker = ({ subject, value, onChange }: GuardianPickerProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [name, setName] = useState('');
  const family = subject.memberships.find(({ validTo }) => validTo === null)?.family;
  const asked = name.trim() ? { name: name.trim() } : family && { familyId: family.id };
  const { data } = useGraphql(GUARDIANS_NAMED, asked ?? null, { keepPrevious: true });
  const found = data?.citizens.edges.map(({ node }) => node) ?? [];
  const options: Candidate[] = found.filter((one) => one.id !== subject.id && !isMinor(one, today()));
  const bornOf = ({ birthDate, birthYear }: Candidate) => (birthDate ? format.date(birthDate) : birthYear);
  return (
    <Autocomplete
      options={options}
      value={value}
      onChange={(_, chosen) => onChange(chosen && { id: chosen.id, name: chosen.name })}
      onInputChange={(_, text, reason) => reason !== 'blur' && setName(reason === 'input' ? text : '')}
      getOptionLabel={(one) => [one.name, bornOf(one)].filter(Boolean).join(' · ')}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all) => all}
      noOptionsText={translate('resources.subjectAssessments.entry.nobody')}
      renderInput={(props) => (
        <TextField
          {...props}
          required
          label={translate('resources.subjectAssessments.fields.guardian')}
          helperText={translate('resources.subjectAssessments.entry.guardianHelp')}
        />
      )}
    />
  );
};
