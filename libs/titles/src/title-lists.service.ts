import { listFile } from '@app/documents';
import { type Actor, KernelError, Transactions } from '@app/kernel';
import { type CitizenImport, CitizenImports } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { titleColumnsOf } from './title-list-columns.rules';
import { OF_TITLES, type TitlesAsked } from './title-list';
import { TitleRegistrations } from './title-registrations.service';
import { titlesFor } from './title-store';
import { TitlePermission } from './titles.permissions';
import { Titles } from './titles.service';

/** Sending in who strives for a title, as a list; what becomes of it then is the matter of every list from a file. */
@Injectable()
export class TitleLists {
  constructor(
    private readonly transactions: Transactions,
    private readonly titles: Titles,
    private readonly registrations: TitleRegistrations,
    private readonly imports: CitizenImports,
  ) {}

  /** Throws NOT_FOUND, TITLE_NOT_IN_YEAR, TITLE_DAY_AHEAD, TITLE_YEAR_OVER, FILE_TOO_LARGE, IMPORT_FORMAT. */
  async begin(
    actor: Actor,
    organisationKey: number,
    { titleKey, year, registeredOn, note }: Omit<TitlesAsked, 'registeredOn'> & { registeredOn: string | null },
    file: { name: string; content: AsyncIterable<Buffer> },
  ): Promise<CitizenImport> {
    if (!actor.worksAt(TitlePermission.RegisterSubjects, organisationKey)) throw KernelError.NOT_FOUND();
    const said = await this.registrations.said(actor, { year, registeredOn, note, isRehearsal: false });
    const { subject: kind } = await this.titles.one(titleKey);
    await this.transactions.read(actor, (query) => titlesFor(query, [titleKey], { kind, year }, actor.language));
    const asked: TitlesAsked = { titleKey, year, registeredOn: said.registeredOn, note: said.note };
    return this.imports.begin(actor, { organisationKey, kind: OF_TITLES, asked }, file);
  }

  /** An empty workbook with the columns that are read. Throws NOT_FOUND. */
  async template(titleKey: string) {
    const { subject } = await this.titles.one(titleKey);
    const columns = titleColumnsOf(subject).map(([, { label }], at) => ({
      heading: label.vi,
      path: String(at),
      as: 'text' as const,
    }));
    return listFile('xlsx', { title: 'Đăng ký danh hiệu', columns }, empty());
  }
}

async function* empty(): AsyncGenerator<readonly unknown[]> {
  yield await Promise.resolve([]);
}
