import { ButtonBase, Paper } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../shared/format';
import { cellName, rowName } from '../form.names';
import { useRoom } from '../useRoom';
import { totalsStyle } from './totalsStyle';
import type { Form, FormRow, Total } from '../reports.graphql.ts';

const COLUMNS = ['own', 'below', 'total'] as const;
type Column = (typeof COLUMNS)[number];

/** Widths from which there is a table, and one with the numbers of reports. */
const WIDTHS = [720, 980];

interface TotalsTableProps {
  form: Form;
  totals: Total[];
  /** Opens a number; null where there is nothing behind it to open. */
  onOpen: ((cellId: string) => void) | null;
}

export const TotalsTable = ({ form, totals, onOpen }: TotalsTableProps) => {
  const [root, room] = useRoom<HTMLDivElement>(WIDTHS);
  const byCell = useMemo(() => new Map(totals.map((total) => [total.cellId, total])), [totals]);
  const shared = { form, byCell, onOpen };
  return (
    <Paper ref={root} sx={[totalsStyle, { mb: 3, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }]}>
      {room === 0 ? <TotalCards {...shared} /> : <Table {...shared} withCounts={room > 1} />}
    </Paper>
  );
};

interface Shared {
  form: Form;
  byCell: ReadonlyMap<string, Total>;
  onOpen: TotalsTableProps['onOpen'];
}

const classOf = ({ depth, kind }: FormRow): string =>
  [depth === 0 && 'group', kind === 'HEADING' && 'heading'].filter(Boolean).join(' ');

const Table = ({ form, byCell, onOpen, withCounts }: Shared & { withCounts: boolean }) => {
  const translate = useTranslate();
  const { measures } = form;
  const width = measures.length * (withCounts ? 4 : 3);
  return (
    <table>
      <caption className="visually-hidden">{form.title}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {translate('reports.columns.number')}
          </th>
          <th scope="col" rowSpan={2} style={{ minWidth: 180 }}>
            {translate('reports.columns.label')}
          </th>
          {measures.map(({ code, label }) => (
            <th key={code} scope="colgroup" colSpan={withCounts ? 4 : 3}>
              {label}
            </th>
          ))}
        </tr>
        <tr>
          {measures.map(({ code }) => [
            ...COLUMNS.map((column) => (
              <th key={code + column} scope="col" className="sum">
                {translate(`reports.totals.${column}`)}
              </th>
            )),
            ...(withCounts
              ? [
                  <th key={`${code}counts`} scope="col" className="counts">
                    {translate('reports.totals.counts')}
                  </th>,
                ]
              : []),
          ])}
        </tr>
      </thead>
      <tbody>
        {form.rows
          .filter(({ kind }) => kind !== 'TEXT')
          .map((row) => (
            <tr key={row.id} className={classOf(row)}>
              <td className="number">{row.printedNumber}</td>
              <th
                scope="row"
                style={{ paddingLeft: 8 + row.depth * 12 }}
                colSpan={row.kind === 'HEADING' ? 1 + width : undefined}
              >
                <span className="label">{row.label}</span>
                {row.unitOfCount && <span className="unit"> ({row.unitOfCount})</span>}
              </th>
              {row.kind === 'FIGURES' &&
                measures.map(({ code }) => {
                  const cell = row.cells.find(({ measure }) => measure === code);
                  return cell ? (
                    <Cells
                      key={code}
                      form={form}
                      cellId={cell.id}
                      total={byCell.get(cell.id)}
                      onOpen={onOpen}
                      withCounts={withCounts}
                    />
                  ) : (
                    <td key={code} colSpan={withCounts ? 4 : 3} />
                  );
                })}
            </tr>
          ))}
      </tbody>
    </table>
  );
};

interface CellsProps {
  form: Form;
  cellId: string;
  total: Total | undefined;
  onOpen: TotalsTableProps['onOpen'];
}

const Cells = ({ withCounts, ...props }: CellsProps & { withCounts: boolean }) => (
  <>
    {COLUMNS.map((column) => (
      <td key={column} className={column === 'total' ? 'value total' : 'value'}>
        <Value {...props} column={column} />
      </td>
    ))}
    {withCounts && (
      <td className="counts">
        <Counts total={props.total} />
      </td>
    )}
  </>
);

/** A number that opens; "not applicable" when that is all that was said, a dash when nothing is in. */
const Value = ({ form, cellId, total, column, onOpen }: CellsProps & { column: Column }) => {
  const translate = useTranslate();
  const format = useFormat();
  const value = total?.[column] ?? null;
  if (value === null) {
    const isNotApplicable = column === 'total' && total !== undefined && total.notApplicable > 0;
    return <span className="silent">{isNotApplicable ? translate('reports.figure.notApplicable') : '–'}</span>;
  }
  const text = format.number(value);
  if (!onOpen) return <span>{text}</span>;
  const name = `${cellName(form, cellId)}, ${translate(`reports.totals.${column}`)}: ${text}`;
  return (
    <ButtonBase
      onClick={() => onOpen(cellId)}
      aria-haspopup="dialog"
      aria-label={translate('reports.totals.open', { name })}
    >
      {text}
    </ButtonBase>
  );
};

/** How many reports stand behind a total. */
const Counts = ({ total }: { total: Total | undefined }) => {
  const translate = useTranslate();
  if (!total) return <>{translate('reports.figure.missing')}</>;
  return (
    <>
      {translate('reports.totals.numbered', { smart_count: total.numbered })}
      {total.notApplicable > 0 && (
        <>
          <br />
          {translate('reports.totals.notApplicable', { smart_count: total.notApplicable })}
        </>
      )}
    </>
  );
};

const TotalCards = ({ form, byCell, onOpen }: Shared) => (
  <ul>
    {form.rows
      .filter(({ kind }) => kind !== 'TEXT')
      .map((row) => (
        <li key={row.id} className={classOf(row)}>
          <span className="label">{rowName(row)}</span>
          {row.unitOfCount && <span className="unit"> ({row.unitOfCount})</span>}
          {row.cells.length > 0 && <TotalCard row={row} form={form} byCell={byCell} onOpen={onOpen} />}
        </li>
      ))}
  </ul>
);

const TotalCard = ({ row, form, byCell, onOpen }: Shared & { row: FormRow }) => {
  const translate = useTranslate();
  return (
    <dl>
      {row.cells.map(({ id, measure }) => [
        ...(row.cells.length > 1
          ? [
              <dt key={`${id}measure`} className="measure">
                {form.measures.find(({ code }) => code === measure)?.label}
              </dt>,
            ]
          : []),
        ...COLUMNS.flatMap((column) => [
          <dt key={`${id}${column}label`}>{translate(`reports.totals.${column}`)}</dt>,
          <dd key={id + column}>
            <Value form={form} cellId={id} total={byCell.get(id)} column={column} onOpen={onOpen} />
          </dd>,
        ]),
        <dt key={`${id}countsLabel`} className="counts">
          {translate('reports.totals.counts')}
        </dt>,
        <dd key={`${id}counts`} className="counts">
          <Counts total={byCell.get(id)} />
        </dd>,
      ])}
    </dl>
  );
};
