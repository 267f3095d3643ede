import { FormCell, FormMeasure, FormRow, FormRule, FormText, FormVersion } from '../form.entity';
import type { FormSource } from './form-source';

/** Room for the parts of one version, so that their keys follow from the version's. */
const PARTS_PER_VERSION = 1000;

export interface FormParts {
  version: FormVersion;
  measures: FormMeasure[];
  rows: FormRow[];
  cells: FormCell[];
  rules: FormRule[];
  texts: FormText[];
}

const make = <Part extends object>(type: { prototype: Part }, values: Partial<Part>): Part =>
  Object.assign(Object.create(type.prototype) as Part, values);

/** The rows of the database that a form's data stands for. Throws when the data names a part that it does not have. */
export function partsOf(source: FormSource): FormParts {
  const keyAt = (index: number): number => source.key * PARTS_PER_VERSION + index;
  const formVersionKey = source.key;
  const rowKeys = new Map(source.rows.map(({ code }, index) => [code, keyAt(index)]));
  const cells = source.rows
    .flatMap((row) => row.cells.map((cell) => ({ ...cell, row: row.code })))
    .map(({ row, ...cell }, index) =>
      make(FormCell, {
        ...cell,
        key: keyAt(index),
        formVersionKey,
        rowKey: known(rowKeys, row),
        code: `${row}/${cell.measure}`,
      }),
    );
  const cellKeys = new Map(cells.map(({ code, key }) => [code, key]));
  return {
    version: versionOf(source),
    measures: source.measures.map((measure, index) =>
      make(FormMeasure, { ...measure, key: keyAt(index), formVersionKey, position: index }),
    ),
    rows: rowsOf(source, rowKeys),
    cells,
    rules: source.rules.map(({ kind, severity, cell, operands }, index) =>
      make(FormRule, {
        key: keyAt(index),
        formVersionKey,
        kind,
        severity,
        cellKey: known(cellKeys, cell),
        operandKeys: operands.map((operand) => known(cellKeys, operand)),
      }),
    ),
    texts: source.texts.map(({ row, ...text }, index) =>
      make(FormText, {
        ...text,
        key: keyAt(index),
        formVersionKey,
        position: index,
        rowKey: row === null ? null : known(rowKeys, row),
      }),
    ),
  };
}

const versionOf = ({ key, form, number, title, validFrom, source }: FormSource): FormVersion =>
  make(FormVersion, { key, formKey: form.key, code: form.code, number, title, validFrom, source });

function rowsOf(source: FormSource, keys: Map<string, number>): FormRow[] {
  return source.rows.map(({ code, printedNumber, parent, label, unit, kind }, position) =>
    make(FormRow, {
      key: known(keys, code),
      formVersionKey: source.key,
      position,
      code,
      printedNumber,
      parentKey: parent === null ? null : known(keys, parent),
      depth: code.split('.').length - 1,
      label,
      unit,
      kind,
    }),
  );
}

function known(keys: Map<string, number>, code: string): number {
  const key = keys.get(code);
  if (key === undefined) throw new Error(`the form has no part ${code}`);
  return key;
}
