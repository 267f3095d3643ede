import { Navigate, useLocation } from 'react-router';

/** Where the books were before, for those who kept the address. */
export const OldAddress = () => {
  const { search } = useLocation();
  return <Navigate replace to={{ pathname: '/books', search: search.replace('register=', 'book=') }} />;
};
