import { type DrawnPaper, drawnPaper, type PaperFormat } from '@app/documents';
import { officeOf, officeThen } from '@app/issuing';
import { type Actor, Clock, type FactKey, KernelError, type Query, Transactions } from '@app/kernel';
import { organisationNames } from '@app/organisations';
import { participantNames, SUBJECT_KIND_NAMES } from '@app/participants';
import { type SubjectKind, SubjectNames } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { type SpokenTitle, titleList, titlePaper } from './title-paper.rules';
import type { TitleRegistration } from './title-registration.entity';
import { TitleRegistrations } from './title-registrations.service';
import { TitleError } from './titles.errors';
import { TitlePermission } from './titles.permissions';
import { Titles } from './titles.service';
import { registrationColumns, registrations, visibleRegistrations } from './titles.sql';

/** A list that somebody signs; more go out as a file of the list. */
const MOST_LINES = 2000;

/** Registrations of titles as papers to be signed, in the form of the office that made them. */
@Injectable()
export class TitlePapers {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly service: TitleRegistrations,
    private readonly titles: Titles,
    private readonly names: SubjectNames,
  ) {}

  /** Bản đăng ký: all that one strives for in the year of the registration. Throws NOT_FOUND, TITLE_WITHDRAWN, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async paper(actor: Actor, key: FactKey, format: PaperFormat): Promise<DrawnPaper> {
    const { year, kind, organisationKey, subjectKey, byKey, withdrawnOn, registeredOn, provinceId } =
      await this.service.one(actor, key);
    if (withdrawnOn !== null) throw TitleError.TITLE_WITHDRAWN();
    const query = this.transactions.reading(actor);
    const params: unknown[] = [provinceId, year, kind, organisationKey, subjectKey];
    const visible = visibleRegistrations(actor, this.clock.today(), params);
    const rows = await query<TitleRegistration>(
      `SELECT ${registrationColumns} FROM title_registration AS r
       WHERE r.province_id = $1 AND r.year = $2 AND r.kind = $3 AND r.withdrawn_on IS NULL
         AND r.organisation_key IS NOT DISTINCT FROM $4 AND r.subject_key IS NOT DISTINCT FROM $5 AND ${visible}
       ORDER BY r.registered_on, r.key`,
      params,
    );
    // As it stood then: it may have ceased since.
    const office = await officeThen(query, (byKey ?? organisationKey)!, registeredOn);
    const spoken = await this.spoken(actor, query, rows.map(registrations.toRow));
    const asked = spoken.find(({ registration }) => registration.key === key.key)!;
    return drawnPaper(titlePaper(office, asked, spoken), 'Bản đăng ký danh hiệu', format);
  }

  /** Those of a kind whom the actor sees, by the day, in the name of the actor's office. Throws as `paper`, TITLES_TOO_MANY. */
  async list(actor: Actor, year: number, kind: SubjectKind, format: PaperFormat): Promise<DrawnPaper> {
    const today = this.clock.today();
    const query = this.transactions.reading(actor);
    const [workplace] = actor.workplaces(TitlePermission.ReadRegistrations);
    if (workplace === undefined) throw KernelError.NOT_FOUND();
    const params: unknown[] = [year, kind, MOST_LINES + 1];
    const visible = visibleRegistrations(actor, today, params);
    const rows = await query<TitleRegistration>(
      `SELECT ${registrationColumns} FROM title_registration AS r
       WHERE r.year = $1 AND r.kind = $2 AND r.withdrawn_on IS NULL AND ${visible} ORDER BY r.registered_on, r.key LIMIT $3`,
      params,
    );
    if (rows.length > MOST_LINES) throw TitleError.TITLES_TOO_MANY({ most: MOST_LINES });
    const office = await officeOf(query, workplace, today);
    const spoken = await this.spoken(actor, query, rows.map(registrations.toRow));
    return drawnPaper(
      titleList(office, year, SUBJECT_KIND_NAMES[kind], spoken),
      `Danh sách đăng ký danh hiệu ${year}`,
      format,
    );
  }

  private async spoken(actor: Actor, query: Query, rows: readonly TitleRegistration[]): Promise<SpokenTitle[]> {
    const today = this.clock.today();
    const who = await participantNames(this.names, actor, query, rows, today);
    const titles = await this.titles.byKeys(rows.map(({ titleKey }) => titleKey));
    const by = await organisationNames(
      query,
      rows.flatMap(({ byKey }) => byKey ?? []),
      today,
    );
    return rows.map((registration, at) => ({
      registration,
      title: titles.get(registration.titleKey)!.nameVi,
      who: who[at]!,
      by: registration.byKey === null ? null : (by.get(registration.byKey) ?? null),
    }));
  }
}
