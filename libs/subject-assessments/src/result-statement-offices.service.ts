import { type Actor, Clock, type Connection, pageOf, type SortColumn, Transactions, viewOf } from '@app/kernel';
import { actsFor, candidateColumns, officesOfACommune, OrganisationView, searchPatterns } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import type { ResultStatementOfficesArgs } from './result-statement.inputs';
import { ENTERING } from './subject-assessments.permissions';

const BY_NAME: SortColumn[] = [
  { expression: 'p.search_name', type: 'text' },
  { expression: 'p.organisation_key', type: 'int' },
];

/** Offices of communes for which counts may be stated. */
@Injectable()
export class ResultStatementOffices {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Those of today, of either line, that `state` takes from the caller, by name. */
  list(
    actor: Actor,
    { search, keys = null, ...page }: ResultStatementOfficesArgs,
  ): Promise<Connection<OrganisationView>> {
    const today = this.clock.today();
    const params: unknown[] = [today, searchPatterns(search), keys];
    const sql = `SELECT ${candidateColumns} FROM organisation_period AS p JOIN organisation AS o ON o.key = p.organisation_key
      WHERE p.valid_from <= $1::date AND (p.valid_to IS NULL OR p.valid_to >= $1::date)
        AND ($2::text[] IS NULL OR p.search_name LIKE ANY($2)) AND ($3::int[] IS NULL OR p.organisation_key = ANY($3))
        AND p.organisation_key IN (${officesOfACommune('$1::date')}) AND ${actsFor(actor, ENTERING, today, params)}`;
    return pageOf(
      this.transactions.reading(actor),
      { sql, params, sort: BY_NAME },
      page,
      (row: Omit<OrganisationView, 'id' | 'asOf'>) => viewOf(OrganisationView, row, { asOf: today }),
    );
  }
}
