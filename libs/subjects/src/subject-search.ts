import {
  type Actor,
  Clock,
  type Found,
  MOST_MATCHES,
  type SearchSource,
  SearchSources,
  tableOf,
  type Thing,
  type ThingKind,
  Transactions,
} from '@app/kernel';
import { searchName } from '@app/organisations';
import { Name, PersonReader } from '@app/people';
import { Injectable, type Type } from '@nestjs/common';
import { CitizenDigests } from './citizen-digests';
import { Citizen } from './citizen.entity';
import { Clan } from './clan.entity';
import { Community } from './community.entity';
import { CITIZEN, CLAN, COMMUNITY } from './subject.kinds';
import { visibleSubjects } from './subject.sql';
import type { SubjectRow } from './subject-store';
import { SubjectPermission } from './subjects.permissions';

type Named = SubjectRow & { name: string };

/** Communities or clans within sight, by the words of their name; of more than so many in the area, some. */
class NamedSearch implements SearchSource {
  readonly permission = SubjectPermission.Read;

  constructor(
    readonly kind: ThingKind,
    private readonly type: Type<Named>,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** One statement. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const table = tableOf(this.type);
    const wanted = searchName(words).split(' ').filter(Boolean);
    const params: unknown[] = [wanted.map((word) => `%${word}%`), most];
    const visible = visibleSubjects('s', actor, this.clock.today(), params);
    const rows = await this.transactions.read(actor, (query) =>
      query<Named>(
        `SELECT ${table.columns('s')} FROM (SELECT s.* FROM ${table.name} AS s WHERE ${visible} LIMIT ${MOST_MATCHES * 10}) AS s
         WHERE s.search_name LIKE ALL($1::text[]) ORDER BY s.ends_on NULLS FIRST, s.search_name, s.key LIMIT $2`,
        params,
      ),
    );
    return { things: rows.map((row) => thingOf(table.toRow(row), this.kind, row.name)), isCut: false };
  }
}

/** Citizens within sight by the whole name, through its digest: nobody is found by a part of it. */
@Injectable()
export class SubjectSearch implements SearchSource {
  readonly kind = CITIZEN;
  readonly permission = SubjectPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly digests: CitizenDigests,
    private readonly reader: PersonReader,
  ) {
    sources.register(this);
    sources.register(new NamedSearch(COMMUNITY, Community, transactions, clock));
    sources.register(new NamedSearch(CLAN, Clan, transactions, clock));
  }

  /** Two statements. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const table = tableOf(Citizen);
    const params: unknown[] = [this.digests.byName(words), most];
    const visible = visibleSubjects('s', actor, this.clock.today(), params);
    const rows = await this.transactions.read(actor, (query) =>
      query<Citizen>(
        `SELECT ${table.columns('s')} FROM citizen AS s WHERE s.name_digest = $1 AND ${visible} ORDER BY s.key DESC LIMIT $2`,
        params,
      ),
    );
    const keys = rows.map(({ personKey }) => personKey);
    const known = await this.reader.byKeys(keys, [Name]);
    return {
      things: rows.map((row) => thingOf(table.toRow(row), CITIZEN, known.get(row.personKey)?.get(Name) ?? '—')),
      isCut: false,
    };
  }
}

const thingOf = ({ id, organisationKey, startsOn }: SubjectRow, kind: ThingKind, title: string): Thing => ({
  id,
  kind,
  title,
  subtitle: null,
  day: startsOn,
  organisationKey,
  standing: null,
});
