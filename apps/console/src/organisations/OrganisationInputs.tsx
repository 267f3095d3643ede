import { required, TextInput } from 'react-admin';
import { Wide } from '../shared/FormPage';
import { EnumInput, OrganisationInput, UnitInput } from '../shared/inputs';
import { ReportingLine, OrganisationKind } from '../dataProvider/schema.ts';
import { DayInput } from '../shared/DayInput';

/** What a correction may change. */
export const OrganisationInputs = () => (
  <>
    <Wide>
      <TextInput source="name" validate={required()} helperText={false} fullWidth />
    </Wide>
    <TextInput source="contact" multiline helperText={false} fullWidth />
    <TextInput source="legalBasis" multiline helperText={false} fullWidth />
  </>
);

/** What is settled when an organisation is founded. */
export const FoundingInputs = () => (
  <>
    <EnumInput source="kind" of="OrganisationKind" values={OrganisationKind} isRequired />
    <EnumInput source="line" of="ReportingLine" values={ReportingLine} isRequired />
    <OrganisationInput source="parentId" isRequired helperText="resources.organisations.parentHelp" />
    <UnitInput source="administrativeUnitId" isRequired helperText="resources.organisations.unitHelp" />
    <OrganisationInput source="actsForId" helperText="resources.organisations.actsForHelp" />
    <DayInput source="validFrom" isRequired />
  </>
);
