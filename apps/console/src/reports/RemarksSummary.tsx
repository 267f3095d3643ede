import { Alert, AlertTitle, Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { openRemarks } from './remarks.rules';
import { focusEntry, useReport } from './ReportContext';
import { placeOf, usePlaceName } from './usePlaceName';
import type { FullReport } from './reports.graphql.ts';

/** Why the report came back: all remarks of the latest return, each leading to its row. */
export const RemarksSummary = ({ report }: { report: FullReport }) => {
  const { form, mode } = useReport();
  const placeName = usePlaceName();
  const translate = useTranslate();
  const format = useFormat();
  const remarks = openRemarks(report);
  const isOpen = report.state === 'RETURNED' || (report.state === 'SUBMITTED' && mode === 'review');
  if (remarks.length === 0 || !isOpen) return null;
  const cellOf = (rowId: string | null) => form.rows.find(({ id }) => id === rowId)?.cells[0]?.id;
  return (
    <Alert severity="warning" sx={{ mb: 2, displayPrint: 'none' }}>
      <AlertTitle>
        {translate(mode === 'review' ? 'reports.remarks.before' : 'reports.remarks.returned', {
          smart_count: remarks.length,
          at: format.dateTime(remarks[0]!.createdAt),
        })}
      </AlertTitle>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {remarks.map((remark) => {
          const name = placeName(placeOf(remark));
          const target = remark.cellId ?? cellOf(remark.rowId) ?? remark.textId;
          return (
            <li key={`${name}${remark.createdAt}${remark.message}`}>
              {target && mode === 'edit' ? (
                <Link
                  component="button"
                  type="button"
                  color="inherit"
                  onClick={() => focusEntry(target)}
                  sx={{ textAlign: 'left', fontWeight: 600 }}
                >
                  {name}
                </Link>
              ) : (
                <strong>{name}</strong>
              )}
              <div>{remark.message}</div>
            </li>
          );
        })}
      </Box>
    </Alert>
  );
};
