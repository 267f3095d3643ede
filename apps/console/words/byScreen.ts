import { readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { filesOf, furtherFolder, isFurther } from '../folders.ts';
import { fileOf, isStart, startOf } from '../resource-start.ts';
import type { Texts } from '../src/i18n/merge.ts';
import type { Language } from '../src/i18n/texts.ts';
import { flatten, isNaming, keysNamed, type Named, Naming, wordsIn } from './naming.ts';

const sources = join(import.meta.dirname, '../src');
const VIRTUAL = 'words-of:';

/** Where all folders' `resource.ts` are put together: what they name comes with that, and not with the folder of each. */
const GATHERED = 'gathered';

/** Its folder below `src` or the further ones; undefined for what stands beside the folders, and for modules of others. */
function folderOf(file: string): string | undefined {
  const place = relative(isFurther(file) ? furtherFolder : sources, file);
  if (place.startsWith('..') || !place.includes(sep)) return undefined;
  return basename(file) === 'resource.ts' ? GATHERED : place.split(sep)[0];
}

type Words = Record<Language, Texts>;

/** Texts by whole keys as the tree that they come from. */
function treeOf(texts: ReadonlyMap<string, string>, keys: Iterable<string>): Texts {
  const tree: Texts = {};
  for (const key of keys) {
    const path = key.split('.');
    const last = path.pop()!;
    const branch = path.reduce((at, step) => (at[step] ??= {}) as Texts, tree);
    branch[last] = texts.get(key)!;
  }
  return tree;
}

/**
 * Which words come when: those that the modules of the first screen name come with it, whatever else the modules of a folder name comes
 * with any of them. So the first screen does not grow with what stands behind it.
 */
class WordsByScreen {
  private readonly texts: Record<Language, ReadonlyMap<string, string>>;
  private readonly named: ReadonlyMap<string, readonly Named[]>;
  private readonly firstModules: ReadonlySet<string>;
  private readonly firstKeys: ReadonlySet<string>;

  constructor(vietnamese: Texts, english: Texts, firstModules: ReadonlySet<string>) {
    this.texts = { vi: new Map(flatten(vietnamese)), en: new Map(flatten(english)) };
    const naming = new Naming(vietnamese);
    const files = filesOf('**/*.{ts,tsx}').filter(isNaming);
    const starts = [...firstModules].filter(isStart);
    this.named = new Map([
      ...files.map((file) => [normalizePath(file), naming.namedIn(file)] as const),
      ...starts.map((id) => [id, naming.namedIn(id, startOf(readFileSync(fileOf(id), 'utf8')))] as const),
    ]);
    this.firstModules = firstModules;
    // The framework names its own.
    const framework = [...this.texts.vi.keys()].filter((key) => key.startsWith('ra.'));
    this.firstKeys = new Set([
      ...framework,
      ...this.keysOf(
        (file) => firstModules.has(file),
        (one) => !ofAnyEnum(one),
      ),
    ]);
  }

  /** Components may have labels made for them; of other code only what names words needs them. */
  needs(id: string): boolean {
    return !this.firstModules.has(id) && (id.endsWith('x') || (this.named.get(id) ?? []).length > 0);
  }

  first(language: Language): Texts {
    return treeOf(this.texts[language], this.firstKeys);
  }

  /** What its modules name, and what of its own resources others name by the name of the resource: titles, labels of fields. */
  async ofFolder(folder: string): Promise<Words> {
    const inFolder = (file: string): boolean => folderOf(file) === folder && !this.firstModules.has(file);
    const named = this.keysOf(inFolder, (one) => !ofAnyResource(one) && !ofAnyEnum(one));
    const own = flatten(await wordsIn('vi', folder)).map(([key]) => key);
    const asked = keysNamed(own, [...this.named.values()].flat().filter(ofAnyResource));
    const labels = own.filter((key) => /^resources\.\w+\.fields\./.test(key));
    const keys = [...new Set([...named, ...asked, ...labels])].filter((key) => !this.firstKeys.has(key));
    return { vi: treeOf(this.texts.vi, keys), en: treeOf(this.texts.en, keys) };
  }

  private keysOf(isAmong: (file: string) => boolean, counts: (one: Named) => boolean): Set<string> {
    const named = [...this.named].flatMap(([file, all]) => (isAmong(file) ? all.filter(counts) : []));
    return keysNamed(this.texts.vi.keys(), named);
  }
}

/** A component for any resource names the words of the one whose page it stands on, an input for any enum those of the enum that it is given. */
const ofAnyResource = (one: Named): boolean => begins(one, '^resources\\.[^.]+');
const ofAnyEnum = (one: Named): boolean => begins(one, '^enums\\.[^.]+');
const begins = (one: Named, head: string): boolean => 'pattern' in one && one.pattern.source.startsWith(head);

/** Gives every module its words in a build; while developing all words are there at once. `firstModules`: those of the first screen. */
export function wordsByScreen(firstModules: () => Promise<ReadonlySet<string>>): Plugin {
  let words: WordsByScreen;
  return {
    name: 'words-by-screen',
    apply: 'build',
    async buildStart() {
      words = new WordsByScreen(await wordsIn('vi'), await wordsIn('en'), await firstModules());
    },
    resolveId: (id) => (id.startsWith(VIRTUAL) ? `\0${id}` : null),
    async load(id) {
      const language = /\/gathered\/(vi|en)\.ts$/.exec(id)?.[1] as Language | undefined;
      if (language && folderOf(id) === GATHERED)
        return `export const ${language} = ${JSON.stringify(words.first(language))};`;
      if (!id.startsWith(`\0${VIRTUAL}`)) return null;
      const brought = JSON.stringify(await words.ofFolder(id.slice(VIRTUAL.length + 1)));
      return { code: `${from('i18n/texts.ts')}addWords(${brought});`, moduleSideEffects: true };
    },
    transform(code, id) {
      const folder = folderOf(id);
      if (!folder || !words.needs(id)) return null;
      return { code: `import ${JSON.stringify(VIRTUAL + folder)};\n${code}`, map: null };
    },
  };
}

const from = (file: string): string => `import { addWords } from ${JSON.stringify(join(sources, file))};\n`;
