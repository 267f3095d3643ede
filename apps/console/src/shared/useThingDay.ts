import { useTranslate } from 'react-admin';
import { useThings } from '../resource/things';
import { useFormat } from './format';

/** The day of a thing as its kind means it: of one that is due, that it is the last in time. */
export function useThingDay(): (kind: string, day: string | null) => string | null {
  const translate = useTranslate();
  const format = useFormat();
  const things = useThings();
  return (kind, day) => {
    if (day === null) return null;
    const date = format.date(day);
    return things.get(kind)?.isDue ? translate('shared.deadline.BY', { date }) : date;
  };
}
