import { Box, Checkbox, FormControlLabel, LinearProgress, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Trait } from '../../../../libs/criteria-rules/src/index.ts';
import type { AssessmentOutcome } from '../dataProvider/schema.ts';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { progressOf, targetsOf } from './answers.rules.ts';
import { useAssessment, useSheet } from './AssessmentContext.ts';
import { OutcomeChip } from './Chips';
import { useWords } from './useReasonText.ts';

/** Progress, result and what applies are three things, and each is said. */
export const Summary = () => {
  const { assessment, judgement } = useAssessment();
  const translate = useTranslate();
  const format = useFormat();
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
              <BandName />
            </Fact>
          )}
          <Fact label="assessments.fields.applies">
            <NotApplicable />
          </Fact>
          <Fact label="assessments.fields.criteria">
            {translate('assessments.version', {
              text: assessment.criteria.textCode,
              number: assessment.criteria.number,
            })}
          </Fact>
          <Fact label="assessments.fields.lastDay">{format.date(assessment.lastDay)}</Fact>
          <Fact label="assessments.fields.submittedAt">{format.dateTime(assessment.submittedAt)}</Fact>
          <Fact label="assessments.fields.reviewedAt">{format.dateTime(assessment.reviewedAt)}</Fact>
        </Facts>
        <Traits />
      </Stack>
    </Section>
  );
};

export const SheetProgress = () => {
  const { judgement } = useSheet();
  const translate = useTranslate();
  const { answered, asked } = progressOf(judgement);
  return (
    <Box>
      <Typography variant="body2" sx={{ mb: 0.5 }}>
        {translate('assessments.progress', { answered, asked })}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={asked === 0 ? 0 : (answered / asked) * 100}
        aria-label={translate('assessments.progress', { answered, asked })}
      />
    </Box>
  );
};

const BandName = () => {
  const { judgement, content } = useAssessment();
  const wordsOf = useWords();
  const { rule } = content;
  const band = rule.kind === 'bands' ? rule.bands.find(({ code }) => code === judgement.band) : undefined;
  return band ? ` · ${wordsOf(band.words)}` : null;
};

const NotApplicable = () => {
  const { judgement, content } = useAssessment();
  const translate = useTranslate();
  const codes = judgement.targets.filter(({ standing }) => standing === 'not_applicable').map(({ code }) => code);
  const all = targetsOf(content).length;
  return codes.length === 0
    ? translate('assessments.allApply', { smart_count: all })
    : translate('assessments.someApply', { applying: all - codes.length, all, codes: codes.join(', ') });
};

/** What bears on which targets apply: what the kind of unit says, and what the unit states. */
const Traits = () => {
  const { assessment, store, view, isAnswering } = useAssessment();
  const translate = useTranslate();
  const put = (trait: Trait, holds: boolean) =>
    store.state(holds ? [...view.stated, trait] : view.stated.filter((one) => one !== trait));
  return (
    <Box>
      <Typography variant="body2" color="textSecondary">
        {translate('assessments.traits')}
      </Typography>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 2 }}>
        {assessment.traits.map(({ trait, isFixed, holds }) => {
          const name = trait.toLowerCase() as Trait;
          return (
            <FormControlLabel
              key={trait}
              control={
                <Checkbox
                  checked={isFixed ? holds : view.stated.includes(name)}
                  disabled={isFixed || !isAnswering}
                  onChange={(_, on) => put(name, on)}
                />
              }
              label={
                <>
                  {translate(`enums.CriteriaTrait.${trait}`)}
                  {isFixed && (
                    <Typography component="span" variant="caption" color="textSecondary">
                      {` (${translate('assessments.byKind')})`}
                    </Typography>
                  )}
                </>
              }
            />
          );
        })}
      </Stack>
    </Box>
  );
};
