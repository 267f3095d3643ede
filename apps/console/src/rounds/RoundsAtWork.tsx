import { Alert, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { useFirstAnswer } from '../shared/useFirstAnswer.ts';
import { OPEN_ROUNDS } from './atWork.ts';
import { sumOf } from './board';
import { CompletenessBar } from './CompletenessBar';
import { obligationsPage } from './places.ts';
import type { Round } from './rounds.graphql.ts';

const COUNTS = ['accepted', 'submitted', 'returned', 'missing', 'overdue'] as const;

/** The boards of the rounds that are being collected, each number open to the list behind it. */
export const RoundsAtWork = () => {
  const translate = useTranslate();
  const { data } = useFirstAnswer(OPEN_ROUNDS);
  const rounds = data?.rounds.edges.map(({ node }) => node).filter(({ board }) => board.length > 0) ?? [];
  if (rounds.length === 0) return null;
  return (
    <Section title={translate('resources.rounds.atWork.title')}>
      <Stack spacing={3}>
        {rounds.map((round) => (
          <Progress key={round.id} round={round} />
        ))}
      </Stack>
    </Section>
  );
};

const Progress = ({ round }: { round: Round }) => {
  const translate = useTranslate();
  const format = useFormat();
  const whole = sumOf(round.board);
  return (
    <Stack spacing={1}>
      <Typography variant="subtitle1" component="h3">
        <RecordLink resource="rounds" id={round.id}>
          {round.title}
        </RecordLink>
      </Typography>
      <CompletenessBar round={round} />
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap' }}>
        {COUNTS.filter((count) => whole[count] > 0).map((count) => (
          <TextLink key={count} to={obligationsPage(round.id, count, -1)}>
            {`${translate(`resources.rounds.board.${count}`)}: ${format.number(whole[count])}`}
          </TextLink>
        ))}
      </Stack>
      {whole.overdue > 0 && (
        <Alert severity="warning">
          {translate('resources.rounds.atWork.overdue', { smart_count: whole.overdue })}{' '}
          <TextLink to={obligationsPage(round.id, 'overdue', -1)} isInText>
            {translate('resources.rounds.atWork.see')}
          </TextLink>
        </Alert>
      )}
    </Stack>
  );
};
