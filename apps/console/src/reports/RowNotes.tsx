import AccountBalance from '@mui/icons-material/AccountBalanceOutlined';
import EditNote from '@mui/icons-material/EditNoteOutlined';
import RateReview from '@mui/icons-material/RateReviewOutlined';
import { Link } from '@mui/material';
import { memo, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { ConflictNote } from './ConflictNote';
import { type Hint, hintsFor } from './entry.rules';
import { Note } from './Note';
import { faultId, type Place, type PlacedCell, useReport } from './ReportContext';
import { useCells } from './useEntry';
import type { FormRow } from './reports.graphql.ts';

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
        const { fault, comment, save } = store.cell(cell.id);
        const hints = mode === 'edit' && !fault ? hintsFor(rules.get(cell.id) ?? [], store.entry) : [];
        return (
          <span key={cell.id}>
            {fault && <Note tone="error">{heading(measure) + fault}</Note>}
            {save === 'conflict' && <ConflictNote cellId={cell.id} heading={heading(measure)} />}
            {hints.map((hint) => (
              <Note key={hint.code} tone={hint.severity === 'ERROR' ? 'error' : 'warning'}>
                {heading(measure)}
                <HintText hint={hint} expected={format.number(hint.expected)} />
              </Note>
            ))}
            <KeptNote cellId={cell.id} heading={heading(measure)} comment={comment} />
            {comment && <Note tone="neutral">{heading(measure) + translate('reports.cell.comment', { comment })}</Note>}
            <PlaceRemarks place={{ cellId: cell.id }} heading={heading(measure)} />
          </span>
        );
      })}
      <PlaceRemarks place={{ rowId: row.id }} />
    </span>
  );
});

/** That a figure comes from books, and where another one stands in the report: what is to be done, until it is explained. */
const KeptNote = ({ cellId, heading, comment }: { cellId: string; heading: string; comment: string | null }) => {
  const { store, kept, mode, cells, openBehind } = useReport();
  const translate = useTranslate();
  const format = useFormat();
  const amount = kept.get(cellId);
  if (amount === undefined) return null;
  const { value } = store.entry(cellId);
  const isSame = (value ?? 0) === amount;
  const said = cells.get(cellId)?.cell.valueKind === 'COUNT' ? format.number(amount) : format.money(amount);
  const kind = isSame ? 'same' : comment ? 'explained' : mode === 'edit' ? 'toExplain' : 'other';
  return (
    <Note tone={isSame ? 'neutral' : 'warning'} icon={<AccountBalance />}>
      {`${heading}${translate(`reports.kept.${kind}`, { amount: said })} `}
      <Link component="button" type="button" onClick={() => openBehind(cellId)}>
        {translate('reports.kept.open')}
      </Link>
    </Note>
  );
};

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
