import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ENUMS, readingOf } from './values.rules.ts';

/** The page of all events is made of their declarations and held by a test of its own. */
const rows = readFileSync('docs/events.md', 'utf8').split('\n');
const named = rows.flatMap((row) => {
  const [, event, ...cells] = /^\| `(\w+\.\w+)`\s*\|(.*)$/.exec(row) ?? [];
  const subject = cells[0]
    ?.split('|')
    .map((cell) => cell.trim())
    .find((cell) => /^[A-Z]\w+$/.test(cell));
  return event && subject ? [{ event, subject }] : [];
});

const wordsOf = (tree: object, path: string): unknown =>
  path.split('.').reduce<unknown>((branch, name) => (branch as Record<string, unknown> | undefined)?.[name], tree);

/** What the folders of the console, each for its own events, say of the trail. */
async function saidOfTrail(language: 'vi' | 'en'): Promise<object[]> {
  const files = globSync(`apps/console/src/*/words.${language}.ts`);
  const folders = await Promise.all(
    files.map((file) => import(resolve(file)) as Promise<{ words: { trail?: object } }>),
  );
  return folders.flatMap(({ words }) => words.trail ?? []);
}

describe('the words of the trail', () => {
  it.each(['vi', 'en'] as const)('are there for every event and every subject: %s', async (language) => {
    expect(named.length).toBeGreaterThan(70);
    const said = await saidOfTrail(language);
    const paths = named.flatMap(({ event, subject }) => [`acts.${event}`, `subjects.${subject}`]);
    expect(paths.filter((path) => !said.some((tree) => typeof wordsOf(tree, path) === 'string'))).toEqual([]);
  });
});

/** Values by enum as the libraries store them, with what the schema calls each. */
function storedValues(): ReadonlyMap<string, [stored: string, word: string][]> {
  const enums = globSync('libs/*/src/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((text) => [...text.matchAll(/^export enum (\w+) \{\n(.*?)^\}/gms)]);
  return new Map(
    enums.map(([, name, members]) => [
      name!,
      [...members!.matchAll(/^  (\w+) = '([^']+)'/gm)].map(([, key, stored]) => [
        stored!,
        key!.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toUpperCase(),
      ]),
    ]),
  );
}

describe('a value that the trail keeps', () => {
  const stored = storedValues();
  const fields = Object.entries(ENUMS).filter(([, of]) => stored.has(of));

  it.each(fields)('of the field %s is said in the words of %s, never as the code that is stored', (field, of) => {
    const [type, name = field] = field.includes('.') ? [field.split('.')[0]!, field.slice(field.indexOf('.') + 1)] : [];
    for (const [value, word] of stored.get(of)!)
      expect(readingOf(JSON.stringify(value), type ?? 'Directive', name)).toMatchObject({ key: `enums.${of}.${word}` });
  });
});
