import { CreatePage } from '../shared/FormPage';
import { thisYear } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { useWorkplace } from '../shared/useWorkplace';
import { asInput } from './roundForm.rules.ts';
import { RoundInputs } from './RoundInputs';

export const ScholarshipRoundCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  const defaults = {
    organisationId: workplace?.id,
    year: thisYear(),
    kinds: ['PUPIL'],
    scorers: 1,
    criteria: [
      { name: '', aspect: 'NEED', mostPoints: 10 },
      { name: '', aspect: 'MERIT', mostPoints: 10 },
    ],
    steps: [{ fromPoints: 10, amount: null }],
  };
  return (
    <CreatePage resource="scholarshipRounds" defaults={defaults} transform={asInput}>
      <OrganisationInput source="organisationId" isRequired helperText="resources.scholarshipRounds.officeHelp" />
      <RoundInputs />
    </CreatePage>
  );
};
