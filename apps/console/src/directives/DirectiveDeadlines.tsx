import { useTranslate } from 'react-admin';
import { DeadlineText } from '../shared/DeadlineText';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import type { DirectiveDeadline } from './directives.graphql.ts';

/** What the document says is due, in its order. */
export const DirectiveDeadlines = ({ deadlines }: { deadlines: DirectiveDeadline[] }) => {
  const translate = useTranslate();
  if (deadlines.length === 0) return null;
  const title = translate('resources.directives.fields.deadlines');
  return (
    <Section title={title} count={deadlines.length} flush>
      <RecordTable caption={title} rows={deadlines} columns={COLUMNS} rowKey={(deadline) => deadline.id} />
    </Section>
  );
};

const Day = ({ deadline: { dueOn, month, day, boundary, daysLeft } }: { deadline: DirectiveDeadline }) => {
  const translate = useTranslate();
  if (dueOn && daysLeft !== null)
    return <DeadlineText dueOn={dueOn} dueBoundary={boundary} daysLeft={daysLeft} isUntracked />;
  return translate(`resources.directives.yearly.${boundary}`, { day, month });
};

/** Whom it goes to, and through whom: an office passes it on. */
const To = ({ deadline: { toName, throughName } }: { deadline: DirectiveDeadline }) => {
  const translate = useTranslate();
  if (!throughName) return toName;
  const through = translate('resources.directives.through', { name: throughName });
  return toName ? `${toName} (${through})` : through;
};

const COLUMNS: Column<DirectiveDeadline>[] = [
  { label: 'resources.directives.fields.day', width: 190, render: (deadline) => <Day deadline={deadline} /> },
  { label: 'resources.directives.fields.from', width: 190, render: ({ fromNames }) => fromNames.join('; ') },
  {
    label: 'resources.directives.fields.to',
    width: 190,
    render: (deadline) => <To deadline={deadline} />,
  },
  { label: 'resources.directives.fields.what', render: ({ what }) => what },
];
