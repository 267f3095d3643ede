import { type Actor, Clock, type Connection, KernelError, pageOf, type Query, type SortColumn } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withinReach } from '@app/organisations';
import type { Assignment } from './assignment.entity';
import { type AssignmentsArgs, AssignmentSorts } from './assignment.inputs';
import {
  ASSIGNMENT_STATE,
  assignmentColumns,
  BY_REGISTERED,
  LAST_DAY,
  partyWithinReach,
  standsAs,
  toAssignment,
  visibleAssignments,
} from './assignment.sql';
import { AssignmentPermission } from './assignments.permissions';

const EARLIEST_FIRST: SortColumn[] = [
  { expression: `coalesce(${LAST_DAY}, 'infinity'::date)`, type: 'date' },
  { expression: 'a.key', type: 'uuid' },
];

/** Tasks to read: one, those of an area or of a document. */
@Injectable()
export class AssignmentListService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async one(actor: Actor, key: string): Promise<Assignment> {
    const params: unknown[] = [key];
    const visible = visibleAssignments(actor, this.clock.today(), params);
    const [row] = await this.query<Assignment>(
      `SELECT ${assignmentColumns} FROM assignment AS a WHERE a.key = $1 AND ${visible}`,
      params,
    );
    if (!row) throw KernelError.NOT_FOUND();
    return toAssignment(row);
  }

  /** Of a document: all that may be seen. Otherwise of organisations within reach, by registered documents. */
  list(actor: Actor, args: AssignmentsArgs): Promise<Connection<Assignment>> {
    const params: unknown[] = [];
    const today = this.clock.today();
    const conditions = [visibleAssignments(actor, today, params)];
    if (args.directiveKey) conditions.push(`a.directive_key = $${params.push(args.directiveKey)}`);
    else conditions.push(BY_REGISTERED, partyWithinReach(actor, today, params));
    if (args.organisationKey != null) conditions.push(this.givenTo(actor, args.organisationKey, params));
    if (args.standing) conditions.push(standsAs(args.standing, today, params));
    const state = args.standing ? `CROSS JOIN ${ASSIGNMENT_STATE}` : '';
    return pageOf<Assignment>(
      this.query,
      {
        sql: `SELECT ${assignmentColumns} FROM assignment AS a ${state} WHERE ${conditions.join(' AND ')}`,
        params,
        sort: AssignmentSorts.columnsOf(args, EARLIEST_FIRST),
      },
      args,
      toAssignment,
    );
  }

  private givenTo(actor: Actor, organisationKey: number, params: unknown[]): string {
    const key = `$${params.push(organisationKey)}::int`;
    const reach = { actor, permission: AssignmentPermission.Read, today: this.clock.today(), organisation: key };
    return `EXISTS (SELECT FROM assignment_party AS named WHERE named.assignment_key = a.key AND named.organisation_key = ${key})
      AND ${withinReach(reach, params)}`;
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}
