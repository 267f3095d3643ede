import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { Chip, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import type { Named } from '../shared/named.ts';
import { useAct } from '../shared/useAct';
import { OrganisationPicker } from './OrganisationPicker';
import { CLOSE_ORGANISATION, type Organisation } from './organisations.graphql.ts';

/** The organisation ceases on a day, by a document that says so; others may go on with its work. */
export const CloseOrganisationButton = ({ organisation }: { organisation: Organisation }) => {
  const translate = useTranslate();
  const [lastDay, setLastDay] = useState(today());
  const [legalBasis, setLegalBasis] = useState('');
  const [successors, setSuccessors] = useState<readonly Named[]>([]);
  const add = ({ id, name }: Named) => setSuccessors([...successors.filter((one) => one.id !== id), { id, name }]);
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
      <OrganisationPicker label="resources.organisations.close.successors" onPick={add} />
      {successors.length > 0 && (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          {successors.map(({ id, name }) => (
            <Chip key={id} label={name} onDelete={() => setSuccessors(successors.filter((one) => one.id !== id))} />
          ))}
        </Stack>
      )}
    </ActButton>
  );
};
