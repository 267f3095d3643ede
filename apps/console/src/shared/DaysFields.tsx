import { Box } from '@mui/material';
import { useSearchParams } from 'react-router';
import { DayField } from './DayField';
import { today } from './format';

/** From which day to which, as the address says; of this year until somebody says otherwise. */
export function useDays() {
  const [search, setSearch] = useSearchParams();
  const put = (name: 'from' | 'to', day: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set(name, day);
        return after;
      },
      { replace: true },
    );
  return {
    from: search.get('from') ?? `${today().slice(0, 4)}-01-01`,
    to: search.get('to') ?? today(),
    put,
  };
}

interface DaysFieldsProps {
  days: ReturnType<typeof useDays>;
}

export const DaysFields = ({ days: { from, to, put } }: DaysFieldsProps) => (
  <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '220px 220px' } }}>
    <DayField label="shared.days.from" value={from} onChange={(day) => put('from', day)} isAnyTime />
    <DayField label="shared.days.to" value={to} onChange={(day) => put('to', day)} isAnyTime />
  </Box>
);
