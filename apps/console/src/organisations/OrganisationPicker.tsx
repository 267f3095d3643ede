import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { OrganisationFate } from './OrganisationFate';
import { ORGANISATIONS, type Organisation, type OrganisationRow } from './organisations.graphql.ts';
import { useDelayed } from '../shared/useDelayed';
import { useGraphql } from '../shared/useGraphql';

interface OrganisationPickerProps {
  /** i18n key. */
  label: string;
  onPick: (organisation: Organisation) => void;
  /** What stands in the field; without it the field empties itself after each choice. */
  value?: Pick<Organisation, 'id' | 'name'> | null;
  /** Left out: what was chosen can be exchanged, not emptied. */
  onClear?: () => void;
  autoFocus?: boolean;
  /** The browser asks for it when the form is sent. */
  isRequired?: boolean;
}

const SHOWN = 20;
const PATIENCE_MS = 250;

/** An organisation found by typing, outside react-admin's forms. */
export const OrganisationPicker = ({
  label,
  onPick,
  value = null,
  onClear,
  autoFocus = false,
  isRequired = false,
}: OrganisationPickerProps) => {
  const translate = useTranslate();
  /** What is being typed; null while what was chosen stands in the field. */
  const [typed, setTyped] = useState<string | null>(null);
  const search = useDelayed(typed ?? '', PATIENCE_MS);
  const { data, isFetching } = useGraphql(
    ORGANISATIONS,
    { ...(search ? { search } : {}), first: SHOWN, withTotal: false },
    { keepPrevious: true, staleTime: 60_000 },
  );
  const options: (Pick<Organisation, 'id' | 'name'> & Partial<OrganisationRow>)[] =
    data?.organisations.edges.map((edge) => edge.node) ?? [];
  return (
    <Autocomplete
      options={options}
      value={value}
      inputValue={typed ?? value?.name ?? ''}
      onInputChange={(_, text, reason) => setTyped(reason === 'input' ? text : null)}
      onChange={(_, chosen) => (chosen ? onPick(chosen as Organisation) : onClear?.())}
      getOptionLabel={textOf}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all) => all}
      loading={isFetching}
      loadingText={translate('shared.loading')}
      noOptionsText={translate('ra.navigation.no_results')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      clearText={translate('ra.action.clear_input_value')}
      blurOnSelect
      renderOption={({ key, ...props }, option) => (
        <li key={key} {...props}>
          <span>
            {textOf(option)}
            <OrganisationFate organisation={{ validTo: null, ...option }} />
          </span>
        </li>
      )}
      sx={onClear ? undefined : { '& .MuiAutocomplete-clearIndicator': { display: 'none' } }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={translate(label)}
          placeholder={translate('shared.searchToChoose')}
          autoFocus={autoFocus}
          required={isRequired}
          fullWidth
        />
      )}
    />
  );
};

const textOf = (one: Partial<Organisation>): string =>
  one.parent ? `${one.name} · ${one.parent.name}` : (one.name ?? '');
