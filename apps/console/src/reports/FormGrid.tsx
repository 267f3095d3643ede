import AddComment from '@mui/icons-material/AddCommentOutlined';
import { Box, Button, IconButton, Paper, Tooltip } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { EntryCell } from './EntryCell';
import { NOT_APPLICABLE } from './entry.rules';
import { placedName, rowName } from './form.names';
import { gridStyle } from './gridStyle';
import { type PlacedCell, useReport } from './ReportContext';
import { TextEntry } from './ReportTexts';
import { RowNotes } from './RowNotes';
import { ShiftMark } from './ShiftMark';
import { SumHint } from './SumHint';
import { useCell } from './useEntry';
import { useFigureText } from './useFigureText';
import { useRoom } from './useRoom';
import type { FormRow } from './reports.graphql.ts';

/** Widths from which the form is a table, and a table with a column of units. */
const WIDTHS = [700, 860];

interface FormGridProps {
  /** Shows last year's figures beside this year's. */
  withPrevious: boolean;
}

/** The official form: a table with the printed numbers where there is room, one card for each row where there is not. */
export const FormGrid = ({ withPrevious }: FormGridProps) => {
  const [root, room] = useRoom<HTMLDivElement>(WIDTHS);
  return (
    <Paper ref={root} sx={[gridStyle, { mb: 3, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }]}>
      {room === 0 ? <Cards withPrevious={withPrevious} /> : <Table withPrevious={withPrevious} withUnits={room > 1} />}
    </Paper>
  );
};

const Table = ({ withPrevious, withUnits }: FormGridProps & { withUnits: boolean }) => {
  const { form, mode } = useReport();
  const translate = useTranslate();
  const { measures } = form;
  const isSplit = measures.length > 1;
  const rowSpan = isSplit ? 2 : 1;
  return (
    <table>
      <caption className="visually-hidden">{form.title}</caption>
      <colgroup>
        <col style={{ width: 50 }} />
        <col />
        {withUnits && <col style={{ width: 104 }} />}
        {measures.map(({ code }) => (
          <col key={code} style={{ width: 168 }} />
        ))}
        {withPrevious && measures.map(({ code }) => <col key={code} style={{ width: 92 }} />)}
        {mode === 'review' && <col style={{ width: 52 }} />}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" rowSpan={rowSpan}>
            {translate('reports.columns.number')}
          </th>
          <th scope="col" rowSpan={rowSpan}>
            {translate('reports.columns.label')}
          </th>
          {withUnits && (
            <th scope="col" rowSpan={rowSpan}>
              {translate('reports.columns.unit')}
            </th>
          )}
          <th scope="colgroup" colSpan={measures.length}>
            {isSplit ? translate('reports.columns.quantity') : measures[0]?.label}
          </th>
          {withPrevious && (
            <th scope="colgroup" colSpan={measures.length}>
              {translate('reports.columns.previous')}
            </th>
          )}
          {mode === 'review' && (
            <th rowSpan={rowSpan} scope="col">
              <span className="visually-hidden">{translate('reports.remarks.add')}</span>
            </th>
          )}
        </tr>
        {isSplit && (
          <tr>
            {[...measures, ...(withPrevious ? measures : [])].map(({ code, label }, at) => (
              <th key={`${code}${at >= measures.length}`} scope="col">
                {label}
              </th>
            ))}
          </tr>
        )}
      </thead>
      <tbody>
        {form.rows.map((row) => (
          <TableRow key={row.id} row={row} withPrevious={withPrevious} withUnits={withUnits} />
        ))}
      </tbody>
    </table>
  );
};

const classOf = ({ depth, kind }: FormRow): string =>
  [depth === 0 && 'group', kind === 'HEADING' && 'heading'].filter(Boolean).join(' ');

interface RowProps {
  row: FormRow;
  withPrevious: boolean;
  withUnits: boolean;
}

const TableRow = memo(function TableRow({ row, withPrevious, withUnits }: RowProps) {
  const { form, mode } = useReport();
  const placed = usePlaced(row);
  const figures = form.measures.length * (withPrevious ? 2 : 1);
  return (
    <tr className={classOf(row)}>
      <td className="number">{row.printedNumber}</td>
      <th
        scope="row"
        style={{ paddingLeft: 10 + row.depth * 14 }}
        colSpan={row.kind === 'HEADING' ? 1 + figures + (withUnits ? 1 : 0) : undefined}
      >
        <span className="label">{row.label}</span>
        {!withUnits && row.unitOfCount && <span className="unit"> ({row.unitOfCount})</span>}
        <RowNotes row={row} placed={placed} />
      </th>
      {row.kind !== 'HEADING' && withUnits && <td className="unit">{row.unitOfCount}</td>}
      {row.kind === 'TEXT' && (
        <td colSpan={figures}>
          <RowText rowId={row.id} />
        </td>
      )}
      {row.kind === 'FIGURES' &&
        form.measures.map(({ code }) => {
          const place = placed.find(({ cell }) => cell.measure === code);
          return (
            <td key={code} className={place ? 'figure' : 'none'}>
              {place && <FigureCell {...place} />}
            </td>
          );
        })}
      {row.kind === 'FIGURES' &&
        withPrevious &&
        form.measures.map(({ code }) => {
          const place = placed.find(({ cell }) => cell.measure === code);
          return (
            <td key={code} className={place ? 'previous' : 'none'}>
              {place && <Previous cellId={place.cell.id} />}
            </td>
          );
        })}
      {mode === 'review' && (
        <td>
          <RowRemark row={row} />
        </td>
      )}
    </tr>
  );
});

function usePlaced(row: FormRow): PlacedCell[] {
  const { cells } = useReport();
  return row.cells.flatMap(({ id }) => cells.get(id) ?? []);
}

const FigureCell = memo(function FigureCell(place: PlacedCell) {
  const { mode } = useReport();
  if (mode !== 'edit') return <ShownCell {...place} />;
  return (
    <>
      <EntryCell {...place} />
      <SumHint cellId={place.cell.id} name={place.row.label} />
    </>
  );
});

/** A figure that is only looked at. */
const ShownCell = ({ row, cell, measure }: PlacedCell) => {
  const { store, mode, openBehind, openHistory, openRemark } = useReport();
  const { entry } = useCell(store, cell.id);
  const figureText = useFigureText();
  const translate = useTranslate();
  const name = placedName(row, measure);
  const isFed = cell.isFed && entry.state === 'NUMBER';
  return (
    <div className={`shown ${entry.state ?? 'MISSING'}`}>
      <ShiftMark cellId={cell.id} name={name} />
      {/* A reviewer reaches the history by the remark, which stands at every figure: one stop of the keyboard for each. */}
      <Button
        size="small"
        color="inherit"
        tabIndex={mode === 'review' && !isFed ? -1 : undefined}
        onClick={() => (isFed ? openBehind : openHistory)(cell.id)}
        aria-label={translate(isFed ? 'reports.cell.openOf' : 'reports.cell.historyOf', {
          name,
          figure: figureText(entry),
        })}
        sx={{
          minWidth: 0,
          minHeight: 28,
          px: 0.75,
          font: 'inherit',
          textDecoration: isFed ? 'underline' : 'none',
          textDecorationStyle: 'dotted',
          textUnderlineOffset: 3,
        }}
      >
        {figureText(entry)}
      </Button>
      {mode === 'review' && (
        <Tooltip title={translate('reports.remarks.atCell')}>
          <IconButton
            className="remark"
            size="small"
            onClick={() => openRemark({ cellId: cell.id })}
            aria-label={translate('reports.remarks.addAt', { name })}
          >
            <AddComment fontSize="inherit" />
          </IconButton>
        </Tooltip>
      )}
    </div>
  );
};

const Previous = ({ cellId }: { cellId: string }) => {
  const { store } = useReport();
  const { previous } = useCell(store, cellId);
  const format = useFormat();
  return <>{previous === null ? '' : format.number(previous)}</>;
};

const RowRemark = ({ row }: { row: FormRow }) => {
  const { openRemark } = useReport();
  const translate = useTranslate();
  return (
    <Tooltip title={translate('reports.remarks.atRow')}>
      <IconButton
        size="small"
        onClick={() => openRemark({ rowId: row.id })}
        aria-label={translate('reports.remarks.addAt', { name: rowName(row) })}
      >
        <AddComment fontSize="small" />
      </IconButton>
    </Tooltip>
  );
};

const RowText = ({ rowId }: { rowId: string }) => {
  const { form } = useReport();
  const text = form.texts.find((one) => one.rowId === rowId);
  return text ? <TextEntry text={text} isInTable /> : null;
};

const Cards = ({ withPrevious }: FormGridProps) => {
  const { form } = useReport();
  return (
    <Box component="ul" className="cards" sx={{ listStyle: 'none' }}>
      {form.rows.map((row) => (
        <Card key={row.id} row={row} withPrevious={withPrevious} />
      ))}
    </Box>
  );
};

const Card = memo(function Card({ row, withPrevious }: { row: FormRow; withPrevious: boolean }) {
  const { mode } = useReport();
  const placed = usePlaced(row);
  return (
    <li className={`card ${classOf(row)}`}>
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between' }}>
        <span>
          <span className="label">{rowName(row)}</span>
          {row.unitOfCount && <span className="unit"> ({row.unitOfCount})</span>}
        </span>
        {mode === 'review' && <RowRemark row={row} />}
      </Box>
      <div className="fields">
        {placed.map((place) => (
          <div key={place.cell.id} className="field">
            {placed.length > 1 && place.measure}
            <FigureCell {...place} />
            <CardExtras cellId={place.cell.id} withPrevious={withPrevious} />
          </div>
        ))}
      </div>
      {row.kind === 'TEXT' && <RowText rowId={row.id} />}
      <RowNotes row={row} placed={placed} />
    </li>
  );
});

/** On a phone: "not applicable" by one touch, as its keyboard may lack the dash. */
const CardExtras = ({ cellId, withPrevious }: { cellId: string; withPrevious: boolean }) => {
  const { store, mode, cells } = useReport();
  const { entry, previous } = useCell(store, cellId);
  const translate = useTranslate();
  const format = useFormat();
  const place = cells.get(cellId);
  return (
    <>
      {withPrevious && previous !== null && (
        <div>{translate('reports.cell.previous', { figure: format.number(previous) })}</div>
      )}
      {mode === 'edit' && entry.state === null && (
        <Button
          size="small"
          color="inherit"
          onClick={() => store.setEntry(cellId, NOT_APPLICABLE)}
          aria-label={`${translate('reports.figure.notApplicable')}: ${place ? placedName(place.row, place.measure) : ''}`}
          sx={{ minHeight: 36 }}
        >
          {translate('reports.figure.notApplicable')}
        </Button>
      )}
    </>
  );
};
