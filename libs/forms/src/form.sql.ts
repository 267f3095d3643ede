/** Fragments of statements over the parts of a form's version: for others, a row is `line` and a cell `cell`. */

/** To be joined: the rows of a version. */
export const rowsOf = (version: string): string => `form_row AS line ON line.form_version_key = ${version}`;

/** Columns of `line`: rowKey, label, printedNumber, unit. */
export const ROW_COLUMNS = `line.key AS "rowKey", line.label, line.printed_number AS "printedNumber", line.unit`;

/** As printed. */
export const ROW_ORDER = 'line.position';

/** Selected from beside `line`: its cells with `key` and `position`, in which the measures are printed. */
export const ROW_CELLS = `(SELECT part.key, measure.position FROM form_cell AS part
  JOIN form_measure AS measure ON measure.form_version_key = part.form_version_key AND measure.code = part.measure
  WHERE part.row_key = line.key) AS cell`;

/** What fills the cells of `line`, as JSON; null where nothing fills any. */
export const ROW_FEEDS = `(SELECT json_agg(part.feed) FROM form_cell AS part WHERE part.row_key = line.key AND part.feed ? 'kinds')`;

/** A condition on a cell `part` with its `feed`. */
export type FilledPart = string;

/** Condition: the code of a kind fills a cell of `line`, and the first kind of that cell is among the given ones, a `text[]`; `filled` holds of the cell. */
export const rowTakes = (code: string, firsts: string, filled: FilledPart): string =>
  `EXISTS (SELECT FROM form_cell AS part WHERE part.row_key = line.key AND part.feed->'kinds' ? ${code} AND part.feed->'kinds'->>0 = ANY(${firsts}) AND ${filled})`;

/** To be joined: one cell of a version, with its `feed`. */
export const cellOf = (version: string, key: string): string =>
  `form_cell AS cell ON cell.form_version_key = ${version} AND cell.key = ${key}`;

/** To be joined: the cell of a key, with the `code` by which the versions of a form know it. */
export const codedCell = (key: string): string => `form_cell AS cell ON cell.key = ${key}`;

/** Condition: two versions are of one form. */
export const ofOneForm = (version: string, other: string): string =>
  `EXISTS (SELECT 1 FROM form_version AS one JOIN form_version AS two ON two.form_key = one.form_key WHERE one.key = ${version} AND two.key = ${other})`;
