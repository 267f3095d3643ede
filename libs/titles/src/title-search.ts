import {
  type Actor,
  Clock,
  type Found,
  MOST_MATCHES,
  type SearchSource,
  SearchSources,
  Transactions,
} from '@app/kernel';
import { holdsWords, searchName, searchPatterns, wordsIn } from '@app/organisations';
import { namesOfAll } from '@app/participants';
import { CitizenDigests, SubjectNames, visibleSubjects } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import type { Title } from './title.entity';
import type { TitleRegistration } from './title-registration.entity';
import { TITLE_REGISTRATION } from './titles.kinds';
import { TitlePermission } from './titles.permissions';
import { registrationColumns, registrations, titleColumns, titles, visibleRegistrations } from './titles.sql';

/** What stands of titles for which somebody strives, as far as the list shows it: by the title, or by whoever strives; a year narrows it. */
@Injectable()
export class TitleSearch implements SearchSource {
  readonly kind = TITLE_REGISTRATION;
  readonly permission = TitlePermission.ReadRegistrations;

  constructor(
    sources: SearchSources,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly digests: CitizenDigests,
    private readonly names: SubjectNames,
  ) {
    sources.register(this);
  }

  /** A few statements, and a few more for each kind of those who are found, however many they are; names are opened of what is shown alone. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const { year, rest } = apart(words);
    const patterns = searchPatterns(rest);
    if (patterns === null) return { things: [], isCut: false };
    return this.transactions.read(actor, async (query) => {
      const today = this.clock.today();
      const params: unknown[] = [patterns, this.digests.byName(rest), today, year, most];
      const found = await query<TitleRegistration>(statement(actor, { today, rest }, params), params);
      const rows = found.map(registrations.toRow);
      const ofTitles = await query<Title>(`SELECT ${titleColumns} FROM title AS t WHERE t.key = ANY($1::uuid[])`, [
        rows.map(({ titleKey }) => titleKey),
      ]);
      const called = new Map(ofTitles.map((row) => [row.key, titles.toRow(row).name[actor.language]]));
      const named = await namesOfAll(this.names, actor, query, rows, today);
      const things = rows.map(({ id, key, titleKey, year: of, registeredOn, organisationKey, byKey }) => ({
        id,
        kind: TITLE_REGISTRATION,
        // Whoever asks for an office finds the office first, and then what it strives for.
        title: `${called.get(titleKey)!}: ${named.get(key)!}`,
        subtitle: String(of),
        day: registeredOn,
        organisationKey: organisationKey ?? byKey,
        standing: null,
      }));
      return { things, isCut: false };
    });
  }
}

/** `đơn vị học tập 2026`: a year stands for itself. */
export function apart(words: string): { year: number | null; rest: string } {
  const year = /(?<!\d)(20\d\d|2100)(?!\d)/.exec(words);
  return year === null
    ? { year: null, rest: words }
    : { year: Number(year[0]), rest: searchName(words.replace(year[0], ' ')) };
}

/** `$1` patterns of names, `$2` the digest of a whole name, `$3` the day, `$4` a year or null, `$5` how many. Branches, each by its index; of more than so many in one any are looked at. */
function statement(actor: Actor, { today, rest }: { today: string; rest: string }, params: unknown[]): string {
  const visible = visibleRegistrations(actor, today, params);
  const subjects = visibleSubjects('s', actor, today, params);
  const stands = `${visible} AND r.withdrawn_on IS NULL AND ($4::int IS NULL OR r.year = $4)`;
  const branch = (named: string) =>
    `(SELECT r.province_id, r.key FROM title_registration AS r WHERE ${named} AND ${stands} LIMIT ${MOST_MATCHES})`;
  const citizens = `SELECT s.province_id, s.key FROM citizen AS s WHERE s.name_digest = $2 AND ${subjects}`;
  const called = (table: string) =>
    `SELECT s.province_id, s.key FROM (SELECT s.* FROM ${table} AS s WHERE ${subjects} LIMIT ${MOST_MATCHES * 10}) AS s WHERE s.search_name LIKE ANY($1::text[])`;
  const who = `${citizens} UNION SELECT s.province_id, s.key FROM family AS s WHERE (s.province_id, s.head_key) IN (${citizens}) AND ${subjects}
    UNION ${called('community')} UNION ${called('clan')}`;
  const organisations = `SELECT p.organisation_key FROM organisation_period AS p
    WHERE p.search_name LIKE ANY($1::text[]) AND p.valid_from <= $3::date AND (p.valid_to IS NULL OR p.valid_to >= $3::date)`;
  return `WITH wanted AS MATERIALIZED (
      SELECT t.key FROM title AS t WHERE ${holdsWords(wordsIn(`t.name_vi || ' ' || t.name_en`), rest, params)}),
    who AS MATERIALIZED (${who})
    SELECT ${registrationColumns} FROM (
      ${branch('r.title_key IN (SELECT wanted.key FROM wanted)')}
      UNION ${branch(`r.organisation_key IN (${organisations})`)}
      UNION ${branch('(r.province_id, r.subject_key) IN (SELECT who.province_id, who.key FROM who)')}) AS found
    JOIN title_registration AS r ON r.province_id = found.province_id AND r.key = found.key
    ORDER BY r.year DESC, r.registered_on DESC, r.key DESC LIMIT $5`;
}
