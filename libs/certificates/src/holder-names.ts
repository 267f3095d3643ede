import type { IsoDate, Query } from '@app/kernel';
import { Name, PersonReader } from '@app/people';
import { type CommunityKind, communityName, SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';

/** Somebody who holds a recognition; a subject is of the province. */
interface Holder {
  kind: SubjectKind;
  provinceId: number;
  organisationKey: number | null;
  subjectKey: string | null;
  grantedOn: IsoDate;
}

/** Of whom the paper says so when a person was erased. */
const NOBODY = '—';

const NAMED: Record<Exclude<SubjectKind, SubjectKind.Organisation>, string> = {
  [SubjectKind.Community]: `SELECT asked.at, s.kind, s.name, NULL::uuid AS "personKey" FROM unnest($1::int[], $2::int[], $3::uuid[]) AS asked(at, province_id, key)
    JOIN community AS s ON s.province_id = asked.province_id AND s.key = asked.key`,
  [SubjectKind.Clan]: `SELECT asked.at, NULL AS kind, s.name, NULL::uuid AS "personKey" FROM unnest($1::int[], $2::int[], $3::uuid[]) AS asked(at, province_id, key)
    JOIN clan AS s ON s.province_id = asked.province_id AND s.key = asked.key`,
  [SubjectKind.Family]: `SELECT asked.at, NULL AS kind, NULL AS name, head.person_key AS "personKey" FROM unnest($1::int[], $2::int[], $3::uuid[]) AS asked(at, province_id, key)
    JOIN family AS s ON s.province_id = asked.province_id AND s.key = asked.key
    LEFT JOIN citizen AS head ON head.province_id = s.province_id AND head.key = s.head_key`,
  [SubjectKind.Citizen]: `SELECT asked.at, NULL AS kind, NULL AS name, s.person_key AS "personKey" FROM unnest($1::int[], $2::int[], $3::uuid[]) AS asked(at, province_id, key)
    JOIN citizen AS s ON s.province_id = asked.province_id AND s.key = asked.key`,
};

interface Found {
  at: number;
  kind: CommunityKind | null;
  name: string | null;
  personKey: string | null;
}

/** Who holds recognitions, as papers name them. No rights are asked: whoever asks has seen the recognitions, or shows the names masked. */
@Injectable()
export class HolderNames {
  constructor(private readonly reader: PersonReader) {}

  /** In order. */
  async of(query: Query, holders: readonly Holder[]): Promise<string[]> {
    const names = await this.organisations(query, holders);
    for (const [kind, sql] of Object.entries(NAMED)) {
      const asked = holders.flatMap((holder, at) => (holder.kind === (kind as SubjectKind) ? [{ ...holder, at }] : []));
      if (asked.length === 0) continue;
      const columns = [
        asked.map(({ at }) => at),
        asked.map(({ provinceId }) => provinceId),
        asked.map(({ subjectKey }) => subjectKey),
      ];
      const found = await query<Found>(sql, columns);
      const people = await this.people(query, found);
      for (const row of found) names[row.at] = nameOf(kind as SubjectKind, row, people);
    }
    return names;
  }

  /** As they were called on the day of the decision. */
  private async organisations(query: Query, holders: readonly Holder[]): Promise<string[]> {
    const names = holders.map(() => NOBODY);
    const asked = holders.flatMap(({ organisationKey, grantedOn }, at) =>
      organisationKey === null ? [] : [{ at, organisationKey, grantedOn }],
    );
    if (asked.length === 0) return names;
    const found = await query<{ at: number; name: string }>(
      `SELECT asked.at, (SELECT o.name FROM organisation_period AS o WHERE o.organisation_key = asked.key AND o.valid_from <= asked.day
         ORDER BY o.valid_from DESC LIMIT 1) AS name FROM unnest($1::int[], $2::int[], $3::date[]) AS asked(at, key, day)`,
      [
        asked.map(({ at }) => at),
        asked.map(({ organisationKey }) => organisationKey),
        asked.map(({ grantedOn }) => grantedOn),
      ],
    );
    for (const { at, name } of found) names[at] = name;
    return names;
  }

  private async people(query: Query, found: readonly Found[]): Promise<Map<string, string>> {
    const keys = found.flatMap(({ personKey }) => personKey ?? []);
    if (keys.length === 0) return new Map();
    const known = await this.reader.byKeys(keys, [Name], query);
    return new Map([...known].flatMap(([key, data]) => (data.has(Name) ? [[key, data.get(Name)!]] : [])));
  }
}

function nameOf(holder: SubjectKind, { kind, name, personKey }: Found, people: ReadonlyMap<string, string>): string {
  if (kind !== null && name !== null) return communityName(kind, name);
  if (name !== null) return name;
  const person = personKey === null ? undefined : people.get(personKey);
  if (holder !== SubjectKind.Family) return person ?? NOBODY;
  return person === undefined ? 'Gia đình' : `Gia đình ${person}`;
}
