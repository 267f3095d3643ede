import { type Actor, Clock, inShardsOf, Transactions } from '@app/kernel';
import { PLACE_COLUMNS, territoriesOf, unitsDownTo, workUnit } from '@app/organisations';
import { openedOf, type UnitPlace } from '@app/few-rules';
import { SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { cascadeOf, stepsOf } from './movement-cascade';
import { visibleMovement } from './movement-rows';
import { MovementPermission } from './movements.permissions';
import { KindCount, RegistrationCount } from './registration-count.view';
import { type CascadeStep, toldOfMovement } from './registration-figures.rules';
import type { RegistrationCountsArgs } from './registration.inputs';

/** By the movement that they named themselves. */
type Counted = { movement: string; kind: SubjectKind; registered: number };
type CountedRow = UnitPlace & { counted: Counted[] };

/** In a fixed order. */
const KINDS = Object.values(SubjectKind).toSorted();
/** Whose number points at somebody; the others take part in public. */
const PEOPLE = [SubjectKind.Citizen, SubjectKind.Family];

/** What is counted in a unit, in those right below it, and in all that bear on what may be told of them. */
const COUNTED = (shards: string, own: string): string => `WITH RECURSIVE place AS MATERIALIZED (
    SELECT c.province_id, c.scope_id, c.movement_key, c.kind, c.registered FROM movement_count AS c
    WHERE c.movement_key = ANY($3::uuid[]) AND c.registered > 0 AND ${shards}),
  ${unitsDownTo('SELECT place.scope_id FROM place', '$4')},
  ours AS MATERIALIZED (SELECT scope.unit_key, scope.scope_id FROM scope WHERE scope.scope_id IN (${own})),
  counted AS MATERIALIZED (
    SELECT ours.unit_key, place.movement_key AS movement, place.kind, sum(place.registered)::int AS registered
    FROM ours JOIN place ON place.scope_id = ours.scope_id GROUP BY 1, 2, 3),
  told AS MATERIALIZED (SELECT n.unit_key, json_agg(json_build_object('movement', n.movement, 'kind', n.kind, 'registered', n.registered)) AS counted
    FROM counted AS n GROUP BY n.unit_key)
  SELECT ${PLACE_COLUMNS}, coalesce(told.counted, '[]') AS counted
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
      const steps = await stepsOf(query, movementKey);
      const params: unknown[] = [unit, today, steps.map(({ key }) => key), workplaces];
      const shards = inShardsOf(actor, 'c', params);
      const own = territoriesOf({ actor, permission, today }, params);
      const rows = await query<CountedRow>(COUNTED(shards, own), params);
      return told(rows, unit, { steps, movementKey, carriedOut: new Set(await cascadeOf(query, movementKey)) });
    });
  }
}

interface Asked {
  /** The whole cascade in which it stands: what is told of one bears on what may be told of another. */
  steps: readonly CascadeStep[];
  movementKey: string;
  /** It and those that carry it out. */
  carriedOut: ReadonlySet<string>;
}

/** Kinds of which nobody takes part are left out; too few to be told are null. */
function told(
  rows: readonly CountedRow[],
  unit: number,
  { steps, movementKey, carriedOut }: Asked,
): RegistrationCount[] {
  const shown = PEOPLE.map((kind) =>
    toldOfMovement(
      rows.map((row) => ofKind(row, kind)),
      steps,
      movementKey,
    ),
  );
  const counted = rows.map((row, at) => {
    const registered = (kind: SubjectKind) => {
      const place = PEOPLE.indexOf(kind);
      return place < 0 ? inPublic(row, kind, carriedOut) : shown[place]![at]!;
    };
    const counts = KINDS.map((kind) => Object.assign(new KindCount(), { kind, registered: registered(kind) }));
    return { ...row, counts: counts.filter((one) => one.registered !== 0) };
  });
  return openedOf(counted, unit).map(({ unitKey, isWhole, counts }) =>
    Object.assign(new RegistrationCount(), { unitKey, isWhole, counts }),
  );
}

const ofKind = ({ counted, ...place }: CountedRow, kind: SubjectKind) => ({
  ...place,
  registered: Object.fromEntries(
    counted.filter((one) => one.kind === kind).map(({ movement, registered }) => [movement, registered]),
  ),
});

const inPublic = ({ counted }: CountedRow, kind: SubjectKind, carriedOut: ReadonlySet<string>): number =>
  counted.reduce((sum, one) => (one.kind === kind && carriedOut.has(one.movement) ? sum + one.registered : sum), 0);
