import EditNote from '@mui/icons-material/EditNoteOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { AssessmentStateChip, OutcomeChip, TargetChip, useSetName, useWords } from '../assessments/index.ts';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { RecordTable } from '../shared/RecordTable';
import { ShowPage } from '../shared/ShowPage';
import { CommunityText } from '../subjects';
import { wayToEntry } from './places.ts';
import { ReturnSubjectButton } from './ReturnSubjectButton';
import { ReviewSubjectButton } from './ReviewSubjectButton';
import type { SubjectAssessment, SubjectAssessmentHead } from './subjectAssessments.graphql.ts';
import { useSubjectName } from './useSubjectName.ts';

export const SubjectAssessmentShow = () => {
  const nameOf = useSubjectName();
  const setName = useSetName();
  return (
    <ShowPage<SubjectAssessment, SubjectAssessmentHead>
      resource="subjectAssessments"
      titleOf={nameOf}
      isPersonal
      subtitleOf={({ set, year }) => `${setName(set)} · ${year}`}
      marks={({ state, outcome }) => (
        <>
          <AssessmentStateChip state={state} />
          {outcome && <OutcomeChip outcome={outcome} />}
        </>
      )}
      actions={(assessment) => <Acts assessment={assessment} />}
    >
      {(assessment) => (
        <>
          <Details assessment={assessment} />
          <Targets assessment={assessment} />
          {assessment.carriedLosses.length > 0 && <Losses assessment={assessment} />}
        </>
      )}
    </ShowPage>
  );
};

const Acts = ({ assessment }: { assessment: SubjectAssessment }) => {
  const { id, canEnter, canReview, state } = assessment;
  const translate = useTranslate();
  return (
    <>
      {canEnter && (state === 'DRAFT' || state === 'RETURNED') && (
        <Button component={Link} to={wayToEntry(id)} variant="contained" startIcon={<EditNote />}>
          {translate('resources.subjectAssessments.entry.goOn')}
        </Button>
      )}
      {canReview && state === 'SUBMITTED' && <ReviewSubjectButton assessment={assessment} />}
      {canReview && (state === 'SUBMITTED' || state === 'REVIEWED') && <ReturnSubjectButton assessment={assessment} />}
    </>
  );
};

const Details = ({ assessment }: { assessment: SubjectAssessment }) => {
  const translate = useTranslate();
  const format = useFormat();
  const {
    sheet,
    channel,
    reason,
    consentOn,
    guardian,
    guardianRelation,
    community,
    inDifficultArea,
    organisation,
    criteria,
  } = assessment;
  return (
    <Section title={translate('assessments.summary')}>
      <Facts>
        <Fact label="assessments.fields.outcome">{translate(`enums.AssessmentOutcome.${sheet.outcome}`)}</Fact>
        {sheet.points !== null && (
          <Fact label="assessments.fields.points">
            {format.points(sheet.points)} / {sheet.outOf !== null && format.points(sheet.outOf)}
          </Fact>
        )}
        <Fact label="assessments.fields.criteria">{criteria.textCode}</Fact>
        <Fact label="resources.subjectAssessments.fields.keeper">{organisation.name}</Fact>
        <Fact label="resources.subjectAssessments.fields.communityId">
          <CommunityText community={community} />
          {inDifficultArea && ` · ${translate('resources.subjectAssessments.difficult')}`}
        </Fact>
        <Fact label="resources.subjectAssessments.fields.channel">
          {translate(`enums.EntryChannel.${channel}`)}
          {reason && ` · ${translate(`enums.OnBehalfReason.${reason}`)}`}
        </Fact>
        {consentOn && <Fact label="resources.subjectAssessments.fields.consentOn">{format.date(consentOn)}</Fact>}
        {guardian && (
          <Fact label="resources.subjectAssessments.fields.guardian">
            <RecordLink resource="citizens" id={guardian.id}>
              {guardian.name}
            </RecordLink>
            {guardianRelation && ` · ${translate(`enums.GuardianRelation.${guardianRelation}`)}`}
          </Fact>
        )}
        {sheet.remarks.map(({ number, message }) => (
          <Fact key={`${number}-${message}`} label="resources.subjectAssessments.fields.remark">
            {message}
          </Fact>
        ))}
      </Facts>
    </Section>
  );
};

const Targets = ({ assessment: { criteria, sheet } }: { assessment: SubjectAssessment }) => {
  const translate = useTranslate();
  const format = useFormat();
  const wordsOf = useWords();
  const points = (answer: { points: number | null } | null) =>
    answer?.points == null ? '–' : format.points(answer.points);
  return criteria.content.criteria.map(({ code, words, targets }) => (
    <Section key={code} title={`${code}. ${wordsOf(words)}`} flush>
      <RecordTable
        caption={wordsOf(words)}
        rows={targets.map((target) => ({ ...target, said: sheet.targets.find((one) => one.code === target.code)! }))}
        rowKey={(target) => target.code}
        columns={[
          {
            label: 'resources.subjectAssessments.fields.target',
            render: (target) => `${target.code}. ${wordsOf(target.words)}`,
          },
          {
            label: 'assessments.fields.points',
            align: 'right',
            render: ({ said }) => points(said.answer),
          },
          {
            label: 'resources.subjectAssessments.fields.lastYear',
            align: 'right',
            from: 'lg',
            render: ({ said }) => points(said.lastYear),
          },
          {
            label: 'assessments.fields.state',
            render: ({ said }) => (
              <>
                <TargetChip standing={said.standing} />
                {said.hasChanged && ` ${translate('assessments.changed')}`}
                {said.remarks.map(({ message }) => ` ${message}`)}
              </>
            ),
          },
        ]}
      />
    </Section>
  ));
};

/** What was answered by an older version and had no place in the newer one. */
const Losses = ({ assessment: { carriedLosses } }: { assessment: SubjectAssessment }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title={translate('resources.subjectAssessments.losses.title')} flush>
      <RecordTable
        caption={translate('resources.subjectAssessments.losses.title')}
        rows={carriedLosses}
        rowKey={({ target, part }) => `${target} ${part ?? ''}`}
        columns={[
          {
            label: 'resources.subjectAssessments.fields.target',
            render: ({ target, part }) =>
              part === null ? target : translate('resources.subjectAssessments.losses.part', { target, part }),
          },
          {
            label: 'resources.subjectAssessments.losses.before',
            render: ({ answer }) => {
              if (answer?.points != null) return format.points(answer.points);
              if (answer?.isMet != null) return translate(`assessments.answer.${answer.isMet ? 'met' : 'notMet'}`);
              return answer?.rank ?? (answer?.count == null ? '–' : format.number(answer.count));
            },
          },
          {
            label: 'resources.subjectAssessments.losses.why',
            render: ({ why }) => translate(`enums.AssessmentCarryLoss.${why}`),
          },
        ]}
      />
    </Section>
  );
};
