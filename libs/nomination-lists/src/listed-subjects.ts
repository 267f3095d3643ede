import { type Actor, nodeId, type Query, type Transaction } from '@app/kernel';
import { searchName, searchPatterns } from '@app/organisations';
import { keptSubjects, type PersonalKind } from '@app/participants';
import {
  birthYearIn,
  CitizenDigests,
  CitizenIds,
  ClanIds,
  CommunityIds,
  FamilyIds,
  numberIn,
  SubjectFinder,
  SubjectKind,
  SubjectNames,
  SubjectPermission,
  visibleSubjects,
} from '@app/subjects';
import { Injectable } from '@nestjs/common';
import {
  type Candidate,
  type FindCode,
  type Found,
  type Listed,
  type Looked,
  MOST_CANDIDATES,
  type Office,
  type Placed,
} from './listed';

const TYPES: Record<PersonalKind, string> = {
  [SubjectKind.Community]: CommunityIds.type,
  [SubjectKind.Clan]: ClanIds.type,
  [SubjectKind.Family]: FamilyIds.type,
  [SubjectKind.Citizen]: CitizenIds.type,
};

export const typeOf = (kind: SubjectKind): string => (kind === SubjectKind.Organisation ? 'Organisation' : TYPES[kind]);

const CODES: Record<string, FindCode> = {
  FIELD_REQUIRED: 'NOMINATION_ROW_AMBIGUOUS',
  SUBJECT_UNKNOWN: 'NOMINATION_ROW_UNKNOWN',
  SUBJECT_AMBIGUOUS: 'NOMINATION_ROW_AMBIGUOUS',
  SUBJECT_DISAGREES: 'NOMINATION_ROW_DISAGREES',
};

/** Whom an office keeps: communities, clans, families and citizens. */
@Injectable()
export class ListedSubjects {
  constructor(
    private readonly finder: SubjectFinder,
    private readonly digests: CitizenDigests,
    private readonly names: SubjectNames,
  ) {}

  of(kind: PersonalKind): Listed {
    return {
      find: (query, office, rows) => this.find(query, kind, office, rows),
      candidates: (query, office, rows) => this.candidates(query, kind, office, rows),
      placed: (tx, office, keys) => this.placed(tx, kind, office, keys),
      named: (actor, office, keys) => this.named(actor, kind, office, keys),
    };
  }

  private async find(query: Query, kind: PersonalKind, office: Office, rows: readonly Looked[]): Promise<Found[]> {
    const isCitizen = kind === SubjectKind.Citizen;
    const odd = new Map<number, Found>();
    const named = rows.map(({ name, code, birth, community }, at) => {
      const number = isCitizen
        ? numberIn(code, (fault) =>
            odd.set(at, { column: 'code', code: fault as 'IMPORT_NUMBER_SHORT' | 'IMPORT_NUMBER_ODD' }),
          )
        : null;
      const birthYear = isCitizen ? birthYearIn(birth, () => undefined) : null;
      return {
        name,
        community,
        code: isCitizen ? null : code,
        number,
        birthYear,
      };
    });
    const found = await this.finder.find(query, kind, office, named);
    return found.map((one, at): Found => {
      const fault = odd.get(at);
      if (fault) return fault;
      if ('key' in one) return one;
      return {
        column: one.field === 'number' ? 'code' : one.field === 'birthYear' ? 'birth' : one.field,
        code: CODES[one.code]!,
      };
    });
  }

  private candidates(query: Query, kind: PersonalKind, office: Office, rows: readonly Looked[]): Promise<string[][]> {
    if (rows.length === 0) return Promise.resolve([]);
    return kind === SubjectKind.Citizen || kind === SubjectKind.Family
      ? this.sameNamed(query, kind, office, rows)
      : this.likeNamed(query, kind, office, rows);
  }

  /** Names of people are sealed: who is called the same, or has the number, is found by digests. */
  private async sameNamed(
    query: Query,
    kind: SubjectKind.Citizen | SubjectKind.Family,
    office: Office,
    rows: readonly Looked[],
  ): Promise<string[][]> {
    const names = rows.map(({ name }) => (name === null ? null : this.digests.byName(name)));
    const numbers = rows.map(({ code }) => {
      const number = numberIn(code, () => undefined);
      return number === null ? null : this.digests.byNumber(number);
    });
    const params: unknown[] = [
      office.place.provinceId,
      names.filter((one) => one !== null),
      numbers.filter((one) => one !== null),
    ];
    const named = '(s.name_digest = ANY($2::bytea[]) OR s.number_digest = ANY($3::bytea[]))';
    const digests = 's.name_digest AS name, s.number_digest AS number';
    const kept = this.keptBy(kind === SubjectKind.Citizen ? 's' : 'f', office, params);
    const sql =
      kind === SubjectKind.Citizen
        ? `SELECT s.key, ${digests} FROM citizen AS s WHERE s.province_id = $1 AND ${named} AND ${kept}`
        : `SELECT f.key, ${digests} FROM family AS f JOIN citizen AS s ON s.province_id = f.province_id AND s.key = f.head_key
           WHERE f.province_id = $1 AND ${named} AND ${kept}`;
    const known = await query<{ key: string; name: Buffer | null; number: Buffer | null }>(
      `${sql} ORDER BY 1 LIMIT ${rows.length * MOST_CANDIDATES * 4}`,
      params,
    );
    const by = (of: 'name' | 'number') => Map.groupBy(known, (one) => one[of]?.toString('hex'));
    const [byName, byNumber] = [by('name'), by('number')];
    return rows.map((_, at) => {
      const found = [
        ...(byNumber.get(numbers[at]?.toString('hex') ?? '') ?? []),
        ...(byName.get(names[at]?.toString('hex') ?? '') ?? []),
      ];
      return [...new Set(found.map(({ key }) => key))].slice(0, MOST_CANDIDATES);
    });
  }

  private async likeNamed(
    query: Query,
    kind: SubjectKind.Community | SubjectKind.Clan,
    office: Office,
    rows: readonly Looked[],
  ): Promise<string[][]> {
    const asked = rows.flatMap(({ name }, at) => {
      const last = name === null ? [] : [`%${searchName(name).split(' ').at(-1)!}%`];
      return [...(searchPatterns(name) ?? []), ...last].map((pattern, rank) => ({ at, rank, pattern }));
    });
    const params: unknown[] = [
      office.place.provinceId,
      asked.map(({ at }) => at),
      asked.map(({ rank }) => rank),
      asked.map(({ pattern }) => pattern),
    ];
    const kept = this.keptBy('s', office, params);
    const found = await query<{ at: number; key: string }>(
      `SELECT k.at, s.key FROM unnest($2::int[], $3::int[], $4::text[]) AS k(at, rank, pattern)
       CROSS JOIN LATERAL (SELECT s.key FROM ${kind === SubjectKind.Clan ? 'clan' : 'community'} AS s
         WHERE s.province_id = $1 AND s.search_name LIKE k.pattern AND ${kept} ORDER BY s.search_name, s.key LIMIT ${MOST_CANDIDATES}) AS s
       ORDER BY k.at, k.rank`,
      params,
    );
    const byRow = Map.groupBy(found, ({ at }) => at);
    return rows.map((_, at) => [...new Set((byRow.get(at) ?? []).map(({ key }) => key))].slice(0, MOST_CANDIDATES));
  }

  /** Those of the area that the office keeps and that go on. */
  private keptBy(alias: string, { actor, organisationKey, place, today }: Office, params: unknown[]): string {
    const [scope, office] = [place.scopeId, organisationKey].map((one) => `$${params.push(one)}`);
    const visible = visibleSubjects(alias, actor, today, params, SubjectPermission.Keep);
    return `${alias}.ends_on IS NULL AND (${alias}.scope_id = ${scope} OR ${alias}.organisation_key = ${office}) AND ${visible}`;
  }

  private async placed(
    tx: Transaction,
    kind: PersonalKind,
    { actor, organisationKey, place: { provinceId, scopeId, path }, today }: Office,
    keys: readonly string[],
  ): Promise<Map<string, Placed | string>> {
    const kept = await keptSubjects(tx, { kind, provinceId, organisationKeys: [organisationKey], actor }, keys, today);
    const place: Placed = { provinceId, scopeId, path, byKey: organisationKey };
    return new Map(kept.map(({ key, endsOn }) => [key, endsOn === null ? place : 'SUBJECT_ENDED']));
  }

  private async named(
    actor: Actor,
    kind: PersonalKind,
    { place: { provinceId, scopeId } }: Office,
    keys: readonly string[],
  ): Promise<Map<string, Candidate>> {
    const at = (key: string) => ({ provinceId, scopeId, key });
    const names = await this.names.of(actor, kind, keys.map(at));
    return new Map(
      [...names].map(([key, name]) => [
        key,
        { id: nodeId(typeOf(kind), key, { provinceId, scopeId }), name, about: null },
      ]),
    );
  }
}
