import { Alert, Stack } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { Trait } from '../../../../libs/criteria-rules/src/index.ts';
import {
  AssessmentStateChip,
  contentOf,
  CriterionSection,
  FootBar,
  judgedSoFar,
  OutcomeChip,
  Remark,
  SheetProgress,
  type SheetPage,
  SheetProvider,
  useAnswers,
  useAnswerView,
  useSetName,
} from '../assessments/index.ts';
import type { AssessmentOutcome } from '../dataProvider/schema.ts';
import { Fact, Facts } from '../shared/Facts';
import { today, useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { CommunityText } from '../subjects';
import { isMinor, unsaidOf } from './entry.rules.ts';
import { answersFor, type Beginning } from './entryTransport.ts';
import { OnBehalfPart } from './OnBehalfPart';
import type { SubjectEntry } from './subjectAssessments.graphql.ts';
import { SubmitEntryButton } from './SubmitEntryButton';
import { useSubjectName } from './useSubjectName.ts';

interface EntrySheetProps {
  assessment: SubjectEntry;
  beginning: Beginning | null;
}

const OPEN_STATES = ['NOT_BEGUN', 'DRAFT', 'RETURNED'];
const DIFFICULT: readonly Trait[] = ['difficult_area'];
const NO_TRAITS: readonly Trait[] = [];

/** What an office enters for somebody: why and with whose consent, and every target. Each is stored as it is typed. */
export const EntrySheet = ({ assessment, beginning }: EntrySheetProps) => {
  const translate = useTranslate();
  const nameOf = useSubjectName();
  const setName = useSetName();
  const versionId = assessment.criteria.id;
  // The content of a version never changes.
  // oxlint-disable-next-line react/exhaustive-deps
  const content = useMemo(() => contentOf(assessment.criteria.content), [versionId]);
  const store = useAnswers(assessment, content, answersFor(beginning));
  const view = useAnswerView(store);
  const shown = view.assessment;
  const kind = shown.subjectKind.toLowerCase();
  const traits = shown.inDifficultArea ? DIFFICULT : NO_TRAITS;
  const page: SheetPage = {
    content,
    store,
    view,
    judgement: judgedSoFar(content, { kind, sheet: shown.sheet }, traits, view.drafts),
    kind,
    traits,
    isAnswering: shown.canEnter && OPEN_STATES.includes(shown.state),
    isReviewing: false,
  };
  const waitsForGuardian =
    page.isAnswering && shown.subject !== null && view.stated.guardian === null && isMinor(shown.subject, today());
  return (
    <Page
      title={nameOf(shown)}
      subtitle={`${setName(shown.set)} · ${shown.year}`}
      marks={<AssessmentStateChip state={shown.state} />}
      above={<Above assessment={shown} />}
    >
      <SheetProvider value={page}>
        {shown.sheet.remarks.map(({ number, message, createdAt }) => (
          <Stack key={`${number}-${message}`} sx={{ mb: 2 }}>
            <Remark message={message} at={createdAt} />
          </Stack>
        ))}
        <EntrySummary assessment={shown} judgement={page.judgement} />
        {page.isAnswering && (
          <OnBehalfPart assessment={shown} said={view.stated} onChange={(said) => store.state(said)} />
        )}
        {waitsForGuardian && (
          <Alert severity="info">{translate('resources.subjectAssessments.entry.guardianFirst')}</Alert>
        )}
        {!waitsForGuardian &&
          content.criteria.map((criterion) => <CriterionSection key={criterion.code} criterion={criterion} />)}
        {page.isAnswering && !waitsForGuardian && (
          <FootBar>
            <SubmitEntryButton {...page} unsaid={unsaidOf(shown, view.stated, today())} />
          </FootBar>
        )}
      </SheetProvider>
    </Page>
  );
};

const Above = ({ assessment: { citizen } }: { assessment: SubjectEntry }) => {
  const translate = useTranslate();
  const to = citizen ? `/citizens/${encodeURIComponent(citizen.id)}/show` : '/subjectAssessments';
  return (
    <nav aria-label={translate('shared.wayBack')} style={{ marginTop: 16 }}>
      <TextLink to={to}>{`← ${citizen?.name ?? translate('resources.subjectAssessments.name')}`}</TextLink>
    </nav>
  );
};

interface EntrySummaryProps {
  assessment: SubjectEntry;
  judgement: SheetPage['judgement'];
}

const EntrySummary = ({ assessment, judgement }: EntrySummaryProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { community, inDifficultArea, criteria, lastDay } = assessment;
  return (
    <Section title={translate('assessments.summary')}>
      <Stack spacing={2}>
        <SheetProgress />
        <Facts>
          <Fact label="assessments.fields.outcome">
            <OutcomeChip outcome={judgement.outcome.toUpperCase() as AssessmentOutcome} />
          </Fact>
          {judgement.points !== null && (
            <Fact label="assessments.fields.points">
              {translate('assessments.pointsOf', {
                points: format.points(judgement.points),
                most: judgement.outOf ?? '–',
              })}
            </Fact>
          )}
          <Fact label="assessments.fields.criteria">{criteria.textCode}</Fact>
          <Fact label="resources.subjectAssessments.fields.communityId">
            <CommunityText community={community} />
            {inDifficultArea && ` · ${translate('resources.subjectAssessments.difficult')}`}
          </Fact>
          <Fact label="assessments.fields.lastDay">{format.date(lastDay)}</Fact>
        </Facts>
      </Stack>
    </Section>
  );
};
