import { basename, dirname, join, relative } from 'node:path';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
} from 'graphql';
import { format, resolveConfig } from 'prettier';
import { isFurther } from '../folders.ts';
import { fragmentFiles, hashOf, schema, type Source, sources, spreadIn, textOf, together } from './sources.ts';
import { operationTypes, schemaTypes, wholeTypes } from './types.ts';

const dataProvider = join(import.meta.dirname, '../src/dataProvider');
const schemaFile = join(dataProvider, 'schema.ts');

/** A made file: where it stands, what it says. */
export type Made = [file: string, text: string];

/** Enums and inputs that the console's documents name, once for all folders. */
export const schemaModule = async (): Promise<Made> =>
  made(schemaFile, [
    '// Made from schema.graphql by npm run console:documents.',
    ...schemaTypes(together(sources.filter(({ file }) => !isFurther(file)))),
  ]);

/** What stands beside an `x.graphql` as `x.graphql.ts`: types of its fragments and operations, and the documents as the client sends them. */
export function documentModule(source: Source): Promise<Made> {
  const file = `${source.file}.ts`;
  // A further folder brings enums and inputs of its own.
  const types = (isFurther(file) ? wholeTypes : operationTypes)(source.document).join('\n\n');
  const enums = isFurther(file)
    ? []
    : [...new Set(source.operations.flatMap((operation) => Object.values(filterEnums(operation))))].toSorted();
  return made(file, [
    `// Made from ${basename(source.file)} by npm run console:documents; change that file.`,
    ...(types.includes('Types.') ? [`import type * as Types from '${from(file, schemaFile)}';`] : []),
    ...(enums.length > 0 ? [`import { ${enums.join(', ')} } from '${from(file, schemaFile)}';`] : []),
    ...(source.operations.length > 0
      ? [`import { type TrustedDocument, trusted } from '${from(file, join(dataProvider, 'trusted.ts'))}';`]
      : []),
    ...importedFragments(source).map(([name, home]) => `import type { ${name} } from '${from(file, home)}.ts';`),
    '',
    types,
    ...source.operations.map(trustedConstant),
  ]);
}

const from = (file: string, target: string): string => {
  const path = relative(dirname(file), target);
  return path.startsWith('.') ? path : `./${path}`;
};

const importedFragments = ({ file, document, fragments }: Source): [name: string, home: string][] =>
  spreadIn(document)
    .filter((name) => !fragments.some((one) => one.name.value === name))
    .map((name) => [name, fragmentFiles.get(name) ?? file]);

function trustedConstant(operation: OperationDefinitionNode): string {
  const name = operation.name?.value ?? '';
  const kind = operation.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query';
  const [root] = operation.selectionSet.selections;
  const described = {
    operation: operation.operation,
    name,
    field: root?.kind === Kind.FIELD ? (root.alias ?? root.name).value : '',
    hash: hashOf(textOf(operation)),
    input: inputFields(operation),
    takes: filtersOf(operation),
  };
  const types = `${name}${kind}, ${name}${kind}Variables`;
  const enums = Object.entries(filterEnums(operation)).map(([filter, type]) => `${filter}: ${type}`);
  const words = enums.length > 0 ? `, words: { ${enums.join(', ')} }` : '';
  const all = `${JSON.stringify(described).slice(0, -1)}${words}}`;
  return `export const ${constantCase(name)}: TrustedDocument<${types}> = trusted(${all});\n`;
}

/** Filters of a list that take values of an enum, and its order, by the name of that. */
function filterEnums(operation: OperationDefinitionNode): Record<string, string> {
  const taken = filtersOf(operation);
  const filters = new Set(taken && [...taken, 'sort']);
  const variables = (operation.variableDefinitions ?? []).filter(({ variable }) => filters.has(variable.name.value));
  return Object.fromEntries(
    variables.flatMap(({ variable, type }) => {
      const named = getNamedType(typeFromAST(schema, type));
      return isEnumType(named) ? [[variable.name.value, named.name]] : [];
    }),
  );
}

/** Fields of the type of `$input`; a form's values are cut down to them. */
function inputFields({ variableDefinitions = [] }: OperationDefinitionNode): string[] | undefined {
  const input = variableDefinitions.find(({ variable }) => variable.name.value === 'input');
  const type = input && getNamedType(typeFromAST(schema, input.type));
  return isInputObjectType(type) ? Object.keys(type.getFields()) : undefined;
}

/** Of a list, what can be filtered by: all that it takes but the page and its order. */
function filtersOf({ variableDefinitions = [] }: OperationDefinitionNode): string[] | undefined {
  const names = variableDefinitions.map(({ variable }) => variable.name.value);
  return names.includes('after') ? names.filter((name) => !PAGING.has(name)) : undefined;
}

const PAGING = new Set(['first', 'after', 'withTotal', 'sort', 'descending']);

const constantCase = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();

const made = async (file: string, lines: string[]): Promise<Made> => [
  file,
  await format(lines.join('\n'), { ...(await resolveConfig(file)), filepath: file }),
];
