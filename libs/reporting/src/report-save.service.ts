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
  { provinceId, year, key, number }: HeldReport,
  figures: FigureChange[],
): Promise<StoredFigure[]> =>
  tx.query<StoredFigure>(
    prepared(`SELECT cell_key AS "cellKey", state, value, comment FROM report_value
     WHERE province_id = $1 AND year = $2 AND report_key = $3 AND number = $4 AND cell_key = ANY($5)`),
    [provinceId, year, key, number, figures.map(({ cellKey }) => cellKey)],
  );

const VERSION = 'province_id = $1 AND year = $2 AND report_key = $3 AND number = $4';

const CLEAR = prepared(`DELETE FROM report_value WHERE ${VERSION} AND cell_key = ANY($5)`);

const FILL =
  prepared(`INSERT INTO report_value (province_id, scope_id, year, report_key, number, cell_key, state, value, comment)
     SELECT $1, $5, $2, $3, $4, f.* FROM unnest($6::int[], $7::text[], $8::bigint[], $9::text[]) AS f
     ON CONFLICT (province_id, year, report_key, number, cell_key)
     DO UPDATE SET state = excluded.state, value = excluded.value, comment = excluded.comment, prefilled = false
     RETURNING cell_key`);

const SILENCE = prepared(`DELETE FROM report_text WHERE ${VERSION} AND text_key = ANY($5)`);

const TELL = prepared(`INSERT INTO report_text (province_id, scope_id, year, report_key, number, text_key, body)
     SELECT $1, $5, $2, $3, $4, t.* FROM unnest($6::int[], $7::text[]) AS t
     ON CONFLICT (province_id, year, report_key, number, text_key) DO UPDATE SET body = excluded.body RETURNING text_key`);

const TOUCH = prepared(`UPDATE report SET updated_at = $3, version = version + 1
     WHERE province_id = $1 AND key = $2 RETURNING ${reportColumns('report')}`);

/** A statement for each part that is there: one that writes twice is not known to a sharded engine. */
async function write(
  tx: Transaction,
  { provinceId, scopeId, year, key, number }: HeldReport,
  figures: FigureChange[],
  texts: { textKey: number; body: string }[],
): Promise<ReportRow> {
  const version = [provinceId, year, key, number];
  const cleared = figures.filter(({ state }) => state === null).map(({ cellKey }) => cellKey);
  if (cleared.length > 0) await tx.query(CLEAR, [...version, cleared]);
  const kept = figures.filter(({ state }) => state !== null);
  if (kept.length > 0) {
    const columns = (['cellKey', 'state', 'value', 'comment'] as const).map((name) => kept.map((one) => one[name]));
    await tx.query(FILL, [...version, scopeId, ...columns]);
  }
  const silenced = texts.filter(({ body }) => body.trim() === '').map(({ textKey }) => textKey);
  if (silenced.length > 0) await tx.query(SILENCE, [...version, silenced]);
  const told = texts.filter(({ body }) => body.trim() !== '');
  if (told.length > 0)
    await tx.query(TELL, [...version, scopeId, told.map(({ textKey }) => textKey), told.map(({ body }) => body)]);
  const [row] = await tx.query<ReportRow>(TOUCH, [provinceId, key, tx.now]);
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
