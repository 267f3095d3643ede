import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { useAct } from '../shared/useAct';
import { CLOSE_ORGANISATION, type Organisation } from './organisations.graphql.ts';

/** The organisation ceases on a day, by a document that says so. */
export const CloseOrganisationButton = ({ organisation }: { organisation: Organisation }) => {
  const translate = useTranslate();
  const [lastDay, setLastDay] = useState(today());
  const [legalBasis, setLegalBasis] = useState('');
  const act = useAct(CLOSE_ORGANISATION, { done: 'resources.organisations.close.done' });
  const closed = organisation.validTo ? translate('resources.organisations.close.already') : null;
  return (
    <ActButton
      act={act}
      icon={EventBusy}
      label="resources.organisations.close.label"
      explanation="resources.organisations.close.explanation"
      color="error"
      disabledReason={closed}
      variables={() => ({ input: { id: organisation.id, version: organisation.version, lastDay, legalBasis } })}
    >
      <DayField label="resources.organisations.close.lastDay" value={lastDay} onChange={setLastDay} />
      <TextField
        required
        label={translate('resources.organisations.fields.legalBasis')}
        value={legalBasis}
        onChange={(event) => setLegalBasis(event.target.value)}
      />
    </ActButton>
  );
};
