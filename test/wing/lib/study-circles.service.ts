import {
  type Actor,
  type Changed,
  Clock,
  type Connection,
  type FactKey,
  fieldNames,
  KernelError,
  newKey,
  pageOf,
  type Query,
  tableOf,
  told,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { DirectivesService } from '@app/directives';
import { placeOn } from '@app/organisations';
import { keepPeople, PersonPlaces } from '@app/people';
import { Injectable } from '@nestjs/common';
import { StudyCircle } from './study-circle.entity';
import {
  type AmendStudyCircleInput,
  BeginStudyCircleInput,
  type CloseStudyCircleArgs,
  type StudyCirclesArgs,
} from './study-circle.inputs';
import { circleColumns, visibleCircles } from './study-circle.sql';
import { StudyCircleError } from './study-circles.errors';
import { StudyCircleAmended, StudyCircleBegun, StudyCircleClosed } from './study-circles.events';
import { StudyCirclePermission } from './study-circles.permissions';

const circles = tableOf(StudyCircle);

const FIXED = ['organisationKey'] as const;
/** What is entered of a circle and may be corrected. */
const ENTERED = fieldNames(BeginStudyCircleInput, FIXED);
type Entry = Pick<StudyCircle, (typeof ENTERED)[number]>;
type Named = Pick<BeginStudyCircleInput, 'directiveKey' | 'leaderKey'>;

/** Study circles, kept by the unit itself, never by the level above. */
@Injectable()
export class StudyCircles {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
    private readonly people: PersonPlaces,
  ) {}

  /** Throws STUDY_CIRCLE_EXISTS. */
  async begin(actor: Actor, input: BeginStudyCircleInput): Promise<StudyCircle> {
    const { organisationKey } = input;
    const made = await this.transactions.run(actor, async (tx) => {
      if (!actor.worksAt(StudyCirclePermission.Keep, organisationKey)) throw KernelError.NOT_FOUND();
      const place = await placeOn(tx.query.bind(tx), organisationKey, this.clock.today());
      if (!place) throw KernelError.NOT_FOUND();
      const after = await this.sound(tx, told(BeginStudyCircleInput, input, FIXED), input);
      const circle = { ...place, key: newKey(), organisationKey };
      await circles.insert(tx, { ...circle, ...after });
      tell(tx, StudyCircleBegun, circle, { after });
      return circle;
    });
    return this.one(actor, made);
  }

  /** Throws STUDY_CIRCLE_EXISTS, STUDY_CIRCLE_CLOSED, VERSION_CONFLICT. */
  async amend(actor: Actor, { key, version, ...changes }: AmendStudyCircleInput): Promise<StudyCircle> {
    await this.transactions.run(actor, async (tx) => {
      const before = await own(tx, key);
      const after = await this.sound(tx, circles.amended(before, ENTERED, changes), changes);
      tell(tx, StudyCircleAmended, before, await step(tx, before, version, after));
    });
    return this.one(actor, key);
  }

  /** Ends it today. Throws STUDY_CIRCLE_CLOSED, STUDY_CIRCLE_NOT_BEGUN, VERSION_CONFLICT. */
  async close(actor: Actor, { key, version }: CloseStudyCircleArgs): Promise<StudyCircle> {
    await this.transactions.run(actor, async (tx) => {
      const before = await own(tx, key);
      tell(tx, StudyCircleClosed, before, await step(tx, before, version, { closedOn: this.clock.today() }));
    });
    return this.one(actor, key);
  }

  one(actor: Actor, { provinceId, key }: FactKey): Promise<StudyCircle> {
    return this.transactions.read(actor, async (query) => {
      const params: unknown[] = [provinceId, key];
      const circle = await find(query, params, visibleCircles(actor, params));
      if (!circle) throw KernelError.NOT_FOUND();
      return circle;
    });
  }

  /** Those of the own reach. */
  seen(actor: Actor, keys: FactKey[]): Promise<StudyCircle[]> {
    return this.transactions.read(actor, async (query) => {
      const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
      const visible = visibleCircles(actor, params);
      const rows = await query<StudyCircle>(
        `SELECT ${circleColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
         JOIN study_circle AS c ON c.province_id = k.province_id AND c.key = k.key WHERE ${visible}`,
        params,
      );
      return rows.map(circles.toRow);
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
      circles.toRow,
    );
  }

  /** Tidied; the writer must see the document and the person that are named, and nobody is erased meanwhile. */
  private async sound(tx: Transaction, entry: Entry, { directiveKey, leaderKey }: Named): Promise<Entry> {
    if (directiveKey) await this.directives.mustSee(tx, directiveKey);
    if (leaderKey) {
      const seen = await this.people.seen(tx.query.bind(tx), tx.actor, StudyCirclePermission.Keep, [leaderKey]);
      if (!seen.has(leaderKey)) throw KernelError.NOT_FOUND();
      await keepPeople(tx, [leaderKey]);
    }
    return { ...entry, name: entry.name.normalize('NFC').trim() };
  }
}

async function find(query: Query, params: unknown[], condition: string): Promise<StudyCircle | null> {
  const [row] = await query<StudyCircle>(
    `SELECT ${circleColumns} FROM study_circle AS c WHERE c.province_id = $1 AND c.key = $2 AND ${condition}`,
    params,
  );
  return row ? circles.toRow(row) : null;
}

/** A circle of an organisation where the actor works, still going on. */
async function own(tx: Transaction, { provinceId, key }: FactKey): Promise<StudyCircle> {
  const circle = await find(tx.query.bind(tx), [provinceId, key], 'true');
  if (!circle || !tx.actor.worksAt(StudyCirclePermission.Keep, circle.organisationKey)) throw KernelError.NOT_FOUND();
  if (circle.closedOn) throw StudyCircleError.STUDY_CIRCLE_CLOSED();
  return circle;
}

/** Every change counts the version up; a stale one changes nothing. */
const step = <Column extends keyof StudyCircle>(
  tx: Transaction,
  before: StudyCircle,
  version: number,
  after: Pick<StudyCircle, Column>,
): Promise<Changed<Pick<StudyCircle, Column>>> => circles.amend(tx, before, version, after, 'closed_on IS NULL');

function tell(
  tx: Transaction,
  happened: typeof StudyCircleBegun,
  {
    provinceId,
    scopeId,
    key,
    path,
    organisationKey,
  }: Pick<StudyCircle, 'provinceId' | 'scopeId' | 'key' | 'path' | 'organisationKey'>,
  change: { before?: unknown; after: unknown },
): void {
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload: { organisationKey }, ...change });
}
