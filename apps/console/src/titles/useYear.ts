import { useSearchParams } from 'react-router';
import { LIST_PARAMETER } from '../shared/EmbeddedList';
import { thisYear } from '../shared/format';

const BACK = 4;

/** The year that the address chooses; the next one is registered for at the end of this. */
export function useYear(): { year: number; years: number[]; choose: (year: string) => void } {
  const [search, setSearch] = useSearchParams();
  const years = Array.from({ length: BACK + 2 }, (_, at) => thisYear() + 1 - at);
  const asked = Number(search.get('year'));
  const choose = (year: string) =>
    setSearch(
      (before) => {
        // Another year is another list.
        before.delete(LIST_PARAMETER);
        before.set('year', year);
        return before;
      },
      { replace: true },
    );
  return { year: years.includes(asked) ? asked : thisYear(), years, choose };
}
