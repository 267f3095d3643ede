import { type Actor, Clock, type Connection, pageOf, type SortColumn, Transactions, viewOf } from '@app/kernel';
import { actsFor, candidateColumns, OrganisationView, searchPatterns } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { SubjectKind } from '@app/subjects';
import { cascadeOf } from './movement-cascade';
import { visibleMovement } from './movement-rows';
import { takesPart } from './movement.rules';
import { MovementState } from './movement.entity';
import { REGISTERING } from './movements.permissions';
import type { CandidatesArgs } from './registration.inputs';

const BY_NAME: SortColumn[] = [
  { expression: 'p.search_name', type: 'text' },
  { expression: 'p.organisation_key', type: 'int' },
];

/** Organisations that could take part in a movement and do not yet. */
@Injectable()
export class Candidates {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Those of today that the caller may register, by name; nobody where it is closed or not for organisations. Throws NOT_FOUND. */
  async list(actor: Actor, args: CandidatesArgs): Promise<Connection<OrganisationView>> {
    const today = this.clock.today();
    const query = this.transactions.reading(actor);
    const { key, state, participants, organisationKey } = await visibleMovement(query, actor, args.movementKey, today);
    const kinds = participants?.organisationKinds ?? [];
    const isFor = state !== MovementState.Closed && takesPart(participants, SubjectKind.Organisation, kinds[0] ?? null);
    const along = await cascadeOf(query, key, true);
    const params: unknown[] = [today, along, kinds.length > 0 ? kinds : null, organisationKey, args.kinds ?? null];
    const patterns = searchPatterns(args.search);
    const sql = `SELECT ${candidateColumns}
      FROM organisation_period AS p JOIN organisation AS o ON o.key = p.organisation_key
      JOIN administrative_unit_period AS here ON here.unit_key = p.scope_id AND ${on('here')}
      WHERE ${isFor} AND ${on('p')} AND ($3::text[] IS NULL OR p.kind = ANY($3)) AND ($5::text[] IS NULL OR p.kind = ANY($5))
        AND ($4::int IS NULL OR EXISTS (
          SELECT 1 FROM organisation_period AS launcher JOIN administrative_unit_period AS there ON there.unit_key = launcher.scope_id
          WHERE launcher.organisation_key = $4 AND starts_with(here.path, there.path)))
        AND ${actsFor(actor, REGISTERING, today, params)}
        AND p.organisation_key <> ALL(ARRAY(
          -- all shards: who takes part in a movement of a whole country
          SELECT r.organisation_key FROM movement_registration AS r
          WHERE r.movement_key = ANY($2::uuid[]) AND r.kind = 'organisation' AND r.withdrawn_on IS NULL))
        AND ($${params.push(patterns)}::text[] IS NULL OR p.search_name LIKE ANY($${params.length}))`;
    return pageOf(query, { sql, params, sort: BY_NAME }, args, (row: Omit<OrganisationView, 'id' | 'asOf'>) =>
      viewOf(OrganisationView, row, { asOf: today }),
    );
  }
}

const on = (alias: string): string =>
  `${alias}.valid_from <= $1::date AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= $1::date)`;
