import { type Actor, Clock, inShardsOf, Transactions } from '@app/kernel';
import { territoriesOf, workUnit } from '@app/organisations';
import { openedOf, type UnitPlace, withoutFewBelow } from '@app/few-rules';
import { PLACE_COLUMNS, SubjectKind, unitsDownTo } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { cascadeOf } from './movement-cascade';
import { visibleMovement } from './movement-rows';
import { MovementPermission } from './movements.permissions';
import { KindCount, RegistrationCount } from './registration-count.view';
import type { RegistrationCountsArgs } from './registration.inputs';

type CountedRow = UnitPlace & { counted: Partial<Record<SubjectKind, number>> };

/** In a fixed order. */
const KINDS = Object.values(SubjectKind).toSorted();
/** Whose number points at somebody; the others take part in public. */
const PEOPLE = [SubjectKind.Citizen, SubjectKind.Family];

/** What is counted in a unit, in those right below it, and in all that bear on what may be told of them. */
const COUNTED = (shards: string, own: string): string => `WITH RECURSIVE place AS MATERIALIZED (
    SELECT c.province_id, c.scope_id, c.kind, sum(c.registered) AS registered FROM movement_count AS c
    WHERE c.movement_key = ANY($3::uuid[]) AND c.registered > 0 AND ${shards} GROUP BY 1, 2, 3),
  ${unitsDownTo('SELECT place.scope_id FROM place', '$4')},
  ours AS MATERIALIZED (SELECT scope.unit_key, scope.scope_id FROM scope WHERE scope.scope_id IN (${own})),
  counted AS MATERIALIZED (
    SELECT ours.unit_key, place.kind, sum(place.registered)::int AS registered FROM ours JOIN place ON place.scope_id = ours.scope_id GROUP BY 1, 2),
  told AS MATERIALIZED (SELECT n.unit_key, json_object_agg(n.kind, n.registered) AS counted FROM counted AS n GROUP BY n.unit_key)
  SELECT ${PLACE_COLUMNS}, coalesce(told.counted, '{}') AS counted
  FROM part LEFT JOIN told ON told.unit_key = part.unit_key ORDER BY part.unit_key = $1 DESC, part.unit_key`;

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
      const permission = MovementPermission.ReadRegistrations;
      const unit = unitKey ?? (await workUnit(query, actor, permission, today));
      const workplaces = actor.workplaces(permission);
      const params: unknown[] = [unit, today, await cascadeOf(query, movementKey), workplaces];
      const shards = inShardsOf(actor, 'c', params);
      const own = territoriesOf({ actor, permission, today }, params);
      const rows = await query<CountedRow>(COUNTED(shards, own), params);
      return told(rows, unit);
    });
  }
}

/** Kinds of which nobody takes part are left out; too few to be told are null. */
function told(rows: readonly CountedRow[], unit: number): RegistrationCount[] {
  const shown = PEOPLE.map((kind) =>
    withoutFewBelow(
      rows.map((row) => ({ ...row, figures: [row.counted[kind] ?? 0] })),
      [],
    ),
  );
  const counted = rows.map((row, at) => {
    const registered = (kind: SubjectKind) => {
      const place = PEOPLE.indexOf(kind);
      return place < 0 ? (row.counted[kind] ?? 0) : shown[place]![at]![0]!;
    };
    const counts = KINDS.map((kind) => Object.assign(new KindCount(), { kind, registered: registered(kind) }));
    return { ...row, counts: counts.filter((one) => one.registered !== 0) };
  });
  return openedOf(counted, unit).map(({ unitKey, isWhole, counts }) =>
    Object.assign(new RegistrationCount(), { unitKey, isWhole, counts }),
  );
}
