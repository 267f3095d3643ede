import { KernelError, Transactions, type Actor, type FieldError, type Transaction, prepared } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type FormContent, FormContents } from '@app/forms';
import { mayEdit } from './obligation.rules';
import type { Report, ReportFigure } from './report.entity';
import type { FigureInput, SaveReportInput } from './report.inputs';
import { hold, reportColumns, reportOf, type HeldReport, type ReportRow } from './report-row';
import { shapeFaults, type TypedFigure } from './report.rules';
import { ofReport, ReportSaved } from './reporting.events';

interface FigureChange extends TypedFigure {
  comment: string | null;
}

type StoredFigure = Pick<ReportFigure, 'cellKey' | 'state' | 'value' | 'comment'>;

/** Autosave: any part of a report that is being written, also half-filled. */
@Injectable()
export class ReportSave {
  constructor(
    private readonly transactions: Transactions,
    private readonly forms: FormContents,
  ) {}

  async save(actor: Actor, input: SaveReportInput): Promise<Report> {
    const figures = lastOfEach((input.figures ?? []).map(figureChange), ({ cellKey }) => cellKey);
    const texts = lastOfEach(input.texts ?? [], ({ textKey }) => textKey);
    const row = await this.transactions.run(actor, async (tx) => {
      const { report } = await hold(tx, input, 'save', mayEdit);
      mustHaveShape(figures, texts, await this.forms.get(report.formVersionKey, tx.manager));
      const before = await readCells(tx, report, figures);
      const changed = await write(tx, report, figures, texts);
      record(tx, report, before, figures, texts);
      return changed;
    });
    return reportOf(row);
  }
}

const figureChange = ({ cellKey, state, value, comment }: FigureInput): FigureChange => ({
  cellKey,
  state: state ?? null,
  value: value ?? null,
  comment: comment?.trim() || null,
});

/** A cell named twice in one save keeps what was said last. */
const lastOfEach = <Item>(items: Item[], keyOf: (item: Item) => number): Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

function mustHaveShape(figures: FigureChange[], texts: { textKey: number }[], content: FormContent): void {
  const known = new Set(content.texts.map(({ key }) => key));
  const strangers: FieldError[] = texts
    .filter(({ textKey }) => !known.has(textKey))
    .map(({ textKey }) => ({ path: `texts.${textKey}`, code: 'TEXT_NOT_IN_FORM' }));
  const faults = [...shapeFaults(figures, content), ...strangers];
  if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
}

const readCells = (
  tx: Transaction,
  { scopeId, year, key, number }: HeldReport,
  figures: FigureChange[],
): Promise<StoredFigure[]> =>
  tx.query<StoredFigure>(
    prepared(`SELECT cell_key AS "cellKey", state, value, comment FROM report_value
     WHERE scope_id = $1 AND year = $2 AND report_key = $3 AND number = $4 AND cell_key = ANY($5)`),
    [scopeId, year, key, number, figures.map(({ cellKey }) => cellKey)],
  );

const WRITE = prepared(`WITH cleared AS (
       DELETE FROM report_value WHERE scope_id = $1 AND year = $2 AND report_key = $3 AND number = $4 AND cell_key = ANY($5)
     ), written AS (
       INSERT INTO report_value (scope_id, year, report_key, number, cell_key, state, value, comment)
       SELECT $1, $2, $3, $4, f.* FROM unnest($6::int[], $7::text[], $8::bigint[], $9::text[]) AS f
       ON CONFLICT (scope_id, year, report_key, number, cell_key)
       DO UPDATE SET state = excluded.state, value = excluded.value, comment = excluded.comment, prefilled = false
     ), silenced AS (
       DELETE FROM report_text WHERE scope_id = $1 AND year = $2 AND report_key = $3 AND number = $4 AND text_key = ANY($10)
     ), told AS (
       INSERT INTO report_text (scope_id, year, report_key, number, text_key, body)
       SELECT $1, $2, $3, $4, t.* FROM unnest($11::int[], $12::text[]) AS t
       ON CONFLICT (scope_id, year, report_key, number, text_key) DO UPDATE SET body = excluded.body
     ), changed AS (
       UPDATE report SET updated_at = $13, version = version + 1 WHERE scope_id = $1 AND key = $3 RETURNING *
     )
     SELECT ${reportColumns('changed')} FROM changed`);

async function write(
  tx: Transaction,
  report: HeldReport,
  figures: FigureChange[],
  texts: { textKey: number; body: string }[],
): Promise<ReportRow> {
  const kept = figures.filter(({ state }) => state !== null);
  const told = texts.filter(({ body }) => body.trim() !== '');
  const [row] = await tx.query<ReportRow>(WRITE, [
    report.scopeId,
    report.year,
    report.key,
    report.number,
    figures.filter(({ state }) => state === null).map(({ cellKey }) => cellKey),
    kept.map(({ cellKey }) => cellKey),
    kept.map(({ state }) => state),
    kept.map(({ value }) => value),
    kept.map(({ comment }) => comment),
    texts.filter(({ body }) => body.trim() === '').map(({ textKey }) => textKey),
    told.map(({ textKey }) => textKey),
    told.map(({ body }) => body),
    tx.now,
  ]);
  return row!;
}

/** The trail names the cells that really changed, and which texts were written; the texts themselves stay with the version. */
function record(
  tx: Transaction,
  report: HeldReport,
  before: StoredFigure[],
  figures: FigureChange[],
  texts: { textKey: number }[],
): void {
  const stored = new Map(before.map((figure) => [figure.cellKey, figure]));
  const changed = figures.filter((figure) => !isSame(stored.get(figure.cellKey), figure));
  tx.happened(ReportSaved, {
    ...ofReport(report),
    before: { figures: changed.flatMap(({ cellKey }) => stored.get(cellKey) ?? []) },
    after: { number: report.number, figures: changed, texts: texts.map(({ textKey }) => textKey) },
  });
}

const isSame = (stored: StoredFigure | undefined, { state, value, comment }: FigureChange): boolean =>
  stored ? stored.state === state && stored.value === value && stored.comment === comment : state === null;
