import Edit from '@mui/icons-material/EditOutlined';
import { Alert, Button, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Additions } from '../resource/Additions';
import { traceActs } from '../resource/place';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { PlainFacts } from '../shared/plainFields';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { ActivityMoney } from './ActivityMoney';
import { activityFields } from './activityFields.ts';
import { CountingReports } from './CountingReports';
import { Evidence } from './Evidence';
import { useKindLabel } from './useActivityKinds';
import { WithdrawButton } from './WithdrawButton';
import type { Activity } from './activities.graphql.ts';

export const ActivityShow = () => (
  <ShowPage<Activity>
    resource="activities"
    titleOf={(activity) => activity.title}
    subtitleOf={(activity) => activity.organisation.name}
    actions={(activity) => (
      <>
        <Additions at={traceActs} give={{ id: activity.id }} />
        <Acts activity={activity} />
      </>
    )}
  >
    {(activity) => (
      <>
        <Withdrawn activity={activity} />
        <ActivityFacts activity={activity} />
        <ActivityMoney activity={activity} />
        <Evidence activity={activity} />
      </>
    )}
  </ShowPage>
);

const Acts = ({ activity }: { activity: Activity }) => {
  const translate = useTranslate();
  if (!may(activity.organisation, 'activity.log') || activity.withdrawnAt) return null;
  return (
    <>
      <Button
        component={Link}
        to={`/activities/${encodeURIComponent(activity.id)}`}
        variant="outlined"
        startIcon={<Edit />}
      >
        {translate('ra.action.edit')}
      </Button>
      <WithdrawButton activity={activity} />
    </>
  );
};

/** It stays to be looked at, with what still counts it. */
const Withdrawn = ({ activity }: { activity: Activity }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!activity.withdrawnAt) return null;
  return (
    <Stack spacing={1} sx={{ mb: 2 }}>
      <Alert severity="info">
        {translate('resources.activities.withdraw.at', { at: format.dateTime(activity.withdrawnAt) })}
      </Alert>
      <CountingReports activityId={activity.id} />
    </Stack>
  );
};

const ActivityFacts = ({ activity }: { activity: Activity }) => {
  const translate = useTranslate();
  const format = useFormat();
  const labelOf = useKindLabel();
  const days = [...new Set([activity.startsOn, activity.endsOn])].map(format.date).join('–');
  return (
    <Section title={translate('resources.activities.details')}>
      <Facts>
        <Fact label="resources.activities.fields.kindId">{labelOf(activity.kind)}</Fact>
        <Fact label="resources.activities.fields.days">{days}</Fact>
        <Fact label="resources.activities.fields.mode">{translate(`enums.ActivityMode.${activity.mode}`)}</Fact>
        <Fact label="resources.activities.fields.weekId">
          {activity.week && (
            <RecordLink resource="weeks" id={activity.week.id}>
              {activity.week.theme ?? activity.week.year}
            </RecordLink>
          )}
        </Fact>
        <PlainFacts fields={activityFields} record={activity} />
      </Facts>
    </Section>
  );
};
