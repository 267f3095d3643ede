import { getNamedType, isEnumType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { schema, sources, together } from './documents/sources.ts';

/** They decide how something is drawn; nobody reads their values as such. */
const UNREAD: ReadonlySet<string> = new Set([
  'CellValueKind',
  'FigureState',
  'FormRowKind',
  'FormRuleKind',
  'Book',
  'ReportState',
  'RuleSeverity',
]);

/** Values by enum, of all that the console's documents read. */
function enumsRead(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, readonly string[]>();
  const types = new TypeInfo(schema);
  const Field = () => {
    const type = getNamedType(types.getType());
    if (isEnumType(type))
      read.set(
        type.name,
        type.getValues().map(({ name }) => name),
      );
  };
  visit(together(sources), visitWithTypeInfo(types, { Field }));
  return read;
}

/** Enums, or values of them, that have no words, and words for values that are none. `keys`: of all texts of one language. */
export function enumFaults(keys: readonly string[]): string[] {
  const said = new Set(keys.filter((key) => key.startsWith('enums.')));
  return [...enumsRead()].flatMap(([name, values]) => {
    if (UNREAD.has(name)) return [];
    const known = new Set(values.map((value) => `enums.${name}.${value}`));
    const unknown = [...said].filter((key) => key.startsWith(`enums.${name}.`) && !known.has(key));
    return [
      ...[...known].filter((key) => !said.has(key)).map((key) => `${key}: a value of the API without words`),
      ...unknown.map((key) => `${key}: words for no value of the API`),
    ];
  });
}
