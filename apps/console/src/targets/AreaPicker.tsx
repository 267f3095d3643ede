import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Named } from '../shared/named.ts';
import { useDelayed } from '../shared/useDelayed';
import { useGraphql } from '../shared/useGraphql';
import { AREAS_BELOW } from './targets.graphql.ts';

const PATIENCE_MS = 250;

/** A territory right below the one that is shown, found by typing; the field empties itself after the choice. */
export const AreaPicker = ({ below, onPick }: { below: Named; onPick: (unitId: string) => void }) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const search = useDelayed(typed, PATIENCE_MS);
  const asked = { parentId: below.id, ...(search ? { search } : {}) };
  const { data, isFetching } = useGraphql(AREAS_BELOW, asked, { keepPrevious: true, staleTime: 60_000 });
  const options = data?.administrativeUnits.edges.map(({ node }) => node) ?? [];
  // A commune has nothing below it.
  if (data && options.length === 0 && search === '') return null;
  return (
    <Autocomplete
      options={options}
      value={null}
      inputValue={typed}
      onInputChange={(_, text, reason) => setTyped(reason === 'input' ? text : '')}
      onChange={(_, chosen) => chosen && onPick(chosen.id)}
      getOptionLabel={({ name }) => name}
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
      sx={{
        width: { xs: '100%', sm: 320 },
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={translate('resources.targets.below')}
          helperText={translate('resources.targets.belowOf', { name: below.name })}
          placeholder={translate('shared.searchToChoose')}
        />
      )}
    />
  );
};
