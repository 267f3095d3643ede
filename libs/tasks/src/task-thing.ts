import { type IsoDate, nodeId, type Thing } from '@app/kernel';
import { joined } from '@app/trace';
import type { Assignment } from './assignment.entity';
import { lastDayOf, standingOf } from './assignment.rules';
import { assignmentColumns } from './assignment.sql';
import { TASK } from './task.kinds';

/** A task with what its card says of its parties and its progress. */
export type TaskRow = Pick<Assignment, 'key' | 'directiveKey' | 'section' | 'text' | 'dueOn' | 'dueBoundary'> & {
  doneOn: IsoDate | null;
  namedAs: string[];
  answeringKeys: number[];
};

/** Columns of `TaskRow` over `assignment AS a` and `ASSIGNMENT_STATE`. */
export const TASK_COLUMNS = `${assignmentColumns}, state.done_on AS "doneOn",
  ARRAY(SELECT DISTINCT named.named_as FROM assignment_party AS named WHERE named.assignment_key = a.key ORDER BY 1 LIMIT 5) AS "namedAs",
  ARRAY(SELECT head.organisation_key FROM assignment_party AS head WHERE head.assignment_key = a.key AND head.role <> 'coordinate'
        ORDER BY head.role = 'lead' DESC, head.organisation_key LIMIT 2) AS "answeringKeys"`;

export const taskId = (key: string): string => nodeId('Assignment', key);

export function taskThing(row: TaskRow, today: IsoDate): Thing {
  const lastDay = lastDayOf(row.dueOn, row.dueBoundary);
  return {
    id: taskId(row.key),
    kind: TASK,
    title: row.text,
    subtitle: joined([row.section, ...row.namedAs]),
    day: lastDay,
    organisationKey: row.answeringKeys.length === 1 ? row.answeringKeys[0]! : null,
    standing: standingOf(row.doneOn, lastDay, today).toUpperCase(),
  };
}
