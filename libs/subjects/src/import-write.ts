import { type FactPlace, newKey, type IsoDate, type Transaction } from '@app/kernel';
import { searchName } from '@app/organisations';
import { RecordPeople } from '@app/people';
import { Injectable } from '@nestjs/common';
import { CitizenDigests, type Digests } from './citizen-digests';
import type { SoundRow } from './import-judge';
import type { OpenList } from './list-work';
import { count } from './subject-delta';
import { SubjectKind } from './subject.kinds';

interface Household {
  communityKey: string;
  digest: string;
  key: string;
  code: string | null;
  clanKey: string | null;
  headKey: string;
}

/** Where they are recorded, and by which list. */
type Placed = FactPlace & Pick<OpenList, 'key' | 'organisationKey' | 'path'>;

export type WrittenCitizen = SoundRow & { key: string };

/** A number of a list, as `12` or `H-012`; anything else is whoever heads the household, and is kept as a digest alone. */
const CODE = /^[\p{Lu}.-]{0,4}\d[\d./-]*\p{Lu}?$/u;

/** Writes right rows of a file: people into the vault, citizens, where they live, and families and clans that the file names. */
@Injectable()
export class ImportWrite {
  constructor(
    private readonly people: RecordPeople,
    private readonly digests: CitizenDigests,
  ) {}

  /** Part of one transaction, so that a round is written or not; answers them with their keys. As many statements whatever the number of rows. */
  async write(tx: Transaction, place: Placed, rows: readonly SoundRow[], today: IsoDate): Promise<WrittenCitizen[]> {
    if (rows.length === 0) return [];
    const { organisationKey } = place;
    const people = rows.map(({ data }) => ({ data, organisationKey }));
    const personKeys = await this.people.write(tx, people, tx.now);
    const citizens = rows.map((row, at) => ({
      ...row,
      key: newKey(),
      personKey: personKeys[at]!,
      digests: this.digests.of(row.data),
    }));
    await insertCitizens(tx, place, citizens, today);
    const clans = await this.clans(tx, place, rows, today);
    const families = await this.families(tx, place, citizens, clans, today);
    const familyOf = ({ said, communityKey }: SoundRow) =>
      said.household === null
        ? null
        : (families.get(`${communityKey}/${this.digests.byHousehold(said.household).toString('hex')}`) ?? null);
    await insertStays(
      tx,
      place,
      citizens.map((row) => ({ ...row, familyKey: familyOf(row) })),
      today,
    );
    await count(tx, place, SubjectKind.Citizen, rows.length);
    return citizens;
  }

  /** Keys of clans by the name that finds them; those that are not there yet begin. */
  private async clans(
    tx: Transaction,
    place: Placed,
    rows: readonly SoundRow[],
    today: IsoDate,
  ): Promise<Map<string, string>> {
    const named = new Map(rows.flatMap(({ said }) => (said.clan ? [[searchName(said.clan), said.clan] as const] : [])));
    if (named.size === 0) return new Map();
    const made = await tx.query<{ key: string }>(
      `INSERT INTO clan (province_id, scope_id, key, organisation_key, path, starts_on, name, search_name)
       SELECT $1, $2, n.key, $3, $4, $5, n.name, n.search_name FROM unnest($6::uuid[], $7::text[], $8::text[]) AS n(key, name, search_name)
       ON CONFLICT DO NOTHING RETURNING key`,
      [
        place.provinceId,
        place.scopeId,
        place.organisationKey,
        place.path,
        today,
        [...named].map(() => newKey()),
        [...named.values()],
        [...named.keys()],
      ],
    );
    await count(tx, place, SubjectKind.Clan, made.length);
    const found = await tx.query<{ key: string; name: string }>(
      `SELECT s.key, s.search_name AS name FROM clan AS s
       WHERE s.province_id = $1 AND s.scope_id = $2 AND s.search_name = ANY($3::text[]) AND s.ends_on IS NULL`,
      [place.provinceId, place.scopeId, [...named.keys()]],
    );
    return new Map(found.map(({ key, name }) => [name, key]));
  }

  /** Keys of families by community and digest. Whoever bears the name of the household heads it, else whoever comes first. */
  private async families(
    tx: Transaction,
    place: Placed,
    rows: readonly (SoundRow & { key: string })[],
    clans: ReadonlyMap<string, string>,
    today: IsoDate,
  ): Promise<Map<string, string>> {
    const wanted = new Map<string, Household>();
    for (const { said, communityKey, key } of rows) {
      if (said.household === null) continue;
      const digest = this.digests.byHousehold(said.household).toString('hex');
      const known = wanted.get(`${communityKey}/${digest}`);
      const isHead = searchName(said.name) === searchName(said.household);
      const code = CODE.test(said.household) ? said.household : null;
      const clanKey = said.clan ? (clans.get(searchName(said.clan)) ?? null) : (known?.clanKey ?? null);
      if (!known)
        wanted.set(`${communityKey}/${digest}`, { communityKey, digest, key: newKey(), code, clanKey, headKey: key });
      else if (isHead) known.headKey = key;
    }
    const households = [...wanted.values()];
    if (households.length === 0) return new Map();
    const made = await tx.query<{ key: string }>(INSERT_FAMILIES, [
      place.provinceId,
      place.scopeId,
      place.organisationKey,
      place.path,
      today,
      households.map((one) => one.key),
      households.map((one) => one.communityKey),
      households.map((one) => one.clanKey),
      households.map((one) => one.headKey),
      households.map((one) => one.code),
      households.map((one) => Buffer.from(one.digest, 'hex')),
    ]);
    await count(tx, place, SubjectKind.Family, made.length);
    const found = await tx.query<{ key: string; communityKey: string; digest: Buffer }>(
      `SELECT s.key, s.community_key AS "communityKey", s.digest FROM unnest($2::uuid[], $3::bytea[]) AS k(community_key, digest)
       JOIN family AS s ON s.province_id = $1 AND s.community_key = k.community_key AND s.digest = k.digest AND s.ends_on IS NULL`,
      [
        place.provinceId,
        households.map((one) => one.communityKey),
        households.map((one) => Buffer.from(one.digest, 'hex')),
      ],
    );
    return new Map(found.map(({ key, communityKey, digest }) => [`${communityKey}/${digest.toString('hex')}`, key]));
  }
}

const INSERT_FAMILIES = `
  INSERT INTO family (province_id, scope_id, key, organisation_key, path, starts_on, community_key, clan_key, head_key, code, digest)
  SELECT $1, $2, f.key, $3, $4, $5, f.community_key, f.clan_key, f.head_key, f.code, f.digest
  FROM unnest($6::uuid[], $7::uuid[], $8::uuid[], $9::uuid[], $10::text[], $11::bytea[]) AS f(key, community_key, clan_key, head_key, code, digest)
  ON CONFLICT DO NOTHING RETURNING key`;

async function insertCitizens(
  tx: Transaction,
  { provinceId, scopeId, organisationKey, path, key }: Placed,
  rows: readonly (SoundRow & { key: string; personKey: string; digests: Digests })[],
  today: IsoDate,
): Promise<void> {
  await tx.query(
    `INSERT INTO citizen (province_id, scope_id, key, organisation_key, path, starts_on, person_key, number_digest, twin_digest, name_digest, import_key)
     SELECT $1, $2, c.key, $3, $4, c.starts_on, c.person_key, c.number_digest, c.twin_digest, c.name_digest, $5
     FROM unnest($6::uuid[], $7::date[], $8::uuid[], $9::bytea[], $10::bytea[], $11::bytea[])
       AS c(key, starts_on, person_key, number_digest, twin_digest, name_digest) RETURNING key`,
    [
      provinceId,
      scopeId,
      organisationKey,
      path,
      key,
      rows.map((row) => row.key),
      rows.map(({ said }) => said.startsOn ?? today),
      rows.map(({ personKey }) => personKey),
      rows.map(({ digests }) => digests.numberDigest),
      rows.map(({ digests }) => digests.twinDigest),
      rows.map(({ digests }) => digests.nameDigest),
    ],
  );
}

async function insertStays(
  tx: Transaction,
  { provinceId, scopeId }: Placed,
  rows: readonly (SoundRow & { key: string; familyKey: string | null })[],
  today: IsoDate,
): Promise<void> {
  await tx.query(
    `INSERT INTO membership (province_id, scope_id, key, citizen_key, community_key, family_key, valid_from)
     SELECT $1, $2, m.key, m.citizen_key, m.community_key, m.family_key, m.valid_from
     FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::date[]) AS m(key, citizen_key, community_key, family_key, valid_from) RETURNING key`,
    [
      provinceId,
      scopeId,
      rows.map(() => newKey()),
      rows.map(({ key }) => key),
      rows.map(({ communityKey }) => communityKey),
      rows.map(({ familyKey }) => familyKey),
      rows.map(({ said }) => said.startsOn ?? today),
    ],
  );
}
