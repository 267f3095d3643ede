import Forward from '@mui/icons-material/ForwardOutlined';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSetName } from '../assessments/index.ts';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import {
  ASSESSMENT_CARRY_OVERS,
  type AssessmentCarryOver,
  type AssessmentRound,
  CARRY_OVER_ASSESSMENTS,
} from './assessmentRounds.graphql.ts';

/** Newer versions of the criteria that are in force for the year, and what becomes of what is answered. */
export const CarryOvers = ({ round }: { round: AssessmentRound }) => {
  const translate = useTranslate();
  const nameOf = useSetName();
  const { data } = useGraphql(ASSESSMENT_CARRY_OVERS, { roundId: round.id });
  return (data?.assessmentCarryOvers ?? []).map((over) => {
    const { set } = round.lines.find(({ line }) => line === over.line)!;
    return (
      <Section key={over.line} title={translate('resources.assessmentRounds.carry.title', { set: nameOf(set) })}>
        <CarryOver round={round} over={over} />
      </Section>
    );
  });
};

const CarryOver = ({ round: { id, version }, over }: { round: AssessmentRound; over: AssessmentCarryOver }) => {
  const translate = useTranslate();
  const format = useFormat();
  const act = useAct(CARRY_OVER_ASSESSMENTS, { done: 'resources.assessmentRounds.carry.done' });
  const { line, criteria, open, begun, looked, sent, carried, toReview, lost, losses } = over;
  const numbers = { open, begun, looked, sent, carried, lost };
  const said = Object.fromEntries(Object.entries(numbers).map(([name, count]) => [name, format.number(count)]));
  const params = { text: criteria.textCode, number: criteria.number, ...said };
  return (
    <>
      <Typography sx={{ mb: 1 }}>{translate('resources.assessmentRounds.carry.inForce', params)}</Typography>
      <Typography sx={{ mb: 1 }}>{translate('resources.assessmentRounds.carry.counts', params)}</Typography>
      {looked < begun && (
        <Typography sx={{ mb: 1 }}>{translate('resources.assessmentRounds.carry.looked', params)}</Typography>
      )}
      {toReview.length > 0 && (
        <Typography sx={{ mb: 1 }}>
          {translate('resources.assessmentRounds.carry.toReview', { targets: toReview.join(', ') })}
        </Typography>
      )}
      {lost > 0 && (
        <>
          <Typography sx={{ mb: 1 }}>
            {translate(
              lost > losses.length
                ? 'resources.assessmentRounds.carry.lostFirst'
                : 'resources.assessmentRounds.carry.lost',
              params,
            )}
          </Typography>
          <Losses losses={losses} />
        </>
      )}
      <ActButton
        act={act}
        icon={Forward}
        label="resources.assessmentRounds.carry.label"
        explanation="resources.assessmentRounds.carry.explanation"
        params={params}
        variables={() => ({ id, version, line, criteriaId: criteria.id })}
      />
    </>
  );
};

type Loss = AssessmentCarryOver['losses'][number];

const Losses = ({ losses }: { losses: Loss[] }) => {
  const translate = useTranslate();
  const columns: Column<Loss>[] = [
    {
      label: 'assessments.fields.organisation',
      render: ({ assessment }) => (
        <RecordLink resource="assessments" id={assessment.id}>
          {assessment.organisation.name}
        </RecordLink>
      ),
    },
    {
      label: 'resources.assessmentRounds.carry.target',
      render: ({ target, part }) =>
        part === null ? target : translate('resources.assessmentRounds.carry.part', { target, part }),
    },
    {
      label: 'resources.assessmentRounds.carry.why',
      render: ({ why }) => translate(`enums.AssessmentCarryLoss.${why}`),
    },
  ];
  return (
    <RecordTable
      caption={translate('resources.assessmentRounds.carry.losses')}
      rows={losses}
      columns={columns}
      rowKey={({ assessment, target, part }) => `${assessment.id} ${target} ${part ?? ''}`}
    />
  );
};
