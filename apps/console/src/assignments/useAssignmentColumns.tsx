import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { AssignmentDue } from './AssignmentDue';
import { AssignmentStandingChip } from './AssignmentStandingChip';
import { Percent } from './Percent';
import type { Assignment } from './assignments.graphql.ts';
import { type AssignmentRole, AssignmentStanding } from '../dataProvider/schema.ts';

const SHOWN = 3;

/** Columns of a list of tasks; those under a document do not repeat it. */
export function useAssignmentColumns({ withDirective }: { withDirective: boolean }): Column<Assignment>[] {
  const translate = useTranslate();
  const directive: Column<Assignment> = {
    label: 'resources.assignments.fields.directiveId',
    file: { path: 'directive.code' },
    width: 140,
    render: (assignment) => (
      <RecordLink resource="directives" id={assignment.directive.id}>
        {assignment.directive.code ?? assignment.directive.subject}
      </RecordLink>
    ),
  };
  return [
    {
      label: 'resources.assignments.fields.text',
      file: { path: 'text' },
      sort: 'TEXT',
      render: (assignment) => <TaskName assignment={assignment} />,
    },
    ...(withDirective ? [directive] : []),
    {
      label: 'resources.assignments.fields.parties',
      file: { path: 'parties.organisation.name' },
      width: 230,
      render: (assignment) => <Parties assignment={assignment} />,
    },
    {
      label: 'resources.assignments.fields.dueOn',
      file: { path: 'lastDay', as: 'day' },
      sort: 'DUE_ON',
      width: 150,
      render: (assignment) => <AssignmentDue assignment={assignment} />,
    },
    {
      label: 'resources.assignments.fields.percent',
      file: { path: 'percent', as: 'number' },
      width: 110,
      from: 'lg',
      render: ({ percent }) => <Percent value={percent} label={translate('resources.assignments.fields.percent')} />,
    },
    {
      label: 'resources.assignments.fields.standing',
      file: { path: 'standing', words: { of: 'AssignmentStanding', values: AssignmentStanding } },
      render: ({ standing }) => <AssignmentStandingChip standing={standing} />,
    },
  ];
}

const TaskName = ({ assignment: { id, section, text } }: { assignment: Assignment }) => (
  <RecordLink resource="assignments" id={id}>
    {[section, shortened(text)].filter(Boolean).join('. ')}
  </RecordLink>
);

const LONG = 160;

/** Tasks are whole paragraphs; lists show how they begin. */
export const shortened = (text: string): string =>
  text.length <= LONG ? text : `${text.slice(0, text.lastIndexOf(' ', LONG))}…`;

const ORDER: AssignmentRole[] = ['LEAD', 'DO', 'COORDINATE'];

const Parties = ({ assignment: { parties, unknownNames } }: { assignment: Assignment }) => {
  const translate = useTranslate();
  const sorted = ORDER.flatMap((role) => parties.filter((party) => party.role === role));
  const rest = sorted.length - SHOWN;
  return (
    <Stack component="span" spacing={0.25}>
      {sorted.slice(0, SHOWN).map(({ organisation, role }) => (
        <span key={organisation.id}>
          {translate('resources.assignments.partyAs', {
            name: organisation.name,
            role: translate(`enums.AssignmentRole.${role}`).toLowerCase(),
          })}
        </span>
      ))}
      {unknownNames.map((name) => (
        <span key={name}>{translate('resources.assignments.unknownParty', { name })}</span>
      ))}
      {rest > 0 && <span>{translate('resources.assignments.moreParties', { smart_count: rest })}</span>}
    </Stack>
  );
};
