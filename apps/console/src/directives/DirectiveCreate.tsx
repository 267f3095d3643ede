import { CreatePage, Wide } from '../shared/FormPage';
import { OrganisationInput } from '../shared/inputs';
import { useWorkplace } from '../shared/useWorkplace';
import { DirectiveInputs } from './DirectiveInputs';

export const DirectiveCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  return (
    <CreatePage
      resource="directives"
      defaults={{ keeperId: workplace?.id, type: 'KH', draft: false, issuer: workplace?.name }}
    >
      <Wide>
        <OrganisationInput source="keeperId" isRequired helperText="resources.directives.keeperHelp" />
      </Wide>
      <DirectiveInputs />
    </CreatePage>
  );
};
