import HowToVote from '@mui/icons-material/HowToVoteOutlined';
import DoNotDisturb from '@mui/icons-material/DoNotDisturbOnOutlined';
import {
  Alert,
  Box,
  FormControl,
  FormControlLabel,
  FormLabel,
  LinearProgress,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { newKey } from '../dataProvider/idempotency';
import { VoteChoice } from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { useParticipantName } from '../subjects';
import { votedOf } from './BallotItem';
import { BALLOT, BALLOT_CASES, CAST_BALLOT, type PaperCase, RECUSE } from './councils.graphql.ts';

type Choice = (typeof VoteChoice)[number];

/** A ballot as a member fills it in, and, once it is closed, what it came to. Choices are kept on this page alone. */
export const VotePage = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const id = useSearchParams()[0].get('ballot') ?? '';
  const { data, error, refetch } = useGraphql(BALLOT, { id });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const ballot = data?.ballot;
  if (!ballot) return <LinearProgress aria-label={translate('shared.loading')} />;
  const { round, organisation, id: councilId } = ballot.council;
  const honour = (round?.title ?? round?.award)?.name[locale === 'en' ? 'en' : 'vi'];
  const back = round
    ? `/recognitionRounds/${encodeURIComponent(round.id)}/show`
    : `/councils/${encodeURIComponent(councilId)}/show`;
  return (
    <Page
      title={translate('resources.councils.vote.title')}
      subtitle={[honour, round?.year, organisation.name].filter(Boolean).join(' · ')}
      above={<TextLink to={back}>{`← ${translate('resources.councils.title')}`}</TextLink>}
    >
      <Alert severity={ballot.canVote ? 'info' : 'success'} sx={{ mb: 3 }}>
        {translate(ballot.canVote ? 'resources.councils.vote.explanation' : 'resources.councils.vote.not')}{' '}
        {translate('resources.councils.voted', votedOf(ballot))}
      </Alert>
      <Paper key={String(ballot.canVote)} ballotId={id} councilId={councilId} canVote={ballot.canVote} />
    </Page>
  );
};

interface PaperProps {
  ballotId: string;
  councilId: string;
  canVote: boolean;
}

const Paper = ({ ballotId, councilId, canVote }: PaperProps) => {
  const translate = useTranslate();
  const { data, error } = useGraphql(BALLOT_CASES, { ballotId });
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [rest, setRest] = useState<Choice | null>(null);
  const act = useAct(CAST_BALLOT, { done: 'resources.councils.vote.done' });
  if (error) return <ErrorNotice error={error} />;
  const page = data?.ballotCases;
  if (!page) return <LinearProgress aria-label={translate('shared.loading')} />;
  const cases = page.edges.map(({ node }) => node);
  const open = cases.filter(({ ownConflict }) => ownConflict === null);
  const left =
    rest === null ? open.filter((one) => !chosen.has(one.id)).length + (page.pageInfo.hasNextPage ? 1 : 0) : 0;
  const choose = (of: string, choice: Choice) => setChosen((held) => new Map(held).set(of, choice));
  const votes = open.flatMap((one) => {
    const choice = chosen.get(one.id);
    return choice ? [{ caseId: one.id, choice }] : [];
  });
  return (
    <Section title={translate('resources.councils.fields.nomination')} count={cases.length}>
      {canVote && (open.length > 5 || page.pageInfo.hasNextPage) && (
        <Choices legend={translate('resources.councils.vote.all')} value={rest} onChange={setRest} />
      )}
      {cases.map((one) => (
        <Case
          key={one.id}
          one={one}
          councilId={councilId}
          canVote={canVote}
          value={chosen.get(one.id) ?? rest}
          onChange={(choice) => choose(one.id, choice)}
        />
      ))}
      {canVote && (
        <Box sx={{ mt: 2 }}>
          <ActButton
            act={act}
            icon={HowToVote}
            variant="contained"
            label="resources.councils.vote.label"
            explanation="resources.councils.vote.explanation"
            disabledReason={left > 0 ? translate('resources.councils.vote.left', { count: left }) : null}
            variables={() => ({ input: { id: ballotId, salt: newKey(), votes, rest } })}
          />
        </Box>
      )}
    </Section>
  );
};

interface CaseProps {
  one: PaperCase;
  councilId: string;
  canVote: boolean;
  value: Choice | null;
  onChange: (choice: Choice) => void;
}

const Case = ({ one, councilId, canVote, value, onChange }: CaseProps) => {
  const translate = useTranslate();
  const nameOf = useParticipantName();
  const { position, organisation, nomination, ownConflict, standing, inFavour, against, abstained, kind } = one;
  const name =
    organisation?.name ??
    (nomination ? nameOf({ ...nomination, organisation, kind }) : null) ??
    translate('resources.councils.vote.hidden', { position });
  const legend = `${position}. ${name}`;
  if (canVote && ownConflict === null)
    return (
      <Box sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
        <Choices legend={legend} value={value} onChange={onChange} />
        <RecuseButton councilId={councilId} nominationId={one.nominationId} />
      </Box>
    );
  const counts = inFavour === null ? null : `${inFavour} / ${against} / ${abstained}`;
  const said = [
    standing && translate(`enums.BallotStanding.${standing}`),
    counts && `${translate('resources.councils.fields.counts')}: ${counts}`,
    ownConflict &&
      translate('resources.councils.vote.conflict', { ground: translate(`enums.ConflictGround.${ownConflict}`) }),
  ];
  return (
    <Box sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography>{legend}</Typography>
      <Typography color="textSecondary">{said.filter(Boolean).join(' · ')}</Typography>
    </Box>
  );
};

interface ChoicesProps {
  legend: string;
  value: Choice | null;
  onChange: (choice: Choice) => void;
}

/** Three choices, by arrow keys or thumb. */
const Choices = ({ legend, value, onChange }: ChoicesProps) => {
  const translate = useTranslate();
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{legend}</FormLabel>
      <RadioGroup row value={value} onChange={(_, chosen) => onChange(chosen as Choice)}>
        {VoteChoice.map((choice) => (
          <FormControlLabel
            key={choice}
            value={choice}
            label={translate(`enums.VoteChoice.${choice}`)}
            control={<Radio />}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
};

const RecuseButton = ({ councilId, nominationId }: { councilId: string; nominationId: string }) => {
  const reason = useReason();
  const act = useAct(RECUSE, { done: 'resources.councils.recuse.done' });
  return (
    <ActButton
      act={act}
      icon={DoNotDisturb}
      size="small"
      variant="text"
      color="inherit"
      label="resources.councils.recuse.label"
      explanation="resources.councils.recuse.explanation"
      variables={() =>
        reason.value.trim() ? { input: { councilId, nominationId, reason: reason.value.slice(0, 500) } } : null
      }
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
