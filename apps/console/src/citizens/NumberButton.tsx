import Badge from '@mui/icons-material/BadgeOutlined';
import { Alert } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { type CitizenFields, SHOW_CITIZEN_NUMBER } from './citizens.graphql.ts';

/** The whole number, once: the trail keeps who looked and what for. */
export const NumberButton = ({ citizen }: { citizen: CitizenFields }) => {
  const translate = useTranslate();
  const reason = useReason();
  const [number, setNumber] = useState<string | null>(null);
  const act = useAct(SHOW_CITIZEN_NUMBER, { onDone: ({ showCitizenNumber }) => setNumber(showCitizenNumber) });
  return (
    <>
      <ActButton
        act={act}
        icon={Badge}
        label="resources.citizens.number.label"
        explanation="resources.citizens.number.explanation"
        variant="text"
        size="small"
        disabledReason={citizen.maskedNumber === null ? translate('resources.citizens.number.none') : null}
        variables={() => (reason.value.trim() === '' ? null : { id: citizen.id, reason: reason.value })}
      >
        <ReasonField reason={reason} />
      </ActButton>
      {number && (
        <Alert severity="info" onClose={() => setNumber(null)}>
          {translate('resources.citizens.number.is', { number })}
        </Alert>
      )}
    </>
  );
};
