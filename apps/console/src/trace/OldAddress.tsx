import { Navigate, useLocation, useParams } from 'react-router';

/** Where the documents around a document were before, for those who kept the address. */
export const OldAddress = () => {
  const { id = '' } = useParams();
  const { search } = useLocation();
  return <Navigate replace to={{ pathname: `/directive-trace/${encodeURIComponent(id)}`, search }} />;
};
