import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { column, features } from './edits.ts';
import { FURTHER, plant, plantConsole, root, write } from './plant.ts';
import { Steps } from './steps.ts';

/**
 * `npm run wing:count`: how many files of the house are edited by hand for each feature of the sample wing. A copy of the house with
 * these edits, and no others, must pass the checks of the house; so must a further column of the wing's entity. `npm run wing:documents`
 * (`--write`) renews what is made from the documents of the wing's console.
 */
const isWriting = process.argv.includes('--write');
const DOCUMENTS = 'console/studyCircles/studyCircles.graphql.ts';
const TSC = 'node node_modules/typescript-native/bin/tsc -p';
const JEST = 'node test/jest.ts';

/** Made in the house by a command. */
const MADE = [
  'schema.graphql',
  'docs/events.md',
  'apps/console/trusted-documents.json',
  'apps/console/src/dataProvider/schema.ts',
];

const { folder, brought, remove } = plant();
const steps = new Steps(folder);
try {
  await steps.inOrder('npm run -s build:api', 'node dist/apps/api/src/commands/schema.js print');
  await documents();
  if (!isWriting) {
    await holds();
    report();
  }
} finally {
  remove();
}

/** What is made from the wing's documents where it stands: written, or compared. */
async function documents(): Promise<void> {
  await steps.run('node apps/console/trusted-documents.ts', { CONSOLE_FURTHER: FURTHER });
  const made = readFileSync(join(folder, 'test/wing', DOCUMENTS), 'utf8');
  const file = join(import.meta.dirname, DOCUMENTS);
  if (isWriting) writeFileSync(file, made);
  else if (readFileSync(file, 'utf8') !== made) throw new Error(`${DOCUMENTS} has drifted: npm run wing:documents`);
}

/** Whatever would say that another file of the house has to be edited. */
async function holds(): Promise<void> {
  brought.push(...plantConsole(folder));
  write(folder, column.edits);
  await steps.inOrder(
    'npm run -s migration:generate AddPlaceOfStudyCircle',
    'npm run -s schema:print',
    'npm run -s console:documents',
  );
  await steps.run('npm run -s jest -- apps/api/src/events', { UPDATE_EVENTS_DOC: '1' });
  await Promise.all([
    steps.inOrder(
      'npm run -s console:check',
      `${TSC} apps/console/tsconfig.json`,
      'npm run -s jest -- apps/api/src/glossary apps/api/src/wings apps/api/src/events',
    ),
    steps.inOrder(
      'node dist/apps/api/src/commands/migrations.js check',
      'npm run -s boundaries',
      `${TSC} tsconfig.json`,
      `${JEST} test/kernel/schema-rules`,
    ),
  ]);
}

function report(): void {
  const made = MADE.filter((file) => textIn(root, file) !== textIn(folder, file));
  console.log(`brought by the wing: ${brought.length} files; made anew by commands: ${made.join(', ')}`);
  for (const { name, allowed, edits } of [...features, column]) {
    const files = [...new Set(edits.map(({ file }) => file))];
    const isWithin = files.length <= allowed;
    console.log([isWithin ? 'ok      ' : 'TOO MANY', `${name}: ${files.length} of ${allowed}`, ...files].join(' '));
    if (!isWithin) process.exitCode = 1;
  }
}

function textIn(house: string, file: string): string {
  return readFileSync(join(house, file), 'utf8');
}
