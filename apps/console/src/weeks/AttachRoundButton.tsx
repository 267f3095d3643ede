import AssignmentTurnedIn from '@mui/icons-material/AssignmentTurnedInOutlined';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ROUNDS } from '../rounds';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { ATTACH_ROUND, type Week } from './weeks.graphql.ts';

/** Ties the week to the round in which its reports are collected. */
export const AttachRoundButton = ({ week }: { week: Week }) => {
  const translate = useTranslate();
  const [roundId, setRoundId] = useState('');
  const act = useAct(ATTACH_ROUND, { done: 'resources.weeks.attachRound.done' });
  const { data } = useGraphql(ROUNDS, { year: week.year, withTotal: false, first: 100 });
  const rounds = data?.rounds.edges.map((edge) => edge.node) ?? [];
  const none = data && rounds.length === 0 ? translate('resources.weeks.attachRound.none') : null;
  return (
    <ActButton
      act={act}
      icon={AssignmentTurnedIn}
      label="resources.weeks.attachRound.label"
      explanation="resources.weeks.attachRound.explanation"
      variables={() => (roundId ? { weekId: week.id, version: week.version, roundId } : null)}
      disabledReason={none}
    >
      <TextField
        select
        required
        label={translate('resources.weeks.fields.roundId')}
        value={roundId}
        onChange={(event) => setRoundId(event.target.value)}
      >
        {rounds.map((round) => (
          <MenuItem key={round.id} value={round.id}>
            {round.title}
          </MenuItem>
        ))}
      </TextField>
    </ActButton>
  );
};
