import { addressees } from '@app/directives';

/** Whom the documents give a task. */
addressees.declare(
  'task',
  (documents) => `SELECT party.organisation_key
    FROM assignment AS a JOIN assignment_party AS party ON party.assignment_key = a.key
    WHERE a.directive_key = ${documents} AND party.role <> 'coordinate'`,
);

/** From whom they want something by a day. */
addressees.declare(
  'deadline',
  (documents) => `SELECT unnest(due.from_keys) FROM directive_deadline AS due WHERE due.directive_key = ${documents}`,
);
