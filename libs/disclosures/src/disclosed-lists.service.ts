import { codeAsked, HolderNames, placeOf } from '@app/certificates';
import { Actor, Clock, type IsoDate, type Query, requestReads, Transactions, viewOf } from '@app/kernel';
import type { Recognition } from '@app/recognitions';
import { SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { DisclosedPeople } from './disclosed-people';
import { isShown } from './disclosed.rules';
import { DisclosedDecision, DisclosedRecognition, type DisclosedCount } from './disclosed.view';
import type { Disclosure } from './disclosure.entity';
import { disclosureColumns } from './disclosures.sql';
import { shownLists } from './shown-lists';

/** A page stays under 15 KB, names of usual length. */
const ON_A_PAGE = 50;

const PEOPLE = [SubjectKind.Family, SubjectKind.Citizen];
const OTHERS = [SubjectKind.Organisation, SubjectKind.Community, SubjectKind.Clan];

/** What is to be shown of a decision, published or not yet. */
export type Showing = Pick<
  Disclosure,
  'directiveKey' | 'organisationKey' | 'basis' | 'namesPeople' | 'peopleBasis' | 'shownFrom' | 'shownUntil'
>;

type Row = Pick<
  Recognition,
  | 'provinceId'
  | 'kind'
  | 'organisationKey'
  | 'subjectKey'
  | 'year'
  | 'bookYear'
  | 'number'
  | 'grantedOn'
  | 'revokedOn'
  | 'revocationGround'
> & { place: string; honour: string; honourEn: string; personKey: string | null };

/** `$1` a directive, `$2` who decided. */
const DECISION = `SELECT d.code AS decision, d.issued_on AS "decidedOn",
    (SELECT o.name FROM organisation_period AS o WHERE o.organisation_key = $2 AND o.valid_from <= d.issued_on ORDER BY o.valid_from DESC LIMIT 1) AS issuer
  FROM directive AS d WHERE d.key = $1`;

const COUNTS = `-- all shards: whomever a decision recognised, wherever they are
  SELECT r.kind, count(*)::int AS recognised, count(r.revoked_on)::int AS revoked FROM recognition AS r WHERE r.directive_key = $1
  GROUP BY r.kind ORDER BY array_position(ARRAY['organisation', 'community', 'clan', 'family', 'citizen'], r.kind)`;

const ROWS = `-- all shards: whomever a decision recognised, wherever they are
  SELECT r.province_id AS "provinceId", r.kind, r.organisation_key AS "organisationKey", r.subject_key AS "subjectKey", r.year, r.book_year AS "bookYear", r.number,
    r.granted_on AS "grantedOn", r.revoked_on AS "revokedOn", r.revocation_ground AS "revocationGround", coalesce(t.name_vi, w.name_vi) AS honour,
    coalesce(t.name_en, w.name_en) AS "honourEn", ${placeOf} AS place,
    coalesce(z.person_key, head.person_key) AS "personKey"
  FROM recognition AS r LEFT JOIN title AS t ON t.key = r.title_key LEFT JOIN award AS w ON w.key = r.award_key
  LEFT JOIN citizen AS z ON r.kind = 'citizen' AND z.province_id = r.province_id AND z.key = r.subject_key
  LEFT JOIN family AS f ON r.kind = 'family' AND f.province_id = r.province_id AND f.key = r.subject_key
  LEFT JOIN citizen AS head ON head.province_id = f.province_id AND head.key = f.head_key
  WHERE r.directive_key = $1 AND r.kind = ANY($2::text[]) ORDER BY r.book_year, r.number, r.key LIMIT ${ON_A_PAGE} OFFSET $3`;

/** Lists of decisions as anybody sees them. Whatever is not shown is answered the same, and costs one look. */
@Injectable()
export class DisclosedLists {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly holders: HolderNames,
    private readonly people: DisclosedPeople,
  ) {}

  /** Null: nothing is shown under the code, or not today. */
  async shown(typed: string, page: number): Promise<DisclosedDecision | null> {
    const today = this.clock.today();
    return this.asTheProgramme(async (query) => {
      const [list] = await query<Disclosure>(`SELECT ${disclosureColumns} FROM disclosure AS l WHERE l.code = $1`, [
        codeAsked(typed),
      ]);
      return list && isShown(list, today) ? this.pageOf(query, list, page) : null;
    });
  }

  /** Those that are shown today. */
  all(page: number): ReturnType<typeof shownLists> {
    return this.asTheProgramme((query) => shownLists(query, this.clock.today(), page));
  }

  /** What would be shown. No rights are asked. */
  preview(showing: Showing, page: number): Promise<DisclosedDecision> {
    return this.asTheProgramme((query) => this.pageOf(query, showing, page));
  }

  /** It is read as the programme: strangers reach no scope. */
  private async asTheProgramme<Answer>(read: (query: Query) => Promise<Answer>): Promise<Answer> {
    await requestReads()?.letGo();
    return this.transactions.read(Actor.system(), read);
  }

  private async pageOf(query: Query, showing: Showing, page: number): Promise<DisclosedDecision> {
    const { directiveKey, organisationKey, basis, namesPeople, peopleBasis, shownFrom, shownUntil } = showing;
    const [decision] = await query<{ decision: string | null; decidedOn: IsoDate; issuer: string }>(DECISION, [
      directiveKey,
      organisationKey,
    ]);
    const counts = await query<DisclosedCount>(COUNTS, [directiveKey]);
    const kinds = namesPeople ? [...OTHERS, ...PEOPLE] : OTHERS;
    const listed = counts.reduce((sum, { kind, recognised }) => sum + (kinds.includes(kind) ? recognised : 0), 0);
    const pages = Math.max(1, Math.ceil(listed / ON_A_PAGE));
    const asked = Math.min(page, pages);
    const rows = await query<Row>(ROWS, [directiveKey, kinds, (asked - 1) * ON_A_PAGE]);
    const recognitions = await this.named(query, rows);
    return viewOf(DisclosedDecision, {
      ...decision!,
      basis,
      namesPeople,
      peopleBasis,
      shownFrom,
      shownUntil,
      counts,
      page: asked,
      pages,
      recognitions,
      unnamed: rows.length - recognitions.length,
      askedOn: this.clock.today(),
    });
  }

  /** Without those who are counted alone. */
  private async named(query: Query, rows: readonly Row[]): Promise<DisclosedRecognition[]> {
    const persons = await this.people.of(query, rows);
    const others = rows.filter(({ kind }) => OTHERS.includes(kind));
    const names = await this.holders.of(query, others);
    const nameOf = new Map(others.map((row, at) => [row, names[at]!]));
    return rows.flatMap((row, at) => {
      const { kind, number, bookYear, honour, honourEn, year, revokedOn, revocationGround } = row;
      const person = persons[at]!;
      const name = nameOf.get(row) ?? (kind === SubjectKind.Family && person !== null ? `Gia đình ${person}` : person);
      if (name === null) return [];
      const place = kind === SubjectKind.Organisation ? null : row.place;
      const said = { number, bookYear, kind, name, place, year, revokedOn, revocationGround };
      return [viewOf(DisclosedRecognition, { ...said, honour: { vi: honour, en: honourEn } })];
    });
  }
}
