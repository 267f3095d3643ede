import type { FactKey, FactPlace, IsoDate, Query } from '@app/kernel';
import { heldScopes } from '@app/organisations';
import { BirthDate, Name, type PersonalData, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import { birthYearOf, twinText } from './citizen-data.rules';
import { CitizenDigests } from './citizen-digests';
import { BirthYear } from './citizen-fields';

/** Somebody with a number that nobody has. */
export interface Numbered {
  row: number;
  data: PersonalData;
  communityKey: string;
}

interface Candidate {
  key: string;
  scopeId: number;
  personKey: string;
  communityKey: string | null;
  twin: Buffer | null;
  name: Buffer | null;
}

const ANY = `SELECT 1 FROM citizen AS c
  WHERE c.province_id = $1 AND c.scope_id = ANY(ARRAY(${heldScopes('$2', '$3')})) AND c.number_digest IS NULL AND c.ends_on IS NULL LIMIT 1`;

const ALIKE = `SELECT c.key, c.scope_id AS "scopeId", c.person_key AS "personKey", m.community_key AS "communityKey", c.twin_digest AS twin, c.name_digest AS name
  FROM citizen AS c LEFT JOIN membership AS m ON m.province_id = c.province_id AND m.citizen_key = c.key AND m.valid_to IS NULL
  WHERE c.province_id = $1 AND c.scope_id = ANY(ARRAY(${heldScopes('$2', '$3')})) AND c.number_digest IS NULL AND c.ends_on IS NULL
    AND (c.twin_digest = ANY($4::bytea[]) OR c.name_digest = ANY($5::bytea[]))`;

/** Finds those who stand in a list without a number and may be whom a number belongs to: by name, year and address, or by name, year and community. */
@Injectable()
export class Numberless {
  constructor(
    private readonly digests: CitizenDigests,
    private readonly reader: PersonReader,
  ) {}

  /** By row, whom it may mean. Digests are made only where anybody of the commune has no number. */
  async among(
    query: Query,
    rows: readonly Numbered[],
    { provinceId, scopeId }: FactPlace,
    today: IsoDate,
  ): Promise<Map<number, FactKey>> {
    if (rows.length === 0 || (await query(ANY, [provinceId, scopeId, today])).length === 0) return new Map();
    const asked = rows.map(({ data }) => {
      const twin = twinText(data);
      return { twin: twin === null ? null : this.digests.byTwin(twin), name: this.digests.byName(data.get(Name)!) };
    });
    const digests = [asked.flatMap(({ twin }) => twin ?? []), asked.map(({ name }) => name)];
    const candidates = await query<Candidate>(ALIKE, [provinceId, scopeId, today, ...digests]);
    if (candidates.length === 0) return new Map();
    const people = await this.reader.byKeys(
      candidates.map(({ personKey }) => personKey),
      [BirthDate, BirthYear],
      query,
    );
    const found = new Map<number, FactKey>();
    for (const [at, { row, data, communityKey }] of rows.entries()) {
      const { twin, name } = asked[at]!;
      const year = birthYearOf(data);
      const alike = candidates.find((one) => {
        if (twin && one.twin?.equals(twin)) return true;
        const isNamesake = one.name?.equals(name) && one.communityKey === communityKey;
        return isNamesake && year !== null && birthYearOf(people.get(one.personKey) ?? new Map()) === year;
      });
      if (alike) found.set(row, { provinceId, scopeId: alike.scopeId, key: alike.key });
    }
    return found;
  }
}
