import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** `/worker.js`, which knows the files of this build by name; their names carry hashes, so they are its version. */
export const offline: Plugin = {
  name: 'offline',
  apply: 'build',
  async generateBundle(_, bundle) {
    const files = Object.keys(bundle)
      .filter((name) => name.startsWith('assets/') && !name.endsWith('.map'))
      .map((name) => `/${name}`)
      .toSorted();
    const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
    const { output } = (await build({
      configFile: false,
      logLevel: 'error',
      define: { CONSOLE_FILES: JSON.stringify(files), CONSOLE_VERSION: JSON.stringify(version) },
      build: {
        write: false,
        rolldownOptions: { input: join(import.meta.dirname, 'src/offline/worker.ts'), output: { format: 'iife' } },
      },
    })) as Rolldown.RolldownOutput;
    this.emitFile({ type: 'asset', fileName: 'worker.js', source: output[0].code });
  },
};
