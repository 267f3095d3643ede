import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { useReport } from './ReportContext';
import type { Difference } from './reports.graphql.ts';
import { useFigureText } from './useFigureText';
import { usePlaceName } from './usePlaceName';

/** Figures that are not the same in two versions: the own ones, and the totals where others report to the unit. */
export const DifferenceTable = ({ differences }: { differences: Difference[] }) => {
  const { obligation } = useReport();
  const translate = useTranslate();
  const placeName = usePlaceName();
  const figureText = useFigureText();
  const format = useFormat();
  if (differences.length === 0)
    return <Typography color="textSecondary">{translate('reports.versions.same')}</Typography>;
  const hasTotals = obligation.consolidates;
  const total = (value: number | null) => (value === null ? '–' : format.number(value));
  const heads = ['before', 'after', ...(hasTotals ? ['totalBefore', 'totalAfter'] : [])];
  return (
    <Table size="small" sx={{ '& td, & th': { px: 1 } }}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('reports.columns.label')}</TableCell>
          {heads.map((head) => (
            <TableCell key={head} align="right">
              {translate(
                `reports.versions.${hasTotals && head === 'before' ? 'ownBefore' : hasTotals && head === 'after' ? 'ownAfter' : head}`,
              )}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {differences.map(({ cellId, before, after, beforeState, afterState, totalBefore, totalAfter }) => (
          <TableRow key={cellId}>
            <TableCell component="th" scope="row">
              {placeName({ cellId })}
            </TableCell>
            <TableCell align="right">{figureText({ state: beforeState, value: before })}</TableCell>
            <TableCell align="right" sx={{ fontWeight: 600 }}>
              {figureText({ state: afterState, value: after })}
            </TableCell>
            {hasTotals && <TableCell align="right">{total(totalBefore)}</TableCell>}
            {hasTotals && (
              <TableCell align="right" sx={{ fontWeight: 600 }}>
                {total(totalAfter)}
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
