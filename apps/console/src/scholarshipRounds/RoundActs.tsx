import Block from '@mui/icons-material/BlockOutlined';
import DoneAll from '@mui/icons-material/DoneAllOutlined';
import FormatListNumbered from '@mui/icons-material/FormatListNumberedOutlined';
import Gavel from '@mui/icons-material/GavelOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import LockOpen from '@mui/icons-material/LockOpenOutlined';
import PlayArrow from '@mui/icons-material/PlayArrowOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import type { ScholarshipRoundAct } from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import {
  CHANGE_SCHOLARSHIP_ROUND,
  DECIDE_SCHOLARSHIPS,
  PROPOSE_SCHOLARSHIPS,
  type ScholarshipRoundDetails,
} from './scholarshipRounds.graphql.ts';

interface OfRound {
  round: ScholarshipRoundDetails;
}

type Changing = Exclude<ScholarshipRoundAct, 'PROPOSE' | 'DECIDE'>;

const LOOKS = {
  OPEN: { icon: PlayArrow, words: 'open', variant: 'contained' },
  END_APPLICATIONS: { icon: Lock, words: 'endApplications', variant: 'outlined' },
  REOPEN: { icon: LockOpen, words: 'reopen', variant: 'outlined', needsReason: true },
  RECONSIDER: { icon: Undo, words: 'reconsider', variant: 'outlined', needsReason: true },
  CLOSE: { icon: DoneAll, words: 'close', variant: 'outlined' },
  CANCEL: { icon: Block, words: 'cancel', variant: 'text', needsReason: true },
} as const satisfies Record<Changing, object>;

/** What its office does with a round as it stands. */
export const RoundActs = ({ round }: OfRound) => (
  <>
    {round.acts.map((act) =>
      act === 'PROPOSE' ? (
        <ProposeButton key={act} round={round} />
      ) : act === 'DECIDE' ? (
        <DecideButton key={act} round={round} />
      ) : (
        <ChangeButton key={act} round={round} act={act} />
      ),
    )}
  </>
);

const ChangeButton = ({ round: { id, version }, act: name }: OfRound & { act: Changing }) => {
  const reason = useReason();
  const { icon, words, variant, ...look } = LOOKS[name];
  const needsReason = 'needsReason' in look;
  const act = useAct(CHANGE_SCHOLARSHIP_ROUND, { done: `resources.scholarshipRounds.acts.${words}.done` });
  return (
    <ActButton
      act={act}
      icon={icon}
      variant={variant}
      color={name === 'CANCEL' ? 'error' : 'primary'}
      label={`resources.scholarshipRounds.acts.${words}.label`}
      explanation={`resources.scholarshipRounds.acts.${words}.explanation`}
      variables={() =>
        needsReason && !reason.value.trim()
          ? null
          : { input: { id, version, act: name, reason: reason.value.trim() || null } }
      }
    >
      {needsReason && <ReasonField reason={reason} />}
    </ActButton>
  );
};

const ProposeButton = ({ round: { id, version, means } }: OfRound) => {
  const format = useFormat();
  const act = useAct(PROPOSE_SCHOLARSHIPS, { done: 'resources.scholarshipRounds.acts.propose.done' });
  return (
    <ActButton
      act={act}
      icon={FormatListNumbered}
      variant="contained"
      label="resources.scholarshipRounds.acts.propose.label"
      explanation="resources.scholarshipRounds.acts.propose.explanation"
      params={{ means: format.money(means) }}
      variables={() => ({ input: { id, version } })}
    />
  );
};

interface Decision {
  id: string;
  code: string | null;
  subject: string;
}

/** By a document of the office, found by its number or subject. */
const DecideButton = ({ round: { id, version, counts } }: OfRound) => {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  const [chosen, choose] = useState<Decision | null>(null);
  const act = useAct(DECIDE_SCHOLARSHIPS, { done: 'resources.scholarshipRounds.acts.decide.done' });
  const { data = [] } = useGetList<Decision>('directives', {
    filter: { state: 'REGISTERED', heldOnly: true, ...(search ? { search } : {}) },
    pagination: { page: 1, perPage: 25 },
  });
  return (
    <ActButton
      act={act}
      icon={Gavel}
      variant="contained"
      label="resources.scholarshipRounds.acts.decide.label"
      explanation="resources.scholarshipRounds.acts.decide.explanation"
      params={{ smart_count: counts.proposed }}
      variables={() => (chosen ? { input: { id, version, directiveId: chosen.id } } : null)}
    >
      <Autocomplete
        options={data}
        value={chosen}
        filterOptions={(all) => all}
        getOptionKey={(one) => one.id}
        getOptionLabel={({ code, subject }) => [code, subject].filter(Boolean).join(' · ')}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        onChange={(_, one) => choose(one)}
        onInputChange={(_, text, why) => why === 'input' && setSearch(text)}
        renderInput={(params) => (
          <TextField {...params} required label={translate('resources.scholarshipRounds.acts.decide.directive')} />
        )}
      />
    </ActButton>
  );
};
