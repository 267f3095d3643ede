import {
  type Actor,
  Clock,
  DeadlineBoundary,
  type FieldError,
  KernelError,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { type NamedKey, unknownNames } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { mustKeep, visibleDirectives } from '@app/directives';
import { Assignment } from './assignment.entity';
import type { AmendAssignmentInput, AssignInput } from './assignment.inputs';
import { AssignmentListService } from './assignment-list.service';
import {
  insertAssignments,
  insertDeadlines,
  recordedTask,
  replaceParties,
  type StoredTask,
  amendAssignment,
} from './assignment-rows';
import { answering } from './assignment.rules';
import { AssignmentError } from './assignments.errors';
import { AssignmentAmended, AssignmentGiven, DeadlinesAdded } from './assignments.events';
import {
  assignmentFaults,
  deadlineFaults,
  enteredParties,
  type NewAssignment,
  type NewDeadline,
  type NewParty,
} from './new-assignment';

export interface NewTasks {
  directiveKey: string;
  /** Path of the organisation in whose register the document stands, for the trail. */
  keeperPath: string;
  deadlines: NewDeadline[];
  assignments: NewAssignment[];
}

/** Tasks and deadlines that documents give. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly lists: AssignmentListService,
  ) {}

  /**
   * Adds deadlines and tasks to a document inside another use case, which has made sure that the writer may. At most four
   * statements, however many there are. Throws INVALID_INPUT with fields as `deadlines.0.dueOn`, `assignments.2.text`,
   * `assignments.2.parties.0.organisationId` (NOT_FOUND: none of today, or none that the writer may see). A task without
   * anybody who answers is taken as the document says it. Answers the tasks' keys in the order given.
   */
  async addIn(tx: Transaction, { directiveKey, keeperPath, deadlines, assignments }: NewTasks): Promise<string[]> {
    const faults = [
      ...deadlines.flatMap((deadline, at) => deadlineFaults(deadline, `deadlines.${at}`)),
      ...assignments.flatMap((assignment, at) => assignmentFaults(assignment, `assignments.${at}.`)),
    ];
    const named = assignments.flatMap(({ parties }, at) => namedIn(parties, `assignments.${at}.`));
    await this.mustBeSound(tx, faults, [...namedInDeadlines(deadlines), ...named]);
    await insertDeadlines(tx, directiveKey, deadlines);
    if (deadlines.length > 0)
      tx.happened(DeadlinesAdded, {
        subject: directiveKey,
        path: keeperPath,
        payload: { count: deadlines.length },
        after: deadlines,
      });
    return this.give(tx, directiveKey, keeperPath, assignments);
  }

  /** One more task of a document, by hand, at the register that keeps it. */
  async assign(actor: Actor, input: AssignInput): Promise<Assignment> {
    const key = await this.transactions.run(actor, async (tx) => {
      const { directiveKey } = input;
      const path = await this.mustKeepRegister(tx, directiveKey);
      const assignment = {
        section: input.section?.trim() || null,
        text: input.text.trim(),
        dueOn: input.dueOn ?? null,
        dueBoundary: input.dueBoundary ?? DeadlineBoundary.By,
        parties: enteredParties(input.parties),
        unknownNames: [],
      };
      await this.mustBeSound(tx, taskFaults(assignment), namedIn(assignment.parties, ''));
      const [added] = await this.give(tx, directiveKey, path, [assignment]);
      return added!;
    });
    return this.lists.one(actor, key);
  }

  async amend(actor: Actor, input: AmendAssignmentInput): Promise<Assignment> {
    const { key } = input;
    await this.transactions.run(actor, async (tx) => {
      const before = await recordedTask(tx, key);
      if (!before) throw KernelError.NOT_FOUND();
      const path = await this.mustKeepRegister(tx, before.directiveKey);
      const after = amended(before, input);
      await this.mustBeSound(tx, taskFaults(after), input.parties ? namedIn(after.parties, '') : []);
      await amendAssignment(tx, before, input.version, after);
      if (input.parties) await replaceParties(tx, key, after.parties);
      const payload = { directiveKey: before.directiveKey };
      tx.happened(AssignmentAmended, { subject: key, path, payload, before, after });
      return key;
    });
    return this.lists.one(actor, key);
  }

  private async give(
    tx: Transaction,
    directiveKey: string,
    path: string,
    assignments: NewAssignment[],
  ): Promise<string[]> {
    const added = await insertAssignments(tx, directiveKey, assignments);
    for (const { key, ...task } of added)
      tx.happened(AssignmentGiven, {
        subject: key,
        path,
        payload: { directiveKey },
        after: { directiveKey, ...task },
      });
    return added.map(({ key }) => key);
  }

  /** Path of the register in which the document stands; the writer sees the document and keeps that register. */
  private async mustKeepRegister(tx: Transaction, directiveKey: string): Promise<string> {
    const params: unknown[] = [directiveKey];
    const visible = visibleDirectives(tx.actor, this.clock.today(), params);
    const [directive] = await tx.query<{ keeperKey: number }>(
      `SELECT d.keeper_key AS "keeperKey" FROM directive AS d WHERE d.key = $1 AND d.state <> 'stub' AND ${visible}`,
      params,
    );
    if (!directive) throw KernelError.NOT_FOUND();
    const keeper = await mustKeep(tx.query.bind(tx), tx.actor, directive.keeperKey, this.clock.today());
    return keeper.path;
  }

  private async mustBeSound(tx: Transaction, faults: FieldError[], named: NamedKey[]): Promise<void> {
    const unknown = await unknownNames(tx, named, this.clock.today());
    const all = [...faults, ...unknown.map((path) => ({ path, code: 'NOT_FOUND' }))];
    if (all.length > 0) throw KernelError.INVALID_INPUT({}, all);
  }
}

function amended(before: StoredTask, input: AmendAssignmentInput): NewAssignment {
  const { section, unknownNames } = before;
  const entry = tableOf(Assignment).amended(before, ['text', 'dueOn', 'dueBoundary'], input);
  const parties = input.parties ? enteredParties(input.parties) : before.parties;
  return { section, ...entry, text: input.text == null ? entry.text : entry.text.trim(), parties, unknownNames };
}

/** A task that a person enters names somebody who answers for it. */
function taskFaults(assignment: NewAssignment): FieldError[] {
  const { code } = AssignmentError.ASSIGNMENT_WITHOUT_ANSWERER();
  return [
    ...assignmentFaults(assignment, ''),
    ...(answering(assignment.parties).length === 0 ? [{ path: 'parties', code }] : []),
  ];
}

const namedInDeadlines = (deadlines: NewDeadline[]): NamedKey[] =>
  deadlines.flatMap(({ fromKeys, toKeys, throughKey }, at) => [
    ...fromKeys.map((key, position) => ({ key, path: `deadlines.${at}.fromIds.${position}` })),
    ...toKeys.map((key, position) => ({ key, path: `deadlines.${at}.toIds.${position}` })),
    ...(throughKey === null ? [] : [{ key: throughKey, path: `deadlines.${at}.throughId` }]),
  ]);

const namedIn = (parties: NewParty[], prefix: string): NamedKey[] =>
  parties.map(({ organisationKey }, at) => ({ key: organisationKey, path: `${prefix}parties.${at}.organisationId` }));
