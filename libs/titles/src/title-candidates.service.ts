import { type Actor, Clock, type Connection, pageOf, type SortColumn, Transactions, viewOf } from '@app/kernel';
import { actsFor, candidateColumns, OrganisationView, searchPatterns } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import type { TitleCandidatesArgs } from './title-registration.inputs';
import { REGISTERING } from './titles.permissions';

const BY_NAME: SortColumn[] = [
  { expression: 'p.search_name', type: 'text' },
  { expression: 'p.organisation_key', type: 'int' },
];

/** Organisations that could register and have not yet. */
@Injectable()
export class TitleCandidates {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Those of today that the caller may register, by name. */
  list(
    actor: Actor,
    { year, titleKey = null, search, kinds = null, ...page }: TitleCandidatesArgs,
  ): Promise<Connection<OrganisationView>> {
    const today = this.clock.today();
    const params: unknown[] = [today, year, titleKey, kinds, searchPatterns(search)];
    const sql = `SELECT ${candidateColumns} FROM organisation_period AS p JOIN organisation AS o ON o.key = p.organisation_key
      WHERE p.valid_from <= $1::date AND (p.valid_to IS NULL OR p.valid_to >= $1::date)
        AND ($4::text[] IS NULL OR p.kind = ANY($4)) AND ($5::text[] IS NULL OR p.search_name LIKE ANY($5))
        AND ${actsFor(actor, REGISTERING, today, params)}
        AND p.organisation_key <> ALL(ARRAY(
          -- all shards: who has registered in a year
          SELECT r.organisation_key FROM title_registration AS r
          WHERE r.year = $2 AND r.kind = 'organisation' AND r.withdrawn_on IS NULL AND ($3::uuid IS NULL OR r.title_key = $3)))`;
    return pageOf(
      this.transactions.reading(actor),
      { sql, params, sort: BY_NAME },
      page,
      (row: Omit<OrganisationView, 'id' | 'asOf'>) => viewOf(OrganisationView, row, { asOf: today }),
    );
  }
}
