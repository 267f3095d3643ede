import { type Actor, Clock, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Assignment } from './assignment.entity';
import { AssignmentIds } from './assignment.ids';
import { AssignmentPermission } from './assignments.permissions';
import { assignmentColumns, toAssignment, visibleAssignments } from './assignment.sql';

/** Tasks within sight. */
@Injectable()
export class AssignmentNodes implements NodeSource<string> {
  readonly type = Assignment;
  readonly ids = AssignmentIds;
  readonly permission = AssignmentPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  async find(actor: Actor, keys: string[]): Promise<Assignment[]> {
    const params: unknown[] = [keys];
    const visible = visibleAssignments(actor, this.clock.today(), params);
    const rows = await this.dataSource.query<Assignment[]>(
      `SELECT ${assignmentColumns} FROM assignment AS a WHERE a.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return rows.map(toAssignment);
  }
}
