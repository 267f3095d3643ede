import {
  Alert,
  Button,
  LinearProgress,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { type KeyboardEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Page } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { BackToRound } from './BackToRound';
import { isWithin, readyScores, type Typed } from './points.rules.ts';
import {
  SCHOLARSHIPS_TO_SCORE,
  type ScholarshipApplicationRow,
  type ScholarshipRoundDetails,
  SCORE_SCHOLARSHIP_APPLICATIONS,
} from './scholarshipRounds.graphql.ts';

/** A grid of applications and criteria: points are typed, Enter goes down, and what is complete is sent together. */
export const ScorePage = () => {
  const translate = useTranslate();
  const roundId = useSearchParams()[0].get('round') ?? '';
  const { data, error, refetch } = useGraphql(SCHOLARSHIPS_TO_SCORE, { roundId });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const round = data?.scholarshipRound;
  if (!round) return <LinearProgress aria-label={translate('shared.loading')} />;
  const rows = data.scholarshipApplications.edges.map(({ node }) => node);
  return (
    <Page
      title={translate('resources.scholarshipRounds.score.label')}
      subtitle={`${round.name} · ${round.year}`}
      above={<BackToRound id={roundId} />}
    >
      {rows.length === 0 ? (
        <Alert severity="success">{translate('resources.scholarshipRounds.score.none')}</Alert>
      ) : (
        <Grid round={round} rows={rows} left={data.scholarshipApplications.totalCount} />
      )}
    </Page>
  );
};

interface GridProps {
  round: ScholarshipRoundDetails;
  rows: readonly ScholarshipApplicationRow[];
  left: number;
}

const Grid = ({ round, rows, left }: GridProps) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState<Typed>({});
  const act = useAct(SCORE_SCHOLARSHIP_APPLICATIONS, {
    done: 'resources.scholarshipRounds.score.done',
    onDone: () => setTyped({}),
  });
  const ready = readyScores(round.criteria, rows, typed);
  return (
    <Paper sx={{ p: 2 }}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {translate('resources.scholarshipRounds.score.about', { smart_count: left })}
      </Typography>
      <TableContainer>
        <Table size="small">
          <caption className="visually-hidden">{translate('resources.scholarshipRounds.score.label')}</caption>
          <TableHead>
            <TableRow>
              <TableCell>{translate('resources.scholarshipRounds.fields.applicant')}</TableCell>
              <TableCell>{translate('resources.scholarshipRounds.fields.need')}</TableCell>
              <TableCell>{translate('resources.scholarshipRounds.fields.merit')}</TableCell>
              {round.criteria.map(({ name, mostPoints }) => (
                <TableCell key={name}>{`${name} (0–${mostPoints})`}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody onKeyDown={downOnEnter}>
            {rows.map((row) => (
              <TableRow key={row.id}>
                <TableCell>
                  {row.name ?? '—'}
                  <Typography variant="caption" component="div" color="textSecondary">
                    {[row.school, row.organisation.name].filter(Boolean).join(' · ')}
                  </Typography>
                </TableCell>
                <TableCell>{row.need}</TableCell>
                <TableCell>{row.merit}</TableCell>
                {round.criteria.map((criterion, at) => {
                  const text = typed[row.id]?.[at] ?? '';
                  return (
                    <TableCell key={criterion.name}>
                      <TextField
                        value={text}
                        error={text !== '' && !isWithin(criterion, text)}
                        onChange={({ target }) =>
                          setTyped({
                            ...typed,
                            [row.id]: round.criteria.map((_, place) =>
                              place === at ? target.value : (typed[row.id]?.[place] ?? ''),
                            ),
                          })
                        }
                        slotProps={{
                          htmlInput: {
                            inputMode: 'numeric',
                            'aria-label': `${row.name ?? '—'}: ${criterion.name}`,
                            'data-column': at,
                            sx: { textAlign: 'right', width: 56 },
                          },
                        }}
                      />
                    </TableCell>
                  );
                })}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <ErrorNotice error={act.error} />
      <Button
        variant="contained"
        sx={{ mt: 2 }}
        loading={act.isPending}
        disabled={ready.length === 0}
        onClick={() => void act.run({ input: { roundId: round.id, scores: ready } })}
      >
        {translate('resources.scholarshipRounds.score.keep', { smart_count: ready.length })}
      </Button>
    </Paper>
  );
};

/** Enter goes to the same criterion of the next applicant, as in a sheet. */
function downOnEnter(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const column = event.currentTarget.querySelectorAll<HTMLInputElement>(
    `input[data-column="${target.dataset['column']}"]`,
  );
  column[[...column].indexOf(target) + 1]?.focus();
}
