import { getNamedType, isEnumType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { schema, sources, together } from './documents/sources.ts';

/** Enums whose values decide how something is drawn, and nobody reads as such, with what is read in their stead. */
const UNREAD: Readonly<Record<string, string>> = {
  Book: 'the title of the book, as the server prints it',
  CellValueKind: 'the figure, with đồng or without',
  FigureState: 'the figure, or the mark of what does not apply',
  FormRowKind: 'the label of the row',
  FormRuleKind: 'the sentence of the check',
  ReportState: 'the standing of the obligation',
  RuleSeverity: 'the colour of the check, and its sentence',
};

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
    if (name in UNREAD) return [];
    const known = new Set(values.map((value) => `enums.${name}.${value}`));
    const unknown = [...said].filter((key) => key.startsWith(`enums.${name}.`) && !known.has(key));
    return [
      ...[...known].filter((key) => !said.has(key)).map((key) => `${key}: a value of the API without words`),
      ...unknown.map((key) => `${key}: words for no value of the API`),
    ];
  });
}
