import Block from '@mui/icons-material/BlockOutlined';
import EditCalendar from '@mui/icons-material/EditCalendarOutlined';
import EventBusy from '@mui/icons-material/EventBusyOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import LockOpen from '@mui/icons-material/LockOpenOutlined';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayText } from '../shared/DayField';
import { may } from '../shared/may.ts';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import {
  AMEND_RECOGNITION_ROUND,
  CANCEL_RECOGNITION_ROUND,
  CLOSE_RECOGNITION_ROUND,
  type RecognitionRoundDetails,
  REOPEN_RECOGNITION_ROUND,
} from './recognitionRounds.graphql.ts';

interface OfRound {
  round: RecognitionRoundDetails;
}

/** What the office of a round does with it. */
export const RoundActs = ({ round }: OfRound) => {
  if (!may(round.organisation, 'recognition.open')) return null;
  const { state, counts } = round;
  const isRunning = state === 'OPEN' || state === 'CLOSED';
  return (
    <>
      {isRunning && <AmendButton key={round.version} round={round} />}
      {(state === 'CLOSED' || state === 'DECIDED') && (
        <AppealsUntilButton key={`appeals ${round.version}`} round={round} />
      )}
      {state === 'OPEN' && <CloseButton round={round} />}
      {(state === 'CLOSED' || state === 'CANCELLED') && counts.granted === 0 && <ReopenButton round={round} />}
      {isRunning && counts.granted === 0 && <CancelButton round={round} />}
    </>
  );
};

const AmendButton = ({ round }: OfRound) => {
  const translate = useTranslate();
  const [until, setUntil] = useState(round.nominationsUntil);
  const [decideBy, setDecideBy] = useState(round.decideBy ?? '');
  const act = useAct(AMEND_RECOGNITION_ROUND, { done: 'resources.recognitionRounds.amend.done' });
  const { id, version } = round;
  return (
    <ActButton
      act={act}
      icon={EditCalendar}
      label="resources.recognitionRounds.amend.label"
      explanation="resources.recognitionRounds.amend.explanation"
      variables={() => (until ? { input: { id, version, nominationsUntil: until, decideBy: decideBy || null } } : null)}
    >
      <DayText
        label={translate('resources.recognitionRounds.fields.nominationsUntil')}
        value={until}
        onChange={setUntil}
        isRequired
        autoFocus
      />
      <DayText
        label={translate('resources.recognitionRounds.fields.decideBy')}
        value={decideBy}
        onChange={setDecideBy}
      />
    </ActButton>
  );
};

/** The office's own setting: no text at hand says until when. */
const AppealsUntilButton = ({ round: { id, version, appealsUntil } }: OfRound) => {
  const translate = useTranslate();
  const [until, setUntil] = useState(appealsUntil ?? '');
  const act = useAct(AMEND_RECOGNITION_ROUND, { done: 'resources.recognitionRounds.appealsUntil.done' });
  return (
    <ActButton
      act={act}
      icon={EventBusy}
      label="resources.recognitionRounds.appealsUntil.label"
      explanation="resources.recognitionRounds.appealsUntil.explanation"
      variables={() => ({ input: { id, version, appealsUntil: until || null } })}
    >
      <DayText
        label={translate('resources.recognitionRounds.fields.appealsUntil')}
        value={until}
        onChange={setUntil}
        autoFocus
      />
    </ActButton>
  );
};

const CloseButton = ({ round: { id, version, counts } }: OfRound) => {
  const act = useAct(CLOSE_RECOGNITION_ROUND, { done: 'resources.recognitionRounds.close.done' });
  return (
    <ActButton
      act={act}
      icon={Lock}
      label="resources.recognitionRounds.close.label"
      explanation="resources.recognitionRounds.close.explanation"
      params={{ ...counts }}
      variables={() => ({ input: { id, version } })}
    />
  );
};

const ReopenButton = ({ round: { id, version } }: OfRound) => {
  const reason = useReason();
  const act = useAct(REOPEN_RECOGNITION_ROUND, { done: 'resources.recognitionRounds.reopen.done' });
  return (
    <ActButton
      act={act}
      icon={LockOpen}
      label="resources.recognitionRounds.reopen.label"
      explanation="resources.recognitionRounds.reopen.explanation"
      variables={() => (reason.value.trim() ? { input: { id, version, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

const CancelButton = ({ round: { id, version } }: OfRound) => {
  const reason = useReason();
  const act = useAct(CANCEL_RECOGNITION_ROUND, { done: 'resources.recognitionRounds.cancel.done' });
  return (
    <ActButton
      act={act}
      icon={Block}
      color="error"
      variant="text"
      label="resources.recognitionRounds.cancel.label"
      explanation="resources.recognitionRounds.cancel.explanation"
      variables={() => (reason.value.trim() ? { input: { id, version, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
