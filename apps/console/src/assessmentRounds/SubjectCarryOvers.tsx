import Forward from '@mui/icons-material/ForwardOutlined';
import { LinearProgress, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useSetName } from '../assessments/index.ts';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import {
  type AssessmentRound,
  CARRY_OVER_SUBJECT_ASSESSMENTS,
  SUBJECT_CARRY_OVERS,
  type SubjectCarryOver,
} from './assessmentRounds.graphql.ts';

/** While the worker is at it, how often it is asked how far it is, in milliseconds. */
const LOOK_AGAIN = 3_000;

const isUnderWay = ({ progress }: SubjectCarryOver): boolean => progress !== null && progress.finishedAt === null;

/** The same of citizens, families, clans and communities: numbers alone, since whoever opens a round does not know them, and done by the worker. */
export const SubjectCarryOvers = ({ round }: { round: AssessmentRound }) => {
  const translate = useTranslate();
  const nameOf = useSetName();
  const { data, refetch } = useGraphql(SUBJECT_CARRY_OVERS, { roundId: round.id });
  const overs = data?.subjectCarryOvers ?? [];
  const waits = overs.some(isUnderWay);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => void refetch(), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [waits, refetch]);
  return overs.map((over) => {
    const { set } = round.lines.find(({ line }) => line === over.line)!;
    const title = over.isInUse ? 'resources.assessmentRounds.carry.inUse' : 'resources.assessmentRounds.carry.title';
    return (
      <Section key={over.line} title={translate(title, { set: nameOf(set) })}>
        <Over round={round} over={over} />
      </Section>
    );
  });
};

/** Fewer than five are not told. */
function useToldCount(): (count: number | null) => string {
  const translate = useTranslate();
  const format = useFormat();
  return (count) => (count === null ? translate('shared.unitFigures.few') : format.number(count));
}

const Over = ({ round, over }: { round: AssessmentRound; over: SubjectCarryOver }) => {
  const translate = useTranslate();
  const told = useToldCount();
  const { criteria, isInUse, toReview, losses } = over;
  const params = { text: criteria.textCode, number: criteria.number, open: told(over.open), sent: told(over.sent) };
  if (isUnderWay(over)) return <Progress over={over} />;
  return (
    <>
      {over.progress && <Progress over={over} />}
      {!isInUse && (
        <Typography sx={{ mb: 1 }}>{translate('resources.assessmentRounds.carry.inForce', params)}</Typography>
      )}
      <Typography sx={{ mb: 1 }}>
        {translate(`resources.assessmentRounds.carry.${isInUse ? 'cameBack' : 'ofPeople'}`, params)}
      </Typography>
      {toReview.length > 0 && (
        <Typography sx={{ mb: 1 }}>
          {translate('resources.assessmentRounds.carry.toReview', { targets: toReview.join(', ') })}
        </Typography>
      )}
      {losses.length > 0 && <Losses over={over} />}
      {(!isInUse || over.open !== 0) && <CarryButton round={round} over={over} params={params} />}
    </>
  );
};

interface CarryButtonProps {
  round: AssessmentRound;
  over: SubjectCarryOver;
  params: Record<string, unknown>;
}

const CarryButton = ({ round: { id, version }, over: { line, criteria }, params }: CarryButtonProps) => {
  const act = useAct(CARRY_OVER_SUBJECT_ASSESSMENTS, { done: 'resources.assessmentRounds.carry.asked' });
  return (
    <ActButton
      act={act}
      icon={Forward}
      label="resources.assessmentRounds.carry.label"
      explanation="resources.assessmentRounds.carry.explanationOfPeople"
      params={params}
      variables={() => ({ id, version, line, criteriaId: criteria.id })}
    />
  );
};

const Progress = ({ over }: { over: SubjectCarryOver }) => {
  const translate = useTranslate();
  const format = useFormat();
  const told = useToldCount();
  const { carried, withLosses, askedAt, finishedAt } = over.progress!;
  const params = { number: over.criteria.number, carried: told(carried), withLosses: told(withLosses) };
  return (
    <>
      <Typography sx={{ mb: 1 }} role="status">
        {finishedAt === null
          ? translate('resources.assessmentRounds.carry.underWay', { ...params, at: format.dateTime(askedAt) })
          : translate('resources.assessmentRounds.carry.finished', { ...params, at: format.dateTime(finishedAt) })}
      </Typography>
      {finishedAt === null && <LinearProgress aria-label={translate('resources.assessmentRounds.carry.label')} />}
    </>
  );
};

type Loss = SubjectCarryOver['losses'][number];

const Losses = ({ over: { losses, looked } }: { over: SubjectCarryOver }) => {
  const translate = useTranslate();
  const told = useToldCount();
  const columns: Column<Loss>[] = [
    {
      label: 'resources.assessmentRounds.carry.target',
      render: ({ target, part }) =>
        part === null ? target : translate('resources.assessmentRounds.carry.part', { target, part }),
    },
    {
      label: 'resources.assessmentRounds.carry.why',
      render: ({ why }) => translate(`enums.AssessmentCarryLoss.${why}`),
    },
    { label: 'resources.assessmentRounds.carry.count', align: 'right', render: ({ count }) => told(count) },
  ];
  return (
    <>
      <Typography sx={{ mb: 1 }}>
        {translate('resources.assessmentRounds.carry.lostOfPeople', { looked: told(looked) })}
      </Typography>
      <RecordTable
        caption={translate('resources.assessmentRounds.carry.losses')}
        rows={losses}
        columns={columns}
        rowKey={({ target, part, why }) => `${target} ${part ?? ''} ${why}`}
      />
    </>
  );
};
