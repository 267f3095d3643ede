import {
  Checkbox,
  CircularProgress,
  FormControlLabel,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RefillFigureInput } from '../dataProvider/schema.ts';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useGraphql } from '../shared/useGraphql';
import { type RefillDifference, REFILL_PREVIEW } from './reports.graphql.ts';
import { useFigureText } from './useFigureText';
import { usePlaceName } from './usePlaceName';

interface RefillChoiceProps {
  reportId: string;
  onChosen: (figures: RefillFigureInput[]) => void;
}

/** Old and new figure of each cell that would change, with a tick; what somebody typed is kept unless it is ticked. */
export const RefillChoice = ({ reportId, onChosen }: RefillChoiceProps) => {
  const translate = useTranslate();
  const { data, error, isFetching, refetch } = useGraphql(REFILL_PREVIEW, { reportId });
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const changes = isFetching ? [] : (data?.refillPreview ?? []);
  const isTaken = ({ cellId, isTyped }: RefillDifference) => ticks.get(cellId) ?? !isTyped;
  const taken = changes.filter(isTaken);
  useEffect(() => {
    onChosen(taken.map(({ cellId, after }) => ({ cellId, value: after })));
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (isFetching) return <CircularProgress size={24} aria-label={translate('shared.loading')} />;
  if (changes.length === 0) return <Typography>{translate('reports.refill.same')}</Typography>;
  const tick = (of: readonly RefillDifference[], on: boolean) =>
    setTicks(new Map([...ticks, ...of.map(({ cellId }) => [cellId, on] as const)]));
  return (
    <>
      <FormControlLabel
        control={
          <Checkbox
            checked={taken.length === changes.length}
            indeterminate={taken.length > 0 && taken.length < changes.length}
            onChange={(_, on) => tick(changes, on)}
          />
        }
        label={translate('reports.refill.all')}
      />
      <Changes changes={changes} isTaken={isTaken} onTick={(change, on) => tick([change], on)} />
      <Typography role="status" variant="body2" color="textSecondary">
        {taken.length === 0
          ? translate('reports.refill.none')
          : translate('reports.refill.chosen', { chosen: taken.length, all: changes.length })}
      </Typography>
    </>
  );
};

interface ChangesProps {
  changes: readonly RefillDifference[];
  isTaken: (change: RefillDifference) => boolean;
  onTick: (change: RefillDifference, on: boolean) => void;
}

const Changes = ({ changes, isTaken, onTick }: ChangesProps) => {
  const translate = useTranslate();
  const placeName = usePlaceName();
  const figureText = useFigureText();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell padding="checkbox" />
          <TableCell>{translate('reports.columns.label')}</TableCell>
          <TableCell align="right">{translate('reports.refill.before')}</TableCell>
          <TableCell align="right">{translate('reports.refill.after')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {changes.map((change) => {
          const { cellId, before, after, beforeState, afterState, isTyped } = change;
          const name = placeName({ cellId });
          return (
            <TableRow key={cellId}>
              <TableCell padding="checkbox">
                <Checkbox
                  checked={isTaken(change)}
                  onChange={(_, on) => onTick(change, on)}
                  slotProps={{ input: { 'aria-label': translate('reports.refill.take', { name }) } }}
                />
              </TableCell>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              <TableCell align="right">
                {figureText({ state: beforeState, value: before })}
                {isTyped && (
                  <Typography variant="caption" component="div" color="textSecondary">
                    {translate('reports.refill.isTyped')}
                  </Typography>
                )}
              </TableCell>
              <TableCell align="right" sx={{ fontWeight: 600 }}>
                {figureText({ state: afterState, value: after })}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
};
