import { Alert, AlertTitle, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { REPORTS_COUNTING } from './activities.graphql.ts';

/** Reports that were sent with this activity in them, said before it is changed or taken back. */
export const CountingReports = ({ activityId }: { activityId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useGraphql(REPORTS_COUNTING, { activityId });
  const reports = data?.reportsCounting ?? [];
  if (reports.length === 0) return null;
  return (
    <Alert severity="warning">
      <AlertTitle>{translate('resources.activities.counting.title', { smart_count: reports.length })}</AlertTitle>
      <Box component="ul" sx={{ m: 0, mb: 1, pl: 2.5 }}>
        {reports.map(({ obligation, sentAt, rows, sentOnBy }) => (
          <li key={obligation.id}>
            <TextLink to={`/obligations/${encodeURIComponent(obligation.id)}/report`} isInText>
              {`${obligation.organisation.name} – ${obligation.round.title}`}
            </TextLink>{' '}
            {translate('resources.activities.counting.sent', { at: format.dateTime(sentAt), rows: rows.join('; ') })}
            {sentOnBy.length > 0 &&
              ` ${translate('resources.activities.counting.sentOn', { names: sentOnBy.map(({ name }) => name).join('; ') })}`}
          </li>
        ))}
      </Box>
      {translate('resources.activities.counting.advice')}
    </Alert>
  );
};
