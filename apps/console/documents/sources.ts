import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
  visit,
} from 'graphql';
import { filesOf } from '../folders.ts';

/** The schema that documents must fit. With further folders it may be a larger one, which CONSOLE_SCHEMA names. */
const schemaFile = process.env.CONSOLE_SCHEMA ?? join(import.meta.dirname, '../../../schema.graphql');

export const schema = buildSchema(readFileSync(schemaFile, 'utf8'));

/** One `.graphql` file of a folder; `file` is absolute. */
export interface Source {
  file: string;
  document: DocumentNode;
  operations: OperationDefinitionNode[];
  fragments: FragmentDefinitionNode[];
}

export const sources: Source[] = filesOf('**/*.graphql').map((file) => {
  const document = parse(readFileSync(file, 'utf8'), { noLocation: true });
  return {
    file,
    document,
    operations: document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION),
    fragments: document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION),
  };
});

/** What several files say, in one document. */
export const together = (chosen: readonly Source[]): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: chosen.flatMap(({ document }) => document.definitions),
});

/** File of each fragment by its name. */
export const fragmentFiles = new Map(
  sources.flatMap(({ file, fragments }) => fragments.map((one) => [one.name.value, file] as const)),
);

const fragments = new Map(sources.flatMap((source) => source.fragments).map((one) => [one.name.value, one]));

/** Names of the fragments that are spread in `node` itself. */
export function spreadIn(node: DocumentNode | OperationDefinitionNode | FragmentDefinitionNode): string[] {
  const names = new Set<string>();
  visit(node, { FragmentSpread: ({ name }) => void names.add(name.value) });
  return [...names];
}

/** The operation with all the fragments that it needs: what the API is given to trust. */
export function textOf(operation: OperationDefinitionNode): string {
  const needed = new Set<FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    for (const name of spreadIn(node)) {
      const fragment = fragments.get(name);
      if (!fragment || needed.has(fragment)) continue;
      needed.add(fragment);
      collect(fragment);
    }
  };
  collect(operation);
  return print({ kind: Kind.DOCUMENT, definitions: [operation, ...needed] });
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Throws on what does not fit the schema, on a name that stands twice, on an operation without a name. */
export function refuseFaults(): void {
  for (const { file, operations } of sources)
    if (operations.some(({ name }) => !name)) throw new Error(`${file}: an operation without a name`);
  const faults = validate(schema, together(sources));
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
}
