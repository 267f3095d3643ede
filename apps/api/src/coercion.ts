import { type DomainError, defineErrors, type FieldError, KernelError } from '@app/kernel';
import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { ClientMistake } from './client-mistakes';

const MOST_FAULTS = 50;
const LARGEST_INT = 2_147_483_647;
const LONGEST_PLACES = 300;

const CoercionFault = defineErrors({
  FIELD_NOT_WHOLE: { vi: 'Phải là số nguyên, ví dụ 1250.', en: 'Must be a whole number, such as 1250.' },
  FIELD_TOO_LARGE: { vi: 'Số quá lớn, tối đa {max}.', en: 'The number is too large, at most {max}.' },
  FIELD_NOT_A_DAY: { vi: 'Phải là một ngày có thật.', en: 'Must be a day of the calendar.' },
  FIELD_UNKNOWN: { vi: 'Không có trường này.', en: 'There is no such field.' },
});

type Variables = Record<string, unknown>;

/** The refusal of variables that do not fit their types, with the place of each fault (`input.people`); null when all fit. */
export function refusalOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): DomainError | null {
  if (!getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return null;
  const faults = faultsOf(schema, operation, variables);
  const places = [...new Set(faults.map(({ path }) => path))].join(', ').slice(0, LONGEST_PLACES);
  return ClientMistake.BAD_USER_INPUT({ places }, faults);
}

class Enough extends Error {}

function faultsOf(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): FieldError[] {
  const faults: FieldError[] = [];
  const found = (fault: FieldError): void => {
    if (faults.push(fault) >= MOST_FAULTS) throw new Enough();
  };
  try {
    for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
      const name = variable.name.value;
      const type = typeFromAST(schema, node);
      if (!isInputType(type)) found(fault(KernelError.FIELD_INVALID(), [name]));
      else if (Object.hasOwn(variables, name)) coerce(variables[name], type, name, found);
      else if (!defaultValue && isNonNullType(type)) found(fault(KernelError.FIELD_REQUIRED(), [name]));
    }
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return faults;
}

function coerce(value: unknown, type: GraphQLInputType, name: string, found: (fault: FieldError) => void): void {
  coerceInputValue(value, type, (way, invalid, { message }) => {
    // The library tells of a missing or unknown field at its parent, and its name in the text alone.
    const [, missing] = /^Field "(\w+)" of required type/.exec(message) ?? [];
    const [, unknown] = /^Field "(.+?)" is not defined by type/.exec(message) ?? [];
    if (missing !== undefined) return found(fault(KernelError.FIELD_REQUIRED(), [name, ...way, missing]));
    if (unknown !== undefined) return found(fault(CoercionFault.FIELD_UNKNOWN(), [name, ...way, unknown]));
    return found(fault(invalidity(invalid, typeAt(type, way)), [name, ...way]));
  });
}

const fault = ({ code, params }: DomainError, way: readonly (string | number)[]): FieldError => ({
  path: way.join('.'),
  code,
  params,
});

const WHOLE: ReadonlySet<string> = new Set(['Int', 'WholeNumber', 'Dong']);

function invalidity(value: unknown, type: string): DomainError {
  if (value === null || value === undefined) return KernelError.FIELD_REQUIRED();
  if (type === 'Date') return CoercionFault.FIELD_NOT_A_DAY();
  if (!WHOLE.has(type)) return KernelError.FIELD_INVALID();
  return Number.isInteger(value)
    ? CoercionFault.FIELD_TOO_LARGE({ max: type === 'Int' ? LARGEST_INT : Number.MAX_SAFE_INTEGER })
    : CoercionFault.FIELD_NOT_WHOLE();
}

/** Name of the type at a place within a value. */
function typeAt(type: GraphQLInputType, way: readonly (string | number)[]): string {
  let at: GraphQLInputType | undefined = type;
  for (const step of way) {
    const inner: GraphQLInputType | undefined = at && getNullableType(at);
    if (isListType(inner) && typeof step === 'number') at = inner.ofType;
    else at = isInputObjectType(inner) ? inner.getFields()[step]?.type : undefined;
  }
  return at ? getNamedType(at).name : '';
}
