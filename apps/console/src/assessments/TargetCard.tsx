import AddComment from '@mui/icons-material/AddCommentOutlined';
import { Alert, Box, Button, Stack, TextField, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { mostPoints, type Target, type TargetJudgement } from '../../../../libs/criteria-rules/src/index.ts';
import type { AssessmentTargetStanding } from '../dataProvider/schema.ts';
import { useFormat } from '../shared/format';
import { readingOf } from './answers.rules.ts';
import { AnswerFields } from './AnswerFields';
import { useAssessment, useSheet } from './AssessmentContext.ts';
import type { AssessmentTarget } from './assessments.graphql.ts';
import { TargetChip } from './Chips';
import { useAnswerText } from './useAnswerText.ts';
import { useReasonText, useWords } from './useReasonText.ts';

interface TargetCardProps {
  target: Target;
  said: AssessmentTarget;
  judgement: TargetJudgement;
  /** What shows it, where evidence is asked. */
  children?: ReactNode;
}

/** One target: what it asks and where that stands, what is answered, what it comes to in words, and what shows it. */
export const TargetCard = ({ target, said, judgement, children }: TargetCardProps) => {
  const { isAnswering, isReviewing } = useSheet();
  const translate = useTranslate();
  const applies = judgement.standing !== 'not_applicable';
  return (
    <Box
      component="article"
      aria-labelledby={`target-${target.code}`}
      sx={{ borderTop: 1, borderColor: 'divider', px: { xs: 2, md: 3 }, py: 2.5 }}
    >
      <Stack spacing={1.5}>
        <Heading target={target} judgement={judgement} said={said} />
        {said.remarks.map(({ number, message, createdAt }) => (
          <Remark key={`${number}-${message}`} message={message} at={createdAt} />
        ))}
        {applies && (
          <Box
            sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 3fr) minmax(0, 2fr)' } }}
          >
            <Stack spacing={1.5} sx={{ alignItems: 'flex-start', '& > *': { maxWidth: 1 } }}>
              {isAnswering ? <Answering target={target} /> : <Answered target={target} said={said} />}
              <Reasons target={target} judgement={judgement} />
            </Stack>
            <Stack spacing={1.5}>
              {said.lastYear && <LastYear target={target} said={said} />}
              {children}
            </Stack>
          </Box>
        )}
        {!applies && (
          <Typography variant="body2" color="textSecondary">
            {translate('assessments.reasons.not_applicable')}
          </Typography>
        )}
        {isReviewing && applies && <RemarkField code={target.code} />}
      </Stack>
    </Box>
  );
};

const Heading = ({ target, judgement, said }: Omit<TargetCardProps, 'children'>) => {
  const { judgement: whole, kind, traits } = useSheet();
  const translate = useTranslate();
  const format = useFormat();
  const wordsOf = useWords();
  const standing = judgement.standing.toUpperCase() as AssessmentTargetStanding;
  const { citation, measure, unverified } = target;
  const places = (['article', 'clause', 'point', 'item'] as const).flatMap((name) => {
    const place = citation[name as keyof typeof citation];
    return place ? [translate(`assessments.citation.${name}`, { place })] : [];
  });
  const most = measure.kind === 'points' ? mostPoints(measure, { kind, traits }) : null;
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ justifyContent: 'space-between' }}>
      <Box sx={{ minWidth: 0 }}>
        <Typography id={`target-${target.code}`} variant="subtitle1" component="h3">
          {`${target.code}. ${wordsOf(target.words)}`}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {[citation.text, ...places].filter(Boolean).join(', ')}
          {said.hasChanged && ` · ${translate('assessments.changed')}`}
        </Typography>
        {unverified && (
          <Typography variant="body2" color="warning.main">
            {translate('assessments.unverified', { what: wordsOf(unverified) })}
          </Typography>
        )}
      </Box>
      <Stack direction="row" spacing={1} sx={{ flexShrink: 0, alignItems: 'flex-start' }}>
        {whole.points !== null && judgement.points !== null && (
          <Typography sx={{ fontWeight: 600 }}>
            {translate('assessments.pointsOf', { points: format.points(judgement.points), most: most ?? '–' })}
          </Typography>
        )}
        <TargetChip standing={standing} />
      </Stack>
    </Stack>
  );
};

const Answering = ({ target }: { target: Target }) => {
  const { store, view, kind, traits } = useSheet();
  const translate = useTranslate();
  const draft = view.drafts.get(target.code) ?? {};
  const reading = readingOf(target, draft);
  const said = view.faults.get(target.code);
  const measure = target.measure.kind === 'points' ? target.measure : null;
  const fault = said ?? ('fault' in reading ? translate(`assessments.faults.${reading.fault}`, { ...measure }) : null);
  return (
    <>
      <Box sx={{ width: 1 }}>
        <AnswerFields
          target={target}
          kind={kind}
          traits={traits}
          draft={draft}
          onChange={(next) => store.put(target.code, next)}
        />
      </Box>
      {fault && (
        <Typography variant="body2" color="error" role="alert">
          {fault}
        </Typography>
      )}
      {'isIncomplete' in reading && (
        <Typography variant="body2" color="warning.main">
          {translate('assessments.answer.incomplete')}
        </Typography>
      )}
      {view.overtaken.has(target.code) && (
        <Typography variant="body2" color="warning.main">
          {translate('assessments.answer.overtaken')}
        </Typography>
      )}
    </>
  );
};

const Answered = ({ target, said }: Pick<TargetCardProps, 'target' | 'said'>) => {
  const answerText = useAnswerText();
  return <Typography sx={{ fontWeight: 600 }}>{answerText(target, said.answer)}</Typography>;
};

const LastYear = ({ target, said }: Pick<TargetCardProps, 'target' | 'said'>) => {
  const translate = useTranslate();
  const answerText = useAnswerText();
  return (
    <Typography variant="body2" color="textSecondary">
      {translate('assessments.lastYear', { answer: answerText(target, said.lastYear) })}
    </Typography>
  );
};

const Reasons = ({ target, judgement }: Pick<TargetCardProps, 'target' | 'judgement'>) => {
  const reasonText = useReasonText();
  if (judgement.standing === 'unanswered' && judgement.reasons.every(({ code }) => code === 'unanswered')) return null;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {judgement.reasons.map((reason, at) => (
        // Reasons have no name of their own, and never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <Typography component="li" key={at} variant="body2">
          {reasonText(target, reason)}
        </Typography>
      ))}
    </Box>
  );
};

export const Remark = ({ message, at }: { message: string; at: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Alert severity="warning" sx={{ whiteSpace: 'pre-line' }}>
      {translate('assessments.remark', { at: format.dateTime(at), message })}
    </Alert>
  );
};

/** A reason at one target waits here until the assessment is returned. */
export const RemarkField = ({ code }: { code: string }) => {
  const { remarks } = useAssessment();
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const message = remarks.drafts.get(code) ?? '';
  if (!isOpen && message === '')
    return (
      <Button size="small" startIcon={<AddComment />} onClick={() => setOpen(true)} sx={{ alignSelf: 'flex-start' }}>
        {translate(code === '' ? 'assessments.remarkWhole' : 'assessments.addRemark')}
      </Button>
    );
  return (
    <TextField
      label={translate('assessments.reason')}
      value={message}
      onChange={({ target }) => remarks.put(code, target.value)}
      multiline
      minRows={2}
      fullWidth
      // It was asked for by the button that it takes the place of.
      autoFocus={message === ''}
      slotProps={{ htmlInput: { maxLength: 2000 } }}
    />
  );
};
