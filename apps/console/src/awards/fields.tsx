import { ListSubheader, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useHonours, useProvinces } from './useHonours.ts';

interface FieldProps {
  value: string;
  onChange: (value: string) => void;
}

/** One title or one award. */
export const HonourField = ({ value, onChange }: FieldProps) => {
  const translate = useTranslate();
  const honours = useHonours();
  const known = honours.some((one) => one.value === value) ? value : '';
  const group = (isTitle: boolean) =>
    honours
      .filter((one) => one.isTitle === isTitle)
      .map((one) => (
        <MenuItem key={one.value} value={one.value} sx={{ whiteSpace: 'normal' }}>
          {one.name}
        </MenuItem>
      ));
  return (
    <TextField
      select
      required
      fullWidth
      label={translate('resources.awards.honour')}
      value={known}
      onChange={({ target }) => onChange(target.value)}
    >
      <ListSubheader>{translate('resources.awards.titles')}</ListSubheader>
      {group(true)}
      <ListSubheader>{translate('resources.awards.awards')}</ListSubheader>
      {group(false)}
    </TextField>
  );
};

interface ProvinceFieldProps extends FieldProps {
  /** The whole country may be chosen. */
  isOptional?: boolean;
}

export const ProvinceField = ({ value, onChange, isOptional = false }: ProvinceFieldProps) => {
  const translate = useTranslate();
  const provinces = useProvinces();
  const known = provinces.some(({ id }) => id === value) ? value : '';
  return (
    <TextField
      select
      required={!isOptional}
      fullWidth
      label={translate('resources.authorities.ask.province')}
      value={known}
      onChange={({ target }) => onChange(target.value)}
      slotProps={isOptional ? { select: { displayEmpty: true }, inputLabel: { shrink: true } } : {}}
    >
      {isOptional && <MenuItem value="">{translate('resources.authorities.country')}</MenuItem>}
      {provinces.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};

interface ChoiceFieldProps<Value extends string> {
  label: string;
  of: string;
  values: readonly Value[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A value of an enumeration, outside of react-admin's forms. `label` is an i18n key. */
export function ChoiceField<Value extends string>({ label, of, values, value, onChange }: ChoiceFieldProps<Value>) {
  const translate = useTranslate();
  return (
    <TextField
      select
      required
      fullWidth
      label={translate(label)}
      value={value}
      onChange={({ target }) => onChange(target.value as Value)}
    >
      {values.map((one) => (
        <MenuItem key={one} value={one}>
          {translate(`enums.${of}.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
