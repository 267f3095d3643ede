import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useYear } from './useYear.ts';

export const YearField = ({ unlessTold }: { unlessTold?: number }) => {
  const translate = useTranslate();
  const { year, years, choose } = useYear(unlessTold);
  return (
    <TextField
      select
      label={translate('resources.titleRegistrations.fields.year')}
      value={year}
      onChange={({ target }) => choose(target.value)}
      sx={{ minWidth: 140 }}
    >
      {years.map((one) => (
        <MenuItem key={one} value={one}>
          {one}
        </MenuItem>
      ))}
    </TextField>
  );
};
