import { useSearchParams } from 'react-router';
import { CreatePage } from '../shared/FormPage';
import { today } from '../shared/format';
import { FoundingInputs, OrganisationInputs } from './OrganisationInputs';

export const OrganisationCreate = () => {
  const [search] = useSearchParams();
  return (
    <CreatePage
      resource="organisations"
      defaults={{ line: 'GOVERNMENT', validFrom: today(), parentId: search.get('parentId') }}
    >
      <OrganisationInputs />
      <FoundingInputs />
    </CreatePage>
  );
};
