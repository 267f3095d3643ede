import { Alert, Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { useGraphql } from '../shared/useGraphql';
import { addFigures } from './entry.rules';
import { useReport } from './ReportContext';
import { TOTALS, type FormRow, type ObligationInShort } from './reports.graphql.ts';
import { usePlaceName } from './usePlaceName';

/** What a level is about to send: its own figures and those from below by group, and who is not in. */
export const SubmitSummary = ({ items }: { items: ObligationInShort[] | undefined }) => (
  <>
    {items && <Absent items={items} />}
    <Groups />
  </>
);

const Absent = ({ items }: { items: ObligationInShort[] }) => {
  const translate = useTranslate();
  const absent = items.filter(
    ({ standing }) => standing === 'MISSING' || standing === 'DRAFT' || standing === 'RETURNED',
  );
  const late = items.filter(({ report }) => report?.isLate);
  if (absent.length === 0 && late.length === 0)
    return <Alert severity="success">{translate('reports.submit.complete', { smart_count: items.length })}</Alert>;
  return (
    <Alert severity={absent.length > 0 ? 'warning' : 'info'}>
      {absent.length > 0 && (
        <Names label={translate('reports.submit.absent', { smart_count: absent.length })} items={absent} />
      )}
      {late.length > 0 && <Names label={translate('reports.submit.late', { smart_count: late.length })} items={late} />}
    </Alert>
  );
};

const Names = ({ label, items }: { label: string; items: ObligationInShort[] }) => (
  <Box sx={{ mb: 0.5 }}>
    <Typography variant="body2" sx={{ fontWeight: 600 }}>
      {label}
    </Typography>
    <Typography variant="body2">{items.map(({ organisation }) => organisation.name).join('; ')}</Typography>
  </Box>
);

const Groups = () => {
  const { obligation, form, store } = useReport();
  const { data } = useGraphql(TOTALS, { obligationId: obligation.id });
  const placeName = usePlaceName();
  const translate = useTranslate();
  const format = useFormat();
  if (!data) return null;
  const totals = new Map(data.totals.map((total) => [total.cellId, total]));
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
            const below = totals.get(id)?.below ?? null;
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
