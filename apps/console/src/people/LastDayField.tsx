import { Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { movedDay } from '../shared/day.rules';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';

interface LastDay {
  /** What the API is told. */
  value: string;
  typed: string;
  set: (day: string) => void;
  isAtOnce: boolean;
  setAtOnce: (isAtOnce: boolean) => void;
}

export function useLastDay(): LastDay {
  const [typed, set] = useState(today());
  const [isAtOnce, setAtOnce] = useState(false);
  return { value: isAtOnce ? movedDay(today(), -1) : typed, typed, set, isAtOnce, setAtOnce };
}

/** The last day of a role, or at once. */
export const LastDayField = ({ day, min }: { day: LastDay; min?: string }) => {
  const translate = useTranslate();
  return (
    <>
      <FormControlLabel
        control={<Checkbox checked={day.isAtOnce} onChange={(_, checked) => day.setAtOnce(checked)} />}
        label={translate('resources.people.endRole.atOnce')}
      />
      {!day.isAtOnce && (
        <DayField label="resources.people.endRole.lastDay" value={day.typed} onChange={day.set} min={min} />
      )}
    </>
  );
};
