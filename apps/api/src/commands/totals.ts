import { parseArgs } from 'node:util';
import { type ComparedCounts, Jobs } from '@app/kernel';
import { MovementCountVerifier } from '@app/movements';
import { RecognitionCountVerifier } from '@app/recognitions';
import { SubjectResultFolder } from '@app/subject-assessments';
import { SubjectCountFolder } from '@app/subjects';
import { TitleCountVerifier } from '@app/titles';
import { openAsOwner } from '../setup/database';
import { withDatabase } from '../setup/installation';
import { told } from './told';

const COUNTS = [
  SubjectCountFolder,
  SubjectResultFolder,
  MovementCountVerifier,
  TitleCountVerifier,
  RecognitionCountVerifier,
];

/**
 * Compares the counts that are kept beside lists, results and registrations with what they count, and names what differs; ends with 1 where something does. `--rebuild` counts the
 * places that differ anew, at most 5,000 rows of each kind of count in one run; people may go on working. Settings: DATABASE_URL, as the owner (without it, the embedded database).
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rebuild: { type: 'boolean' } } });
  await withDatabase(process.env.DATABASE_URL, async (url) => {
    const owner = await openAsOwner(url);
    try {
      const jobs = new Jobs();
      for (const Counts of COUNTS) await serve(new Counts(jobs, owner), values.rebuild === true);
    } finally {
      await owner.destroy();
    }
  });
}

async function serve(counts: ComparedCounts, isRebuilt: boolean): Promise<void> {
  const { found, left } = isRebuilt ? await counts.rebuild() : await compared(counts);
  if (found.length === 0) {
    console.log(`${counts.name}: as counted`);
    return;
  }
  for (const difference of found) console.log(`${counts.name}: ${JSON.stringify(difference)}`);
  if (isRebuilt) console.log(`${counts.name}: ${found.length} counted anew`);
  if (left.length === 0) return;
  console.log(`${counts.name}: ${isRebuilt ? 'more differ; run it again' : 'differ; --rebuild counts them anew'}`);
  process.exitCode = 1;
}

async function compared(counts: ComparedCounts): Promise<{ found: object[]; left: object[] }> {
  const found = await counts.verify();
  return { found, left: found };
}

await told(main);
