import FactCheck from '@mui/icons-material/FactCheckOutlined';
import HowToVote from '@mui/icons-material/HowToVoteOutlined';
import HowToReg from '@mui/icons-material/HowToRegOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Additions } from '../resource/Additions';
import { draftActs } from '../resource/place';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { TextLink } from '../shared/RecordLink';
import { useAct } from '../shared/useAct';
import { Attendance } from './Attendance';
import { type Ballot, CLOSE_BALLOT, type Council, RECORD_ATTENDANCE } from './councils.graphql.ts';
import { votePage } from './places.ts';

interface OfBallot {
  ballot: Ballot;
}

/** One ballot of a council: how many have voted, what it came to, and what can be done. */
export const BallotItem = ({ ballot, council }: OfBallot & { council: Council }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { id, number, state, openedOn, dueOn, canVote, passed, notPassed, undecided } = ballot;
  return (
    <Stack spacing={1}>
      <Typography>
        <TextLink to={votePage(id)} isInText>
          {translate('resources.councils.ballot', { number })}
        </TextLink>
        {` · ${translate(`enums.BallotState.${state}`)} · ${format.date(openedOn)}`}
        {dueOn && ` – ${format.date(dueOn)}`}
      </Typography>
      <Typography color="textSecondary">
        {translate('resources.councils.voted', votedOf(ballot))}
        {state === 'CLOSED' && ` · ${translate('resources.councils.result', { passed, notPassed, undecided })}`}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {canVote && (
          <Button component={Link} to={votePage(id)} startIcon={<HowToVote />} variant="contained">
            {translate('resources.councils.vote.label')}
          </Button>
        )}
        {state === 'OPEN' && council.canManage && council.mode === 'MEETING' && <AttendButton ballot={ballot} />}
        {state === 'OPEN' && council.canManage && <CloseButton ballot={ballot} />}
        {state === 'CLOSED' && council.canManage && <Additions at={draftActs} give={{ resource: 'councils', id }} />}
      </Stack>
    </Stack>
  );
};

export const votedOf = ({ seats }: Ballot) => ({
  voted: seats.filter(({ hasVoted }) => hasVoted).length,
  all: seats.length,
});

const AttendButton = ({ ballot: { id, seats } }: OfBallot) => {
  const [present, setPresent] = useState<readonly string[]>(
    seats.filter(({ isPresent }) => isPresent).map(({ member }) => member.id),
  );
  const act = useAct(RECORD_ATTENDANCE, { done: 'resources.councils.attend.done' });
  return (
    <ActButton
      act={act}
      icon={HowToReg}
      label="resources.councils.attend.label"
      explanation="resources.councils.attend.explanation"
      variables={() => ({ input: { id, presentIds: [...present] } })}
    >
      <Attendance
        members={seats.map(({ member }) => member)}
        present={present}
        fixed={seats.filter(({ hasVoted }) => hasVoted).map(({ member }) => member.id)}
        onChange={setPresent}
      />
    </ActButton>
  );
};

const CloseButton = ({ ballot }: OfBallot) => {
  const act = useAct(CLOSE_BALLOT, { done: 'resources.councils.close.done' });
  return (
    <ActButton
      act={act}
      icon={FactCheck}
      label="resources.councils.close.label"
      explanation="resources.councils.close.explanation"
      params={votedOf(ballot)}
      variables={() => ({ input: { id: ballot.id } })}
    />
  );
};
