import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { councilFaults, type CouncilSeat } from '../../../../libs/recognition-rules/src/index.ts';

/** What is wrong with who sits, while it is entered. */
export const Composition = () => {
  const translate = useTranslate();
  const seats = useWatch<Record<string, { seat?: string | null }[]>>({ name: 'seats' }) ?? [];
  const faults = councilFaults(seats.map(({ seat }) => (seat ?? 'MEMBER').toLowerCase() as CouncilSeat));
  return (
    <Alert severity={faults.length > 0 ? 'warning' : 'success'} role="status" sx={{ my: 2 }}>
      {faults.length > 0
        ? faults.map((fault) => translate(`resources.councils.faults.${fault}`, { count: seats.length })).join(' ')
        : translate('resources.councils.faults.none', { count: seats.length })}
    </Alert>
  );
};
