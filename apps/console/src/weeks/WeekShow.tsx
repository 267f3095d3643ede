import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import EventAvailable from '@mui/icons-material/EventAvailableOutlined';
import SubdirectoryArrowRight from '@mui/icons-material/SubdirectoryArrowRightOutlined';
import { Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Additions } from '../resource/Additions';
import { draftActs, traceActs } from '../resource/place';
import { DemoMark } from '../shared/DemoMark';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { StatusChip } from '../shared/StatusChip';
import { useCan } from '../shared/useCan';
import { AttachRoundButton } from './AttachRoundButton';
import { WeekCalendar } from './WeekCalendar';
import { WeekDates } from './WeekDates';
import type { Week } from './weeks.graphql.ts';

export const WeekShow = () => {
  const translate = useTranslate();
  return (
    <ShowPage<Week>
      resource="weeks"
      titleOf={(week) => translate('resources.weeks.title', { organisation: week.organisation.name, year: week.year })}
      subtitleOf={(week) => <WeekDates week={week} />}
      marks={(week) => <DemoMark isDemo={week.isDemo} />}
      actions={(week) => <Acts week={week} />}
    >
      {(week) => <Content week={week} />}
    </ShowPage>
  );
};

const Acts = ({ week }: { week: Week }) => {
  const translate = useTranslate();
  const can = useCan();
  const canPlan = may(week.organisation, 'week.plan');
  const log = `/activities/create?weekId=${encodeURIComponent(week.id)}`;
  return (
    <>
      {can('activity.log') && (
        <Button component={Link} to={log} variant="contained" startIcon={<CalendarMonth />}>
          {translate('resources.activities.create')}
        </Button>
      )}
      <Button
        href={`/weeks/${encodeURIComponent(week.id)}/calendar.ics`}
        download
        variant="outlined"
        startIcon={<EventAvailable />}
      >
        {translate('resources.weeks.ics')}
      </Button>
      <Additions at={draftActs} give={{ resource: 'weeks', id: week.id }} />
      <Additions at={traceActs} give={{ id: week.id }} />
      {canPlan && !week.round && <AttachRoundButton week={week} />}
      {canPlan && (
        <Button component={Link} to={`/weeks/${encodeURIComponent(week.id)}`} variant="outlined" startIcon={<Edit />}>
          {translate('ra.action.edit')}
        </Button>
      )}
    </>
  );
};

const Content = ({ week }: { week: Week }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <>
      <Section title={translate('resources.weeks.plan')}>
        <Facts>
          <Fact label="resources.weeks.fields.theme" wide>
            {week.theme && <Inherited isInherited={week.ownTheme === null}>{week.theme}</Inherited>}
          </Fact>
          <Fact label="resources.weeks.fields.dates">
            {week.startsOn && (
              <Inherited isInherited={week.ownStartsOn === null}>
                <WeekDates week={week} />
              </Inherited>
            )}
          </Fact>
          <Fact label="resources.weeks.fields.openingOn">{format.date(week.openingOn)}</Fact>
          <Fact label="resources.weeks.fields.openingPlace">{week.openingPlace}</Fact>
          <Fact label="resources.weeks.fields.parentId">
            {week.parent && (
              <RecordLink resource="weeks" id={week.parent.id}>
                {week.parent.organisation.name}
              </RecordLink>
            )}
          </Fact>
          <Fact label="resources.weeks.fields.directiveId">
            {week.directive && (
              <RecordLink resource="directives" id={week.directive.id}>
                {week.directive.code ?? week.directive.subject}
              </RecordLink>
            )}
          </Fact>
          <Fact label="resources.weeks.fields.roundId">
            {week.round && (
              <RecordLink resource="rounds" id={week.round.id}>
                {week.round.title}
              </RecordLink>
            )}
          </Fact>
        </Facts>
      </Section>
      <WeekCalendar week={week} />
    </>
  );
};

interface InheritedProps {
  isInherited: boolean;
  children: ReactNode;
}

/** Says when a value comes from the week above. */
const Inherited = ({ isInherited, children }: InheritedProps) => {
  const translate = useTranslate();
  return (
    <Stack
      component="span"
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ flexWrap: 'wrap', alignItems: 'center', display: 'inline-flex' }}
    >
      <span>{children}</span>
      {isInherited && (
        <StatusChip icon={SubdirectoryArrowRight} tone="neutral">
          {translate('resources.weeks.inherited')}
        </StatusChip>
      )}
    </Stack>
  );
};
