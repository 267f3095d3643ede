import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown, type UserConfig } from 'vite';

/** Scripts that the first screen needs, compressed, and how many files scripts and styles are. Fonts, icon and two questions to the API come to them. */
const MOST_BYTES = 300 * 1024;
const MOST_FILES = 6;

type Bundle = Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>;

/** What the entry loads at once: itself and what it imports, not what it fetches later. */
const firstFiles = (bundle: Bundle): Rolldown.OutputChunk[] => filesFrom(bundle, ({ isEntry }) => isEntry);

/** What begins them, and what that imports. */
function filesFrom(bundle: Bundle, begins: (file: Rolldown.OutputChunk) => boolean): Rolldown.OutputChunk[] {
  const files = new Map<string, Rolldown.OutputChunk>();
  const take = (name: string): void => {
    const file = bundle[name];
    if (file?.type !== 'chunk' || files.has(name)) return;
    files.set(name, file);
    for (const imported of file.imports) take(imported);
  };
  for (const file of Object.values(bundle)) if (file.type === 'chunk' && begins(file)) take(file.fileName);
  return [...files.values()];
}

const modulesOf = (files: readonly Rolldown.OutputChunk[]): Set<string> =>
  new Set(files.flatMap(({ moduleIds }) => moduleIds));

export interface EarlyModules {
  /** Of the first screen. */
  first: ReadonlySet<string>;
  /** Of what every page needs besides (`House.tsx`), which comes right after it. */
  house: ReadonlySet<string>;
}

/**
 * The modules that come early, found by building once for the look of it: those of the first screen go into one file, those of the house into another, so
 * that an office at the end of a slow line asks a few times and not forty.
 */
export async function earlyModules(config: UserConfig): Promise<EarlyModules> {
  const built = (await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false, minify: false, reportCompressedSize: false },
  })) as Rolldown.RolldownOutput;
  const files = Object.fromEntries(built.output.map((file) => [file.fileName, file]));
  const house = filesFrom(files, ({ facadeModuleId }) => facadeModuleId?.endsWith('/House.tsx') ?? false);
  if (house.length === 0) throw new Error('House.tsx begins no file');
  const first = modulesOf(firstFiles(files));
  return { first, house: new Set([...modulesOf(house)].filter((id) => !first.has(id))) };
}

/** One file for the first screen, and a build that fails when it grows beyond what a slow line carries. */
export function firstScreen(early: () => Promise<EarlyModules>): Plugin {
  return {
    name: 'first-screen',
    apply: 'build',
    async config() {
      const { first, house } = await early();
      const groups = [
        { name: 'first', test: (id: string) => first.has(id) },
        { name: 'house', test: (id: string) => house.has(id) },
      ];
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
