import { conversionRow, ConversionReconciliation } from './conversion-table.rules';
import { ImportPlan } from './import-plan';
import { FileReport, type ImportReport } from './import-report';
import type { LoadedUnits } from './loaded-units';
import { unitListRow, UnitListReconciliation } from './unit-list.rules';

export interface ImportFiles {
  /** Records of `code, name, parent_code`. */
  units: string[][];
  /** Records of the conversion table. */
  conversions: string[][];
}

/** Compares the files with the loaded tree: what has to change, and where each row went. Writes nothing. */
export function reconcile(
  tree: LoadedUnits,
  files: ImportFiles,
  on: string,
): { plan: ImportPlan; report: Omit<ImportReport, 'dryRun'> } {
  const plan = new ImportPlan();
  const [units, conversions] = [new FileReport(), new FileReport()];
  const conversionRows = files.conversions.map(conversionRow);
  const codesOfNewMap = new Set(conversionRows.map(({ newCode }) => newCode));
  const list = new UnitListReconciliation(files.units.map(unitListRow), {
    tree,
    plan,
    report: units,
    on,
    codesOfNewMap,
  });
  const notInFile = list.run();
  const linksNotInFile = new ConversionReconciliation(conversionRows, { tree, plan, report: conversions }).run();
  mustAccountFor(units, files.units.length);
  mustAccountFor(conversions, files.conversions.length);
  return { plan, report: { on, units, conversions, notInFile, linksNotInFile } };
}

function mustAccountFor(report: FileReport, rows: number): void {
  const placed = Object.values(report.placed).reduce((sum, count) => sum + count, 0);
  if (report.rows !== rows || placed + report.listed.length !== rows)
    throw new Error(`${rows - report.rows} rows are unaccounted for`);
}
