import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Runs before anything is built, so it imports nothing of ours and carries erasable types only.

const root = join(import.meta.dirname, '../../../..');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const compiler = spawn(process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api', '--watch'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const stop = (): void => {
  compiler.kill();
  process.exit(1);
};
for (const signal of signals) process.once(signal, stop);
compiler.once('exit', stop);
await firstBuild();
for (const signal of signals) process.off(signal, stop);
compiler.off('exit', stop);

await (await import(pathToFileURL(join(root, 'dist/apps/api/src/commands/develop.js')).href)).develop(compiler);

/** The compiler writes all files, says that it watches from now on, and goes on with what changes. */
function firstBuild(): Promise<void> {
  let said = '';
  return new Promise((done) => {
    compiler.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      said += chunk.toString();
      if (!said.includes('Watching for file changes')) return;
      compiler.stdout.removeAllListeners('data').pipe(process.stdout);
      done();
    });
  });
}
