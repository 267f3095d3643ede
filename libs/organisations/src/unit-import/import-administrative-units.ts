import { readFile } from 'node:fs/promises';
import { Actor, Clock, type Transaction, Transactions } from '@app/kernel';
import { parse } from 'csv-parse/sync';
import type { DataSource } from 'typeorm';
import { AdministrativeUnitsImported } from '../organisation.events';
import { applyPlan, type ImportPlan } from './import-plan';
import type { ImportReport } from './import-report';
import { readLoadedUnits } from './loaded-units';
import { type ImportFiles, reconcile } from './reconcile.rules';

export { type ImportReport, summaryOf } from './import-report';

export interface ImportOptions {
  /** Path of the official list `code, name, parent_code`. */
  units: string;
  /** Path of the official conversion table. */
  conversions: string;
  /** Answers the same report and changes nothing. */
  dryRun?: boolean;
  /** Day from which a change counts when no text dates it; today unless told. */
  on?: string;
}

/**
 * Brings the loaded tree up to the office's files in one transaction, with one entry in the trail. Run as the database's owner.
 * A repeated import finds everything in place.
 */
export async function importAdministrativeUnits(
  dataSource: DataSource,
  options: ImportOptions,
  clock = new Clock(),
): Promise<ImportReport> {
  const files = { units: await readCsv(options.units), conversions: await readCsv(options.conversions) };
  const on = options.on ?? clock.today();
  const transactions = new Transactions(dataSource, clock);
  if (options.dryRun) {
    return transactions.read(Actor.system(), async (query) => ({
      ...reconcile(await readLoadedUnits(query), files, on).report,
      dryRun: true,
    }));
  }
  return transactions.run(Actor.system(), (tx) => bringUp(tx, files, on));
}

async function bringUp(tx: Transaction, files: ImportFiles, on: string): Promise<ImportReport> {
  // One import at a time; readers go on.
  await tx.query(
    'LOCK TABLE administrative_unit, administrative_unit_period, administrative_unit_succession IN SHARE ROW EXCLUSIVE MODE',
  );
  const { plan, report } = reconcile(await readLoadedUnits((sql, params) => tx.query(sql, params)), files, on);
  await applyPlan(tx, plan);
  tx.happened(AdministrativeUnitsImported, {
    subject: 'VN',
    path: null,
    before: {
      codes: plan.codes.map(({ key, before }) => ({ key, code: before })),
      names: plan.names.map(({ unitKey, before }) => ({ unitKey, name: before })),
    },
    after: changesOf(plan, report),
  });
  return { ...report, dryRun: false };
}

/** The trail keeps what was changed; links are told by their number, the links themselves hold the note of the file. */
const changesOf = (
  { codes, names, ends, units, periods, successions }: ImportPlan,
  { on, units: list, conversions }: Omit<ImportReport, 'dryRun'>,
) => ({
  on,
  codes: codes.map(({ key, after }) => ({ key, code: after })),
  names: names.map(({ unitKey, name }) => ({ unitKey, name })),
  ends,
  units,
  periods,
  links: successions.length,
  rows: {
    units: { ...list.placed, listed: list.listed.length },
    conversions: { ...conversions.placed, listed: conversions.listed.length },
  },
});

/** UTF-8 with or without a byte order mark; quoted cells may hold line breaks; every record counts, empty ones too. */
async function readCsv(path: string): Promise<string[][]> {
  const records: string[][] = parse(await readFile(path), { bom: true, relax_column_count: true, relax_quotes: true });
  return records;
}
