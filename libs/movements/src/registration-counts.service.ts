import { type Actor, Clock, inShardsOf, KernelError, Transactions } from '@app/kernel';
import { territoriesOf } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { cascadeOf } from './movement-cascade';
import { visibleMovement } from './movement-rows';
import { MovementPermission } from './movements.permissions';
import { KindCount, RegistrationCount } from './registration-count.view';
import type { RegistrationCountsArgs } from './registration.inputs';

type CountedRow = Pick<RegistrationCount, 'unitKey' | 'isWhole'> & { counts: KindCount[] };

/** Units right below one and itself, the scopes that lie in each, and what is counted there. */
const COUNTED = (conditions: string): string => `
  WITH root AS (
    SELECT p.unit_key, p.path FROM administrative_unit_period AS p
    WHERE p.unit_key = $1 ORDER BY (p.valid_from <= $2) DESC, p.valid_from DESC LIMIT 1),
  part AS (
    SELECT below.unit_key, below.path FROM root JOIN administrative_unit_period AS below
      ON below.parent_key = root.unit_key AND below.valid_from <= $2 AND (below.valid_to IS NULL OR below.valid_to >= $2)
    UNION ALL SELECT root.unit_key, root.path FROM root),
  scope AS (
    SELECT DISTINCT part.unit_key, below.unit_key AS scope_id FROM part
    JOIN administrative_unit_period AS below ON below.path >= part.path AND below.path < left(part.path, -1) || '/'),
  counted AS (
    SELECT scope.unit_key, c.kind, sum(c.registered)::int AS registered FROM movement_count AS c
    JOIN scope ON scope.scope_id = c.scope_id
    WHERE c.movement_key = ANY($3::uuid[]) AND c.registered > 0 AND ${conditions} GROUP BY 1, 2)
  SELECT part.unit_key AS "unitKey", part.unit_key = $1 AS "isWhole",
         coalesce((SELECT json_agg(json_build_object('kind', n.kind, 'registered', n.registered) ORDER BY n.kind)
                   FROM counted AS n WHERE n.unit_key = part.unit_key), '[]') AS counts
  FROM part ORDER BY part.unit_key = $1 DESC, part.unit_key`;

/**
 * How many take part. Registrations are never counted through: each place keeps its counts, of which a country has a few thousand. A row is a fact of its
 * place, so that a unit that went into another counts there today.
 */
@Injectable()
export class RegistrationCounting {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The unit first, then those right below it; of the movement and of those that carry it out. Throws NOT_FOUND. */
  async of(actor: Actor, { movementKey, unitKey }: RegistrationCountsArgs): Promise<RegistrationCount[]> {
    const today = this.clock.today();
    return this.transactions.read(actor, async (query) => {
      await visibleMovement(query, actor, movementKey, today);
      const unit = unitKey ?? (await this.ownUnit(actor));
      const params: unknown[] = [unit, today, await cascadeOf(query, movementKey)];
      const permission = MovementPermission.ReadRegistrations;
      const shards = inShardsOf(actor, 'c', params);
      const own = territoriesOf({ actor, permission, today }, params);
      const rows = await query<CountedRow>(COUNTED(`${shards} AND c.scope_id = ANY(ARRAY(${own}))`), params);
      return rows.map((row) => Object.assign(new RegistrationCount(), row));
    });
  }

  /** Where the caller works. */
  private async ownUnit(actor: Actor): Promise<number> {
    const [unit] = await this.transactions.read(actor, (query) =>
      query<{ key: number }>(
        `SELECT scope_id AS key FROM organisation_period WHERE organisation_key = ANY($1::int[]) AND valid_from <= $2
         ORDER BY scope_id, valid_from DESC LIMIT 1`,
        [actor.workplaces(MovementPermission.ReadRegistrations), this.clock.today()],
      ),
    );
    if (!unit) throw KernelError.NOT_FOUND();
    return unit.key;
  }
}
