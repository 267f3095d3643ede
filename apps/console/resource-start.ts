import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import type { Plugin } from 'vite';
import type { ResourceStart } from './src/resource/defineResource.ts';

/** What of a resource is known from the start: `ResourceStart`. */
const STARTS: ReadonlySet<string> = new Set<string>([
  'name',
  'icon',
  'menu',
  'starts',
  'inbox',
  'dashboard',
  'asksFirst',
  'loginPage',
  'bareRoutes',
  'things',
] satisfies (keyof ResourceStart)[]);

const START = '?start';
export const isStart = (id: string): boolean => id.endsWith(`/resource.ts${START}`);
/** The whole description of which it is a part. */
export const fileOf = (id: string): string => id.slice(0, -START.length);

/** A `resource.ts` cut down to what is known from the start, without the imports that only the rest needs. */
export function startOf(text: string): string {
  const source = ts.createSourceFile('resource.ts', text, ts.ScriptTarget.Latest, true);
  const imports = source.statements.filter(ts.isImportDeclaration);
  const end = imports.at(-1)?.end ?? 0;
  const body = text.slice(end, described(source).pos) + cut(described(source)) + text.slice(described(source).end);
  const named = identifiersIn(ts.createSourceFile('resource.ts', body, ts.ScriptTarget.Latest, true));
  const isNeeded = (name: ts.Identifier): boolean => named.has(name.text);
  const kept = imports.filter(({ importClause }) => importClause && namesOf(importClause).some(isNeeded));
  return `${kept.map((one) => one.getText()).join('\n')}\n${body}`;
}

/** Words in texts are none: kinds of things are called as documents are. */
function identifiersIn(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, look);
  };
  look(source);
  return names;
}

function described(source: ts.SourceFile): ts.ObjectLiteralExpression {
  const declared = source.statements.filter(ts.isVariableStatement).flatMap((one) => one.declarationList.declarations);
  const made = declared.find(({ name }) => name.getText() === 'resource')?.initializer;
  const [description] = made && ts.isCallExpression(made) ? made.arguments : [];
  if (!description || !ts.isObjectLiteralExpression(description))
    throw new Error('a resource.ts says `export const resource = defineResource({ … })`');
  return description;
}

const cut = (description: ts.ObjectLiteralExpression): string =>
  `{${description.properties
    .filter(({ name }) => name && STARTS.has(name.getText()))
    .map((property) => property.getText())
    .join(', ')}}`;

const namesOf = ({ name, namedBindings }: ts.ImportClause): ts.Identifier[] => [
  ...(name ? [name] : []),
  ...(namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements.map((one) => one.name) : []),
];

/** `resource.ts?start`: the part of a folder's description that comes with the first screen. The rest comes with the first other page. */
export const resourceStart: Plugin = {
  name: 'resource-start',
  async load(id) {
    if (!isStart(id)) return null;
    this.addWatchFile(fileOf(id));
    return startOf(await readFile(fileOf(id), 'utf8'));
  },
};
