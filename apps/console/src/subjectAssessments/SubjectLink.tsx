import { useListContext } from 'react-admin';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { wayToBegin } from './places.ts';
import type { SubjectAssessmentHead } from './subjectAssessments.graphql.ts';

/** To what was answered; of whoever has not begun, to where it is entered, or to who that is. */
export const SubjectLink = ({ row, name }: { row: SubjectAssessmentHead; name: string }) => {
  const { roundId, line } = useListContext().filterValues as { roundId?: string; line?: number };
  if (row.state !== 'NOT_BEGUN')
    return (
      <RecordLink resource="subjectAssessments" id={row.id}>
        {name}
      </RecordLink>
    );
  const { resource, id } = subjectOf(row);
  if (!id) return name;
  if (row.canEnter && roundId && line) return <TextLink to={wayToBegin(roundId, line, id)}>{name}</TextLink>;
  return (
    <RecordLink resource={resource} id={id}>
      {name}
    </RecordLink>
  );
};

function subjectOf({ subjectKind, citizen, family, clan, community }: SubjectAssessmentHead) {
  if (subjectKind === 'CITIZEN') return { resource: 'citizens', id: citizen?.id };
  if (subjectKind === 'FAMILY') return { resource: 'families', id: family?.id };
  if (subjectKind === 'CLAN') return { resource: 'clans', id: clan?.id };
  return { resource: 'communities', id: community?.id };
}
