import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  KernelError,
  newKey,
  pageOf,
  type Query,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { DirectivesService } from '@app/directives';
import { Injectable } from '@nestjs/common';
import type { StudyCircle } from './study-circle.entity';
import type {
  AmendStudyCircleInput,
  BeginStudyCircleInput,
  CloseStudyCircleArgs,
  StudyCirclesArgs,
} from './study-circle.inputs';
import { circleColumns, toCircle, visibleCircles } from './study-circle.sql';
import { StudyCircleError } from './study-circles.errors';
import { StudyCirclePermission } from './study-circles.permissions';

/** Study circles, kept by the unit itself, never by the level above. */
@Injectable()
export class StudyCircles {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
  ) {}

  /** Throws STUDY_CIRCLE_EXISTS. */
  async begin(actor: Actor, input: BeginStudyCircleInput): Promise<StudyCircle> {
    const { organisationKey, startsOn, memberCount } = input;
    const made = await this.transactions.run(actor, async (tx) => {
      if (!actor.worksAt(StudyCirclePermission.Keep, organisationKey)) throw KernelError.NOT_FOUND();
      const { path, scopeId } = await this.placeToday(tx, organisationKey);
      const directiveKey = await this.directiveKey(tx, input.directiveKey);
      const after = { name: tidy(input.name), startsOn, memberCount, directiveKey };
      const key = newKey();
      await tx.query(
        `INSERT INTO study_circle (scope_id, key, organisation_key, path, name, starts_on, member_count, directive_key)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [scopeId, key, organisationKey, path, after.name, startsOn, memberCount, directiveKey],
      );
      record(tx, 'begun', { scopeId, key, path }, { after });
      return { scopeId, key };
    });
    return this.one(actor, made);
  }

  /** Throws STUDY_CIRCLE_EXISTS, STUDY_CIRCLE_CLOSED, VERSION_CONFLICT. */
  async amend(actor: Actor, { key, version, ...changes }: AmendStudyCircleInput): Promise<StudyCircle> {
    await this.transactions.run(actor, async (tx) => {
      const before = await own(tx, key);
      const after = {
        name: changes.name == null ? before.name : tidy(changes.name),
        startsOn: changes.startsOn ?? before.startsOn,
        memberCount: changes.memberCount ?? before.memberCount,
        directiveKey:
          changes.directiveKey === undefined ? before.directiveKey : await this.directiveKey(tx, changes.directiveKey),
      };
      await step(tx, before, version, 'name = $4, starts_on = $5, member_count = $6, directive_key = $7', [
        after.name,
        after.startsOn,
        after.memberCount,
        after.directiveKey,
      ]);
      record(tx, 'amended', before, { before: entryOf(before), after });
    });
    return this.one(actor, key);
  }

  /** Ends it today. Throws STUDY_CIRCLE_CLOSED, STUDY_CIRCLE_NOT_BEGUN, VERSION_CONFLICT. */
  async close(actor: Actor, { key, version }: CloseStudyCircleArgs): Promise<StudyCircle> {
    await this.transactions.run(actor, async (tx) => {
      const before = await own(tx, key);
      await step(tx, before, version, 'closed_on = $4', [this.clock.today()]);
      record(tx, 'closed', before, { before: { closedOn: null }, after: { closedOn: this.clock.today() } });
    });
    return this.one(actor, key);
  }

  one(actor: Actor, { scopeId, key }: FactKey): Promise<StudyCircle> {
    return this.transactions.read(actor, async (query) => {
      const params: unknown[] = [scopeId, key];
      const circle = await find(query, params, visibleCircles(actor, params));
      if (!circle) throw KernelError.NOT_FOUND();
      return circle;
    });
  }

  /** The latest first. */
  list(actor: Actor, args: StudyCirclesArgs): Promise<Connection<StudyCircle>> {
    const params: unknown[] = [];
    const conditions = [visibleCircles(actor, params)];
    if (args.organisationKey != null) conditions.push(`c.organisation_key = $${params.push(args.organisationKey)}`);
    const run: Query = (sql, values) => this.transactions.read(actor, (query) => query(sql, values));
    return pageOf<StudyCircle>(
      run,
      {
        sql: `SELECT ${circleColumns} FROM study_circle AS c WHERE ${conditions.join(' AND ')}`,
        params,
        sort: [
          { expression: 'c.starts_on', descending: true, type: 'date' },
          { expression: 'c.key', descending: true, type: 'uuid' },
        ],
      },
      args,
      toCircle,
    );
  }

  /** The writer must see the document. */
  private async directiveKey(tx: Transaction, key: string | null | undefined): Promise<string | null> {
    return key ? this.directives.mustSee(tx, key) : null;
  }

  /** Facts keep the unit's place as of the day they are recorded. */
  private async placeToday(tx: Transaction, organisationKey: number): Promise<{ path: string; scopeId: number }> {
    const [place] = await tx.query<{ path: string; scopeId: number }>(
      `SELECT path, scope_id AS "scopeId" FROM organisation_period
       WHERE organisation_key = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)`,
      [organisationKey, this.clock.today()],
    );
    if (!place) throw KernelError.NOT_FOUND();
    return place;
  }
}

const tidy = (name: string): string => name.normalize('NFC').trim();

const entryOf = ({ name, startsOn, memberCount, directiveKey }: StudyCircle) => ({
  name,
  startsOn,
  memberCount,
  directiveKey,
});

async function find(query: Query, params: unknown[], condition: string): Promise<StudyCircle | null> {
  const [row] = await query<StudyCircle>(
    `SELECT ${circleColumns} FROM study_circle AS c WHERE c.scope_id = $1 AND c.key = $2 AND ${condition}`,
    params,
  );
  return row ? toCircle(row) : null;
}

/** A circle of an organisation where the actor works, still going on. */
async function own(tx: Transaction, { scopeId, key }: FactKey): Promise<StudyCircle> {
  const circle = await find(tx.query.bind(tx), [scopeId, key], 'true');
  if (!circle || !tx.actor.worksAt(StudyCirclePermission.Keep, circle.organisationKey)) throw KernelError.NOT_FOUND();
  if (circle.closedOn) throw StudyCircleError.STUDY_CIRCLE_CLOSED();
  return circle;
}

/** Every change counts the version up; a stale one changes nothing. `assignments` begin with $4. */
async function step(
  tx: Transaction,
  { scopeId, key, version: current }: StudyCircle,
  version: number,
  assignments: string,
  params: unknown[],
): Promise<void> {
  const changed = await tx.query(
    `UPDATE study_circle SET ${assignments}, version = version + 1
     WHERE scope_id = $1 AND key = $2 AND version = $3 AND closed_on IS NULL RETURNING key`,
    [scopeId, key, version, ...params],
  );
  if (changed.length === 0) throw KernelError.VERSION_CONFLICT({ current });
}

function record(
  tx: Transaction,
  act: string,
  { scopeId, key, path }: Pick<StudyCircle, 'scopeId' | 'key' | 'path'>,
  change: { before?: unknown; after: unknown },
): void {
  tx.record({
    action: `studyCircle.${act}`,
    subjectType: 'StudyCircle',
    subjectKey: key,
    scopeId,
    path,
    ...change,
  });
}
