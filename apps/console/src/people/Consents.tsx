import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { Period } from '../shared/Period';
import { useAct } from '../shared/useAct';
import { WITHDRAW_CONSENT, type Consent, type Person } from './people.graphql.ts';

/** What the person has agreed to, and until when. */
export const Consents = ({ person, canEnd }: { person: Person; canEnd: boolean }) => {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {person.consents.map((consent) => (
        <li key={consent.id}>
          {translate(`enums.ConsentPurpose.${consent.purpose}`)} · {consent.textVersion}
          <Typography variant="caption" color="textSecondary" component="div">
            <Period from={consent.givenOn} to={consent.withdrawnOn} />{' '}
            {canEnd && consent.withdrawnOn === null && <WithdrawButton consent={consent} />}
          </Typography>
        </li>
      ))}
    </Box>
  );
};

const WithdrawButton = ({ consent }: { consent: Consent }) => {
  const [withdrawnOn, setWithdrawnOn] = useState(today());
  const act = useAct(WITHDRAW_CONSENT, { done: 'resources.people.withdraw.done' });
  return (
    <ActButton
      act={act}
      icon={EventBusy}
      label="resources.people.withdraw.label"
      explanation="resources.people.withdraw.explanation"
      variant="text"
      size="small"
      color="inherit"
      variables={() => ({ id: consent.id, withdrawnOn })}
    >
      <DayField
        label="resources.people.withdraw.withdrawnOn"
        value={withdrawnOn}
        onChange={setWithdrawnOn}
        min={consent.givenOn}
      />
    </ActButton>
  );
};
