import Balance from '@mui/icons-material/BalanceOutlined';
import Gavel from '@mui/icons-material/GavelOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { Box, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Additions } from '../resource/Additions';
import { draftActs } from '../resource/place';
import type { NominationRow, RecognitionRoundDetails } from '../recognitionRounds';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { may } from '../shared/may.ts';
import { useAct } from '../shared/useAct';
import { AlternateButton } from './AlternateButton';
import { AppealStateChip } from './AppealStateChip';
import { ANSWER_APPEAL, LODGE_APPEAL, WITHDRAW_APPEAL } from './appeals.graphql.ts';

type Appeal = NominationRow['appeals'][number];

interface OfNomination {
  nomination: NominationRow;
  round: RecognitionRoundDetails;
}

/** What was objected to the result of a nomination, what was answered, and the letter that says the result. */
export const NominationAppeals = ({ nomination, round }: OfNomination) => {
  const isRefused = nomination.state === 'NOT_RECOMMENDED';
  const isOffice = may(round.organisation, 'recognition.appraise');
  const isOver = round.state === 'CLOSED' || round.state === 'DECIDED';
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start', minWidth: 0, maxWidth: { lg: '10rem' } }}>
      {isRefused && isOffice && isOver && (
        <Additions at={draftActs} give={{ resource: 'appeals', id: nomination.id }} />
      )}
      {nomination.canAppeal && <LodgeButton nomination={nomination} />}
      {nomination.appeals.map((appeal) => (
        <AppealItem key={`${appeal.lodgedOn}/${appeal.state}/${appeal.text}`} appeal={appeal} nomination={nomination} />
      ))}
    </Stack>
  );
};

const AppealItem = ({ appeal, nomination }: { appeal: Appeal; nomination: NominationRow }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { state, text, lodgedOn, answer, answeredOn, by, canAnswer, canNameAlternate, canWithdraw } = appeal;
  return (
    <Box sx={{ minWidth: { sm: '9rem' } }}>
      <AppealStateChip state={state} />
      <Typography variant="body2">{text}</Typography>
      <Typography variant="caption" color="textSecondary" component="div">
        {translate('resources.appeals.byOn', { by: by?.name, on: format.date(lodgedOn) })}
      </Typography>
      {state === 'OPEN' && <AnswererText appeal={appeal} />}
      {answer && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {translate('resources.appeals.answered', { answer, on: format.date(answeredOn) })}
        </Typography>
      )}
      {canAnswer && <AnswerButton appeal={appeal} nomination={nomination} />}
      {canNameAlternate && <AlternateButton version={appeal.version} nominationId={nomination.id} />}
      {canWithdraw && <WithdrawButton appeal={appeal} nomination={nomination} />}
    </Box>
  );
};

/** Who is to answer, and why it is somebody else than the office of the round. */
const AnswererText = ({ appeal: { answerer, answererReason } }: { appeal: Appeal }) => {
  const translate = useTranslate();
  const who = answerer
    ? translate('resources.appeals.answerer', { name: answerer.name })
    : translate('resources.appeals.noAnswerer');
  return (
    <Typography variant="caption" color="textSecondary" component="div">
      {who}
      {answererReason && ` ${translate('resources.appeals.because', { reason: answererReason })}`}
    </Typography>
  );
};

interface WordsFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isFirst?: boolean;
}

const WordsField = ({ label, value, onChange, isFirst = true }: WordsFieldProps) => {
  const translate = useTranslate();
  return (
    <TextField
      label={translate(label)}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      required
      multiline
      minRows={3}
      autoFocus={isFirst}
      slotProps={{ htmlInput: { maxLength: 2000 } }}
    />
  );
};

const LodgeButton = ({ nomination: { id } }: { nomination: NominationRow }) => {
  const [text, setText] = useState('');
  const act = useAct(LODGE_APPEAL, { done: 'resources.appeals.lodge.done' });
  return (
    <ActButton
      act={act}
      icon={Balance}
      size="small"
      label="resources.appeals.lodge.label"
      explanation="resources.appeals.lodge.explanation"
      variables={() => (text.trim() ? { input: { id, text } } : null)}
    >
      <WordsField label="resources.appeals.text" value={text} onChange={setText} />
    </ActButton>
  );
};

const WithdrawButton = ({ appeal: { version }, nomination: { id } }: { appeal: Appeal; nomination: NominationRow }) => {
  const act = useAct(WITHDRAW_APPEAL, { done: 'resources.appeals.withdraw.done' });
  return (
    <ActButton
      act={act}
      icon={Undo}
      size="small"
      variant="text"
      label="resources.appeals.withdraw.label"
      explanation="resources.appeals.withdraw.explanation"
      variables={() => ({ input: { id, version } })}
    />
  );
};

const OUTCOMES = ['REJECTED', 'UPHELD'] as const;

const AnswerButton = ({ appeal: { version }, nomination: { id } }: { appeal: Appeal; nomination: NominationRow }) => {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState('');
  const [answer, setAnswer] = useState('');
  const act = useAct(ANSWER_APPEAL, { done: 'resources.appeals.answer.done' });
  return (
    <ActButton
      act={act}
      icon={Gavel}
      size="small"
      variant="contained"
      label="resources.appeals.answer.label"
      explanation="resources.appeals.answer.explanation"
      variables={() =>
        outcome && answer.trim() ? { input: { id, version, isUpheld: outcome === 'UPHELD', answer } } : null
      }
    >
      <TextField
        select
        required
        label={translate('resources.appeals.outcome')}
        value={outcome}
        onChange={({ target }) => setOutcome(target.value)}
      >
        {OUTCOMES.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`enums.AppealState.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <WordsField label="resources.appeals.answerText" value={answer} onChange={setAnswer} isFirst={false} />
    </ActButton>
  );
};
