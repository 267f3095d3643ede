import { Alert } from '@mui/material';
import { TextInput, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { MOST_OF_A_COMMUNE } from '../../../../libs/form-rules/src/index.ts';
import { CreatePage, Wide } from '../shared/FormPage';
import { thisYear } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { WholeNumberInput } from '../shared/WholeNumberField';
import { useOffices } from '../subjects';
import { SetInput } from './SetInput';

/** What a commune states of a year, by its own office or on behalf of it; an office above chooses the commune's. */
export const StatementCreate = () => {
  const translate = useTranslate();
  const offices = useOffices('subjectAssessment.enter');
  if (offices === undefined) return null;
  const own = offices.find(({ isOfficeOfCommune }) => isOfficeOfCommune);
  return (
    <CreatePage resource="resultStatements" defaults={{ organisationId: own?.id, year: thisYear() }}>
      <Wide>
        <Alert severity="info">{translate('resources.resultStatements.means')}</Alert>
      </Wide>
      <Wide>
        <OrganisationInput
          source="organisationId"
          isRequired
          reference="resultStatementOffices"
          helperText="resources.resultStatements.officeHelp"
        />
      </Wide>
      <WholeNumberInput source="year" kind="year" isRequired min={2015} max={thisYear()} />
      <SetInput isRequired />
      <WholeNumberInput source="registered" max={MOST_OF_A_COMMUNE} />
      <WholeNumberInput source="assessed" max={MOST_OF_A_COMMUNE} />
      <WholeNumberInput source="met" max={MOST_OF_A_COMMUNE} />
      <TextInput source="source" validate={required()} helperText="resources.resultStatements.sourceHelp" fullWidth />
      <ByReason ownIds={offices.map(({ id }) => id)} />
    </CreatePage>
  );
};

/** Asked where the counts are another office's. */
const ByReason = ({ ownIds }: { ownIds: readonly string[] }) => {
  const chosen = useWatch<{ organisationId?: string }>({ name: 'organisationId' });
  if (!chosen || ownIds.includes(chosen)) return null;
  return (
    <Wide>
      <TextInput
        source="byReason"
        validate={required()}
        helperText="resources.resultStatements.byReasonHelp"
        fullWidth
      />
    </Wide>
  );
};
