import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from './format';
import type { DeadlineBoundary } from '../dataProvider/schema.ts';

interface DeadlineTextProps {
  dueOn: string;
  dueBoundary: DeadlineBoundary;
  /** To the last day in time, as the API says. */
  daysLeft: number;
  /** Day of an extension; replaces the deadline. */
  extendedTo?: string | null;
  /** The report is in: the days left no longer matter. */
  isDone?: boolean;
  /** Nobody notes here whether it was met: a day gone by is past, not overdue. */
  isUntracked?: boolean;
}

/** "before 20/10/2024 · 3 days left". "Before" leaves the day itself out, "by" includes it; days are counted to the last good day. */
export const DeadlineText = (props: DeadlineTextProps) => {
  const { dueOn, dueBoundary, daysLeft: left, extendedTo, isDone = false, isUntracked = false } = props;
  const translate = useTranslate();
  const format = useFormat();
  const boundary = extendedTo ? 'extended' : dueBoundary;
  return (
    <Box component="span">
      {translate(`shared.deadline.${boundary}`, { date: format.date(extendedTo ?? dueOn) })}
      {!isDone && (
        <Box component="span" sx={{ fontWeight: 600, color: colourOf(left, isUntracked) }}>
          {' · '}
          {left < 0 && isUntracked ? translate('shared.deadline.gone') : inWords(translate, left)}
        </Box>
      )}
    </Box>
  );
};

function colourOf(left: number, isUntracked: boolean): string {
  if (left < 0) return isUntracked ? 'text.secondary' : 'error.main';
  return left <= 3 ? 'warning.dark' : 'text.secondary';
}

function inWords(translate: ReturnType<typeof useTranslate>, left: number): string {
  if (left === 0) return translate('shared.deadline.today');
  const key = left > 0 ? 'shared.deadline.left' : 'shared.deadline.past';
  return translate(key, { smart_count: Math.abs(left) });
}
