import { useSearchParams } from 'react-router';
import { LIST_PARAMETER } from '../shared/EmbeddedList';
import { thisYear } from '../shared/format';

const BACK = 4;
/** Years that the API takes. */
const FIRST = 2000;
const LAST = 2100;

/** The year that the address chooses, however far off; the next one is registered for at the end of this. */
export function useYear(unlessTold = thisYear()): { year: number; years: number[]; choose: (year: string) => void } {
  const [search, setSearch] = useSearchParams();
  const near = Array.from({ length: BACK + 2 }, (_, at) => thisYear() + 1 - at);
  const asked = Number(search.get('year'));
  const isYear = Number.isInteger(asked) && asked >= FIRST && asked <= LAST;
  const years = isYear && !near.includes(asked) ? [...near, asked].toSorted((one, other) => other - one) : near;
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
  return { year: isYear ? asked : unlessTold, years, choose };
}
