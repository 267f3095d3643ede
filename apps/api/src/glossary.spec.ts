import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const schema = buildSchema(file('schema.graphql'));
const glossary = file('docs/glossary.md');
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

/** Roots and pages say nothing of their own. */
const isPlumbing = (name: string): boolean => /^(Query|Mutation|PageInfo|\w+Connection|\w+Edge)$/.test(name);

/** Backticked words of the first column below a heading. */
function wordsUnder(heading: string): string[] {
  const section = glossary.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`docs/glossary.md has no part “${heading}”`);
  const firstColumn = [...section.matchAll(/^\| ([^|]*)/gm)].map(([, cell]) => cell!).join(' ');
  return [...firstColumn.matchAll(/`(\w+)`/g)].map(([, word]) => word!);
}

/** Every name that a reader of the schema meets. */
const names = new Set(
  types.flatMap((type) => [
    type.name,
    ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : []),
    ...(isEnumType(type) ? type.getValues().map(({ name }) => name) : []),
  ]),
);

describe('the glossary', () => {
  it('explains every object type of the schema', () => {
    const unexplained = types
      .filter((type) => isObjectType(type) && !isPlumbing(type.name) && !glossary.includes(`\`${type.name}\``))
      .map(({ name }) => name);
    expect(unexplained).toEqual([]);
  });

  it('explains nothing twice', () => {
    const explained = [...glossary.matchAll(/^\| (`[^|]*)/gm)].map(([, cell]) => cell!.trim());
    expect(explained.filter((cell, at) => explained.indexOf(cell) < at)).toEqual([]);
  });

  it('knows no retired word that has come back', () => {
    const retired = wordsUnder('Retired words');
    expect(retired.length).toBeGreaterThan(0);
    expect(retired.filter((word) => names.has(word))).toEqual([]);
  });
});
