import { Checkbox, FormControlLabel, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { DayText } from './DayField';
import type { Definition } from './definition.rules.ts';

interface DefinitionFieldsProps {
  entry: Definition;
  set: (change: Partial<Definition>) => void;
  /** Of what stands already no source may say since when. */
  isDated?: boolean;
  /** What is asked besides, after the names. */
  children?: ReactNode;
}

/** What a title or an award is called, by which text, from which day. */
export const DefinitionFields = ({ entry, set, isDated = false, children }: DefinitionFieldsProps) => {
  const translate = useTranslate();
  const { nameVi, nameEn, basis, isUnverified, validFrom } = entry;
  const label = (name: string): string => translate(`shared.definition.${name}`);
  return (
    <>
      <TextField
        required
        label={label('nameVi')}
        value={nameVi}
        onChange={({ target }) => set({ nameVi: target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        required
        label={label('nameEn')}
        value={nameEn}
        onChange={({ target }) => set({ nameEn: target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      {children}
      <TextField
        required={!isUnverified}
        label={label('basis')}
        helperText={label('basisHelp')}
        value={basis}
        onChange={({ target }) => set({ basis: target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <FormControlLabel
        control={<Checkbox checked={isUnverified} onChange={(_, isOn) => set({ isUnverified: isOn })} />}
        label={label('unverified')}
      />
      <DayText
        label={label('from')}
        value={validFrom}
        onChange={(day) => set({ validFrom: day })}
        help={isDated ? undefined : label('fromHelp')}
        isRequired={isDated}
        isAnyTime
      />
    </>
  );
};
