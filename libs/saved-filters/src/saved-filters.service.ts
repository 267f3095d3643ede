import {
  type Actor,
  Clock,
  fieldNames,
  KernelError,
  newKey,
  type Query,
  tableOf,
  told,
  type Transaction,
  Transactions,
  viewOf,
} from '@app/kernel';
import { placeOn } from '@app/organisations';
import { keepPeople, type PersonFollower, PersonFollowers } from '@app/people';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SavedFilter } from './saved-filter.entity';
import { type AmendSavedFilterInput, type DeleteSavedFilterArgs, SaveFilterInput } from './saved-filter.inputs';
import { foldedName, isArrangement, MOST_OWN, MOST_SHARED, MOST_SHARED_BY_ONE, tidyName } from './saved-filter.rules';
import { SavedFilterError } from './saved-filters.errors';
import { FilterSaved, SavedFilterAmended, SavedFilterDeleted } from './saved-filters.events';
import { SavedFilterPermission } from './saved-filters.permissions';

const filters = tableOf(SavedFilter);
const FIXED = ['list'] as const;
const ENTERED = fieldNames(SaveFilterInput, FIXED);

type Entry = Pick<SavedFilter, (typeof ENTERED)[number]>;

/** Filters of lists under a name: a person's own, and those shared with the people of an organisation. */
@Injectable()
export class SavedFilters implements PersonFollower {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    followers: PersonFollowers,
  ) {
    followers.register(this);
  }

  /** Of one list: the own ones, then those shared where the actor works. Bounded by how many may be saved. */
  async list(actor: Actor, list: string): Promise<SavedFilter[]> {
    const rows = await this.dataSource.query<SavedFilter[]>(
      `SELECT ${filters.columns('f')} FROM saved_filter AS f WHERE f.list = $1
         AND (CASE WHEN f.organisation_key IS NULL THEN f.owner_key = $2 ELSE f.organisation_key = ANY($3::int[]) END)
       ORDER BY f.organisation_key IS NOT NULL, f.name COLLATE "vi-x-icu", f.key`,
      [list, actor.personId, workplacesOf(actor)],
    );
    return rows.map((row) => shown(actor, row));
  }

  /** Errors: PERSON_NEEDED, NOT_FOUND, SAVED_FILTER_UNREADABLE, SAVED_FILTER_NAME_TAKEN, SAVED_FILTERS_FULL. */
  async save(actor: Actor, input: SaveFilterInput): Promise<SavedFilter> {
    const key = await this.transactions.run(actor, async (tx) => {
      const ownerKey = actor.mustBePerson;
      const entry = sound(actor, told(SaveFilterInput, input, FIXED));
      await keepPeople(tx, [ownerKey]);
      await mustHaveRoom(tx, ownerKey, entry.organisationKey);
      const saved = { key: newKey(), ownerKey, list: input.list, ...entry };
      await filters.insert(tx, { ...saved, foldedName: foldedName(entry.name) });
      await this.tell(tx, FilterSaved, saved, { after: saved });
      return saved.key;
    });
    return this.one(actor, key);
  }

  /** Errors: NOT_FOUND, VERSION_CONFLICT, SAVED_FILTER_UNREADABLE, SAVED_FILTER_NAME_TAKEN, SAVED_FILTERS_FULL, SAVED_FILTER_OF_ANOTHER. */
  async amend(actor: Actor, { key, version, ...changes }: AmendSavedFilterInput): Promise<SavedFilter> {
    await this.transactions.run(actor, async (tx) => {
      const before = await held(tx, key);
      const after = sound(actor, filters.amended(before, ENTERED, changes));
      const isMoved = after.organisationKey !== before.organisationKey;
      // Whoever only tidies ends the sharing, but shares nothing of another with anybody else.
      if (isMoved && after.organisationKey !== null && before.ownerKey !== actor.personId)
        throw SavedFilterError.SAVED_FILTER_OF_ANOTHER();
      if (isMoved) await mustHaveRoom(tx, before.ownerKey, after.organisationKey);
      await filters.amend(tx, before, version, { ...after, foldedName: foldedName(after.name) });
      await this.tell(tx, SavedFilterAmended, before, { before, after });
    });
    return this.one(actor, key);
  }

  /** Errors: NOT_FOUND, VERSION_CONFLICT. */
  delete(actor: Actor, { key, version }: DeleteSavedFilterArgs): Promise<boolean> {
    return this.transactions.run(actor, async (tx) => {
      const before = await held(tx, key);
      if (before.version !== version) throw KernelError.VERSION_CONFLICT({ current: before.version });
      await tx.query('DELETE FROM saved_filter WHERE key = $1', [key]);
      await this.tell(tx, SavedFilterDeleted, before, { before });
      return true;
    });
  }

  /** What nobody else works with goes; what was shared is the organisation's. */
  async erased(tx: Transaction, personKey: string): Promise<Record<string, number>> {
    const gone = await tx.query(
      'DELETE FROM saved_filter WHERE owner_key = $1 AND organisation_key IS NULL RETURNING key',
      [personKey],
    );
    return { savedFilters: gone.length };
  }

  private async one(actor: Actor, key: string): Promise<SavedFilter> {
    const query: Query = (sql, params) => this.dataSource.query(sql, params);
    const saved = await find(query, key);
    if (!saved) throw KernelError.NOT_FOUND();
    return shown(actor, saved);
  }

  /** Of a filter the trail says who sees it, not what somebody has typed. */
  private async tell(
    tx: Transaction,
    happened: typeof FilterSaved,
    { key, organisationKey }: Pick<SavedFilter, 'key' | 'organisationKey'>,
    { before, after }: { before?: Shared; after?: Shared },
  ): Promise<void> {
    const sharedAt = organisationKey ?? after?.organisationKey ?? null;
    const place = sharedAt === null ? null : await placeOn(tx.query.bind(tx), sharedAt, this.clock.today());
    const of = (said: Shared | undefined) => (said ? { organisationKey: said.organisationKey } : null);
    tx.happened(happened, {
      subject: key,
      scopeId: place?.scopeId ?? null,
      path: place?.path ?? null,
      before: of(before),
      after: of(after),
    });
  }
}

type Shared = Pick<SavedFilter, 'organisationKey'>;

/** Organisations at which somebody has a role today, with the bodies that these act for. */
const workplacesOf = ({ grants }: Actor): number[] => [
  ...new Set(grants.flatMap(({ organisationKeys }) => organisationKeys)),
];

const mayChange = (actor: Actor, { ownerKey, organisationKey }: SavedFilter): boolean =>
  organisationKey === null
    ? ownerKey === actor.personId
    : (ownerKey === actor.personId && workplacesOf(actor).includes(organisationKey)) ||
      actor.worksAt(SavedFilterPermission.Tidy, organisationKey);

const shown = (actor: Actor, row: SavedFilter): SavedFilter =>
  viewOf(SavedFilter, row, { canChange: mayChange(actor, row) });

async function find(query: Query, key: string, lock = ''): Promise<SavedFilter | undefined> {
  const [row] = await query<SavedFilter>(
    `SELECT ${filters.columns('f')} FROM saved_filter AS f WHERE f.key = $1 ${lock}`,
    [key],
  );
  return row;
}

/** One that the actor may change, locked. */
async function held(tx: Transaction, key: string): Promise<SavedFilter> {
  const saved = await find(tx.query.bind(tx), key, 'FOR UPDATE');
  if (!saved || !mayChange(tx.actor, saved)) throw KernelError.NOT_FOUND();
  return saved;
}

/** Whom it is shared with is looked at first: who does not work there learns nothing else. */
function sound(actor: Actor, { name, arrangement, organisationKey }: Entry): Entry {
  if (organisationKey !== null && !workplacesOf(actor).includes(organisationKey)) throw KernelError.NOT_FOUND();
  if (!isArrangement(arrangement))
    throw SavedFilterError.SAVED_FILTER_UNREADABLE({}, [{ path: 'arrangement', code: 'SAVED_FILTER_UNREADABLE' }]);
  const tidy = tidyName(name);
  if (tidy === '') throw KernelError.INVALID_INPUT({}, [{ path: 'name', code: 'FIELD_REQUIRED' }]);
  return { name: tidy, arrangement, organisationKey };
}

/** Who saves at one place waits for the other, or both would find room for one. */
async function mustHaveRoom(tx: Transaction, ownerKey: string, organisationKey: number | null): Promise<void> {
  const isOwn = organisationKey === null;
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `saved-filter/${organisationKey ?? ownerKey}`,
  ]);
  const [row] = await tx.query<{ count: number; byOwner: number }>(
    `SELECT count(*)::int AS count, (count(*) FILTER (WHERE owner_key = $1))::int AS "byOwner" FROM saved_filter
     WHERE ${isOwn ? 'organisation_key IS NULL AND owner_key = $1' : 'organisation_key = $2::int'}`,
    isOwn ? [ownerKey] : [ownerKey, organisationKey],
  );
  const max = isOwn ? MOST_OWN : MOST_SHARED;
  if (row!.count >= max) throw SavedFilterError.SAVED_FILTERS_FULL({ max });
  if (!isOwn && row!.byOwner >= MOST_SHARED_BY_ONE)
    throw SavedFilterError.SAVED_FILTERS_FULL({ max: MOST_SHARED_BY_ONE });
}
