import {
  Actor,
  ALL_SCOPES,
  Clock,
  DomainError,
  type FactPlace,
  type IsoDate,
  KernelError,
  type Language,
  type Query,
  Role,
  type Transaction,
} from '@app/kernel';
import { actsFor, provinceOn, searchName } from '@app/organisations';
import { keptSubjects } from '@app/participants';
import {
  type CellFault,
  type FaultyRow,
  FileTrouble,
  ImportKind,
  type Judged,
  type ListForm,
  type ListReader,
  ListReaders,
  type ListWork,
  type OpenList,
  type PlacedRow,
  SubjectFinder,
  SubjectKind,
} from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { type NamedRow, readTitleRow, titleForm } from './title-list-row.rules';
import { heldTitlesFor, type NewRegistration, titlesFor, writeRegistrations } from './title-store';
import { standsIn } from './title.rules';
import type { Title } from './title.entity';
import { REGISTERING } from './titles.permissions';
import { closingDay, nearestClosings, titles, TITLES_OF_KEYS } from './titles.sql';

export const OF_TITLES = ImportKind.declare('titles', 'Who strives for a title of a year.');

/** What a list is asked to do: the same title, year and words for all of its rows. */
export interface TitlesAsked {
  titleKey: string;
  year: number;
  /** Of rows that say no day of their own. */
  registeredOn: IsoDate;
  note: string | null;
}

type Place = FactPlace & { path: string; today: IsoDate };

/** A row that names somebody who can be registered. */
interface TitleRow extends PlacedRow {
  named: NamedRow;
  /** Of an organisation a number, of a subject otherwise a uuid. */
  key: string;
}

/** Lists of organisations, communities, clans, families or citizens who strive for a title. */
@Injectable()
export class TitleList implements ListReader {
  readonly kind = OF_TITLES;

  constructor(
    readers: ListReaders,
    private readonly finder: SubjectFinder,
    private readonly clock: Clock,
  ) {
    readers.register(this);
  }

  async form(query: Query, list: OpenList): Promise<ListForm> {
    const asked = list.asked as TitlesAsked;
    const { subject: kind } = await titleOf(query, asked.titleKey);
    return titleForm({ ...asked, kind, today: this.clock.today() });
  }

  /** Throws TITLE_NOT_IN_YEAR where the title was closed meanwhile. */
  async mustTake(query: Query, list: OpenList, language: Language): Promise<void> {
    const { titleKey, year } = list.asked as TitlesAsked;
    const { subject: kind } = await titleOf(query, titleKey);
    await titlesFor(query, [titleKey], { kind, year }, language);
  }

  async open(query: Query, list: OpenList, place: Place): Promise<TitleListWork> {
    const asked = list.asked as TitlesAsked;
    const title = await titleOf(query, asked.titleKey);
    if (!standsIn(title, asked.year)) throw new FileTrouble('TITLE_NOT_IN_YEAR');
    return new TitleListWork(this.finder, { ...asked, title, list, place, actor: officeOf(list) });
  }
}

async function titleOf(query: Query, key: string): Promise<Title> {
  const [row] = await query<Title>(TITLES_OF_KEYS, [[key]]);
  if (!row) throw KernelError.NOT_FOUND();
  return titles.toRow(row);
}

/** What those who keep lists at the office may do there, and nothing besides: the right was asked for when the list was sent and when writing began. */
const officeOf = ({ organisationKey, path }: OpenList): Actor =>
  new Actor({
    principal: { kind: 'system' },
    sessionId: null,
    grants: [Role.Officer, Role.AssociationOfficer].map((role) => ({
      role,
      organisationKeys: [organisationKey],
      roots: [path],
    })),
    scopes: ALL_SCOPES,
    provinces: null,
    language: 'vi',
  });

interface Work extends TitlesAsked {
  title: Title;
  list: OpenList;
  place: Place;
  actor: Actor;
}

/** `$1` the day, `$2` the organisations. */
const PLACES = `SELECT p.organisation_key AS key, p.path, ${provinceOn('p.scope_id', '$1::date')} AS "provinceId", p.scope_id AS "scopeId"
  FROM organisation_period AS p WHERE p.organisation_key = ANY($2::int[]) AND p.valid_from <= $1 AND (p.valid_to IS NULL OR p.valid_to >= $1)`;
const WHO = `SELECT p.organisation_key AS held_key, p.path, p.scope_id FROM organisation_period AS p
  WHERE p.organisation_key = ANY($2::int[]) AND p.valid_from <= $1 AND (p.valid_to IS NULL OR p.valid_to >= $1)`;

/** One list of those who strive for a title. */
export class TitleListWork implements ListWork<TitleRow> {
  /** In which row each came first. */
  private readonly seen = new Map<string, number>();
  /** Where those stand whom the rows named so far. */
  private readonly provinces: Set<number>;

  constructor(
    private readonly finder: SubjectFinder,
    private readonly work: Work,
  ) {
    this.provinces = new Set([work.place.provinceId]);
  }

  async judge(query: Query | null, rows: readonly PlacedRow[]): Promise<Judged<TitleRow>> {
    // Who was written is found to be registered where the row comes again.
    if (!query) return { sound: [], faulty: [] };
    const { title, place } = this.work;
    const judged: Judged<TitleRow> = { sound: [], faulty: [] };
    const asked = { ...this.work, kind: title.subject, today: place.today };
    const read = rows.map(({ row, cells }) => ({ row, cells, ...readTitleRow(cells, asked) }));
    for (const { row, cells, faults } of read) if (faults.length > 0) judged.faulty.push({ row, cells, faults });
    const right = read.filter(({ faults }) => faults.length === 0);
    const found = await this.found(
      query,
      right.map(({ named }) => named),
    );
    const keys = found.flatMap((one) => ('key' in one ? one.key : []));
    const taken = await this.taken(query, keys);
    for (const [at, { row, cells, named }] of right.entries()) {
      const one = found[at]!;
      const fault = 'key' in one ? this.faultOf(row, one.key, taken) : one;
      if (fault) judged.faulty.push({ row, cells, faults: [fault] });
      else if ('key' in one) judged.sound.push({ row, cells, named, key: one.key });
    }
    return judged;
  }

  /** Those who were registered meanwhile are left out, and whom the office keeps no longer. Throws FileTrouble where the title was closed meanwhile. */
  async write(tx: Transaction, rows: readonly TitleRow[]): Promise<FaultyRow[]> {
    if (rows.length === 0) return [];
    const query = tx.query.bind(tx);
    await this.mustStand(tx);
    const placed = await this.placed(
      tx,
      rows.map(({ key }) => key),
    );
    const taken = await this.taken(query, [...placed.keys()]);
    const unwritten: FaultyRow[] = [];
    const registrations: NewRegistration[] = [];
    for (const { row, cells, named, key } of rows) {
      const whose = placed.get(key);
      if (whose && !taken.has(key)) registrations.push({ ...whose, registeredOn: named.registeredOn });
      else
        unwritten.push({
          row,
          cells,
          faults: [whose ? this.registered() : { column: 'name', code: 'SUBJECT_UNKNOWN' }],
        });
    }
    await writeRegistrations(tx, registrations);
    return unwritten;
  }

  /** It is neither amended nor closed until commit. Throws FileTrouble. */
  private async mustStand(tx: Transaction): Promise<void> {
    const { title, year } = this.work;
    try {
      await heldTitlesFor(tx, [title.key], { kind: title.subject, year });
    } catch (error) {
      if (error instanceof DomainError) throw new FileTrouble(error.code);
      throw error;
    }
  }

  private faultOf(row: number, key: string, taken: ReadonlySet<string>): CellFault | null {
    const first = this.seen.get(key);
    if (first === undefined) this.seen.set(key, row);
    if (first !== undefined && first !== row)
      return { column: this.first, code: 'TITLE_ROW_TWICE', params: { row: first } };
    return taken.has(key) ? this.registered() : null;
  }

  private registered(): CellFault {
    return { column: this.first, code: 'TITLE_ROW_REGISTERED', params: { year: this.work.year } };
  }

  private get first(): string {
    return this.work.title.subject === SubjectKind.Family ? 'code' : 'name';
  }

  private async found(query: Query, rows: readonly NamedRow[]): Promise<({ key: string } | CellFault)[]> {
    const { title, list, actor, place } = this.work;
    if (rows.length === 0) return [];
    if (title.subject === SubjectKind.Organisation) return this.organisations(query, rows);
    const { organisationKey } = list;
    const found = await this.finder.find(query, title.subject, { actor, organisationKey, place }, rows);
    return found.map((one) => ('key' in one ? one : { column: one.field, code: one.code }));
  }

  /** Of those whom the office may register: itself, those below it, those of the territory for which it speaks. */
  private async organisations(query: Query, rows: readonly NamedRow[]): Promise<({ key: string } | CellFault)[]> {
    const { actor, place } = this.work;
    const codes = rows.map(({ code }) => code?.toUpperCase() ?? null);
    const names = rows.map(({ name }) => (name === null ? null : searchName(name)));
    const params: unknown[] = [place.today, codes.filter((one) => one !== null), names.filter((one) => one !== null)];
    const known = await query<{ key: number; code: string | null; name: string; provinceId: number }>(
      `SELECT p.organisation_key AS key, upper(p.exchange_code) AS code, p.search_name AS name, ${provinceOn('p.scope_id', '$1::date')} AS "provinceId" FROM organisation_period AS p
       WHERE p.valid_from <= $1 AND (p.valid_to IS NULL OR p.valid_to >= $1) AND (upper(p.exchange_code) = ANY($2::text[]) OR p.search_name = ANY($3::text[]))
         AND ${actsFor(actor, REGISTERING, place.today, params)}`,
      params,
    );
    for (const { provinceId } of known) this.provinces.add(provinceId);
    const [byCode, byName] = [Map.groupBy(known, ({ code }) => code), Map.groupBy(known, ({ name }) => name)];
    return rows.map((_, at) => {
      const [code, name] = [codes[at]!, names[at]!];
      const found = (code === null ? byName.get(name) : byCode.get(code)) ?? [];
      const column = code === null ? 'name' : 'code';
      if (found.length > 1) return { column, code: 'TITLE_ORGANISATION_AMBIGUOUS' };
      const [one] = found;
      if (!one) return { column, code: 'TITLE_ORGANISATION_UNKNOWN' };
      // A sheet that slipped by a row looks right.
      if (code !== null && name !== null && one.name !== name)
        return { column: 'name', code: 'TITLE_ORGANISATION_DISAGREES' };
      return { key: String(one.key) };
    });
  }

  private async taken(query: Query, keys: readonly string[]): Promise<Set<string>> {
    const { title, year } = this.work;
    const isOrganisation = title.subject === SubjectKind.Organisation;
    const [who, type] = isOrganisation ? ['r.organisation_key', 'int'] : ['r.subject_key', 'uuid'];
    const rows = await query<{ key: string }>(
      `SELECT ${who}::text AS key FROM title_registration AS r
       WHERE r.province_id = ANY($1::int[]) AND r.year = $2 AND r.title_key = $3 AND ${who} = ANY($4::${type}[]) AND r.withdrawn_on IS NULL`,
      [[...this.provinces], year, title.key, keys],
    );
    return new Set(rows.map(({ key }) => key));
  }

  /** By key, how a registration of each would be written, without its day. */
  private placed(
    tx: Transaction,
    keys: readonly string[],
  ): Promise<Map<string, Omit<NewRegistration, 'registeredOn'>>> {
    return this.work.title.subject === SubjectKind.Organisation
      ? this.placedOrganisations(tx, keys)
      : this.placedSubjects(tx, this.work.title.subject, keys);
  }

  private async placedSubjects(
    tx: Transaction,
    kind: Exclude<SubjectKind, SubjectKind.Organisation>,
    keys: readonly string[],
  ): Promise<Map<string, Omit<NewRegistration, 'registeredOn'>>> {
    const { title, year, note, list, place, actor } = this.work;
    const { provinceId, scopeId, path, today } = place;
    const kept = await keptSubjects(
      tx,
      { kind, provinceId, organisationKeys: [list.organisationKey], actor },
      keys,
      today,
    );
    const closesOn = await closingDay(tx.query.bind(tx), { ...place, year, organisationKey: null }, today);
    const same = { provinceId, scopeId, path, kind, year, titleKey: title.key, note, closesOn, directiveKey: null };
    return new Map(
      kept.flatMap(({ key, endsOn }) =>
        endsOn === null
          ? [[key, { ...same, organisationKey: null, subjectKey: key, byKey: list.organisationKey }] as const]
          : [],
      ),
    );
  }

  private async placedOrganisations(
    tx: Transaction,
    keys: readonly string[],
  ): Promise<Map<string, Omit<NewRegistration, 'registeredOn'>>> {
    const { title, year, note, list, place } = this.work;
    const { today } = place;
    const asked = keys.map(Number);
    const closings = await tx.query<{ key: number; closesOn: string }>(
      `SELECT nearest.held_key AS key, nearest.closes_on AS "closesOn" FROM (${nearestClosings(WHO, 'c.year = $3')}) AS nearest`,
      [today, asked, year],
    );
    const closesOn = new Map(closings.map((one) => [one.key, one.closesOn]));
    const places = await tx.query<FactPlace & { key: number; path: string }>(PLACES, [today, asked]);
    return new Map(
      places.map(({ key, provinceId, scopeId, path }) => [
        String(key),
        {
          provinceId,
          scopeId,
          path,
          kind: SubjectKind.Organisation,
          year,
          titleKey: title.key,
          note,
          directiveKey: null,
          organisationKey: key,
          subjectKey: null,
          byKey: key === list.organisationKey ? null : list.organisationKey,
          closesOn: closesOn.get(key) ?? null,
        },
      ]),
    );
  }
}
