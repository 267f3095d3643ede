import { useTranslate } from 'react-admin';
import { useFormat } from './format';

interface PeriodProps {
  from: string;
  to: string | null;
}

/** The day that stands for "before our records begin". */
const BEGINNING = '1900-01-01';

/** How long something holds, both days included. */
export const Period = ({ from, to }: PeriodProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const kind = from <= BEGINNING ? (to ? 'until' : 'always') : to ? 'between' : 'since';
  return <span>{translate(`shared.period.${kind}`, { from: format.date(from), to: format.date(to) })}</span>;
};
