import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Compiled once, read from the cache afterwards: the command has to answer at once.
enableCompileCache(join(import.meta.dirname, '../../../../node_modules/.cache/reading'));

// Whoever reads the output may have had enough, `… | head`.
process.stdout.on('error', () => process.exit(1));

const { readFiles } = await import('./read-files.command.ts');
process.exitCode = await readFiles(process.argv.slice(2));
