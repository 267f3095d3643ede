import HowToVote from '@mui/icons-material/HowToVoteOutlined';
import DoNotDisturb from '@mui/icons-material/DoNotDisturbOnOutlined';
import {
  Alert,
  Box,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormLabel,
  LinearProgress,
  Radio,
  RadioGroup,
  Stack,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { newKey } from '../dataProvider/idempotency';
import { VoteChoice } from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { WholeNumberField } from '../shared/WholeNumberField';
import { TextLink } from '../shared/RecordLink';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { useParticipantName } from '../subjects';
import { votedOf } from './BallotItem';
import { BALLOT, BALLOT_CASES, CAST_BALLOT, type PaperCase, RECUSE } from './councils.graphql.ts';

type Choice = (typeof VoteChoice)[number];

/** Of a council that votes its choice; of one that gives points: so many, or none. */
type Said = { choice: Choice } | { points: number };

/** A ballot as a member fills it in, and, once it is closed, what it came to. Choices are kept on this page alone. */
export const VotePage = () => {
  const translate = useTranslate();
  const format = useFormat();
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
        {ballot.dueOn && ` · ${translate('resources.councils.fields.dueOn')}: ${format.date(ballot.dueOn)}`}
      </Alert>
      <Paper
        key={String(ballot.canVote)}
        ballotId={id}
        councilId={councilId}
        canVote={ballot.canVote}
        most={ballot.council.mostPoints}
      />
    </Page>
  );
};

interface PaperProps {
  ballotId: string;
  councilId: string;
  canVote: boolean;
  /** Points at most; null: it votes. */
  most: number | null;
}

const Paper = ({ ballotId, councilId, canVote, most }: PaperProps) => {
  const translate = useTranslate();
  const { data, error } = useGraphql(BALLOT_CASES, { ballotId });
  const [chosen, setChosen] = useState<ReadonlyMap<string, Said>>(new Map());
  const [rest, setRest] = useState<Said | null>(null);
  const act = useAct(CAST_BALLOT, { done: 'resources.councils.vote.done' });
  if (error) return <ErrorNotice error={error} />;
  const page = data?.ballotCases;
  if (!page) return <LinearProgress aria-label={translate('shared.loading')} />;
  const cases = page.edges.map(({ node }) => node);
  const open = cases.filter(({ ownConflict }) => ownConflict === null);
  const left =
    rest === null ? open.filter((one) => !chosen.has(one.id)).length + (page.pageInfo.hasNextPage ? 1 : 0) : 0;
  const choose = (of: string, said: Said | null) =>
    setChosen((held) => new Map([...held].filter(([id]) => id !== of).concat(said ? [[of, said]] : [])));
  const votes = open.flatMap((one) => {
    const said = chosen.get(one.id);
    return said ? [{ caseId: one.id, ...said }] : [];
  });
  const others = rest && ('points' in rest ? { restPoints: rest.points } : { rest: rest.choice });
  return (
    <Section title={translate('resources.councils.fields.nomination')} count={cases.length}>
      {canVote && (open.length > 5 || page.pageInfo.hasNextPage) && (
        <Ask legend={translate('resources.councils.vote.all')} most={most} value={rest} onChange={setRest} />
      )}
      {cases.map((one) => (
        <Case
          key={one.id}
          one={one}
          councilId={councilId}
          canVote={canVote}
          most={most}
          value={chosen.get(one.id) ?? rest}
          onChange={(said) => choose(one.id, said)}
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
            variables={() => ({ input: { id: ballotId, salt: newKey(), votes, ...others } })}
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
  most: number | null;
  value: Said | null;
  onChange: (said: Said | null) => void;
}

const Case = ({ one, councilId, canVote, most, value, onChange }: CaseProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useParticipantName();
  const { position, organisation, nomination, ownConflict, standing, inFavour, against, abstained, mean, kind } = one;
  const name =
    organisation?.name ??
    (nomination ? nameOf({ ...nomination, organisation, kind }) : null) ??
    translate('resources.councils.vote.hidden', { position });
  const legend = `${position}. ${name}`;
  if (canVote && ownConflict === null)
    return (
      <Box sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
        <Ask legend={legend} most={most} value={value} onChange={onChange} />
        <RecuseButton councilId={councilId} nominationId={one.nominationId} />
      </Box>
    );
  const counts = inFavour === null ? null : `${inFavour} / ${against} / ${abstained}`;
  const said = [
    standing && translate(`enums.BallotStanding.${standing}`),
    counts && `${translate('resources.councils.fields.counts')}: ${counts}`,
    mean !== null && `${translate('resources.councils.fields.mean')}: ${format.number(mean / 100)}`,
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

interface AskProps {
  legend: string;
  most: number | null;
  value: Said | null;
  onChange: (said: Said | null) => void;
}

/** A choice, or points. */
const Ask = ({ legend, most, value, onChange }: AskProps) =>
  most === null ? (
    <Choices
      legend={legend}
      value={value && 'choice' in value ? value.choice : null}
      onChange={(choice) => onChange({ choice })}
    />
  ) : (
    <Points legend={legend} most={most} value={value} onChange={onChange} />
  );

/** A number, or no opinion: both by keyboard. */
const Points = ({ legend, most, value, onChange }: AskProps & { most: number }) => {
  const translate = useTranslate();
  const points = value && 'points' in value ? value.points : null;
  return (
    <Box role="group" aria-label={legend}>
      <Typography>{legend}</Typography>
      <Stack direction="row" useFlexGap spacing={2} sx={{ mt: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Box sx={{ width: 200 }}>
          <WholeNumberField
            label="resources.councils.fields.points"
            min={0}
            max={most}
            value={points}
            onChange={(given) => onChange(typeof given === 'number' && given <= most ? { points: given } : null)}
          />
        </Box>
        <FormControlLabel
          label={translate('enums.VoteChoice.ABSTAIN')}
          control={
            <Checkbox
              checked={value !== null && 'choice' in value}
              onChange={({ target }) => onChange(target.checked ? { choice: 'ABSTAIN' } : null)}
            />
          }
        />
      </Stack>
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
      variables={() => (reason.value.trim() ? { input: { councilId, nominationId, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} most={500} />
    </ActButton>
  );
};
