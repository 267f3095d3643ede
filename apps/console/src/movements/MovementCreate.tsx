import { required, TextInput } from 'react-admin';
import { DayInput } from '../shared/DayInput';
import { CreatePage, Wide } from '../shared/FormPage';
import { DirectiveInput, OrganisationInput } from '../shared/inputs';
import { useWorkplace } from '../shared/useWorkplace';

/** A movement begun by hand; one that a document launches is made when the document is read. */
export const MovementCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  return (
    <CreatePage
      resource="movements"
      defaults={{ organisationId: workplace?.id }}
      submitLabel="resources.movements.launch"
    >
      <Wide>
        <TextInput source="name" validate={required()} helperText={false} fullWidth />
      </Wide>
      <OrganisationInput source="organisationId" isRequired />
      <span />
      <DayInput source="startsOn" isRequired />
      <DayInput source="endsOn" helperText="resources.movements.endsOnHelp" />
      <Wide>
        <DirectiveInput source="directiveId" helperText="resources.movements.directiveHelp" />
      </Wide>
    </CreatePage>
  );
};
