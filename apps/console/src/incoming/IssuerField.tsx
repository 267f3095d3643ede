import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ORGANISATIONS } from '../organisations';
import { useDelayed } from '../shared/useDelayed';
import { useGraphql } from '../shared/useGraphql';

interface IssuerFieldProps {
  issuer: string;
  issuerId: string | null;
  /** Issuers of the latest letters, who write again. */
  known: readonly string[];
  onChange: (issuer: { issuer: string; issuerId: string | null }) => void;
  fault?: string;
}

interface Offered {
  id: string | null;
  name: string;
  above: string | null;
}

const SHOWN = 8;
const PATIENCE_MS = 250;

/** The issuer as the letter writes it; an organisation of the system where one is picked. */
export const IssuerField = ({ issuer, issuerId, known, onChange, fault }: IssuerFieldProps) => {
  const translate = useTranslate();
  const search = useDelayed(issuer.trim(), PATIENCE_MS);
  const { data } = useGraphql(
    ORGANISATIONS,
    search.length > 1 && issuerId === null ? { search, first: SHOWN, withTotal: false } : null,
    { staleTime: 60_000 },
  );
  const found: Offered[] = (data?.organisations.edges ?? []).map(({ node: { id, name, parent } }) => ({
    id,
    name,
    above: parent?.name ?? null,
  }));
  const folded = issuer.trim().toLocaleLowerCase('vi');
  const written = folded
    ? known.filter((name) => name.toLocaleLowerCase('vi').includes(folded)).slice(0, SHOWN)
    : known.slice(0, SHOWN);
  const options = [
    ...written
      .filter((name) => !found.some((one) => one.name === name))
      .map((name) => ({ id: null, name, above: null })),
    ...found,
  ];
  return (
    <Autocomplete<Offered, false, true, true>
      freeSolo
      disableClearable
      options={options}
      filterOptions={(all) => all}
      inputValue={issuer}
      onInputChange={(_, text, reason) => reason === 'input' && onChange({ issuer: text, issuerId: null })}
      onChange={(_, chosen) => typeof chosen !== 'string' && onChange({ issuer: chosen.name, issuerId: chosen.id })}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.name)}
      getOptionKey={(option) => (typeof option === 'string' ? option : (option.id ?? option.name))}
      renderOption={({ key, ...props }, { name, above }) => (
        <li key={key} {...props}>
          {above ? `${name} · ${above}` : name}
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={translate('resources.incomingLetters.fields.issuer')}
          required
          error={fault !== undefined}
          helperText={fault ?? translate(`resources.incomingLetters.${issuerId ? 'issuerFound' : 'issuerHelp'}`)}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps?.htmlInput, required: false, 'aria-required': true, maxLength: 300 },
          }}
        />
      )}
    />
  );
};
