import { Autocomplete, TextField } from '@mui/material';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { today, useFormat } from '../shared/format';
import { useDelayed } from '../shared/useDelayed';
import { useGraphql } from '../shared/useGraphql';
import { isMinor, type OnBehalf } from './entry.rules.ts';
import { GUARDIANS_NAMED, type GuardiansNamedQuery, type SubjectEntry } from './subjectAssessments.graphql.ts';

type Guardian = NonNullable<OnBehalf['guardian']>;
type Candidate = Guardian & Partial<GuardiansNamedQuery['citizens']['edges'][number]['node']>;

export interface GuardianPickerProps {
  subject: NonNullable<SubjectEntry['subject']>;
  value: Guardian | null;
  onChange: (guardian: Guardian | null) => void;
}

const PATIENCE_MS = 250;

/** Another citizen who is of age: the own family at first, anybody by the whole name. */
export const GuardianPicker = ({ subject, value, onChange }: GuardianPickerProps) => {
  const translate = useTranslate();
  const format = useFormat();
  /** What is being typed; null while who was chosen stands in the field. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const typing = typed?.trim() ?? '';
  const name = useDelayed(typing, PATIENCE_MS);
  const family = subject.memberships.find(({ validTo }) => validTo === null)?.family;
  const asked = name ? { name } : family && { familyId: family.id };
  const { data, isFetching } = useGraphql(GUARDIANS_NAMED, asked ?? null);
  // Nobody is offered for a name that no longer stands there: another would lie under the pointer when the answer comes.
  const found = name === typing ? (data?.citizens.edges.map(({ node }) => node) ?? []) : [];
  const options: Candidate[] = found.filter((one) => one.id !== subject.id && !isMinor(one, today()));
  const bornOf = ({ birthDate, birthYear }: Candidate) => (birthDate ? format.date(birthDate) : birthYear);
  const textOf = (one: Candidate) => [one.name, bornOf(one)].filter(Boolean).join(' · ');
  const isUnchosen = value === null && typing !== '';
  const unchosen = translate('resources.subjectAssessments.entry.unchosen');
  // A name alone chooses nobody: the form says so instead of sending nothing.
  useLayoutEffect(() => input.current?.setCustomValidity(isUnchosen ? unchosen : ''));
  return (
    <Autocomplete
      options={options}
      value={value}
      onChange={(_, chosen) => {
        setTyped(null);
        onChange(chosen && { id: chosen.id, name: chosen.name });
      }}
      inputValue={typed ?? value?.name ?? ''}
      // Whoever looks away while nobody is chosen finds what was typed: the field would be emptied whenever it, or the window, loses the focus.
      onInputChange={(_, text, reason) => {
        if (reason === 'input') setTyped(text);
        else if (value !== null || reason === 'clear') setTyped(null);
      }}
      openOnFocus={asked !== undefined}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      getOptionLabel={textOf}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all) => all}
      loading={isFetching || name !== typing}
      loadingText={translate('shared.loading')}
      noOptionsText={translate('resources.subjectAssessments.entry.nobody')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      clearText={translate('ra.action.clear_input_value')}
      renderInput={(props) => (
        <TextField
          {...props}
          required
          inputRef={input}
          label={translate('resources.subjectAssessments.fields.guardian')}
          error={isUnchosen && !isOpen}
          helperText={isUnchosen && !isOpen ? unchosen : translate('resources.subjectAssessments.entry.guardianHelp')}
        />
      )}
    />
  );
};
