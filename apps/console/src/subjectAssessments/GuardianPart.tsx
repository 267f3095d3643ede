import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { GuardianRelation } from '../dataProvider/schema.ts';
import type { OnBehalf } from './entry.rules.ts';
import { GuardianPicker, type GuardianPickerProps } from './GuardianPicker';

export type Agreed = Pick<OnBehalf, 'guardian' | 'guardianRelation'>;

interface GuardianPartProps extends Pick<GuardianPickerProps, 'subject'> {
  value: Agreed;
  onChange: (agreed: Agreed) => void;
}

/** Who agreed for a minor, and what they are to them; that is said anew of another one. */
export const GuardianPart = ({ subject, value: { guardian, guardianRelation }, onChange }: GuardianPartProps) => {
  const translate = useTranslate();
  return (
    <>
      <GuardianPicker
        subject={subject}
        value={guardian}
        onChange={(chosen) =>
          onChange({ guardian: chosen, guardianRelation: chosen?.id === guardian?.id ? guardianRelation : null })
        }
      />
      {guardian && (
        <TextField
          select
          required
          label={translate('resources.subjectAssessments.fields.guardianRelation')}
          value={guardianRelation ?? ''}
          onChange={({ target }) => onChange({ guardian, guardianRelation: target.value as GuardianRelation })}
        >
          {GuardianRelation.map((relation) => (
            <MenuItem key={relation} value={relation}>
              {translate(`enums.GuardianRelation.${relation}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </>
  );
};
