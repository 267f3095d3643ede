import { contentDisposition, contentOf, filePart, LIST_FORMATS } from '@app/documents';
import { type Actor, Allow, CurrentActor, isIsoDate, KernelError, OneSnapshot } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { SealedLists } from '@app/subjects';
import { Controller, Get, Header, Post, Query, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { YEAR } from './title.inputs';
import { TitleLists } from './title-lists.service';
import { TitleIds } from './titles.ids';
import { TitlePermission } from './titles.permissions';

interface Asked {
  organisation?: string;
  title?: string;
  year?: string;
  /** Of rows that say no day of their own; today unless told. */
  registeredOn?: string;
  note?: string;
}

const LONGEST_NOTE = 2000;

@Controller('title-lists')
export class TitleListsController {
  constructor(
    private readonly titles: TitleLists,
    private readonly lists: SealedLists,
  ) {}

  /** Takes the field `file` of a multipart form: who strives for a title of a year, as the office that registers them has it. Answers the id of the import. */
  @Post()
  @Allow(TitlePermission.RegisterSubjects)
  async begin(
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
    @Query() { organisation = '', title = '', ...said }: Asked,
  ): Promise<{ id: string }> {
    const organisationKey = OrganisationIds.read(organisation);
    const asked = { titleKey: TitleIds.read(title), ...saidIn(said) };
    const part = await filePart(request, this.lists.maxBytes);
    const file = { name: part.filename, content: contentOf(part) };
    const { id } = await this.titles.begin(actor, organisationKey, asked, file);
    return { id };
  }

  /** An empty workbook with the columns that are read. */
  @OneSnapshot()
  @Get('template.xlsx')
  @Allow(TitlePermission.RegisterSubjects)
  @Header('Cache-Control', 'private, no-store')
  async template(@Query() { title = '' }: Asked): Promise<StreamableFile> {
    return new StreamableFile(await this.titles.template(TitleIds.read(title)), {
      type: LIST_FORMATS.xlsx,
      disposition: contentDisposition('attachment', 'mau-dang-ky-danh-hieu.xlsx'),
    });
  }
}

const refused = (path: string) => KernelError.INVALID_INPUT({}, [{ path, code: 'FIELD_INVALID' }]);

/** Throws INVALID_INPUT for what no form of ours sends. */
function saidIn({ year = '', registeredOn, note }: Asked): {
  year: number;
  registeredOn: string | null;
  note: string | null;
} {
  const of = /^\d{4}$/.test(year) ? Number(year) : 0;
  if (of < YEAR.min || of > YEAR.max) throw refused('year');
  if (registeredOn && !isIsoDate(registeredOn)) throw refused('registeredOn');
  if (note && note.length > LONGEST_NOTE) throw refused('note');
  return { year: of, registeredOn: registeredOn || null, note: note || null };
}
