import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FullReport } from './reports.graphql.ts';
import { useActInPlace } from './useActInPlace';

/** Who sent the version in hand in whose place, and who decided on it so. */
export const InPlaceNote = ({ report: { number, submittedInPlace, versions } }: { report: FullReport }) => {
  const translate = useTranslate();
  const nameOf = useActInPlace();
  const reviewed = versions.find((version) => version.number === number)?.reviewedInPlace;
  const acts = [
    ['sent', nameOf(submittedInPlace)],
    ['reviewed', nameOf(reviewed)],
  ] as const;
  return acts.map(
    ([kind, act]) =>
      act && (
        <Typography key={kind} variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {translate(`reports.inPlace.${kind}`, { act })}
        </Typography>
      ),
  );
};
