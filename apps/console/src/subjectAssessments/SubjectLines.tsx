import EditNote from '@mui/icons-material/EditNoteOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { AssessmentStateChip, useSetName } from '../assessments/index.ts';
import type { CriteriaSubject } from '../dataProvider/schema.ts';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Section } from '../shared/Page';
import { useGraphql } from '../shared/useGraphql';
import { wayToAssessment, wayToBegin, wayToEntry } from './places.ts';
import {
  LINES_TO_ENTER,
  type LinesToEnterQuery,
  SUBJECT_STANDING,
  type SubjectStandingQuery,
} from './subjectAssessments.graphql.ts';

interface SubjectLinesProps {
  subjectId: string;
  kind: CriteriaSubject;
}

/** By what somebody is assessed now, and the way to enter it for them. */
export const SubjectLines = ({ subjectId, kind }: SubjectLinesProps) => {
  const translate = useTranslate();
  const { data, error, refetch } = useGraphql(LINES_TO_ENTER, {});
  const lines = data ? linesOf(data, kind) : [];
  return (
    <Section title={translate('resources.subjectAssessments.entry.title')}>
      <Stack spacing={2}>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        {data && lines.length === 0 && (
          <Typography color="textSecondary">{translate('resources.subjectAssessments.entry.noRound')}</Typography>
        )}
        {lines.map((line) => (
          <Line key={`${line.roundId}/${line.line}`} subjectId={subjectId} line={line} />
        ))}
      </Stack>
    </Section>
  );
};

type OpenLine = ReturnType<typeof linesOf>[number];

const linesOf = ({ assessmentRounds }: LinesToEnterQuery, kind: CriteriaSubject) =>
  assessmentRounds.edges.flatMap(({ node: { id, title, year, lines } }) =>
    lines.filter(({ set }) => set.subject === kind).map(({ line, set }) => ({ roundId: id, title, year, line, set })),
  );

const Line = ({ subjectId, line: { roundId, line, title, year, set } }: { subjectId: string; line: OpenLine }) => {
  const setName = useSetName();
  const { data, error, refetch } = useGraphql(SUBJECT_STANDING, { roundId, line, subjectId });
  const standing = data?.subjectToAssess;
  return (
    <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <Stack sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {`${setName(set)} · ${year}`}
        </Typography>
      </Stack>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {standing && <Standing standing={standing} beginsAt={wayToBegin(roundId, line, subjectId)} />}
    </Stack>
  );
};

interface StandingProps {
  standing: SubjectStandingQuery['subjectToAssess'];
  beginsAt: string;
}

const Standing = ({ standing: { id, state, answered, asked, canEnter }, beginsAt }: StandingProps) => {
  const translate = useTranslate();
  const isNew = state === 'NOT_BEGUN';
  const isOpen = state === 'DRAFT' || state === 'RETURNED';
  return (
    <>
      <AssessmentStateChip state={state} />
      {!isNew && <Typography>{translate('assessments.answeredOf', { answered, asked })}</Typography>}
      {canEnter && (isNew || isOpen) ? (
        <Button
          component={Link}
          to={isNew ? beginsAt : wayToEntry(id)}
          variant={isNew ? 'contained' : 'outlined'}
          startIcon={<EditNote />}
        >
          {translate(`resources.subjectAssessments.entry.${isNew ? 'begin' : 'goOn'}`)}
        </Button>
      ) : (
        !isNew && (
          <Button component={Link} to={wayToAssessment(id)}>
            {translate('resources.subjectAssessments.entry.look')}
          </Button>
        )
      )}
    </>
  );
};
