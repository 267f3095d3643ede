import EditNote from '@mui/icons-material/EditNoteOutlined';
import RateReview from '@mui/icons-material/RateReviewOutlined';
import { Box, Link } from '@mui/material';
import { memo, type ReactNode, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import type { Tone } from '../shared/StatusChip';
import { type Hint, hintsFor } from './entry.rules';
import { faultId, type Place, type PlacedCell, useReport } from './ReportContext';
import { useCells } from './useEntry';
import type { FormRow } from './reports.graphql.ts';

interface NoteProps {
  tone: Tone;
  icon?: ReactNode;
  children: ReactNode;
}

export const Note = ({ tone, icon, children }: NoteProps) => (
  <Box
    component="span"
    sx={(theme) => ({
      ...theme.tones[tone],
      display: 'flex',
      gap: 0.75,
      alignItems: 'flex-start',
      borderRadius: 1,
      px: 1,
      py: 0.375,
      mt: 0.5,
      fontSize: '0.8125rem',
      lineHeight: 1.45,
      width: 'fit-content',
      maxWidth: '100%',
      '& svg': { fontSize: 16, mt: 0.25 },
    })}
  >
    {icon}
    <span>{children}</span>
  </Box>
);

/** What there is to say below a row's label: why a cell is refused, hints, comments of the unit, remarks of the level above. */
export const RowNotes = memo(function RowNotes({ row, placed }: { row: FormRow; placed: PlacedCell[] }) {
  const { store, mode, rules } = useReport();
  const format = useFormat();
  const translate = useTranslate();
  const watched = useMemo(
    () =>
      placed.flatMap(({ cell }) => [cell.id, ...(rules.get(cell.id) ?? []).flatMap(({ operandIds }) => operandIds)]),
    [placed, rules],
  );
  useCells(store, watched);
  const heading = (measure: string) => (placed.length > 1 ? `${measure}: ` : '');
  return (
    <span id={faultId(row.id)} className="notes">
      {placed.map(({ cell, measure }) => {
        const { fault, comment } = store.cell(cell.id);
        const hints = mode === 'edit' && !fault ? hintsFor(rules.get(cell.id) ?? [], store.entry) : [];
        return (
          <span key={cell.id}>
            {fault && <Note tone="error">{heading(measure) + fault}</Note>}
            {hints.map((hint) => (
              <Note key={hint.code} tone={hint.severity === 'ERROR' ? 'error' : 'warning'}>
                {heading(measure)}
                <HintText hint={hint} expected={format.number(hint.expected)} />
              </Note>
            ))}
            {comment && <Note tone="neutral">{heading(measure) + translate('reports.cell.comment', { comment })}</Note>}
            <PlaceRemarks place={{ cellId: cell.id }} heading={heading(measure)} />
          </span>
        );
      })}
      <PlaceRemarks place={{ rowId: row.id }} />
    </span>
  );
});

const HintText = ({ hint, expected }: { hint: Hint; expected: string }) => {
  const { cells, form } = useReport();
  const translate = useTranslate();
  const place = hint.otherId ? cells.get(hint.otherId) : null;
  const other = form.measures.length > 1 ? place?.measure : place?.row.label;
  return <>{translate(`reports.hints.${hint.code}`, { expected, other })}</>;
};

/** Remarks of the latest return at one place, and the one that the reviewer is writing. */
export const PlaceRemarks = ({ place, heading = '' }: { place: Place; heading?: string }) => {
  const { remarks, drafts, openRemark } = useReport();
  const translate = useTranslate();
  const id = 'rowId' in place ? place.rowId : 'cellId' in place ? place.cellId : place.textId;
  const draft = drafts.get(id);
  return (
    <>
      {remarks.get(id)?.map(({ message, number, createdAt }) => (
        <Note key={createdAt + message} tone="warning" icon={<RateReview />}>
          {heading + translate('reports.remarks.said', { number, message })}
        </Note>
      ))}
      {draft && (
        <Note tone="info" icon={<EditNote />}>
          {`${heading}${draft.message} `}
          <Link component="button" type="button" onClick={() => openRemark(place)}>
            {translate('ra.action.edit')}
          </Link>
        </Note>
      )}
    </>
  );
};
