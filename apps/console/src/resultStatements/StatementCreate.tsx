import { Alert } from '@mui/material';
import { TextInput, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { MOST_OF_A_COMMUNE } from '../../../../libs/form-rules/src/index.ts';
import { CreatePage, Wide } from '../shared/FormPage';
import { thisYear } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { WholeNumberInput } from '../shared/WholeNumberField';
import { KEEPERS, useKeepingOffice } from '../subjects';
import { SetInput } from './SetInput';

/** What a commune states of a year, by its own office or on behalf of it. */
export const StatementCreate = () => {
  const translate = useTranslate();
  const office = useKeepingOffice();
  if (office === undefined) return null;
  return (
    <CreatePage resource="resultStatements" defaults={{ organisationId: office?.id, year: thisYear() }}>
      <Wide>
        <Alert severity="info">{translate('resources.resultStatements.means')}</Alert>
      </Wide>
      <Wide>
        <OrganisationInput
          source="organisationId"
          isRequired
          filter={KEEPERS}
          helperText="resources.resultStatements.officeHelp"
        />
      </Wide>
      <WholeNumberInput source="year" kind="year" isRequired min={2015} max={thisYear()} />
      <SetInput isRequired />
      <WholeNumberInput source="registered" max={MOST_OF_A_COMMUNE} />
      <WholeNumberInput source="assessed" max={MOST_OF_A_COMMUNE} />
      <WholeNumberInput source="met" max={MOST_OF_A_COMMUNE} />
      <TextInput source="source" validate={required()} helperText="resources.resultStatements.sourceHelp" fullWidth />
      <ByReason ownId={office?.id} />
    </CreatePage>
  );
};

/** Asked where the counts are another office's. */
const ByReason = ({ ownId }: { ownId: string | undefined }) => {
  const chosen = useWatch<{ organisationId?: string }>({ name: 'organisationId' });
  if (!chosen || chosen === ownId) return null;
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
