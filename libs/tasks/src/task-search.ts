import { type Actor, Clock, MOST_MATCHES, type SearchSource, SearchSources, type Found } from '@app/kernel';
import { holdsWords, wordsIn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ASSIGNMENT_STATE, BY_REGISTERED, LAST_DAY, partyWithinReach, visibleAssignments } from './assignment.sql';
import { AssignmentPermission } from './assignments.permissions';
import { TASK } from './task.kinds';
import { TASK_COLUMNS, type TaskRow, taskThing } from './task-thing';

/** Tasks of registered documents, given to organisations within reach, by their text; the last day furthest on first. */
@Injectable()
export class TaskSearch implements SearchSource {
  readonly kind = TASK;
  readonly permission = AssignmentPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  /** One statement, by index; of more than so many matches any are looked at. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const [params, today] = [[] as unknown[], this.clock.today()];
    const conditions = [
      holdsWords(wordsIn('a.text'), words, params),
      BY_REGISTERED,
      partyWithinReach(actor, today, params),
      visibleAssignments(actor, today, params),
    ];
    const found: TaskRow[] = await this.dataSource.query(
      `SELECT ${TASK_COLUMNS} FROM (
         SELECT a.* FROM assignment AS a WHERE ${conditions.join(' AND ')} LIMIT ${MOST_MATCHES}) AS a
       CROSS JOIN ${ASSIGNMENT_STATE}
       ORDER BY ${LAST_DAY} DESC NULLS LAST, a.key LIMIT $${params.push(most)}`,
      params,
    );
    return { things: found.map((row) => taskThing(row, today)), isCut: false };
  }
}
