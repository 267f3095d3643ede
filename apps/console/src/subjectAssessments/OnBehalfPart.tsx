import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { OnBehalfReason } from '../dataProvider/schema.ts';
import { isDay } from '../shared/day.rules';
import { DayText } from '../shared/DayField';
import { today } from '../shared/format';
import { Section } from '../shared/Page';
import { agrees, isMinor, type OnBehalf } from './entry.rules.ts';
import { GuardianPart } from './GuardianPart';
import type { SubjectEntry } from './subjectAssessments.graphql.ts';

interface OnBehalfPartProps {
  assessment: SubjectEntry;
  said: OnBehalf;
  onChange: (said: OnBehalf) => void;
}

/** Why the office enters it, when whom it is about agreed, and who agreed for a minor. */
export const OnBehalfPart = ({ assessment, said, onChange }: OnBehalfPartProps) => {
  const translate = useTranslate();
  const { subject, subjectKind } = assessment;
  const needsGuardian = subject !== null && (said.guardian !== null || isMinor(subject, today()));
  return (
    <Section title={translate('resources.subjectAssessments.entry.onBehalf')}>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {translate('resources.subjectAssessments.entry.about')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
        <TextField
          select
          required
          label={translate('resources.subjectAssessments.fields.reason')}
          value={said.reason ?? ''}
          onChange={({ target }) => onChange({ ...said, reason: target.value as OnBehalfReason })}
        >
          {OnBehalfReason.map((reason) => (
            <MenuItem key={reason} value={reason}>
              {translate(`enums.OnBehalfReason.${reason}`)}
            </MenuItem>
          ))}
        </TextField>
        {agrees(subjectKind) && (
          <ConsentDay value={said.consentOn} onChange={(consentOn) => onChange({ ...said, consentOn })} />
        )}
        {subject && needsGuardian && (
          <GuardianPart subject={subject} value={said} onChange={(agreed) => onChange({ ...said, ...agreed })} />
        )}
      </Box>
    </Section>
  );
};

interface ConsentDayProps {
  value: string | null;
  onChange: (day: string | null) => void;
}

/** What is no day yet, or lies ahead, is kept here and not handed on. */
export const ConsentDay = ({ value, onChange }: ConsentDayProps) => {
  const translate = useTranslate();
  const [unfit, setUnfit] = useState<string | null>(null);
  const take = (held: string) => {
    const isFit = held === '' || (isDay(held) && held <= today());
    setUnfit(isFit ? null : held);
    const day = isFit && held !== '' ? held : null;
    if (day !== value) onChange(day);
  };
  const isAhead = unfit !== null && isDay(unfit);
  return (
    <DayText
      label={translate('resources.subjectAssessments.fields.consentOn')}
      value={unfit ?? value ?? ''}
      onChange={take}
      isRequired
      isInForm
      fault={isAhead ? translate('resources.subjectAssessments.entry.ahead') : undefined}
    />
  );
};
