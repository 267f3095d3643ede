import Add from '@mui/icons-material/AddOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { CalendarDayKind } from '../dataProvider/schema.ts';
import { DayField } from '../shared/DayField';
import { useAct } from '../shared/useAct';
import { SET_CALENDAR_DAY, type CalendarDay } from './calendar.graphql.ts';

const NEW_DAY: CalendarDay = { day: '', kind: 'HOLIDAY', name: '', citation: '' };

/** Enters a day with the text that sets it, or corrects one. */
export const SetDayButton = ({ day }: { day?: CalendarDay }) => {
  const translate = useTranslate();
  const [entry, setEntry] = useState(day ?? NEW_DAY);
  const act = useAct(SET_CALENDAR_DAY, {
    done: 'ra.notification.updated',
    onDone: () => !day && setEntry(NEW_DAY),
  });
  const set = (change: Partial<CalendarDay>) => setEntry((held) => ({ ...held, ...change }));
  const { kind, name, citation } = entry;
  return (
    <ActButton
      act={act}
      icon={day ? Edit : Add}
      size={day ? 'small' : 'medium'}
      variant={day ? 'text' : 'contained'}
      label={day ? 'resources.calendar.edit' : 'resources.calendar.add'}
      explanation="resources.calendar.setMeans"
      variables={() => ({ input: { day: entry.day, kind, name, citation } })}
    >
      {!day && (
        <DayField label="resources.calendar.fields.day" value={entry.day} onChange={(chosen) => set({ day: chosen })} />
      )}
      <TextField
        select
        label={translate('resources.calendar.fields.kind')}
        value={kind}
        onChange={(event) => set({ kind: event.target.value as CalendarDayKind })}
      >
        {CalendarDayKind.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`enums.CalendarDayKind.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        required
        label={translate('resources.calendar.fields.name')}
        value={name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextField
        required
        label={translate('resources.calendar.fields.citation')}
        value={citation}
        onChange={(event) => set({ citation: event.target.value })}
        helperText={translate('resources.calendar.citationHelp')}
      />
    </ActButton>
  );
};
