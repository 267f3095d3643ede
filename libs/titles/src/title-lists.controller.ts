import { contentOf, FILE_TYPES, filePart, sentFile, textBeside, textIn } from '@app/documents';
import { type Actor, Allow, CurrentActor, isIsoDate, KernelError, OneSnapshot } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { SealedLists } from '@app/subjects';
import { Controller, Get, Header, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { YEAR } from './title.inputs';
import { TitleLists } from './title-lists.service';
import { TitleIds } from './titles.ids';
import { TitlePermission } from './titles.permissions';

/** What an address says: each a text that stands there once, or somebody asked for what is none. */
interface Asked {
  organisation?: unknown;
  title?: unknown;
  year?: unknown;
  /** Of rows that say no day of their own; today unless told. */
  registeredOn?: unknown;
  /** It has no place in an address, which stands in logs: a field of the form. */
  note?: unknown;
}

const LONGEST_NOTE = 2000;

@Controller('title-lists')
export class TitleListsController {
  constructor(
    private readonly titles: TitleLists,
    private readonly lists: SealedLists,
  ) {}

  /** Takes the field `file` of a multipart form, and before it `note` of at most 2,000 characters: who strives for a title of a year, as the office that registers them has it. Answers the id of the import. */
  @Post()
  @Allow(TitlePermission.RegisterSubjects)
  async begin(
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
    @Query() { organisation, title, note, ...said }: Asked,
  ): Promise<{ id: string }> {
    if (note !== undefined) throw refused('note');
    const organisationKey = OrganisationIds.read(textIn('organisation', organisation));
    const where = { titleKey: TitleIds.read(textIn('title', title)), ...saidIn(said) };
    const part = await filePart(request, this.lists.maxBytes);
    const asked = { ...where, note: noteIn(textBeside(part, 'note')) };
    const file = { name: part.filename, content: contentOf(part) };
    const { id } = await this.titles.begin(actor, organisationKey, asked, file);
    return { id };
  }

  /** An empty workbook with the columns that are read. */
  @OneSnapshot()
  @Get('template.xlsx')
  @Allow(TitlePermission.RegisterSubjects)
  @Header('Cache-Control', 'private, no-store')
  async template(@Query() { title }: Asked): Promise<StreamableFile> {
    const content = await this.titles.template(TitleIds.read(textIn('title', title)));
    return sentFile({ fileName: 'mau-dang-ky-danh-hieu.xlsx', content }, FILE_TYPES.xlsx);
  }
}

const refused = (path: string) => KernelError.INVALID_INPUT({}, [{ path, code: 'FIELD_INVALID' }]);

/** Throws INVALID_INPUT for what no form of ours sends. */
function saidIn(said: Pick<Asked, 'year' | 'registeredOn'>): { year: number; registeredOn: string | null } {
  const [year, registeredOn] = [textIn('year', said.year), textIn('registeredOn', said.registeredOn)];
  const of = /^\d{4}$/.test(year) ? Number(year) : 0;
  if (of < YEAR.min || of > YEAR.max) throw refused('year');
  if (registeredOn && !isIsoDate(registeredOn)) throw refused('registeredOn');
  return { year: of, registeredOn: registeredOn || null };
}

function noteIn(note: string | undefined): string | null {
  if (note && note.length > LONGEST_NOTE) throw refused('note');
  return note || null;
}
