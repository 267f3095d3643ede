import { Alert, Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PileOf } from '../inbox/places.ts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { PileItem } from '../shared/PileItem';
import { RecordLink, TextLink } from '../shared/RecordLink';
import type { AssignmentReminder, InboxTask } from './assignments.graphql.ts';
import { AssignmentDue } from './AssignmentDue';
import { AssignmentStandingChip } from './AssignmentStandingChip';
import { shortened } from './useAssignmentColumns';

interface Pile {
  count: number;
  tasks: InboxTask[];
}

/** What documents ask of the own workplace: reminders, what is overdue, what is next. */
export const AssignmentPiles = ({ pileOf }: { pileOf: PileOf }) => {
  const pile = (kind: 'TASKS_DUE' | 'TASKS_OVERDUE'): Pile => {
    const { count, things } = pileOf(kind);
    return { count, tasks: things.map(({ task }) => task as InboxTask) };
  };
  return (
    <>
      <Reminders reminders={pileOf('TASK_REMINDERS').things.map(({ reminder }) => reminder as AssignmentReminder)} />
      <TaskPile title="enums.InboxPileKind.TASKS_OVERDUE" {...pile('TASKS_OVERDUE')} standing="OVERDUE" />
      <TaskPile title="enums.InboxPileKind.TASKS_DUE" {...pile('TASKS_DUE')} standing="OPEN" />
    </>
  );
};

/** One line for each task: the nearest reminder says enough. */
const Reminders = ({ reminders }: { reminders: AssignmentReminder[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const nearest = [
    ...new Map(
      reminders
        .toSorted((one, other) => other.daysBefore - one.daysBefore)
        .map((reminder) => [reminder.assignment.id, reminder]),
    ).values(),
  ];
  if (nearest.length === 0) return null;
  return (
    <Alert severity="info" sx={{ mb: 3 }}>
      <Typography variant="h2" sx={{ fontSize: '1rem' }}>
        {translate('enums.InboxPileKind.TASK_REMINDERS')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {nearest.map(({ assignment, daysBefore, lastDay }) => (
          <li key={assignment.id}>
            {translate('inbox.assignments.reminder', { smart_count: daysBefore, date: format.date(lastDay) })}{' '}
            <TextLink to={`/assignments/${encodeURIComponent(assignment.id)}/show`} isInText>
              {shortened(assignment.text)}
            </TextLink>
          </li>
        ))}
      </Box>
    </Alert>
  );
};

interface TaskPileProps extends Pile {
  title: string;
  standing: string;
}

const TaskPile = ({ title, tasks, count, standing }: TaskPileProps) => {
  const translate = useTranslate();
  const format = useFormat();
  if (count === 0) return null;
  const all = `/assignments?filter=${encodeURIComponent(JSON.stringify({ standing }))}`;
  return (
    <Section title={translate(title)} count={format.number(count)} flush>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tasks.map((assignment) => (
          <Item key={assignment.id} assignment={assignment} />
        ))}
      </Stack>
      {count > tasks.length && (
        <Typography sx={{ px: { xs: 2, md: 3 }, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
          <TextLink to={all}>{translate('inbox.assignments.all', { smart_count: count })}</TextLink>
        </Typography>
      )}
    </Section>
  );
};

const Item = ({ assignment }: { assignment: InboxTask }) => (
  <PileItem
    heading={
      <RecordLink resource="assignments" id={assignment.id}>
        {shortened(assignment.text)}
      </RecordLink>
    }
  >
    <Typography variant="body2" color="textSecondary">
      {assignment.directive.code ?? assignment.directive.subject}
    </Typography>
    <Typography variant="body2" component="div">
      <AssignmentDue assignment={assignment} />
    </Typography>
    <div>
      <AssignmentStandingChip standing={assignment.standing} />
    </div>
  </PileItem>
);
