import Redo from '@mui/icons-material/RedoOutlined';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import type { Named } from '../shared/named.ts';
import { useAct } from '../shared/useAct';
import { NAME_SUCCESSORS, type OrganisationStory } from './organisations.graphql.ts';
import { SuccessorsField } from './SuccessorsField';

/** Of one that has ceased: who goes on with its work, told or corrected afterwards. */
export const NameSuccessorsButton = ({ organisation }: { organisation: OrganisationStory }) => {
  const translate = useTranslate();
  const told = organisation.successors.map((step) => step.organisation);
  const [successors, setSuccessors] = useState<readonly Named[]>(told);
  const [legalBasis, setLegalBasis] = useState(organisation.successors[0]?.legalBasis ?? '');
  const act = useAct(NAME_SUCCESSORS, { done: 'resources.organisations.succeed.done' });
  const { id, version } = organisation;
  return (
    <ActButton
      act={act}
      icon={Redo}
      label="resources.organisations.succeed.label"
      explanation="resources.organisations.succeed.explanation"
      variables={() => ({ input: { id, version, legalBasis, successorIds: successors.map((one) => one.id) } })}
    >
      <SuccessorsField successors={successors} onChange={setSuccessors} />
      <TextField
        required
        label={translate('resources.organisations.fields.legalBasis')}
        value={legalBasis}
        onChange={(event) => setLegalBasis(event.target.value)}
      />
    </ActButton>
  );
};
