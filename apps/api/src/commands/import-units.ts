import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isIsoDate } from '@app/kernel';
import { importAdministrativeUnits, type ImportOptions, summaryOf } from '@app/organisations';
import { repositoryRoot } from '../config';
import { startPostgres } from '../embedded-postgres.ts';
import { openAsOwner } from '../setup/database';

const USAGE =
  'npm run units:import -- --units LIST.csv --conversions TABLE.csv [--dry-run] [--on YYYY-MM-DD] [--report FILE.json]';

/**
 * Brings the administrative units up to the office's files. Works on DATABASE_URL (the owner's address), or on the embedded
 * database while `npm start` is not running. Prints where every row went; `--report` writes the same as JSON.
 */
async function main(): Promise<void> {
  const { options, reportFile } = readArguments();
  const database = process.env.DATABASE_URL ? null : await startEmbedded();
  try {
    const owner = await openAsOwner(process.env.DATABASE_URL ?? database!.url('hieu_hoc'));
    try {
      const report = await importAdministrativeUnits(owner, options);
      console.log(summaryOf(report));
      if (reportFile) await writeFile(reportFile, JSON.stringify(report, null, 2));
    } finally {
      await owner.destroy();
    }
  } finally {
    await database?.stop();
  }
}

function readArguments(): { options: ImportOptions; reportFile: string | undefined } {
  const { values } = parseArgs({
    options: {
      units: { type: 'string' },
      conversions: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      on: { type: 'string' },
      report: { type: 'string' },
    },
  });
  const { units, conversions, on } = values;
  if (!units || !conversions || (on !== undefined && !isIsoDate(on))) throw new Error(`usage: ${USAGE}`);
  return { options: { units, conversions, on, dryRun: values['dry-run'] }, reportFile: values.report };
}

const startEmbedded = () =>
  startPostgres({
    dataDir: join(process.env.DATA_DIRECTORY ?? join(repositoryRoot, '.data'), 'postgres'),
    durable: true,
  });

await main();
