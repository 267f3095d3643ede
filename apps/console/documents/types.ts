import { oldVisit } from '@graphql-codegen/plugin-helpers';
import { TypeScriptDocumentsVisitor } from '@graphql-codegen/typescript-operations';
import { type DocumentNode, type EnumTypeDefinitionNode, isEnumType, parse, printSchema } from 'graphql';
import { schema, sources, together } from './sources.ts';

const CONFIG = {
  skipTypename: true,
  inlineFragmentTypes: 'combine',
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', WholeNumber: 'number', Dong: 'number' },
  namingConvention: 'keep',
  arrayInputCoercion: false,
  inputMaybeValue: 'T | null',
} as const;

/** A fragment's type has the fragment's name; variables are what they are; an enum is also the list of its values. */
class Visitor extends TypeScriptDocumentsVisitor {
  override getFragmentSuffix(): string {
    return '';
  }

  protected override applyVariablesWrapper(variables: string): string {
    return variables === '{}' ? 'Record<string, never>' : variables;
  }

  override EnumTypeDefinition({ name: { value: name } }: EnumTypeDefinitionNode): string | null {
    const type = schema.getType(name);
    if (!this._namedSchemaTypes[name] || !isEnumType(type)) return null;
    const list = type.getValues().map((one) => `'${one.name}'`);
    return `export const ${name} = [${list.join(', ')}] as const;\nexport type ${name} = (typeof ${name})[number];`;
  }
}

const texts = (visited: { definitions: unknown[] }): string[] =>
  visited.definitions.filter((one) => typeof one === 'string');

/** Types of the fragments and operations of one file; enums and inputs are named `Types.…`. */
export const operationTypes = (document: DocumentNode): string[] =>
  visited(document, { ...CONFIG, importSchemaTypesFrom: 'schema' });

/** The same with the enums and inputs that it names, for a file that shares none with the console. */
export const wholeTypes = (document: DocumentNode): string[] => [
  ...schemaTypes(document),
  ...visited(document, CONFIG),
];

const visited = (document: DocumentNode, config: ConstructorParameters<typeof Visitor>[1]): string[] =>
  texts(oldVisit(document, { leave: new Visitor(schema, config, together(sources), document, '') }));

/** The enums and inputs of the schema that a document names. */
export function schemaTypes(document: DocumentNode): string[] {
  const visitor = new Visitor(schema, { ...CONFIG, generateOperationTypes: false }, document, document, '');
  return texts(oldVisit(parse(printSchema(schema)), { leave: visitor }));
}
