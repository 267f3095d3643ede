import { FormControlLabel, Stack, Switch } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Trait } from '../../../../libs/criteria-rules/src/index.ts';
import { draftsOf } from '../ownDocuments/places.ts';
import { Additions } from '../resource/Additions';
import { draftActs } from '../resource/place';
import { TextLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { ActBar } from './ActBar';
import { judgedSoFar } from './answers.rules.ts';
import { type AssessmentPage, AssessmentProvider, SheetProvider, useAssessment } from './AssessmentContext.ts';
import type { Assessment, AssessmentHead } from './assessments.graphql.ts';
import { AssessmentStateChip, OutcomeChip } from './Chips';
import { contentOf } from './content.rules.ts';
import { CriterionSection } from './CriterionSection';
import { DossierPart } from './DossierPart';
import { EvidencePart } from './EvidencePart';
import { Summary } from './Summary';
import { Remark, RemarkField } from './TargetCard';
import { ownAnswers, useAnswers, useAnswerView } from './useAnswers.ts';
import { useRemarkDrafts } from './useRemarkDrafts.ts';
import { useSetName } from './useSetName.ts';

export const AssessmentShow = () => {
  const nameOf = useSetName();
  return (
    <ShowPage<Assessment, AssessmentHead>
      resource="assessments"
      titleOf={({ organisation }) => organisation.name}
      subtitleOf={({ set, year, round }) => (
        <>
          {`${nameOf(set)} · ${year} · `}
          <TextLink to={`/assessmentRounds/${encodeURIComponent(round.id)}/show`} isInText>
            {round.title}
          </TextLink>
        </>
      )}
      actions={({ id, canAnswer }) => canAnswer && <Additions at={draftActs} give={{ resource: 'assessments', id }} />}
      marks={({ state, outcome, isOverdue, isLate }) => (
        <>
          <AssessmentStateChip state={state} isOverdue={isOverdue} isLate={isLate} />
          {outcome && <OutcomeChip outcome={outcome} />}
        </>
      )}
    >
      {(assessment) => <AssessmentBody assessment={assessment} />}
    </ShowPage>
  );
};

const OPEN_STATES = ['NOT_BEGUN', 'DRAFT', 'RETURNED'];

const AssessmentBody = ({ assessment }: { assessment: Assessment }) => {
  const versionId = assessment.criteria.id;
  // The content of a version never changes.
  // oxlint-disable-next-line react/exhaustive-deps
  const content = useMemo(() => contentOf(assessment.criteria.content), [versionId]);
  const store = useAnswers(assessment, content, ownAnswers);
  const view = useAnswerView(store);
  const remarks = useRemarkDrafts();
  const shown = view.assessment;
  useReadAgain(assessment, shown);
  const fixed = shown.traits.filter(({ isFixed, holds }) => isFixed && holds);
  const kind = shown.organisation.kind.toLowerCase();
  const traits = [...view.stated, ...fixed.map(({ trait }) => trait.toLowerCase() as Trait)];
  const page: AssessmentPage = {
    assessment: shown,
    content,
    store,
    view,
    judgement: judgedSoFar(content, { kind, sheet: shown.sheet }, traits, view.drafts),
    kind,
    traits,
    isAnswering: shown.canAnswer && OPEN_STATES.includes(shown.state),
    isReviewing: shown.canReview && ['SUBMITTED', 'REVIEWED'].includes(shown.state),
    remarks,
  };
  return (
    <SheetProvider value={page}>
      <AssessmentProvider value={page}>
        <Summary />
        {shown.sheet.remarks.map(({ number, message, createdAt }) => (
          <Stack key={`${number}-${message}`} sx={{ mb: 2 }}>
            <Remark message={message} at={createdAt} />
          </Stack>
        ))}
        <Criteria />
        <DossierPart assessment={shown} />
        <ActBar />
      </AssessmentProvider>
    </SheetProvider>
  );
};

/** What stands around the answers follows them once they are stored: what may be drafted from them, and that they were begun. */
function useReadAgain({ id, state, version }: Assessment, stored: Assessment): void {
  const queries = useQueryClient();
  const isNewer = stored.version > version;
  useEffect(() => {
    if (isNewer) void queries.invalidateQueries({ queryKey: draftsOf(id) });
  }, [queries, id, isNewer, stored.version]);
  const isBegun = isNewer && stored.state !== state;
  useEffect(() => {
    if (isBegun) void queries.invalidateQueries({ queryKey: ['assessments', 'getOne'] });
  }, [queries, isBegun]);
}

/** Criteria with their targets; whoever reviews again sees what has changed since it was returned. */
const Criteria = () => {
  const { content, assessment, isReviewing } = useAssessment();
  const translate = useTranslate();
  const changes = assessment.sheet.targets.filter(({ hasChanged }) => hasChanged);
  const isSecond = isReviewing && assessment.number > 1;
  const [isNarrow, setNarrow] = useState(isSecond && changes.length > 0);
  const shown = new Set(
    assessment.sheet.targets
      .filter(({ hasChanged, remarks }) => !isNarrow || hasChanged || remarks.length > 0)
      .map(({ code }) => code),
  );
  return (
    <>
      {isSecond && (
        <FormControlLabel
          sx={{ mb: 2 }}
          control={<Switch checked={isNarrow} onChange={(_, on) => setNarrow(on)} />}
          label={translate('assessments.onlyChanged', { smart_count: changes.length })}
        />
      )}
      {content.criteria.map((criterion) => (
        <CriterionSection
          key={criterion.code}
          criterion={criterion}
          shown={shown}
          evidence={(target, said) => <EvidencePart target={target} said={said} />}
        />
      ))}
      {isReviewing && (
        <Stack sx={{ mb: 3 }}>
          <RemarkField code="" />
        </Stack>
      )}
    </>
  );
};
