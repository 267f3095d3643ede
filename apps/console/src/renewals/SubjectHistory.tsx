import { History } from './History';

/** On the page of a community, clan, family or citizen. */
export const SubjectHistory = ({ id }: { id: string }) => <History holderId={id} />;
