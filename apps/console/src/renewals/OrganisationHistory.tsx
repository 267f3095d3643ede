import { History } from './History';

/** On the page of an organisation. */
export const OrganisationHistory = ({ organisation }: { organisation: { id: string } }) => (
  <History holderId={organisation.id} />
);
