import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useGraphql } from '../shared/useGraphql';
import { COMMUNITIES_NAMED, type CommunitiesNamedQuery } from './subjects.graphql.ts';

export type NamedCommunity = CommunitiesNamedQuery['communities']['edges'][number]['node'];

interface CommunityPickerProps {
  /** i18n key. */
  label: string;
  value: NamedCommunity | null;
  onChange: (community: NamedCommunity | null) => void;
}

/** A community of the own area, in a dialog. */
export const CommunityPicker = ({ label, value, onChange }: CommunityPickerProps) => {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  const { data } = useGraphql(COMMUNITIES_NAMED, { search: search || null }, { keepPrevious: true });
  return (
    <Autocomplete
      options={data?.communities.edges.map(({ node }) => node) ?? []}
      value={value}
      onChange={(_, chosen) => onChange(chosen)}
      onInputChange={(_, text, reason) => reason === 'input' && setSearch(text)}
      getOptionLabel={({ kind, name }) => `${translate(`enums.CommunityKind.${kind}`)} ${name}`}
      getOptionKey={(option) => option.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(options) => options}
      renderInput={(props) => <TextField {...props} required label={translate(label)} />}
    />
  );
};
