import { type FieldError } from '@app/kernel';
import { type Assignment, type AssignmentParty, AssignmentRole, type DirectiveDeadline } from './assignment.entity';
import type { AssignmentPartyInput } from './assignment.inputs';

/** What a document says is due: on `dueOn`, or every year on `day`/`month`; never both. */
export type NewDeadline = Omit<DirectiveDeadline, 'key' | 'id' | 'directiveKey' | 'position' | 'lastDay'>;

/** `namedAs` are the words of the document. */
export type NewParty = Pick<AssignmentParty, 'organisationKey' | 'role' | 'namedAs'>;

/** Without a `dueOn` the document sets no day. `unknownNames` mean no organisation known here. */
export interface NewAssignment extends Pick<Assignment, 'section' | 'text' | 'dueOn' | 'dueBoundary' | 'unknownNames'> {
  /** An organisation named more than once keeps its strongest role. */
  parties: NewParty[];
}

export const enteredParties = (parties: readonly AssignmentPartyInput[]): NewParty[] =>
  parties.map(({ organisationKey, role, namedAs }) => ({
    organisationKey,
    role,
    namedAs: namedAs.trim(),
  }));

const strength: Record<AssignmentRole, number> = {
  [AssignmentRole.Lead]: 2,
  [AssignmentRole.Do]: 1,
  [AssignmentRole.Coordinate]: 0,
};

/** "The department, with all departments": who leads is not also one of those that help. */
export function distinctParties(parties: readonly NewParty[]): NewParty[] {
  const strongest = new Map<number, NewParty>();
  for (const party of parties) {
    const known = strongest.get(party.organisationKey);
    if (!known || strength[party.role] > strength[known.role]) strongest.set(party.organisationKey, party);
  }
  return [...strongest.values()];
}

const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Faults of a deadline at `path`, as `deadlines.0`. */
export function deadlineFaults({ dueOn, month, day, what }: NewDeadline, path: string): FieldError[] {
  const faults: FieldError[] = [];
  if (what.trim() === '') faults.push({ path: `${path}.what`, code: 'FIELD_REQUIRED' });
  if (dueOn !== null) {
    if (month !== null || day !== null) faults.push({ path: `${path}.dueOn`, code: 'DEADLINE_DAY_AMBIGUOUS' });
  } else if (month === null && day === null) {
    faults.push({ path: `${path}.dueOn`, code: 'FIELD_REQUIRED' });
  } else {
    const days = DAYS_OF_MONTH[(month ?? 0) - 1];
    if (days === undefined) faults.push({ path: `${path}.month`, code: 'FIELD_INVALID' });
    else if (day === null || day < 1 || day > days) faults.push({ path: `${path}.day`, code: 'FIELD_INVALID' });
  }
  return faults;
}

/** Faults of a task whose fields begin with `prefix`, as `assignments.0.`. */
export const assignmentFaults = ({ text }: NewAssignment, prefix: string): FieldError[] =>
  text.trim() === '' ? [{ path: `${prefix}text`, code: 'FIELD_REQUIRED' }] : [];
