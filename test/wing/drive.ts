import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkFirstScript, firstScriptBytes } from './first-script.ts';
import { plant, plantConsole, root } from './plant.ts';
import { Steps } from './steps.ts';

/** `npm run wing`: builds a copy of the house with the wing as the house is built, and drives it in a browser. */
const { folder, remove } = plant();
try {
  const steps = new Steps(folder);
  // `npm test`, which names a file for the results, has built the house a moment ago.
  const isBuilt = process.env.CONSOLE_RESULTS !== undefined;
  if (!isBuilt) await steps.run('npm run -s build:console');
  const before = firstScriptBytes(isBuilt ? root : folder);
  plantConsole(folder);
  await steps.inOrder(
    'npm run -s build:api',
    'npm run -s build:worker',
    'node dist/apps/api/src/commands/schema.js print',
    'npm run -s console:documents',
    'npm run -s build:console',
  );
  checkFirstScript(before, firstScriptBytes(folder));
  // Whoever named a file for the results gets them from the browser's run itself.
  const { status } = spawnSync('node', ['test/console/run.ts', 'circles'], { cwd: folder, stdio: 'inherit' });
  const pictures = join(folder, 'test-results');
  if (status !== 0 && existsSync(pictures)) cpSync(pictures, join(root, 'test-results/wing'), { recursive: true });
  process.exitCode = status ?? 1;
} finally {
  remove();
}
