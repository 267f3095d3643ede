import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { BelowStanding } from './BelowStanding';
import { addFigures } from './entry.rules';
import { useReport } from './ReportContext';
import type { FormRow, ReportBrief } from './reports.graphql.ts';
import { usePlaceName } from './usePlaceName';

/** What a level is about to send: its own figures and those from below by group, and who is not in. */
export const SubmitSummary = ({ brief }: { brief: ReportBrief }) => (
  <>
    <BelowStanding groups={brief.below} />
    <Groups figures={brief.figures} />
  </>
);

const Groups = ({ figures }: Pick<ReportBrief, 'figures'>) => {
  const { form, store } = useReport();
  const placeName = usePlaceName();
  const translate = useTranslate();
  const format = useFormat();
  const belowOf = new Map(figures.map(({ cellId, below }) => [cellId, below]));
  const headings = new Set(form.rows.filter(({ kind }) => kind === 'HEADING').map(({ id }) => id));
  const isGroup = ({ depth, parentId }: FormRow) => depth === 0 || (parentId !== null && headings.has(parentId));
  const cells = form.rows.filter(isGroup).flatMap((row) => row.cells);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" sx={{ '& td, & th': { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('reports.columns.label')}</TableCell>
            {['own', 'below', 'total'].map((column) => (
              <TableCell key={column} align="right">
                {translate(`reports.totals.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {cells.map(({ id }) => {
            const own = store.entry(id).value;
            const below = belowOf.get(id) ?? null;
            return (
              <TableRow key={id}>
                <TableCell>{placeName({ cellId: id })}</TableCell>
                {[own, below, addFigures(own, below)].map((value, at) => (
                  <TableCell
                    key={['own', 'below', 'total'][at]}
                    align="right"
                    sx={{ fontVariantNumeric: 'tabular-nums' }}
                  >
                    {value === null ? '–' : format.number(value)}
                  </TableCell>
                ))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
};
