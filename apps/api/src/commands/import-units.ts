import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isIsoDate } from '@app/kernel';
import { importAdministrativeUnits, type ImportOptions, summaryOf } from '@app/organisations';
import { openAsOwner } from '../setup/database';
import { withDatabase } from '../setup/installation';
import { told } from './told';

const USAGE =
  'npm run units:import -- --units LIST.csv --conversions TABLE.csv [--dry-run] [--on YYYY-MM-DD] [--report FILE.json]';

/**
 * Brings the administrative units up to the office's files. Works on DATABASE_URL (the owner's address), or on the embedded
 * database, whether `npm start` is running or not. Prints where every row went; `--report` writes the same as JSON.
 */
async function main(): Promise<void> {
  const { options, reportFile } = readArguments();
  await withDatabase(process.env.DATABASE_URL, async (url) => {
    const owner = await openAsOwner(url);
    try {
      const report = await importAdministrativeUnits(owner, options);
      console.log(summaryOf(report));
      if (reportFile) await writeFile(reportFile, JSON.stringify(report, null, 2));
    } finally {
      await owner.destroy();
    }
  });
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

await told(main);
