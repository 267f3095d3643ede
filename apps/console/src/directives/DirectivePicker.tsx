import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DIRECTIVES, type Directive } from './directives.graphql.ts';
import { useDelayed } from '../shared/useDelayed';
import { useGraphql } from '../shared/useGraphql';
import type { DirectiveState } from '../dataProvider/schema.ts';

type Picked = Pick<Directive, 'id' | 'code' | 'subject'> & Partial<Pick<Directive, 'issuer'>>;

interface DirectivePickerProps {
  /** i18n key. */
  label: string;
  value: Picked | null;
  onPick: (directive: Directive | null) => void;
  /** Only documents in this state are offered. */
  state?: DirectiveState;
  isRequired?: boolean;
  fault?: string;
}

const OFFERED = 20;
const PATIENCE_MS = 300;

/** A document of the register, found by number or words, outside react-admin's forms. */
export const DirectivePicker = ({ label, value, onPick, state, isRequired, fault }: DirectivePickerProps) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const search = useDelayed(typed.trim(), PATIENCE_MS);
  const { data, isFetching } = useGraphql(
    DIRECTIVES,
    { first: OFFERED, withTotal: false, state, ...(search && !(value && search === textOf(value)) ? { search } : {}) },
    { keepPrevious: true },
  );
  const offered: Picked[] = data?.directives.edges.map(({ node }) => node) ?? [];
  return (
    <Autocomplete
      options={offered}
      value={value}
      onChange={(_, chosen) => onPick(chosen as Directive | null)}
      inputValue={typed}
      onInputChange={(_, text) => setTyped(text)}
      getOptionLabel={textOf}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      // The API has found what fits.
      filterOptions={(all) => all}
      loading={isFetching}
      loadingText={translate('shared.loading')}
      noOptionsText={translate('shared.filters.none')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      clearText={translate('ra.action.clear_input_value')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={translate(label)}
          placeholder={translate('shared.searchToChoose')}
          required={isRequired}
          error={fault !== undefined}
          helperText={fault}
        />
      )}
    />
  );
};

/** Many offices have a document of the same number. */
const textOf = ({ code, issuer, subject }: Picked): string => [code, issuer, subject].filter(Boolean).join(' · ');
