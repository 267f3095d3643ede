import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { DayText } from '../shared/DayField';
import { today } from '../shared/format';
import { useTitleName, useTitles } from './useTitles.ts';

/** What is entered of all that were chosen. */
export interface Entered {
  titleIds: string[];
  registeredOn: string;
  note: string;
}

export const useEntered = (): [Entered, (entered: Entered) => void] =>
  useState<Entered>({ titleIds: [], registeredOn: today(), note: '' });

interface FieldsProps {
  year: number;
  kind: Types.SubjectKind;
  entered: Entered;
  onChange: (entered: Entered) => void;
  isOne?: boolean;
}

export const EnteredFields = ({ year, kind, entered, onChange, isOne = false }: FieldsProps) => {
  const translate = useTranslate();
  const titleOf = useTitleName();
  const titles = useTitles(year, kind);
  const { titleIds, registeredOn, note } = entered;
  return (
    <>
      <TextField
        select
        required
        label={translate('resources.titleRegistrations.fields.title')}
        value={isOne ? (titleIds[0] ?? '') : titleIds}
        onChange={({ target }) =>
          onChange({ ...entered, titleIds: [target.value as unknown as string | string[]].flat() })
        }
        slotProps={{ select: { multiple: !isOne } }}
      >
        {titles.map((title) => (
          <MenuItem key={title.id} value={title.id} sx={{ whiteSpace: 'normal' }}>
            {titleOf(title)}
          </MenuItem>
        ))}
      </TextField>
      <DayText
        label={translate('resources.titleRegistrations.fields.registeredOn')}
        help={translate('resources.titleRegistrations.register.dayHelp')}
        value={registeredOn}
        onChange={(day) => onChange({ ...entered, registeredOn: day })}
        year={year}
        isRequired
      />
      <TextField
        label={translate('resources.titleRegistrations.fields.note')}
        helperText={translate('resources.titleRegistrations.register.noteHelp')}
        value={note}
        onChange={({ target }) => onChange({ ...entered, note: target.value })}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
    </>
  );
};

export const asSent = ({ registeredOn, note }: Entered) => ({
  registeredOn: registeredOn || null,
  note: note.trim() || null,
});
