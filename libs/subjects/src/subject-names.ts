import { type Actor, type FactKey, Transactions } from '@app/kernel';
import { BirthDate, Name, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import { birthYearOf } from './citizen-data.rules';
import { BirthYear } from './citizen-fields';
import { Citizen } from './citizen.entity';
import { Clan } from './clan.entity';
import { Community } from './community.entity';
import { Family } from './family.entity';
import { CommunityKind, SubjectKind } from './subject.kinds';
import { SubjectStore } from './subject-store';

/** As papers have it; papers are in Vietnamese. */
const COMMUNITY_KINDS: Record<CommunityKind, string> = {
  [CommunityKind.Thon]: 'Thôn',
  [CommunityKind.Ban]: 'Bản',
  [CommunityKind.Ap]: 'Ấp',
  [CommunityKind.ToDanPho]: 'Tổ dân phố',
  [CommunityKind.KhuPho]: 'Khu phố',
};

export const communityName = (kind: CommunityKind, name: string): string => `${COMMUNITY_KINDS[kind]} ${name}`;

/** Subjects as a paper of the office that keeps them names them, as far as the actor sees them. */
@Injectable()
export class SubjectNames {
  constructor(
    private readonly store: SubjectStore,
    private readonly reader: PersonReader,
    private readonly transactions: Transactions,
  ) {}

  /** By the key of the subject; those out of sight, and people who were erased, are left out. */
  async of(
    actor: Actor,
    kind: Exclude<SubjectKind, SubjectKind.Organisation>,
    keys: readonly FactKey[],
  ): Promise<Map<string, string>> {
    if (keys.length === 0) return new Map();
    if (kind === SubjectKind.Clan) return namesOf(await this.store.seen(actor, Clan, keys), ({ name }) => name);
    if (kind === SubjectKind.Community)
      return namesOf(await this.store.seen(actor, Community, keys), ({ kind: which, name }) =>
        communityName(which, name),
      );
    return kind === SubjectKind.Family ? this.families(actor, keys) : this.citizens(actor, keys);
  }

  private async citizens(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, string>> {
    const rows = await this.store.seen(actor, Citizen, keys);
    const people = await this.known(
      actor,
      rows.map(({ personKey }) => personKey),
    );
    return namesOf(rows, ({ personKey }) => people.get(personKey) ?? null);
  }

  private async families(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, string>> {
    const rows = await this.store.seen(actor, Family, keys);
    const headed = rows.flatMap(({ headKey, provinceId, scopeId }) =>
      headKey === null ? [] : [{ provinceId, scopeId, key: headKey }],
    );
    const heads = headed.length === 0 ? new Map<string, string>() : await this.citizens(actor, headed);
    return namesOf(rows, ({ code, headKey }) => {
      const head = headKey === null ? undefined : heads.get(headKey);
      return [code === null ? 'Gia đình' : `Hộ số ${code}`, ...(head === undefined ? [] : [`chủ hộ ${head}`])].join(
        ', ',
      );
    });
  }

  private async known(actor: Actor, personKeys: string[]): Promise<Map<string, string>> {
    const people = await this.transactions.read(actor, (query) =>
      this.reader.byKeys(personKeys, [Name, BirthDate, BirthYear], query),
    );
    return new Map(
      [...people].flatMap(([key, data]) => {
        const name = data.get(Name);
        const year = birthYearOf(data);
        return name === undefined ? [] : [[key, year === null ? name : `${name}, sinh năm ${year}`] as const];
      }),
    );
  }
}

const namesOf = <Row extends { key: string }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string | null,
): Map<string, string> =>
  new Map(
    rows.flatMap((row) => {
      const name = nameOf(row);
      return name === null ? [] : [[row.key, name] as const];
    }),
  );
