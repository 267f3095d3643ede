import { sights } from '@app/directives';

/** What gives the organisations a task. */
sights.declare(
  'task',
  (
    own,
  ) => `SELECT task.directive_key FROM assignment_party AS asked JOIN assignment AS task ON task.key = asked.assignment_key
          WHERE asked.organisation_key = ${own}`,
);
