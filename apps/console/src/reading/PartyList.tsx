import Add from '@mui/icons-material/AddOutlined';
import { Box, Button, FormHelperText, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type FieldError, get, useController } from 'react-hook-form';
import { Party } from './Party';
import { newParty, type PartyValue } from './readingValues.ts';

interface PartyListProps {
  name: string;
  /** i18n keys. */
  title: string;
  add: string;
  /** Each leads, coordinates or carries out. */
  hasRole?: boolean;
  /** At most one. */
  isSingle?: boolean;
}

type PartyFaults = Partial<Record<keyof PartyValue | 'organisationId', FieldError>> & { message?: string };

/** Those whom the text names, each with the organisations that are meant. */
export const PartyList = ({ name, title, add, hasRole = false, isSingle = false }: PartyListProps) => {
  const translate = useTranslate();
  const { field, fieldState, formState } = useController({ name });
  const parties = (field.value ?? []) as PartyValue[];
  const faults: readonly (PartyFaults | undefined)[] = get(formState.errors, name) ?? [];
  const replace = (at: number, party: PartyValue) => field.onChange(parties.with(at, party));
  return (
    <Box role="group" aria-label={translate(title)} data-field={name}>
      <Typography variant="body2" color="textSecondary" sx={{ fontWeight: 600, mb: 0.5 }}>
        {translate(title)}
      </Typography>
      {fieldState.error?.message && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
      {parties.map((party, at) => (
        <Party
          key={at}
          name={`${name}.${at}`}
          party={party}
          fault={faultOf(faults[at])}
          hasRole={hasRole}
          onChange={(changed) => replace(at, changed)}
          onRemove={() => field.onChange(parties.toSpliced(at, 1))}
        />
      ))}
      {(!isSingle || parties.length === 0) && (
        <Button size="small" startIcon={<Add />} onClick={() => field.onChange([...parties, newParty()])}>
          {translate(add)}
        </Button>
      )}
    </Box>
  );
};

const faultOf = (faults: PartyFaults | undefined): string | undefined =>
  faults?.message ?? faults?.organisationId?.message ?? faults?.role?.message ?? faults?.namedAs?.message;
