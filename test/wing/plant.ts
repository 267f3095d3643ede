import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { type Edit, features } from './edits.ts';

export const root = join(import.meta.dirname, '../..');
/** Neither sources nor wanted where the wing stands as a part of the house. */
const LEFT_BEHIND = ['.git', '.data', 'node_modules', 'dist', 'dist-console', 'test-results', 'test/wing'];

/** Where the copy has the wing's folders of the console at first. */
export const FURTHER = 'test/wing/console';

interface Place {
  from: string;
  to: string;
  /** How its files name what is around them, here and there. */
  saying?: readonly [here: string, there: string];
}

const consolePlace: Place = {
  from: 'console/studyCircles',
  to: 'apps/console/src/studyCircles',
  saying: ["'../../../../apps/console/src/", "'../"],
};

/** Where the pieces of the wing stand once it belongs to the house. */
const places: readonly Place[] = [
  { from: 'lib', to: 'libs/circles/src' },
  { from: 'migrations', to: 'migrations' },
  { from: 'browser', to: 'test/console', saying: ["'../../", "'../"] },
];

/** A copy of the house with the wing built in, in a folder of its own. */
export interface Planted {
  folder: string;
  /** Files that the wing brings, as the house names them. */
  brought: string[];
  remove: () => void;
}

/** The folder of the console still stands where the wing has it: what is made from its documents can then be compared. */
export function plant(): Planted {
  const folder = mkdtempSync(join(tmpdir(), 'hieu-hoc-wing-'));
  cpSync(root, folder, { recursive: true, filter: (file) => !LEFT_BEHIND.includes(relative(root, file)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(import.meta.dirname, 'console'), join(folder, FURTHER), { recursive: true });
  for (const { edits } of features) write(folder, edits);
  return {
    folder,
    brought: places.flatMap((place) => bring(folder, place)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Now the console has the folder among its own. */
export function plantConsole(folder: string): string[] {
  rmSync(join(folder, FURTHER), { recursive: true });
  return bring(folder, consolePlace);
}

function bring(folder: string, { from, to, saying: [here, there] = ['', ''] }: Place): string[] {
  mkdirSync(join(folder, to), { recursive: true });
  return globSync(`${from}/*`, { cwd: import.meta.dirname }).map((file) => {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8');
    const target = join(to, basename(file));
    writeFileSync(join(folder, target), here ? text.replaceAll(here, there) : text);
    return target;
  });
}

export const write = (folder: string, edits: readonly Edit[]): void => {
  for (const edit of edits) insert(folder, edit);
};

/** Throws where the line to which an edit belongs is not there exactly once. */
function insert(folder: string, { file, after, instead, add }: Edit): void {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const begins = after ?? instead ?? '';
  const found = lines.flatMap((line, at) => (line.startsWith(begins) ? [at] : []));
  if (found.length !== 1) throw new Error(`${file} has ${found.length} lines that begin with “${begins}”`);
  if (instead === undefined) lines.splice(found[0]! + 1, 0, add);
  else lines[found[0]!] = add;
  writeFileSync(join(folder, file), lines.join('\n'));
}
