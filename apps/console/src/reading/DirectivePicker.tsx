import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DIRECTIVES } from '../directives';
import { type Directive } from '../directives';
import { useDelayed } from '../shared/useDelayed';
import { useGraphql } from '../shared/useGraphql';

interface DirectivePickerProps {
  /** i18n key. */
  label: string;
  onPick: (directive: Directive) => void;
}

const SHOWN = 20;
const PATIENCE_MS = 250;

/** A document of the register, found by number, issuer or words; asked only once somebody types. */
export const DirectivePicker = ({ label, onPick }: DirectivePickerProps) => {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const search = useDelayed(text, PATIENCE_MS);
  const { data, isFetching } = useGraphql(
    DIRECTIVES,
    { search, first: SHOWN, withTotal: false },
    { enabled: search !== '', keepPrevious: true },
  );
  const found = search ? (data?.directives.edges.map((edge) => edge.node) ?? []) : [];
  return (
    <Autocomplete
      options={found}
      value={null}
      inputValue={text}
      onInputChange={(_, typed, reason) => setText(reason === 'input' ? typed : '')}
      onChange={(_, chosen) => chosen && onPick(chosen)}
      getOptionLabel={({ code, issuer, subject }) => [code, issuer, subject].filter(Boolean).join(' · ')}
      getOptionKey={({ id }) => id}
      filterOptions={(all) => all}
      loading={isFetching}
      loadingText={translate('shared.loading')}
      noOptionsText={translate(search ? 'ra.navigation.no_results' : 'shared.searchToChoose')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      clearText={translate('ra.action.clear_input_value')}
      blurOnSelect
      renderInput={(params) => <TextField {...params} label={translate(label)} fullWidth />}
    />
  );
};
