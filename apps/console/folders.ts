import { globSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const sources = join(import.meta.dirname, 'src');

/** A folder with further resource folders, which CONSOLE_FURTHER names; without it none: then it is a folder that does not exist. */
export const furtherFolder = process.env.CONSOLE_FURTHER ? resolve(process.env.CONSOLE_FURTHER) : join(sources, 'none');

export const isFurther = (file: string): boolean => file.startsWith(`${furtherFolder}${sep}`);

/** Files of the console and of the further folders, absolute, sorted. `pattern` begins in such a folder. */
export const filesOf = (pattern: string): string[] =>
  [sources, furtherFolder].flatMap((folder) =>
    globSync(pattern, { cwd: folder })
      .toSorted()
      .map((file) => join(folder, file)),
  );

/** What a file of a folder exports. Only for files without React: words, documents, screens. */
export const load = async <Exports>(file: string): Promise<Exports> =>
  (await import(pathToFileURL(file).href)) as Exports;
