import type { Asking, DeadlineBoundary, IsoDate } from '@app/kernel';

/** A task as a plan takes it up. */
export interface TaskFor {
  text: string;
  /** As the document names them. */
  leads: string[];
  others: string[];
  dueOn: IsoDate | null;
  dueBoundary: DeadlineBoundary;
}

interface Given {
  /** Documents that give the tasks, in the order of the answer. */
  documentKeys: readonly string[];
  /** Those of them of which every task is wanted. */
  ownKeys: readonly string[];
  /** Of the others, tasks to organisations at or below this path. */
  path: string;
}

const MOST = 300;

/** Tasks that documents give to an office or somebody below it; of the office's own documents all. */
export const tasksFor = (tx: Asking, { documentKeys, ownKeys, path }: Given): Promise<TaskFor[]> =>
  tx.query<TaskFor>(
    `SELECT a.text, a.due_on AS "dueOn", a.due_boundary AS "dueBoundary",
            coalesce(array_agg(DISTINCT p.named_as) FILTER (WHERE p.role IN ('lead', 'do')), '{}') AS leads,
            coalesce(array_agg(DISTINCT p.named_as) FILTER (WHERE p.role = 'coordinate'), '{}') AS others
     FROM assignment AS a JOIN assignment_party AS p ON p.assignment_key = a.key
     WHERE a.directive_key = ANY($1::uuid[])
       AND (a.directive_key = ANY($2::uuid[]) OR EXISTS (
         SELECT FROM assignment_party AS own JOIN organisation_period AS place ON place.organisation_key = own.organisation_key
         WHERE own.assignment_key = a.key AND place.path LIKE $3))
     GROUP BY a.key ORDER BY array_position($1::uuid[], a.directive_key), a.position LIMIT ${MOST}`,
    [documentKeys, ownKeys, `${path}%`],
  );
