import { useSearchParams } from 'react-router';
import { CreatePage, Wide } from '../shared/FormPage';
import { OrganisationInput } from '../shared/inputs';
import { useWorkplace } from '../shared/useWorkplace';
import { MovementInputs } from './MovementInputs';
import { asked } from './asked';

/** A movement begun by hand; one that a document launches is made when the document is read. */
export const MovementCreate = () => {
  const workplace = useWorkplace();
  const [search] = useSearchParams();
  if (workplace === undefined) return null;
  return (
    <CreatePage
      resource="movements"
      defaults={{ organisationId: workplace?.id, parentId: search.get('parentId') ?? undefined }}
      transform={asked}
      submitLabel="resources.movements.launch"
    >
      <Wide>
        <OrganisationInput source="organisationId" isRequired />
      </Wide>
      <MovementInputs />
    </CreatePage>
  );
};
