import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import type { Named } from '../shared/named.ts';
import { useAct } from '../shared/useAct';
import { CLOSE_ORGANISATION, type Organisation } from './organisations.graphql.ts';
import { SuccessorsField } from './SuccessorsField';

/** The organisation ceases on a day, by a document that says so; others may go on with its work. */
export const CloseOrganisationButton = ({ organisation }: { organisation: Organisation }) => {
  const translate = useTranslate();
  const [lastDay, setLastDay] = useState(today());
  const [legalBasis, setLegalBasis] = useState('');
  const [successors, setSuccessors] = useState<readonly Named[]>([]);
  const act = useAct(CLOSE_ORGANISATION, { done: 'resources.organisations.close.done' });
  return (
    <ActButton
      act={act}
      icon={EventBusy}
      label="resources.organisations.close.label"
      explanation="resources.organisations.close.explanation"
      color="error"
      variables={() => ({
        input: {
          id: organisation.id,
          version: organisation.version,
          lastDay,
          legalBasis,
          successorIds: successors.map(({ id }) => id),
        },
      })}
    >
      <DayField autoFocus label="resources.organisations.close.lastDay" value={lastDay} onChange={setLastDay} />
      <TextField
        required
        label={translate('resources.organisations.fields.legalBasis')}
        value={legalBasis}
        onChange={(event) => setLegalBasis(event.target.value)}
      />
      <SuccessorsField successors={successors} onChange={setSuccessors} />
    </ActButton>
  );
};
