import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';

interface SeatFieldProps {
  value: Types.CountSeat;
  onChange: (seat: Types.CountSeat) => void;
  canKeep: boolean;
  canApprove: boolean;
}

/** As what somebody signs: who keeps the books as treasurer or accountant, who approves as head, either as a witness. */
export const SeatField = ({ value, onChange, canKeep, canApprove }: SeatFieldProps) => {
  const translate = useTranslate();
  const seats: Types.CountSeat[] = [
    ...(canKeep ? (['TREASURER', 'ACCOUNTANT'] as const) : []),
    ...(canApprove ? (['HEAD'] as const) : []),
    'WITNESS',
  ];
  return (
    <TextField
      select
      fullWidth
      label={translate('resources.cashCounts.fields.seat')}
      value={value}
      onChange={({ target }) => onChange(target.value as Types.CountSeat)}
    >
      {seats.map((seat) => (
        <MenuItem key={seat} value={seat}>
          {translate(`enums.CountSeat.${seat}`)}
        </MenuItem>
      ))}
    </TextField>
  );
};
