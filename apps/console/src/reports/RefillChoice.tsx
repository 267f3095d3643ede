import { CircularProgress, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RefillFigureInput } from '../dataProvider/schema.ts';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useGraphql } from '../shared/useGraphql';
import { ChangeChoice } from './ChangeChoice';
import { type RefillDifference, REFILL_PREVIEW } from './reports.graphql.ts';

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
  return (
    <ChangeChoice
      heads={[translate('reports.refill.before'), translate('reports.refill.after')]}
      changes={changes.map((change) => ({
        cellId: change.cellId,
        before: { state: change.beforeState, value: change.before },
        after: { state: change.afterState, value: change.after },
        note: change.isTyped ? translate('reports.refill.isTyped') : null,
        isTaken: isTaken(change),
      }))}
      onTick={(cellIds, on) => setTicks(new Map([...ticks, ...cellIds.map((cellId) => [cellId, on] as const)]))}
    />
  );
};
