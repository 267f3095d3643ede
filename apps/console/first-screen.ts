import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown, type UserConfig } from 'vite';

/** Scripts that the first screen needs, compressed, and how many files scripts and styles are. Fonts, icon and two questions to the API come to them. */
const MOST_BYTES = 300 * 1024;
const MOST_FILES = 6;

type Bundle = Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>;

/** What the entry loads at once: itself and what it imports, not what it fetches later. */
function firstFiles(bundle: Bundle): Rolldown.OutputChunk[] {
  const files = new Map<string, Rolldown.OutputChunk>();
  const take = (name: string): void => {
    const file = bundle[name];
    if (file?.type !== 'chunk' || files.has(name)) return;
    files.set(name, file);
    for (const imported of file.imports) take(imported);
  };
  for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) take(file.fileName);
  return [...files.values()];
}

/**
 * The modules of the first screen, found by building once for the look of it: they go into one file, so that an office at the end
 * of a slow line asks a few times and not forty.
 */
export async function modulesOfFirstScreen(config: UserConfig): Promise<ReadonlySet<string>> {
  const built = (await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false, minify: false, reportCompressedSize: false },
  })) as Rolldown.RolldownOutput;
  const files = Object.fromEntries(built.output.map((file) => [file.fileName, file]));
  return new Set(firstFiles(files).flatMap(({ moduleIds }) => moduleIds));
}

/** One file for the first screen, and a build that fails when it grows beyond what a slow line carries. */
export function firstScreen(firstModules: () => Promise<ReadonlySet<string>>): Plugin {
  return {
    name: 'first-screen',
    apply: 'build',
    async config() {
      const modules = await firstModules();
      const groups = [{ name: 'first', test: (id: string) => modules.has(id) }];
      return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
    },
    generateBundle(_, bundle) {
      const files = firstFiles(bundle);
      const bytes = files.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
      const styles = Object.keys(bundle).filter((name) => name.endsWith('.css')).length;
      if (bytes > MOST_BYTES || files.length + styles > MOST_FILES)
        this.error(
          `the first screen needs ${Math.ceil(bytes / 1024)} KB of scripts in ${files.length + styles} files; ${MOST_BYTES / 1024} KB in ${MOST_FILES} are the most`,
        );
    },
  };
}
