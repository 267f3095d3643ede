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
import { CitizenDigests, SubjectNames, visibleSubjects } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import type { Recognition } from './recognition.entity';
import { thingsOf } from './recognition-things';
import { RECOGNITION } from './recognitions.kinds';
import { RecognitionPermission } from './recognitions.permissions';
import { recognitionColumns, recognitions, visibleRecognitions } from './recognitions.sql';

/** What was given, as far as the list shows it: by the title or award, by whoever holds it, or by its number in a book (`12/2027`); a year narrows it. Codes of certificates find nothing here. */
@Injectable()
export class RecognitionSearch implements SearchSource {
  readonly kind = RECOGNITION;
  readonly permission = RecognitionPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly digests: CitizenDigests,
    private readonly names: SubjectNames,
  ) {
    sources.register(this);
  }

  /** A few statements, and a few more for each kind of those who are found; names are opened of what is shown alone. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const numbered = NUMBERED.exec(words);
    const { year, rest } = numbered ? { year: null, rest: '' } : apart(words);
    const patterns = searchPatterns(rest);
    if (!numbered && patterns === null) return { things: [], isCut: false };
    return this.transactions.read(actor, async (query) => {
      const today = this.clock.today();
      const params: unknown[] = numbered
        ? [numbered[2], numbered[1], most]
        : [patterns, this.digests.byName(rest), today, year, most];
      const sql = numbered
        ? byNumber(visibleRecognitions(actor, today, params))
        : byWords(actor, { today, rest }, params);
      const rows = (await query<Recognition>(sql, params)).map(recognitions.toRow);
      const things = await thingsOf(this.names, actor, query, rows, today);
      return { things, isCut: false };
    });
  }
}

/** `12/2027`, `Số 12/2027`: the number in the book of a year. */
const NUMBERED = /^\s*(?:số\s+)?(\d{1,7})\s*\/\s*(20\d\d)\s*$/i;

/** `đơn vị học tập 2026`: a year stands for itself. */
function apart(words: string): { year: number | null; rest: string } {
  const year = /(?<!\d)(20\d\d|2100)(?!\d)/.exec(words);
  return year === null
    ? { year: null, rest: words }
    : { year: Number(year[0]), rest: searchName(words.replace(year[0], ' ')) };
}

/** `$1` year, `$2` number, `$3` how many; each office has its own book. */
const byNumber = (visible: string): string =>
  `-- all shards: what stands under a number in the books within reach
   SELECT ${recognitionColumns} FROM recognition AS r WHERE r.book_year = $1::int AND r.number = $2::int AND ${visible} ORDER BY r.granted_on DESC, r.key LIMIT $3`;

/** `$1` patterns of names, `$2` the digest of a whole name, `$3` the day, `$4` a year or null, `$5` how many. Branches, each by its index; of more than so many in one any are looked at. */
function byWords(actor: Actor, { today, rest }: { today: string; rest: string }, params: unknown[]): string {
  const visible = visibleRecognitions(actor, today, params);
  const subjects = visibleSubjects('s', actor, today, params);
  const stands = `${visible} AND ($4::int IS NULL OR r.year = $4)`;
  const branch = (named: string) =>
    `(SELECT r.province_id, r.key FROM recognition AS r WHERE ${named} AND ${stands} LIMIT ${MOST_MATCHES})`;
  const citizens = `SELECT s.province_id, s.key FROM citizen AS s WHERE s.name_digest = $2 AND ${subjects}`;
  const called = (table: string) =>
    `SELECT s.province_id, s.key FROM (SELECT s.* FROM ${table} AS s WHERE ${subjects} LIMIT ${MOST_MATCHES * 10}) AS s WHERE s.search_name LIKE ANY($1::text[])`;
  const who = `${citizens} UNION SELECT s.province_id, s.key FROM family AS s WHERE (s.province_id, s.head_key) IN (${citizens}) AND ${subjects}
    UNION ${called('community')} UNION ${called('clan')}`;
  const organisations = `SELECT p.organisation_key FROM organisation_period AS p
    WHERE p.search_name LIKE ANY($1::text[]) AND p.valid_from <= $3::date AND (p.valid_to IS NULL OR p.valid_to >= $3::date)`;
  const honour = (table: string, alias: string) =>
    `SELECT ${alias}.key FROM ${table} AS ${alias} WHERE ${holdsWords(wordsIn(`${alias}.name_vi || ' ' || ${alias}.name_en`), rest, params)}`;
  return `WITH titled AS MATERIALIZED (${honour('title', 't')}), awarded AS MATERIALIZED (${honour('award', 'w')}), who AS MATERIALIZED (${who})
    SELECT ${recognitionColumns} FROM (
      ${branch('r.title_key IN (SELECT titled.key FROM titled)')}
      UNION ${branch('r.award_key IN (SELECT awarded.key FROM awarded)')}
      UNION ${branch(`r.organisation_key IN (${organisations})`)}
      UNION ${branch('(r.province_id, r.subject_key) IN (SELECT who.province_id, who.key FROM who)')}) AS found
    JOIN recognition AS r ON r.province_id = found.province_id AND r.key = found.key
    ORDER BY r.year DESC, r.granted_on DESC, r.key DESC LIMIT $5`;
}
