import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PaperText {
  /** Name of the file. */
  name: string;
  text: string;
}

const root = join(import.meta.dirname, '../..');
const SAMPLES = join(root, 'samples');
/** The real documents after which the samples are made lie outside of the project. */
const SEEDS = join(root, '../shared/seeds');

/** The project's own documents, made up, with the traits of real ones. */
export const samples: PaperText[] = textsIn(SAMPLES);
/** The real documents; none where they are not at hand. */
export const seeds: PaperText[] = existsSync(SEEDS) ? textsIn(SEEDS) : [];
if (seeds.length === 0) console.log('NOTICE  ../shared/seeds is not here: only the samples are read');

/** Some of them once more as .docx and .pdf: name, text, content. */
export const printed: [string, PaperText, Buffer][] = readdirSync(SAMPLES)
  .filter((name) => /\.(?:docx|pdf)$/u.test(name))
  .map((name) => [name, beginning(samples, name.slice(0, 2)), readFileSync(join(SAMPLES, name))]);

/** What a sample says, checked against its text by eye. */
export const expectedOf = ({ name }: PaperText): Record<string, unknown> =>
  JSON.parse(readFileSync(join(SAMPLES, name.replace(/\.txt$/u, '.expected.json')), 'utf8')) as Record<string, unknown>;

/** The one whose name begins so. */
export function beginning(papers: readonly PaperText[], start: string): PaperText {
  const found = papers.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`no document begins with ${start}`);
  return found;
}

function textsIn(folder: string): PaperText[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.toSorted().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
