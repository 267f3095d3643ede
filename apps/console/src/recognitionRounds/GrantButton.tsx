import Verified from '@mui/icons-material/VerifiedOutlined';
import { Alert, Checkbox, FormControlLabel, LinearProgress, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { ErrorNotice } from '../shared/ErrorNotice';
import { may } from '../shared/may.ts';
import { useAct } from '../shared/useAct';
import { useRehearsal } from '../shared/many/useRehearsal.ts';
import { useGraphql } from '../shared/useGraphql';
import { useParticipantName } from '../subjects';
import { PositionsNotice } from './PositionsNotice';
import {
  GRANT_RECOGNITIONS,
  type GrantRecognitionsMutation,
  NOMINATION_BY_ID,
  type NominationRow,
  type RecognitionRoundDetails,
} from './recognitionRounds.graphql.ts';

type Granting = GrantRecognitionsMutation['grantRecognitions'];

/** Decisions of the office that decides, and those of a level above that came in at the office of the round. */
function enterable({ decisions, receivedDecisions, decider, organisation }: RecognitionRoundDetails) {
  const own = decider && may(decider, 'recognition.grant') ? decisions : [];
  const received = may(organisation, 'recognition.grant') ? receivedDecisions : [];
  return [...own.filter(({ issuedOn }) => issuedOn !== null), ...received];
}

/** Enters the decision that was issued: says first who would be recognised and who would fail, and why. */
export const GrantButton = ({ round }: { round: RecognitionRoundDetails }) => {
  const translate = useTranslate();
  const issued = enterable(round);
  const [directiveId, choose] = useState(issued[0]?.id ?? '');
  const [isPartial, setPartial] = useState(false);
  const act = useAct(GRANT_RECOGNITIONS, { done: 'resources.recognitionRounds.grant.done' });
  const isAbove = round.decider !== null && round.decider.id !== round.organisation.id;
  const mayEnter =
    (round.decider !== null && may(round.decider, 'recognition.grant')) ||
    (isAbove && may(round.organisation, 'recognition.grant'));
  if (round.state !== 'CLOSED' || !mayEnter) return null;
  const input = { roundId: round.id, version: round.version, directiveId, isPartial };
  return (
    <ActButton
      act={act}
      icon={Verified}
      variant="contained"
      label="resources.recognitionRounds.grant.label"
      explanation="resources.recognitionRounds.grant.explanation"
      disabledReason={issued.length === 0 ? translate('resources.recognitionRounds.grant.noDecision') : null}
      variables={() => (directiveId ? { input: { ...input, isRehearsal: false } } : null)}
    >
      <TextField
        select
        required
        label={translate('resources.recognitionRounds.grant.decision')}
        value={directiveId}
        onChange={({ target }) => choose(target.value)}
      >
        {issued.map(({ id, code, subject }) => (
          <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
            {[code, subject].join(' · ')}
          </MenuItem>
        ))}
      </TextField>
      <Foreseen input={input} isPartial={isPartial} onPartial={setPartial} />
      {round.recommendedPositions && (
        <Alert severity="info">
          <PositionsNotice round={round} />
        </Alert>
      )}
    </ActButton>
  );
};

interface ForeseenProps {
  input: { roundId: string; version: number; directiveId: string; isPartial: boolean };
  isPartial: boolean;
  onPartial: (isPartial: boolean) => void;
}

const Foreseen = ({ input, isPartial, onPartial }: ForeseenProps) => {
  const translate = useTranslate();
  const { outcome, error } = useRehearsal<ForeseenProps['input'], Granting>(
    GRANT_RECOGNITIONS,
    input.directiveId ? input : null,
    true,
  );
  if (error) return <ErrorNotice error={error} />;
  if (!outcome) return <LinearProgress aria-label={translate('shared.loading')} />;
  const { granted, failed, failures } = outcome;
  return (
    <>
      <Alert severity={failed === 0 ? 'success' : 'warning'}>
        {translate('resources.recognitionRounds.grant.foreseen', { smart_count: granted, failed })}
        <Failures failures={failures} />
      </Alert>
      {failed > 0 && (
        <FormControlLabel
          control={<Checkbox checked={isPartial} onChange={({ target }) => onPartial(target.checked)} />}
          label={translate('resources.recognitionRounds.grant.partial')}
        />
      )}
    </>
  );
};

/** Who would fail, by name. */
const Failures = ({ failures }: Pick<Granting, 'failures'>) => {
  const nameOf = useParticipantName();
  const ids = failures.map(({ nominationId }) => nominationId);
  const { data } = useGraphql(NOMINATION_BY_ID, ids.length > 0 ? { ids } : null);
  const rows = (data?.nodes ?? []).flatMap((node) => (node && 'kind' in node ? [node as NominationRow] : []));
  const names = new Map(rows.map((row) => [row.id, nameOf(row)]));
  if (failures.length === 0) return null;
  return (
    <ul style={{ margin: 0 }}>
      {failures.map(({ nominationId, message }) => (
        <li key={nominationId}>{[names.get(nominationId), message].filter(Boolean).join(': ')}</li>
      ))}
    </ul>
  );
};
