import { useGetList } from 'react-admin';

interface Province {
  id: string;
  code: string;
  name: string;
}

/** What the province of a code is called; the code itself until that is known. */
export function useProvinceName(): (code: string) => string {
  const { data = [] } = useGetList<Province>('administrativeUnits', {
    filter: { level: 'PROVINCE' },
    pagination: { page: 1, perPage: 100 },
  });
  return (code) => data.find((province) => province.code === code)?.name ?? code;
}
