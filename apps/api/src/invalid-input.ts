import { type DomainError, invalidId, KernelError, REFERENCE_RULE, schemaName, UnreadableId } from '@app/kernel';

/** What class-validator says of one property. */
interface Violation {
  property: string;
  value?: unknown;
  constraints?: Record<string, string>;
  children?: Violation[];
}

interface Fault {
  path: string;
  code: string;
  id: UnreadableId | null;
}

/** The refusal of arguments that break the rules of their fields; INVALID_ID when nothing but ids is wrong. */
export function invalidInput(violations: Violation[]): DomainError {
  const faults = violations.flatMap((violation) => faultsOf(violation, ''));
  const fields = faults.map(({ path, code }) => ({ path, code }));
  const id = faults.every((fault) => fault.id !== null) ? faults[0]?.id : null;
  return id ? invalidId(id, fields) : KernelError.INVALID_INPUT({}, fields);
}

function faultsOf({ property, value, constraints, children }: Violation, prefix: string): Fault[] {
  const path = `${prefix}${schemaName(property)}`;
  const own = Object.keys(constraints ?? {}).map((name) => ({
    path,
    code: codeOf(name),
    id: name === REFERENCE_RULE ? unreadableIn(value) : null,
  }));
  return [...own.slice(0, 1), ...(children ?? []).flatMap((child) => faultsOf(child, `${path}.`))];
}

function codeOf(rule: string): string {
  if (rule === REFERENCE_RULE) return 'INVALID_ID';
  return rule === 'isNotEmpty' ? 'FIELD_REQUIRED' : 'FIELD_INVALID';
}

const unreadableIn = (value: unknown): UnreadableId | null =>
  (Array.isArray(value) ? value : [value]).find((one): one is UnreadableId => one instanceof UnreadableId) ?? null;
